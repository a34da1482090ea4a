import type { Extraction, Finding, Indicator, IndicatorRole } from '../../contract/index.ts';
import { formatPeriod, type Translate } from '../../messages/translate.ts';
import { directionOf, plotOf } from '../text/figures.ts';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { FigurePlotView } from './FigurePlotView.tsx';
import { FindingTags } from './FindingTags.tsx';
import { pageWords } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface FigureRowProps {
  readonly extraction: Extraction;
  readonly indicator: Indicator;
  /** The figure it is compared with, where the text gives one. */
  readonly base?: Indicator | null;
  readonly findings?: readonly Finding[];
  readonly selection?: MarkRef | null;
}

/** One figure as a person reads it: what is measured, then the figure as written, then the rest. */
export function FigureRow(props: FigureRowProps) {
  const { extraction, indicator, base = null, findings = [], selection = null } = props;
  const { t } = useView();
  const plot = plotOf(indicator, base);
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
        <FigureValue extraction={extraction} indicator={indicator} />
      </div>
      <FigureFacts indicator={indicator} />
      {plot && <FigurePlotView plot={plot} />}
      {findings.length > 0 && (
        <div class="tags">
          <FindingTags findings={findings} />
        </div>
      )}
    </article>
  );
}

/** The figure as the text writes it; a unit that stands in a table's head is added lightly. */
export function FigureValue({
  extraction,
  indicator,
}: {
  extraction: Extraction;
  indicator: Indicator;
}) {
  const { t } = useView();
  const direction = directionOf(extraction, indicator);
  const { figure, unit } = figureWords(indicator);
  return (
    <Place
      mark={{ kind: 'indicator', id: indicator.id, mention: 0 }}
      span={indicator}
      class="figure-value num"
    >
      {direction && (
        <span class={`direction ${direction}`}>
          <span aria-hidden="true">{direction === 'up' ? '▲ ' : '▼ '}</span>
          {t(direction)}{' '}
        </span>
      )}
      {figure}
      {unit && <span class="figure-unit"> {unit}</span>}
    </Place>
  );
}

/** Units that belong to the figure itself rather than name what is counted. */
const LONGEST_MEASURE = 5;

/**
 * The figure and, lightly after it, what is counted: the quote's own noun, or the unit of a table's
 * head. A noun that the subject has just said is not said again.
 */
function figureWords({ quote, unit, subject, kind }: Indicator): {
  figure: string;
  unit: string | null;
} {
  if (unit === null || kind === 'rank') return { figure: quote, unit: null };
  if (!quote.toLowerCase().includes(unit.toLowerCase())) return { figure: quote, unit };
  const noun = quote.toLowerCase().endsWith(unit.toLowerCase()) && unit.length > LONGEST_MEASURE;
  if (!noun) return { figure: quote, unit: null };
  const figure = quote.slice(0, -unit.length).trim();
  return { figure, unit: subject?.toLowerCase() === unit.toLowerCase() ? null : unit };
}

/** Role, period, base, place: only what the text gives. */
function FigureFacts({ indicator }: { indicator: Indicator }) {
  const view = useView();
  const { t, language } = view;
  const facts = [
    roleAndBase(indicator, t),
    indicator.period && formatPeriod(indicator.period, t, language),
    indicator.place,
    indicator.agency,
    pageWords(indicator, view),
  ].filter(Boolean);
  return facts.length > 0 ? <p class="meta">{facts.join(' · ')}</p> : null;
}

/** Roles that the figure's own words do not already tell. */
const TOLD: readonly IndicatorRole[] = ['level', 'change'];

/** "mức đạt so với kế hoạch": the role, and the base in the text's words where they can stand alone. */
function roleAndBase(indicator: Indicator, t: Translate): string {
  const { role, base } = indicator;
  const words = base && (base.quote.includes(' so ') || STANDS_ALONE.test(base.quote));
  return [
    TOLD.includes(role) ? null : t(`role:${role}`),
    base && (words ? base.quote : t(`base:${base.relation}`)),
  ]
    .filter(Boolean)
    .join(' ');
}

const STANDS_ALONE = /^(?:so|trong|trên|cùng kỳ)(?=\s)/iu;
