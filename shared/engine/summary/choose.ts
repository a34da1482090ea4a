import type { PointKind } from '../../contract/index.ts';
import type { Weighed } from './weigh.ts';
import { shareOf } from './words.ts';

/** A reader takes in no more at once. */
const MOST_POINTS = 12;
/** A summary is a third of the text at most … */
const LARGEST_SHARE = 1 / 3;
/** … but one point of each kind that the page speaks of is told where that makes no more than three fifths of it … */
const LARGEST_SHARE_OF_KINDS = 0.6;
/** … and a short page has as many points as must be there on one (three, by the guideline) and one more. */
const FEWEST_POINTS = 5;
/** Below this many characters a text is told by two. */
const SHORT_TEXT = 600;
const FEWEST_OF_SHORT = 2;
/** Weight (of `features.ts`) from which a sentence is worth a reader's time. */
const LEAST_WEIGHT = -0.5;
/** Weight from which a kind must be told: a cause or a request is told however briefly it is said. */
const LEAST_OF_KIND: Readonly<Record<PointKind, number>> = {
  task: 2.5,
  result: 2.5,
  shortcoming: 2.5,
  cause: 1,
  proposal: 1,
  plan: 2.5,
  rule: 2.5,
};
/** Two sentences that share so many of the shorter one's words say the same. */
const SAME = 0.62;
/** An aim and what was reached, a lack and what is asked for it speak of one thing and do not say the same. */
const SAME_OF_OTHERS = 0.85;
/** The points of a page are among its heaviest sentences; no more are looked at, so that long pages cost no more. */
const POOL = 240;
/** What a sentence loses by each that was chosen beside it: of its paragraph, its section, its kind. */
const CROWDING = { passage: 0.5, section: 0.12, kind: 0.1, task: 1 } as const;

/**
 * The points to send on, in reading order: the weightiest of each kind that the page speaks of, then the weightiest,
 * nothing said twice, no paragraph or section alone.
 */
export function choose(candidates: readonly Weighed[], size: number): Weighed[] {
  const pool = [...candidates]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, POOL);
  const fewest = size < SHORT_TEXT ? FEWEST_OF_SHORT : FEWEST_POINTS;
  const chosen: Weighed[] = [];
  let length = 0;
  const take = (one: Weighed, share: number) => {
    const own = one.end - one.start;
    const fits =
      chosen.length < FEWEST_OF_SHORT ||
      (chosen.length < MOST_POINTS &&
        length + own <= size * (chosen.length < fewest ? LARGEST_SHARE_OF_KINDS : share));
    if (!fits) return;
    const same = chosen.findIndex((other) => saysSame(one, other));
    if (same >= 0) {
      const other = chosen[same] as Weighed;
      if (!isLaterAndFuller(one, other)) return;
      chosen[same] = one;
      length += own - (other.end - other.start);
      return;
    }
    if (isBasis(one) && chosen.some(isBasis)) return;
    chosen.push(one);
    length += own;
  };
  const kinds = new Set<PointKind>();
  for (const one of pool) {
    if (kinds.has(one.kind) || one.weight < LEAST_OF_KIND[one.kind]) continue;
    kinds.add(one.kind);
    take(one, LARGEST_SHARE_OF_KINDS);
  }
  const rest = new Set(pool.filter((one) => !chosen.includes(one)));
  while (rest.size > 0 && chosen.length < MOST_POINTS) {
    const [best, weight] = heaviest(rest, chosen);
    if (weight < LEAST_WEIGHT) break;
    rest.delete(best);
    take(best, LARGEST_SHARE);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function heaviest(rest: ReadonlySet<Weighed>, chosen: readonly Weighed[]): [Weighed, number] {
  let best: Weighed | null = null;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const one of rest) {
    const weight = one.weight - crowding(one, chosen);
    if (best && weight <= bestWeight) continue;
    best = one;
    bestWeight = weight;
  }
  return [best as Weighed, bestWeight];
}

function crowding(one: Weighed, chosen: readonly Weighed[]): number {
  let sum = 0;
  for (const other of chosen) {
    if (other.passage === one.passage) sum += CROWDING.passage;
    else if (other.section === one.section) sum += CROWDING.section;
    if (other.kind === one.kind) sum += one.kind === 'task' ? CROWDING.task : CROWDING.kind;
  }
  return sum;
}

/** Rules that tell a sentence to be a legal basis: of a decision's many, one is told. */
const BASES: ReadonlySet<string> = new Set(['kind-basis', 'kind-on-request']);

function isBasis({ by }: Weighed): boolean {
  return BASES.has(by);
}

/** Of two sentences that say the same the later is told, where it has as many figures: what was told first was its announcement, or is of an earlier day. */
function isLaterAndFuller(one: Weighed, other: Weighed): boolean {
  return (
    one.start > other.start &&
    one.kind === other.kind &&
    one.figures.length >= other.figures.length &&
    one.figures.length > 0
  );
}

function saysSame(one: Weighed, other: Weighed): boolean {
  const [small, large] = one.words.length < other.words.length ? [one, other] : [other, one];
  return shareOf(large.words, small.words) > (one.kind === other.kind ? SAME : SAME_OF_OTHERS);
}
