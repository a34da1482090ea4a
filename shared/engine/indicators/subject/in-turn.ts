import { classBack, classTrie, type WordTest, wordIs } from '../../rules/word-index.ts';
import type { Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';
import { Covered } from '../period/cover.ts';
import type { LeadContext, Range } from '../role/lead.ts';
import { isHardStop, skipOpeners, startsWithHead } from '../role/lead.ts';
import type { SubjectRanges } from './subject.ts';

/** What one of several figures that are dealt out in turn is said of. */
export interface Turn {
  subject: SubjectRanges | null;
  /** First token of the period that is its own; -1 where it is dealt none. */
  periodAt: number | null;
}

/** Of a period that can't be told. */
const NO_PERIOD: Turn = { subject: null, periodAt: -1 };
const NONE: ReadonlyMap<number, Turn> = new Map();
const VERB_WORDS = 5;
const LONGEST = 60;

/**
 * "Đàn trâu, đàn bò lần lượt tăng 1,2% và 2,3%": the figures of a sentence that "lần lượt" deals out,
 * by their place, each with its own part of what stands before. Where the parts are not as many as
 * the figures, none is dealt.
 */
export function inTurn(
  figures: readonly Figure[],
  context: LeadContext,
): ReadonlyMap<number, Turn> {
  let dealt: Map<number, Turn> | null = null;
  const { tokens, sentenceFrom } = context;
  let floor = sentenceFrom;
  for (let first = 0; first + 1 < figures.length; first++) {
    const at = turnBefore(tokens, figures[first] as Figure, floor);
    if (at < 0) {
      floor = (figures[first] as Figure).to;
      continue;
    }
    let last = first;
    while (
      last + 1 < figures.length &&
      joined(tokens, figures[last] as Figure, figures[last + 1] as Figure)
    )
      last++;
    const parts =
      last > first ? partsOf({ ...context, leadFrom: floor }, at, last - first + 1) : [];
    for (const [i, part] of parts.entries()) {
      dealt ??= new Map();
      dealt.set(first + i, part);
    }
    floor = (figures[last] as Figure).to;
    first = last;
  }
  return dealt ?? NONE;
}

/** Where "lần lượt" stands before a figure with at most a verb between, or -1. */
function turnBefore(tokens: Tokens, { from }: Figure, floor: number): number {
  for (let i = from; i - 1 > Math.max(floor, from - VERB_WORDS); i--) {
    const turn = turns.endingAt(tokens, i);
    if (turn) return turn.from;
    if (!leadsToNumber(tokens, i - 1)) return -1;
  }
  return -1;
}

const turns = classBack('in-turn');
const leadsToNumber = wordIs('leads-to-number');

const joinsFigures = wordIs('joint');

function joined(tokens: Tokens, before: Figure, { from, kind }: Figure): boolean {
  if (before.kind !== kind || from === before.to) return false;
  for (let i = before.to; i < from; i++) if (!joinsFigures(tokens, i)) return false;
  return true;
}

/** The parts of what stands before "lần lượt", if they are as many as asked for. */
function partsOf(context: LeadContext, at: number, count: number): Turn[] {
  const { tokens, cover, leadFrom } = context;
  let to = at;
  while (to > leadFrom && isTurnVerb(tokens, to - 1)) to--;
  let from = to;
  while (from > Math.max(leadFrom, to - LONGEST) && !isHardStop(tokens, from - 1)) from--;
  from = skipOpeners(context, from, to);
  for (const joints of SPLITS) {
    const parts = split(tokens, from, to, joints);
    if (parts.length !== count) continue;
    const years = parts.map((part) => yearIn(cover, part));
    if (years.slice(1).every((year, i) => year === 'only' && years[i] !== null))
      return parts.map((part) => ({ subject: null, periodAt: periodFrom(cover, part) }));
    return years.includes('only') ? [] : named(tokens, parts);
  }
  return periodsBefore(context, at, count);
}

/** "Quý II và quý III năm 2024, tỉnh thu lần lượt …": the periods that open the clause, where they are as many. */
function periodsBefore(
  { tokens, cover, leadFrom }: LeadContext,
  at: number,
  count: number,
): Turn[] {
  const found: Turn[] = [];
  let end = at;
  while (end > Math.max(leadFrom, at - LONGEST) && !isPeriod(cover, end - 1)) end--;
  while (end > leadFrom && isPeriod(cover, end - 1)) {
    let from = end;
    while (from > leadFrom && isPeriod(cover, from - 1) && !isNextPeriod(tokens, from, end)) from--;
    found.unshift({ subject: null, periodAt: from });
    end = from;
    while (end > leadFrom && !isPeriod(cover, end - 1) && joinsFigures(tokens, end - 1)) end--;
  }
  if (found.length === count) return found;
  // More figures than periods: none of them is known to be of any.
  return found.length > 1 ? Array.from({ length: count }, () => NO_PERIOD) : [];
}

/** "năm 2023 năm 2024": a noun of time begins a period of its own. */
function isNextPeriod(tokens: Tokens, at: number, end: number): boolean {
  return at < end && joinsFigures(tokens, at - 1);
}

function isPeriod(cover: Uint8Array, at: number): boolean {
  return ((cover[at] as number) & Covered.period) !== 0;
}

const isTurnVerb = wordIs('turn-verb');
const isAnd = wordIs('and');
const SPLITS: readonly WordTest[] = [
  wordIs('enumerating'),
  ({ word }, at) => word[at] === ',',
  isAnd,
];

function split(tokens: Tokens, from: number, to: number, isJoint: WordTest): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isJoint(tokens, i)) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  return parts;
}

/** Whether a part is a year ("only"), ends with one, or has none. */
function yearIn(cover: Uint8Array, part: Range): 'only' | 'last' | null {
  const from = periodFrom(cover, part);
  if (from === null) return null;
  return from === part.from ? 'only' : 'last';
}

/** First token of the period that a part ends with, or null. */
function periodFrom(cover: Uint8Array, { from, to }: Range): number | null {
  let at = to;
  while (at > from && ((cover[at - 1] as number) & Covered.period) !== 0) at--;
  return at < to ? at : null;
}

const heads = classTrie('measure-head');
const isOf = wordIs('place-of');

/** "tỷ lệ giải ngân của A, B", "các huyện A, B có tỷ lệ giải ngân": the measure belongs to each part. */
function named(tokens: Tokens, parts: readonly Range[]): Turn[] {
  const first = parts[0] as Range;
  const last = parts.at(-1) as Range;
  const has = find(tokens, last, owns);
  if (has > last.from && has + 1 < last.to) {
    const measure = { from: has + 1, to: last.to };
    return parts.map((part) =>
      turn([measure, part === last ? { from: last.from, to: has } : part]),
    );
  }
  const of = find(tokens, first, isOf);
  const head = heads.longestAt(tokens, first.from);
  const shared = of > first.from ? of : (head?.to ?? first.from);
  return parts.map((part) => {
    const own = part === first || shared === first.from || startsWithHead(tokens, part.from);
    return turn(own ? [part] : [{ from: first.from, to: shared }, part]);
  });
}

const owns = wordIs('owns');

function turn(subject: SubjectRanges): Turn {
  return { subject, periodAt: null };
}

function find(tokens: Tokens, { from, to }: Range, test: WordTest): number {
  for (let i = from; i < to; i++) if (test(tokens, i)) return i;
  return -1;
}
