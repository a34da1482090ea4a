import type { Language } from '#shared/contract/index.ts';
import { formatNumber } from '#shared/messages/numbers.ts';

export interface PlotLine {
  name: string;
  points: readonly { at: number; value: number; label: string }[];
}

export interface LinePlotProps {
  label: string;
  columns: readonly string[];
  /** What the values are in; written over the axis. */
  unit: string | null;
  language: Language;
  lines: readonly PlotLine[];
}

const WIDTH = 640;
const HEIGHT = 268;
const LEFT = 64;
const RIGHT = 170;
const TOP = 34;
const BOTTOM = 34;
/** Lines are told apart by their dashes and names, not by colour alone. */
const DASHES = ['', '6 4', '2 3', '9 3 2 3', '12 4', '4 2 1 2'];
const LABEL_GAP = 15;
/** Letters of a name at a line's end, and of all column names together, that have room. */
const LONGEST_NAME = 26;
const COLUMN_LETTERS = 62;

/** A few lines over named columns, each named at its end, with the scale and its unit at the left. */
export function LinePlot({ label, columns, unit, language, lines }: LinePlotProps) {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const ticks = scaleOf(values);
  const least = ticks[0] as number;
  const spread = (ticks.at(-1) as number) - least || 1;
  const x = (at: number) =>
    LEFT + (columns.length > 1 ? (at / (columns.length - 1)) * (WIDTH - LEFT - RIGHT) : 0);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((value - least) / spread) * (HEIGHT - TOP - BOTTOM);
  const ends = spreadLabels(
    lines.map(({ points }) => y((points.at(-1) as PlotLine['points'][number]).value)),
  );
  const longest = Math.max(...columns.map(({ length }) => length));
  const every = Math.ceil((columns.length * (longest + 2)) / COLUMN_LETTERS);
  return (
    <svg class="line-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {unit && (
        <text class="plot-text" x={4} y={14}>
          {unit}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === least ? 'plot-axis' : 'plot-grid'}
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="plot-text" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      {columns.map((name, at) =>
        // The last one always has its name; one that would touch it has none.
        (columns.length - 1 - at) % every === 0 ? (
          <text key={name} class="plot-text" x={x(at)} y={HEIGHT - 10} text-anchor="middle">
            {name}
          </text>
        ) : null,
      )}
      {lines.map(({ name, points }, index) => {
        const last = points.at(-1) as PlotLine['points'][number];
        return (
          <g key={name} class={`line-${index % DASHES.length}`}>
            <title>{name}</title>
            <polyline
              class="plot-path"
              stroke-dasharray={DASHES[index % DASHES.length]}
              points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
            />
            {points.map(({ at, value, label: words }) => (
              <g key={at}>
                <circle class="plot-dot" cx={x(at)} cy={y(value)} r="3.5">
                  <title>{words}</title>
                </circle>
                {lines.length <= 2 && (at - last.at) % every === 0 && (
                  <text
                    class="plot-text plot-value"
                    x={x(at)}
                    y={y(value) - 9}
                    text-anchor="middle"
                  >
                    {words}
                  </text>
                )}
              </g>
            ))}
            <text class="plot-text plot-name" x={x(last.at) + 10} y={(ends[index] as number) + 4}>
              {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/**
 * Three to six round values that the scale is marked with. Zero is on it unless all values lie far from it and near
 * each other.
 */
export function scaleOf(values: readonly number[]): number[] {
  const most = Math.max(...values, 0);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const least = low > 0 && low > most * 0.6 ? low - (high - low || low) * 0.25 : Math.min(low, 0);
  const rough = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const from = Math.floor(least / step);
  const to = Math.max(Math.ceil(most / step), from + 1);
  // A step of 0,1 is no exact number: each mark is rounded to the step's own places.
  const places = Math.max(0, 2 - Math.floor(Math.log10(step)));
  return Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * step).toFixed(Math.min(20, places))),
  );
}

/** Moves labels apart so that none covers another, in the order they have. */
export function spreadLabels(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => at(heights, a) - at(heights, b));
  const placed = [...heights];
  for (let i = 1; i < order.length; i++) {
    const above = at(placed, order[i - 1] as number);
    const index = order[i] as number;
    placed[index] = Math.max(at(placed, index), above + LABEL_GAP);
  }
  return placed;
}

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}
