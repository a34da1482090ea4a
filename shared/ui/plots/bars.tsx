import type { ComponentChildren } from 'preact';

interface DrawingProps {
  /** What the plot says, in words; null where words beside it say so already. */
  readonly label: string | null;
  readonly height: number;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A drawing as wide as its place: lengths across are percentages, so nothing in it is stretched. */
function Drawing({ label, height, class: className, children }: DrawingProps) {
  return (
    <svg
      class={className ? `plot ${className}` : 'plot'}
      width="100%"
      height={height}
      role="img"
      aria-label={label ?? undefined}
      aria-hidden={label === null}
    >
      {children}
    </svg>
  );
}

/** A part of the width. */
function across(part: number): string {
  const held = Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
  return `${Math.round(held * 10_000) / 100}%`;
}

export interface AttainmentBarProps {
  /** Percent of what was set; may pass 100. */
  readonly percent: number;
  readonly label: string;
}

/** How much of the plan was reached, with the 100 % line always on the scale. */
export function AttainmentBar({ percent, label }: AttainmentBarProps) {
  const scale = Math.max(125, Math.ceil((percent * 1.08) / 25) * 25);
  const line = across(100 / scale);
  return (
    <Drawing label={label} height={24}>
      <rect class="plot-ground" x="0" y="3" width="100%" height="7" rx="3.5" />
      <rect class="plot-bar" x="0" y="3" width={across(percent / scale)} height="7" rx="3.5" />
      <line class="plot-line" x1={line} x2={line} y1="0" y2="13" />
      <text class="plot-text" x={line} y="23" text-anchor="middle">
        100%
      </text>
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
  return (
    <Drawing label={label} height={10}>
      <rect class="plot-ground" x="0" y="2" width="100%" height="7" rx="3.5" />
      <rect class="plot-bar" x="0" y="2" width={across(part / whole)} height="7" rx="3.5" />
    </Drawing>
  );
}

export interface RankLineProps {
  readonly rank: number;
  readonly total: number;
  readonly label: string;
}

/** Rankings longer than this are drawn without a tick a place. */
const MOST_TICKS = 100;

/** A position in a ranking: first at the left, one tick a place. */
export function RankLine({ rank, total, label }: RankLineProps) {
  const at = (place: number) =>
    across(total > 1 ? 0.015 + ((place - 1) / (total - 1)) * 0.97 : 0.5);
  const ticks =
    total <= MOST_TICKS ? Array.from({ length: Math.ceil(total) }, (_, i) => i + 1) : [1, total];
  return (
    <Drawing label={label} height={28}>
      {ticks.map((place) => (
        <line key={place} class="plot-tick" x1={at(place)} x2={at(place)} y1="5" y2="10" />
      ))}
      <circle class="plot-bar" cx={at(rank)} cy="7.5" r="5" />
      <text class="plot-text" x="0" y="26">
        1
      </text>
      <text class="plot-text" x="100%" y="26" text-anchor="end">
        {total}
      </text>
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

interface PairRowProps {
  readonly words: string;
  readonly figure: string;
  readonly part: number;
  readonly now?: boolean;
}

function PairRow({ words, figure, part, now = false }: PairRowProps) {
  return (
    <div class="pair-row">
      <span>{words}</span>
      <Drawing label={null} height={8}>
        <rect
          class={now ? 'plot-bar' : 'plot-base'}
          x="0"
          y="1"
          width={across(part)}
          height="6"
          rx="2"
        />
      </Drawing>
      <span class="num">{figure}</span>
    </div>
  );
}

export interface BarListRow {
  readonly key: string;
  /** The row's own anchor, where links lead to it. */
  readonly id?: string;
  readonly selected?: boolean;
  readonly label: ComponentChildren;
  /** The figure as it is to be read. */
  readonly figure: ComponentChildren;
  readonly value: number;
  /** A total: set off, and no longer than the longest of its parts. */
  readonly apart?: boolean;
}

export interface BarListProps {
  readonly label: string;
  readonly rows: readonly BarListRow[];
  /** The longest bar's value; the largest row's when left out. */
  readonly longest?: number;
  /** A value to be met, drawn as a line over every bar: 100 % of a plan. */
  readonly line?: number;
  readonly class?: string;
}

/** A list with bars: a column of a table, or counts by province. It is a list; the bars repeat it. */
export function BarList({ label, rows, longest, line, class: className }: BarListProps) {
  const longestRow = longest ?? rows.reduce((sum, row) => Math.max(sum, row.value), 0);
  const most = line === undefined ? longestRow : Math.max(longestRow, line) * 1.05;
  const lineAt = line === undefined ? null : across(line / most);
  return (
    <ul class={className ? `bars ${className}` : 'bars'} aria-label={label}>
      {rows.map((row) => (
        <li
          key={row.key}
          id={row.id}
          class={row.apart ? 'bars-apart' : undefined}
          data-selected={row.selected || undefined}
        >
          <span class="bars-label">{row.label}</span>
          <span class="bars-figure num">{row.figure}</span>
          {!row.apart && (
            <Drawing label={null} height={6} class="bars-bar">
              <rect
                class="plot-bar"
                x="0"
                y="1"
                width={across(most > 0 ? row.value / most : 0)}
                height="4"
                rx="2"
              />
              {lineAt && <line class="plot-line" x1={lineAt} x2={lineAt} y1="0" y2="6" />}
            </Drawing>
          )}
        </li>
      ))}
    </ul>
  );
}
