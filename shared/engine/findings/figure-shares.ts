import type { Indicator } from '../../contract/index.ts';
import { normalForm } from '../normal-form.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SentenceFigures } from './check.ts';
import { shown } from './figure-format.ts';
import {
  between,
  type Check,
  isCounted,
  isOfAnother,
  sameHead,
  someIn,
  stops,
  type TokenRange,
} from './figure-links.ts';

const PART_OF = classTrie('part-of-whole');
const makesUp = wordIs('share-verb');

/** "1.797 hồ sơ, trong đó 1.785 hồ sơ đúng hạn, chiếm 99,3%". */
export function partCheck({ tokens, figures }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const part = figures[at - 1];
  if (!part || !isCounted(part) || !MAY_BE_SHARE.has(stated.role)) return null;
  const whole = wholeBefore(figures, at - 1);
  if (!whole || !isCounted(whole) || part.value > whole.value || whole.value === 0) return null;
  if (part.kind !== whole.kind) return null;
  const ofWhole = namesWhole(tokens, stated, whole);
  if (!ofWhole && !sameHead(part.unit, whole.unit)) return null;
  const link = between(tokens, whole, part);
  const inside = isInside(tokens, link);
  const share = between(tokens, part, stated);
  return {
    stated,
    parts: [part, whole],
    exact: (100 * part.value) / whole.value,
    arithmetic: `${shown(part)} / ${shown(whole)}`,
    certain:
      inside &&
      stated.role === 'share' &&
      someIn(share, (at) => makesUp(tokens, at)) &&
      !someIn(share, (at) => stops(tokens, at) || tokens.word[at] === '(') &&
      (ofWhole || (!stated.base && !isOfAnother(tokens, stated))),
  };
}

const MAY_BE_SHARE: ReadonlySet<Indicator['role']> = new Set(['level', 'share', 'rank']);

/** The figure before a part, over the percentages that only go on about it ("215 đảng viên, bằng 58,58% …"). */
function wholeBefore(figures: readonly Indicator[], at: number): Indicator | undefined {
  let i = at - 1;
  while (i >= 0 && figures[i]?.kind === 'percent' && figures[i]?.role !== 'level') i--;
  return figures[i];
}

/** Whether "trong đó" follows the whole, with no stop between but one right before it. */
function isInside(tokens: Tokens, { from, to }: TokenRange): boolean {
  let inside = false;
  for (let i = from; i < to; i++) {
    if (PART_OF.longestAt(tokens, i)) inside = true;
    else if (stops(tokens, i) && !PART_OF.longestAt(tokens, i + 1)) return false;
  }
  return inside;
}

/** As far before a whole as its deed stands, in tokens. */
const DEED_WINDOW = 12;

/**
 * "thi hành kỷ luật 215 đảng viên …, chiếm 12,8% tổng số đảng viên bị kỷ luật": what the share is of is the whole by
 * its noun and by the deed told of it; "tổng số đảng viên toàn tỉnh" may be more.
 */
function namesWhole(tokens: Tokens, stated: Indicator, whole: Indicator): boolean {
  const total = TOTALS.longestAt(tokens, tokenAtOrAfter(tokens, stated.end));
  const words = whole.unit?.split(' ') ?? [];
  if (!total || words.some((word, i) => tokens.word[total.to + i] !== word)) return false;
  let at = total.to + words.length;
  if (!isDoneTo(tokens, at)) return false;
  const end = tokenAtOrAfter(tokens, whole.start);
  const deed = new Set(tokens.word.slice(Math.max(0, end - DEED_WINDOW), end));
  const from = ++at;
  while (tokens.kind[at] === TokenKind.word && deed.has(tokens.word[at] as string)) at++;
  return at > from && tokens.kind[at] !== TokenKind.word;
}

const TOTALS = classTrie('base-total');
const isDoneTo = wordIs('done-to');

const LOOK_BACK = 20;

/** "96 trường, chiếm 30,2% tổng số trường học": the whole stands somewhere before. */
export function wholeCheck({ figures, before }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const part = figures[at - 1];
  const named = stated.base?.relation === 'total' ? normalForm(stated.base.quote) : null;
  if (
    stated.role !== 'share' ||
    !part ||
    part.kind !== 'count' ||
    part.value2 !== null ||
    named === null
  )
    return null;
  if (stated.start - part.end > 20) return null;
  const earlier = [
    ...before.slice(-LOOK_BACK),
    ...figures.slice(Math.max(0, at - LOOK_BACK), at - 1),
  ];
  const whole = earlier.findLast(
    ({ unit, kind, role, value, value2 }) =>
      kind === 'count' &&
      role === 'level' &&
      value2 === null &&
      value >= part.value &&
      unit !== null &&
      named.includes(unit),
  );
  if (!whole) return null;
  return {
    stated,
    parts: [part, whole],
    exact: (100 * part.value) / whole.value,
    arithmetic: `${shown(part)} / ${shown(whole)}`,
    certain: false,
  };
}
