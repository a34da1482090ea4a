import { useMemo } from 'preact/hooks';
import type { Extraction, Quote, SummaryPoint } from '../../contract/index.ts';
import { figureAndUnit } from '../../fields/figure.ts';
import {
  aboutText,
  figureFacts,
  figureSubject,
  type HeadlineFigure,
  headlineFigures,
  lineOf,
  pointGroups,
} from '../../fields/telling.ts';
import {
  pointKindMessages,
  pointLabels,
  summaryLabels,
  summaryWords,
} from '../../messages/summary.ts';
import { MarkedSpan } from '../AnnotatedText.tsx';
import { type Mark, marksOf } from '../text/marks.ts';
import { emptySummary } from '../text/summary.ts';
import { Place, useView } from '../view.tsx';
import { Direction } from './Direction.tsx';
import { PageNumber } from './PageNumber.tsx';

/** Points of one kind that are shown at once: with them all kinds stand on two screens of a phone. */
const SHOWN = 4;

export interface SummaryViewProps {
  readonly extraction: Extraction;
}

/** What a reader would send on: the one line, the figures that stand first, the points by kind, each a quote. */
export function SummaryView({ extraction }: SummaryViewProps) {
  const { language, t } = useView();
  const { summary } = extraction;
  const marks = useMemo(() => marksOf(extraction), [extraction]);
  const groups = useMemo(() => pointGroups(summary.points), [summary.points]);
  const line = lineOf(extraction, language);
  const empty = emptySummary(extraction);
  return (
    <div class="summary">
      {line && <p class="summary-line">{line}</p>}
      {summary.isEdited && (
        <p class="small muted">
          <span class="tag">{t('edited')}</span> {summaryWords.chosen[language]}
        </p>
      )}
      <Headline extraction={extraction} />
      {groups.map(({ kind, points }) => (
        <section key={kind} class="points">
          <h3>{pointKindMessages[kind][language]}</h3>
          <Quotes quotes={points.slice(0, SHOWN)} extraction={extraction} marks={marks} />
          {points.length > SHOWN && (
            <details class="more">
              <summary>{t('showMore', { count: points.length - SHOWN })}</summary>
              <Quotes quotes={points.slice(SHOWN)} extraction={extraction} marks={marks} />
            </details>
          )}
        </section>
      ))}
      {groups.length === 0 && summary.sentences.length > 0 && (
        <section class="points">
          <h3>{summaryLabels.sentences[language]}</h3>
          <Quotes quotes={summary.sentences} extraction={extraction} marks={marks} />
        </section>
      )}
      {empty && <p class="empty">{t(empty)}</p>}
    </div>
  );
}

interface QuotesProps {
  readonly quotes: readonly (Quote | SummaryPoint)[];
  readonly extraction: Extraction;
  readonly marks: readonly Mark[];
}

/** Quotes with their marks, each a way to its place. */
function Quotes({ quotes, extraction, marks }: QuotesProps) {
  const { language } = useView();
  return (
    <ul lang="vi">
      {quotes.map((point) => (
        <li key={point.start}>
          <Place mark={null} span={point} class="point">
            <MarkedSpan span={point} extraction={extraction} marks={marks} linked={false} />
          </Place>{' '}
          {'byReader' in point && point.byReader && (
            <span class="tag">{pointLabels.byReader[language]}</span>
          )}
          <PageNumber span={point} />
        </li>
      ))}
    </ul>
  );
}

function Headline({ extraction }: { readonly extraction: Extraction }) {
  const { language } = useView();
  const figures = useMemo(() => headlineFigures(extraction), [extraction]);
  if (figures.length === 0) return null;
  return (
    <ul class="headline" aria-label={summaryLabels.headline[language]}>
      {figures.map((figure) => (
        <HeadlineItem key={figure.figure.id} {...figure} />
      ))}
    </ul>
  );
}

/** Up to the last digit, and the words after it: they are drawn smaller. */
const NUMBER = /^(.*\p{N}[%‰]?|.*)(.*)$/su;

/** One figure large, with what is measured, its period, and the changes that are said of it. */
function HeadlineItem({ figure, about }: HeadlineFigure) {
  const { language } = useView();
  const facts = figureFacts(figure, language);
  const [, number = '', rest = ''] = NUMBER.exec(figureAndUnit(figure, language)) ?? [];
  return (
    <li>
      <Place mark={null} span={figure} class="headline-figure num">
        <Direction figure={figure} />
        {number}
        {rest && <span class="headline-unit">{rest}</span>}
      </Place>
      <span class="headline-subject">{figureSubject(figure, language)}</span>
      {facts.length > 0 && <span class="small muted">{facts.join(' · ')}</span>}
      {about.map((one) => (
        <span key={one.id} class="small num">
          {aboutText(one, language)}
        </span>
      ))}
    </li>
  );
}
