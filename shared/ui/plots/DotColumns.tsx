import { useView } from '../view.tsx';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface DotColumnsProps {
  readonly label: string;
  readonly columns: readonly YearCount[];
}

const HEIGHT = 96;
const BASE = 72;
const STEP = 40;
/** A line of years longer than this keeps to its last ones. */
const MOST_YEARS = 40;

/** Counts by year on one line of time: a bar a year, its figure above it. */
export function DotColumns({ label, columns }: DotColumnsProps) {
  const { t } = useView();
  const years = columns.map((column) => column.year);
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  const counts = new Map(columns.map((column) => [column.year, column.count]));
  const most = Math.max(...columns.map((column) => column.count), 1);
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const width = all.length * STEP;
  const words = columns.map(({ year, count }) => `${year}: ${t('countReports', { count })}`);
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`${label}. ${words.join('; ')}`}
    >
      <line class="plot-tick" x1="0" x2={width} y1={BASE} y2={BASE} />
      {all.map((year, i) => {
        const count = counts.get(year) ?? 0;
        const height = (count / most) * (BASE - 18);
        const x = i * STEP + STEP / 2;
        return (
          <g key={year}>
            {count > 0 && (
              <>
                <rect
                  class="plot-bar"
                  x={x - 10}
                  y={BASE - height}
                  width="20"
                  height={height}
                  rx="2"
                />
                <text x={x} y={BASE - height - 4} text-anchor="middle">
                  {count}
                </text>
              </>
            )}
            <text x={x} y={BASE + 16} text-anchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
