import type { Extraction, Indicator, PointKind, SummaryPoint } from '../contract/index.ts';
import { headlineFigures, pointGroups } from '../fields/telling.ts';
import { fold } from '../search/fold.ts';

/** How much a figure went up or down from one report to the other: `by` in its unit, `percent` of what it was. */
export interface Change {
  readonly by: number;
  /** Null for figures in percent and points, which are told by their difference, and where it was nothing before. */
  readonly percent: number | null;
  /** Whether one of the two is only about so much. */
  readonly isRough: boolean;
}

/** One figure in both reports, or in one. */
export interface ComparedFigure {
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  /** Null where the two cannot be held against each other. */
  readonly change: Change | null;
}

export interface ComparedPoints {
  readonly kind: PointKind;
  readonly before: readonly SummaryPoint[];
  readonly after: readonly SummaryPoint[];
}

export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  readonly points: readonly ComparedPoints[];
}

/**
 * Two reports side by side: the headline figures of both, matched by what they measure, and the points by kind. A
 * figure that the other report has without putting it first is found there too.
 */
export function compare(before: Extraction, after: Extraction): Comparison {
  const taken = new Set<Indicator>();
  const figures: ComparedFigure[] = [];
  for (const { figure } of headlineFigures(after)) {
    const match = matchOf(figure, before);
    if (match) taken.add(match);
    figures.push({ before: match, after: figure, change: match && changeOf(match, figure) });
  }
  const shown = new Set(figures.map((row) => row.after));
  for (const { figure } of headlineFigures(before)) {
    if (taken.has(figure)) continue;
    const found = matchOf(figure, after);
    const match = found && !shown.has(found) ? found : null;
    figures.push({ before: figure, after: match, change: match && changeOf(figure, match) });
  }
  return { figures, points: pointsOf(before, after) };
}

function pointsOf(before: Extraction, after: Extraction): ComparedPoints[] {
  const [was, is] = [before, after].map(
    ({ summary }) => new Map(pointGroups(summary.points).map(({ kind, points }) => [kind, points])),
  ) as [Map<PointKind, readonly SummaryPoint[]>, Map<PointKind, readonly SummaryPoint[]>];
  // In the order of the groups themselves, whichever report has them.
  const kinds = pointGroups([...before.summary.points, ...after.summary.points]);
  return kinds.map(({ kind }) => ({
    kind,
    before: was.get(kind) ?? [],
    after: is.get(kind) ?? [],
  }));
}

/** The figure of another report that measures the same, in the same unit and role: one that stands first, or the only one. */
function matchOf(figure: Indicator, other: Extraction): Indicator | null {
  const key = keyOf(figure);
  if (key === null) return null;
  const first = headlineFigures(other).find((one) => keyOf(one.figure) === key);
  if (first) return first.figure;
  const all = other.indicators.filter((one) => keyOf(one) === key);
  return all.length === 1 ? (all[0] as Indicator) : null;
}

/** A level is held against a level, a change against a change; years and quarters in the subject's words are not its name. */
function keyOf({ subject, unit, kind, role, place }: Indicator): string | null {
  if (subject === null) return null;
  const words = fold(subject).replace(TIMES, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? null : [words, fold(unit ?? ''), kind, role, fold(place ?? '')].join('\n');
}

const TIMES =
  /\b(?:trong |ca )?(?:nam \d{4}|quy [ivx\d]{1,3}(?:\/\d{4})?|thang \d{1,2}(?:\/\d{4})?|\d{1,2} thang(?: dau nam| cuoi nam)?|\d{4})\b/g;

/** A change is told of what stands, over periods of one length; never of changes, targets and shares themselves. */
function changeOf(before: Indicator, after: Indicator): Change | null {
  if (before.role !== 'level' || after.role !== 'level') return null;
  if (before.value2 !== null || after.value2 !== null || before.kind === 'ratio') return null;
  const [was, is] = [before, after].map(periodOf) as [string | null, string | null];
  if (was === null || is === null || was === is || lengthOf(was) !== lengthOf(is)) return null;
  const by = rounded(after.value - before.value, before, after);
  const inPoints = after.kind === 'percent' || after.kind === 'score';
  return {
    by,
    percent:
      inPoints || before.value === 0
        ? null
        : Math.round((1000 * (after.value - before.value)) / Math.abs(before.value)) / 10,
    isRough: before.qualifier !== 'exact' || after.qualifier !== 'exact',
  };
}

function periodOf({ period, contextPeriod }: Indicator): string | null {
  return period ?? contextPeriod ?? null;
}

/** What kind of span a period is: years, quarters, months, so many months of a year, days, or years from and to. */
function lengthOf(period: string): string {
  const span = /^(\d{4})\/(\d{4})$/.exec(period);
  if (span) return `${Number(span[2]) - Number(span[1])} years`;
  // "2025-9M" stands beside "2024-9M" alone; of the others their form tells enough.
  return period
    .replace(/^\d{4}/, 'year')
    .replace(/-Q\d/, '-quarter')
    .replace(/-H\d/, '-half')
    .replace(/-\d\d/g, '-n');
}

/** A difference with as many decimals as the figures have. */
function rounded(value: number, ...figures: readonly Indicator[]): number {
  const places = Math.max(...figures.map(({ decimal }) => decimal.split('.')[1]?.length ?? 0));
  const scale = 10 ** Math.min(places, 6);
  return Math.round(value * scale) / scale;
}

/** Whether two reports are of one series: one issuer, or one title but for its numbers. */
export function isSeries(
  a: { readonly title: string | null; readonly issuer: string | null },
  b: { readonly title: string | null; readonly issuer: string | null },
): boolean {
  const same = (x: string | null, y: string | null) =>
    x !== null && y !== null && fold(x) === fold(y);
  const bare = (title: string | null) => title && fold(title).replace(/\b(?:[ivx]+|\d+)\b/g, '');
  const [one, other] = [bare(a.title), bare(b.title)];
  return same(a.issuer, b.issuer) || (Boolean(one) && one === other);
}
