import type { Document } from '../../contract/index.ts';
import { documentTitle } from '../../fields/document.ts';
import { useView } from '../view.tsx';

/** Fewer dated documents than this are told as well by their cards. */
const FEWEST = 4;
/** A line of years longer than this says too little a year. */
const MOST_YEARS = 60;
const STEP = 12;
const RADIUS = 4.5;

/** The documents a page cites as a line of dots, one a document, stacked by year. */
export function DocumentTimeline({ documents }: { readonly documents: readonly Document[] }) {
  const { t } = useView();
  const years = new Map<number, Document[]>();
  for (const document of documents) {
    const year = Number((document.date ?? '').slice(0, 4));
    if (!year) continue;
    const same = years.get(year);
    if (same) same.push(document);
    else years.set(year, [document]);
  }
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  const dated = [...years.values()].reduce((sum, same) => sum + same.length, 0);
  if (dated < FEWEST || last === first || last - first > MOST_YEARS) return null;
  const tallest = Math.max(...[...years.values()].map((same) => same.length));
  const base = tallest * STEP + 4;
  const x = (year: number) => `${4 + ((year - first) / (last - first)) * 92}%`;
  const shown = labelled(first, last);
  return (
    <figure class="document-timeline k-document">
      <svg
        class="plot"
        width="100%"
        height={base + 20}
        role="img"
        aria-label={`${t('plotTimeline', { from: String(first), to: String(last) })}. ${[...years]
          .sort(([a], [b]) => a - b)
          .map(([year, same]) => `${year}: ${same.map(documentTitle).join(', ')}`)
          .join('; ')}`}
      >
        <line class="plot-tick" x1="0" x2="100%" y1={base} y2={base} />
        {shown.map((year) => (
          <text key={year} class="plot-text" x={x(year)} y={base + 15} text-anchor="middle">
            {year}
          </text>
        ))}
        {[...years].map(([year, same]) =>
          same.map((document, i) => (
            <circle key={document.id} class="dot" cx={x(year)} cy={base - 8 - i * STEP} r={RADIUS}>
              <title>{documentTitle(document)}</title>
            </circle>
          )),
        )}
      </svg>
    </figure>
  );
}

/** Years that get a label: all of a short line, else the ends and some between. */
function labelled(first: number, last: number): number[] {
  const step = Math.ceil((last - first) / 10) || 1;
  const years: number[] = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}
