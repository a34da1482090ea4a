import { Fragment } from 'preact';
import type { Finding, Indicator, Language } from '../../contract/index.ts';
import { unitBeside } from '../../fields/figure.ts';
import { indicatorFields } from '../../fields/indicator.ts';
import { said } from '../../fields/outlets.ts';
import { type FigurePlot, plotOf } from '../text/figures.ts';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView, type View } from '../view.tsx';
import { Direction } from './Direction.tsx';
import { FigurePlotView } from './FigurePlotView.tsx';
import { FindingTags } from './FindingTags.tsx';
import { pageWords } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface FigureRowProps {
  readonly indicator: Indicator;
  /** The figure it is compared with, where the text gives one. */
  readonly base?: Indicator | null;
  readonly findings?: readonly Finding[];
  readonly selection?: MarkRef | null;
  /** Its change, its share and what it reached of a plan: figures that are said of it. */
  readonly also?: readonly Indicator[];
  /** Facts that the head of its list has told for all. */
  readonly told?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** One figure as a person reads it: what is measured, then the figure as written, then the rest. */
export function FigureRow(props: FigureRowProps) {
  const { indicator, base = null, findings = [], selection = null } = props;
  const { also = [], told = NOTHING } = props;
  const view = useView();
  const { t, language } = view;
  const plot = plotOf(indicator, base, language) ?? firstPlot(also, language);
  const facts = figureFacts(indicator, view).filter((fact) => !told.has(fact));
  return (
    <article
      class="card kind k-indicator figure"
      id={cardAnchor('indicator', indicator.id)}
      data-selected={isSelected(selection, 'indicator', indicator.id) || undefined}
    >
      <div class="figure-head">
        <h4 class={indicator.subject ? 'figure-subject' : 'figure-subject open'}>
          {indicator.subject ?? t('subjectOpen')}
        </h4>
        <FigureValue indicator={indicator} />
      </div>
      <div class="figure-foot">
        {also.length + facts.length > 0 && (
          <p class="meta">
            {also.map((one) => (
              <Fragment key={one.id}>
                <span
                  class="figure-also"
                  id={cardAnchor('indicator', one.id)}
                  data-selected={isSelected(selection, 'indicator', one.id) || undefined}
                >
                  <FigureValue indicator={one} />{' '}
                  {figureFacts(one, view, one.base ? 'role' : undefined)
                    .filter((fact) => !facts.includes(fact) && !told.has(fact))
                    .join(', ')}
                </span>
                {(facts.length > 0 || one !== also.at(-1)) && ' · '}
              </Fragment>
            ))}
            {facts.join(' · ')}
          </p>
        )}
        {plot && <FigurePlotView plot={plot} />}
        <FindingTags findings={findings} />
      </div>
    </article>
  );
}

/** The figure as the text writes it, with its direction, and the unit that stands elsewhere lightly after it. */
export function FigureValue({ indicator }: { indicator: Indicator }) {
  const { language } = useView();
  const { figure, unit } = figureWords(indicator, language);
  return (
    <Place
      mark={{ kind: 'indicator', id: indicator.id, mention: 0 }}
      span={indicator}
      class="figure-value num"
    >
      <Direction figure={indicator} />
      {figure}
      {unit && <span class="figure-unit"> {unit}</span>}
    </Place>
  );
}

/** Units that belong to the figure itself rather than name what is counted. */
const LONGEST_MEASURE = 5;

/**
 * The figure and, lightly after it, its unit as the page states it elsewhere, or the quote's own noun. A noun
 * that the subject has just said is not said again.
 */
function figureWords(
  indicator: Indicator,
  language: Language,
): { figure: string; unit: string | null } {
  const { quote, unit, subject, kind } = indicator;
  const beside = unitBeside(indicator, language);
  if (beside !== null || unit === null || kind === 'rank') return { figure: quote, unit: beside };
  const noun = quote.toLowerCase().endsWith(unit.toLowerCase()) && unit.length > LONGEST_MEASURE;
  if (!noun) return { figure: quote, unit: null };
  const figure = quote.slice(0, -unit.length).trim();
  return { figure, unit: subject?.toLowerCase() === unit.toLowerCase() ? null : unit };
}

/** Role, base, period, place: only what the text gives. `without`: what another of them says as well. */
export function figureFacts(indicator: Indicator, view: View, without?: 'role'): string[] {
  return [
    ...said(indicatorFields, indicator, 'card', view.language)
      .filter(({ key }) => key !== without)
      .map(({ text }) => text),
    pageWords(indicator, view) ?? '',
  ].filter(Boolean);
}

/** The plot of the first figure that has one, by itself. */
function firstPlot(figures: readonly Indicator[], language: Language): FigurePlot | null {
  for (const figure of figures) {
    const plot = plotOf(figure, null, language);
    if (plot) return plot;
  }
  return null;
}
