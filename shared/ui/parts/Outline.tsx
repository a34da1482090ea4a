import type { Extraction, Section } from '../../contract/index.ts';
import { sectionTitle } from '../text/marks.ts';
import { Place, useView } from '../view.tsx';
import { PageNumber } from './PageNumber.tsx';

/** Marks that begin within a span, in a list of starts in order. */
function countWithin(starts: readonly number[], section: Section): number {
  return firstAtLeast(starts, section.end) - firstAtLeast(starts, section.start);
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Levels deeper than this are drawn at this indent. */
const DEEPEST_INDENT = 5;

export interface OutlineProps {
  readonly extraction: Extraction;
  readonly sections?: readonly Section[];
}

/** The page's sections (mục lục), each a way to its heading, with what stands in it. */
export function Outline({ extraction, sections = extraction.sections }: OutlineProps) {
  const { t } = useView();
  const documents = extraction.documents
    .flatMap((document) => document.mentions.map((mention) => mention.start))
    .sort((a, b) => a - b);
  const indicators = extraction.indicators.map((indicator) => indicator.start);
  return (
    <ol class="outline">
      {sections.map((section) => {
        const cited = countWithin(documents, section);
        const figures = countWithin(indicators, section);
        const title =
          sectionTitle(section) || extraction.text.slice(section.start, section.start + 60);
        return (
          <li key={section.start} class={`outline-${Math.min(section.level, DEEPEST_INDENT)}`}>
            <Place mark={null} span={{ start: section.start, end: section.start + title.length }}>
              {title}
            </Place>
            <PageNumber span={section} />
            {cited + figures > 0 && (
              <span class="small muted num">
                {[
                  cited > 0 && t('countDocuments', { count: cited }),
                  figures > 0 && t('countIndicators', { count: figures }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
