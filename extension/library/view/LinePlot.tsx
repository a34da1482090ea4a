export interface PlotLine {
  name: string;
  points: readonly { at: number; value: number; label: string }[];
}

export interface LinePlotProps {
  label: string;
  columns: readonly string[];
  lines: readonly PlotLine[];
}

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 16;
const RIGHT = 190;
const TOP = 24;
const BOTTOM = 34;
/** Lines are told apart by their dashes and names, not by colour alone. */
const DASHES = ['', '6 4', '2 3', '9 3 2 3', '12 4', '4 2 1 2'];
const LABEL_GAP = 15;

/** A few lines over named columns, each named at its end; the values stand at its points. */
export function LinePlot({ label, columns, lines }: LinePlotProps) {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  // Zero is on the scale unless all values lie far from it and near each other.
  const most = Math.max(...values, 0);
  const low = Math.min(...values);
  const least = low > 0 && low > most * 0.6 ? low - (most - low || low) * 0.5 : Math.min(low, 0);
  const spread = most - least || 1;
  const x = (at: number) =>
    LEFT + (columns.length > 1 ? (at / (columns.length - 1)) * (WIDTH - LEFT - RIGHT) : 0);
  const y = (value: number) => TOP + ((most - value) / spread) * (HEIGHT - TOP - BOTTOM);
  const ends = spreadLabels(
    lines.map(({ points }) => y((points.at(-1) as PlotLine['points'][number]).value)),
  );
  return (
    <svg class="line-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line class="plot-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(least)} y2={y(least)} />
      {columns.map((name, at) => (
        <text
          key={name}
          class="plot-text"
          x={x(at)}
          y={HEIGHT - 10}
          text-anchor={at === 0 ? 'start' : 'middle'}
        >
          {name}
        </text>
      ))}
      {lines.map(({ name, points }, index) => {
        const last = points.at(-1) as PlotLine['points'][number];
        return (
          <g key={name} class={`line-${index % DASHES.length}`}>
            <polyline
              class="plot-path"
              stroke-dasharray={DASHES[index % DASHES.length]}
              points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
            />
            {points.map(({ at, value, label: words }) => (
              <g key={at}>
                <circle class="plot-dot" cx={x(at)} cy={y(value)} r="3.5" />
                {lines.length <= 2 && (
                  <text
                    class="plot-text plot-value"
                    x={x(at)}
                    y={y(value) - 9}
                    text-anchor={at === 0 ? 'start' : 'middle'}
                  >
                    {words}
                  </text>
                )}
              </g>
            ))}
            <text class="plot-text plot-name" x={x(last.at) + 10} y={(ends[index] as number) + 4}>
              {lines.length > 2 ? `${name}: ${last.label}` : name}
            </text>
          </g>
        );
      })}
    </svg>
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
