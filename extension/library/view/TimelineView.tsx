import { useMemo } from 'preact/hooks';
import { formatDate } from '#shared/messages/translate.ts';
import type { DocumentAcross } from '../across.ts';
import { documentName } from './DocumentsView.tsx';
import { type Route, viewOf, writeRoute } from './route.ts';
import { useWords } from './words.tsx';

interface Dated {
  document: DocumentAcross;
  /** What most reports say; a year where none says the day. */
  date: string;
}

/** Cited documents by date, newest year first; each year can be opened. */
export function TimelineView({
  documents,
  route,
}: {
  documents: readonly DocumentAcross[];
  route: Route;
}) {
  const { say } = useWords();
  const { years, undated } = useMemo(() => byYear(documents), [documents]);
  return (
    <section class="across" aria-labelledby="across-title">
      <h2 id="across-title">{say('view:timeline')}</h2>
      <p class="muted">{say(years.length === 0 ? 'noDates' : 'timelineHelp')}</p>
      {years.length > 0 && <Dots years={years} />}
      {years.map(([year, dated], index) => (
        <details key={year} class="year" open={index < 2}>
          <summary>
            <h3>{year}</h3>
            <span class="muted">{say('yearCount', { count: dated.length })}</span>
          </summary>
          <DatedList dated={dated} route={route} />
        </details>
      ))}
      {undated.length > 0 && (
        <details class="year">
          <summary>
            <h3>{say('undatedDocuments')}</h3>
            <span class="muted">{say('yearCount', { count: undated.length })}</span>
          </summary>
          <DatedList dated={undated.map((document) => ({ document, date: '' }))} route={route} />
        </details>
      )}
    </section>
  );
}

function DatedList({ dated, route }: { dated: readonly Dated[]; route: Route }) {
  const { say, language } = useWords();
  return (
    <ol class="timeline">
      {dated.map(({ document, date }) => (
        <li key={document.id}>
          <span class="timeline-date num muted">
            {date.length > 4 ? formatDate(date, language) : ''}
          </span>
          <span>
            <a href={writeRoute(viewOf(route, { view: 'reports', citing: document.id }))} lang="vi">
              {documentName(document)}
            </a>
            {document.subject && <span lang="vi">: {document.subject}</span>}{' '}
            <span class="muted small">
              {say('citedBy', { count: document.citations.length })}
              {document.dates.length > 1 && ` · ${say('datesDiffer')}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Documents by the year most reports give; within a year by date. */
export function byYear(documents: readonly DocumentAcross[]): {
  years: [string, Dated[]][];
  undated: DocumentAcross[];
} {
  const years = new Map<string, Dated[]>();
  const undated: DocumentAcross[] = [];
  for (const document of documents) {
    // A day says more than a year that as many reports give.
    const date = (document.dates.find((one) => one.date.length > 4) ?? document.dates[0])?.date;
    if (date === undefined) undated.push(document);
    else {
      const year = date.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), { document, date }]);
    }
  }
  for (const dated of years.values()) dated.sort((a, b) => (a.date < b.date ? 1 : -1));
  return { years: [...years].sort(([a], [b]) => (a < b ? 1 : -1)), undated };
}

const WIDTH = 640;
const DOT = 9;

/** A line of years with a column of dots above each. */
function Dots({ years }: { years: readonly [string, readonly Dated[]][] }) {
  const { say } = useWords();
  const to = Number(years[0]?.[0]);
  const from = Number(years.at(-1)?.[0]);
  const tallest = Math.max(...years.map(([, dated]) => dated.length));
  const step = Math.min(DOT, 120 / tallest);
  const height = Math.max(40, tallest * step + 28);
  const x = (year: number) => 24 + (to > from ? ((year - from) / (to - from)) * (WIDTH - 48) : 0);
  const [most, mostDated] = years.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const named = yearsToName(from, to);
  return (
    <svg
      class="dots-plot"
      preserveAspectRatio="xMinYMid meet"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say('timelinePlot', {
        count: years.reduce((sum, [, dated]) => sum + dated.length, 0),
        from: String(from),
        to: String(to),
        most,
        mostCount: mostDated.length,
      })}
    >
      <line class="plot-axis" x1="16" x2={WIDTH - 16} y1={height - 20} y2={height - 20} />
      {named.map((year) => (
        <text key={year} class="plot-text" x={x(year)} y={height - 4} text-anchor="middle">
          {year}
        </text>
      ))}
      {years.flatMap(([year, dated]) =>
        [...dated]
          .sort((a, b) => b.document.citations.length - a.document.citations.length)
          .map(({ document }, index) => (
            <circle
              key={document.id}
              class="plot-mark"
              cx={x(Number(year))}
              cy={height - 20 - step * (index + 0.7)}
              r={Math.min(step / 2, 2 + Math.log2(document.citations.length))}
            />
          )),
      )}
    </svg>
  );
}

/** Years to write under the line: the first, the last, and round ones that leave room. */
function yearsToName(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (to - from) / one <= 12) ?? 100;
  const named: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) named.push(year);
  return named.length > 0 ? named : [from];
}
