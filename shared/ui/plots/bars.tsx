import type { ComponentChildren } from 'preact';

/** The drawing surface: wide enough for fine lines, stretched to the width it is given. */
const WIDTH = 200;

interface DrawingProps {
  /** What the plot says, in words. */
  readonly label: string;
  readonly height: number;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function Drawing({ label, height, class: className, children }: DrawingProps) {
  return (
    <svg
      class={className ? `plot ${className}` : 'plot'}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      height={height}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}

export interface AttainmentBarProps {
  /** Percent of what was set; may pass 100. */
  readonly percent: number;
  readonly label: string;
}

/** How much of the plan was reached, with the 100 % line always on the scale. */
export function AttainmentBar({ percent, label }: AttainmentBarProps) {
  const scale = Math.max(125, Math.ceil((percent * 1.08) / 25) * 25);
  const x = (value: number) => (Math.max(0, value) / scale) * WIDTH;
  return (
    <Drawing label={label} height={14}>
      <rect class="plot-ground" x="0" y="4" width={WIDTH} height="6" rx="3" />
      <rect class="plot-bar" x="0" y="4" width={x(percent)} height="6" rx="3" />
      <line class="plot-line" x1={x(100)} x2={x(100)} y1="0" y2="14" />
    </Drawing>
  );
}

export interface PartBarProps {
  readonly part: number;
  readonly whole: number;
  readonly label: string;
}

/** A part of a whole. */
export function PartBar({ part, whole, label }: PartBarProps) {
  const width = whole > 0 ? Math.min(1, Math.max(0, part / whole)) * WIDTH : 0;
  return (
    <Drawing label={label} height={10}>
      <rect class="plot-ground" x="0" y="2" width={WIDTH} height="6" rx="3" />
      <rect class="plot-bar" x="0" y="2" width={width} height="6" rx="3" />
    </Drawing>
  );
}

export interface RankLineProps {
  readonly rank: number;
  readonly total: number;
  readonly label: string;
}

/** A position in a ranking: first at the left, one tick a place. */
export function RankLine({ rank, total, label }: RankLineProps) {
  const step = total > 1 ? (WIDTH - 8) / (total - 1) : 0;
  const x = (place: number) => 4 + (place - 1) * step;
  const ticks = total <= 100 ? Array.from({ length: total }, (_, i) => x(i + 1)) : [4, WIDTH - 4];
  return (
    <Drawing label={label} height={14}>
      {ticks.map((at) => (
        <line key={at} class="plot-tick" x1={at} x2={at} y1="5" y2="9" />
      ))}
      <rect class="plot-bar" x={x(rank) - 2} y="1" width="4" height="12" rx="1" />
    </Drawing>
  );
}

export interface PairBarsProps {
  readonly now: number;
  readonly before: number;
  readonly nowLabel: string;
  readonly beforeLabel: string;
  readonly nowWords: string;
  readonly beforeWords: string;
  readonly label: string;
}

/** A figure and its base, one under the other on one scale. */
export function PairBars(props: PairBarsProps) {
  const longest = Math.max(props.now, props.before, Number.MIN_VALUE);
  return (
    <figure class="pair" aria-label={props.label}>
      <PairRow words={props.nowWords} figure={props.nowLabel} part={props.now / longest} now />
      <PairRow words={props.beforeWords} figure={props.beforeLabel} part={props.before / longest} />
    </figure>
  );
}

function PairRow({
  words,
  figure,
  part,
  now,
}: {
  words: string;
  figure: string;
  part: number;
  now?: boolean;
}) {
  return (
    <div class="pair-row">
      <span class="pair-words">{words}</span>
      <svg
        class="plot"
        viewBox={`0 0 ${WIDTH} 8`}
        preserveAspectRatio="none"
        height="8"
        aria-hidden="true"
      >
        <rect
          class={now ? 'plot-bar' : 'plot-base'}
          x="0"
          y="1"
          width={Math.max(0, part) * WIDTH}
          height="6"
          rx="2"
        />
      </svg>
      <span class="pair-figure num">{figure}</span>
    </div>
  );
}

export interface BarListRow {
  readonly key: string;
  readonly label: ComponentChildren;
  /** The figure as it is to be read. */
  readonly figure: ComponentChildren;
  readonly value: number;
  readonly apart?: boolean;
}

export interface BarListProps {
  readonly label: string;
  readonly rows: readonly BarListRow[];
  /** The longest bar's value; the largest row's when left out. */
  readonly longest?: number;
  readonly class?: string;
}

/** A list with bars: a column of a table, or counts by province. It is a list; the bars repeat it. */
export function BarList({ label, rows, longest, class: className }: BarListProps) {
  const most = longest ?? Math.max(...rows.map((row) => row.value), 0);
  return (
    <ul class={className ? `bars ${className}` : 'bars'} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} class={row.apart ? 'bars-apart' : undefined}>
          <span class="bars-label">{row.label}</span>
          <span class="bars-figure num">{row.figure}</span>
          <svg
            class="plot bars-bar"
            viewBox={`0 0 ${WIDTH} 6`}
            preserveAspectRatio="none"
            height="6"
            aria-hidden="true"
          >
            <rect
              class={row.apart ? 'plot-base' : 'plot-bar'}
              x="0"
              y="1"
              width={most > 0 ? Math.min(1, Math.max(0, row.value / most)) * WIDTH : 0}
              height="4"
              rx="1.5"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
