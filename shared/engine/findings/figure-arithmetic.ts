import type { Indicator } from '../../contract/index.ts';
import { NOUN_ABBREVIATIONS } from '../../gazetteer/counted-nouns.ts';
import { normalForm } from '../normal-form.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SentenceFigures } from './check.ts';
import type { RawFinding } from './context.ts';
import {
  places,
  quoteOfIndicator,
  roundingOf,
  shown,
  shownRatio,
  writeRounded,
} from './figure-format.ts';

/** A percentage that a text states beside the figures it comes from. */
interface Check {
  stated: Indicator;
  parts: Indicator[];
  exact: number;
  arithmetic: string;
  /** The text leaves no other reading: a difference is worth a query. */
  certain: boolean;
}

/** Recomputes the percentages of a sentence from the figures beside them. */
export function checkArithmetic(sentence: SentenceFigures): RawFinding[] {
  const found: RawFinding[] = [];
  sentence.figures.forEach((stated, i) => {
    if (
      stated.kind !== 'percent' ||
      stated.unit !== '%' ||
      stated.qualifier !== 'exact' ||
      stated.cell
    )
      return;
    const checks = [ratioCheck, partCheck, differenceCheck, wholeCheck]
      .map((check) => check(sentence, i))
      .filter((check) => check !== null);
    const holding = checks.find((check) => agrees(check));
    if (holding) found.push(verified(holding));
    else {
      const failing = checks.find(({ certain }) => certain);
      if (failing) found.push(mismatch(failing));
    }
  });
  return found;
}

function agrees({ stated, exact, parts }: Check): boolean {
  return Math.abs(stated.value - exact) <= roundingOf(stated, parts);
}

function verified(check: Check): RawFinding {
  return {
    code: 'arithmetic-verified',
    severity: 'info',
    evidence: [...check.parts, check.stated].map(quoteOfIndicator),
    data: {
      arithmetic: `${check.arithmetic} ≈ ${shown(check.stated)} %`,
      stated: `${shown(check.stated)} %`,
    },
  };
}

function mismatch(check: Check): RawFinding {
  return {
    code: 'arithmetic-mismatch',
    severity: 'warning',
    evidence: [...check.parts, check.stated].map(quoteOfIndicator),
    data: {
      arithmetic: `${check.arithmetic} = ${writeRounded(check.exact)} %`,
      stated: `${shown(check.stated)} %`,
    },
  };
}

/** The tokens between two figures. */
function between(tokens: Tokens, before: Indicator, after: Indicator): TokenRange {
  return { from: tokenAtOrAfter(tokens, before.end), to: tokenAtOrAfter(tokens, after.start) };
}

interface TokenRange {
  from: number;
  to: number;
}

const VERBS = classTrie('pair-verb');
const FILLERS = classTrie('share-filler');
const GOES_ON = classTrie('goes-on-share');
const RATES = classTrie('share-rate');
const PART_OF = classTrie('part-of-whole');
const AFTER_SHARE = classTrie('after-share');
const isMark = wordIs('share-mark');
const isReached = wordIs('was-reached');
const makesUp = wordIs('share-verb');

/** Only marks and small words stand between a pair and its percentage, with one verb at most. */
function isLinked(tokens: Tokens, { from, to }: TokenRange): boolean {
  let verbs = 0;
  for (let i = from; i < to; ) {
    const verb = VERBS.longestAt(tokens, i, to);
    if (verb && ++verbs > 1) return false;
    const filler = verb ?? FILLERS.longestAt(tokens, i, to);
    if (!filler && !isMark(tokens, i)) return false;
    i = filler?.to ?? i + 1;
  }
  return true;
}

/** As many words as a pair's own noun and verb have. */
const MOST_OWN_WORDS = 12;

/** "15/20 xã hoàn thành, đạt 85%": the verb right after the comma goes on about the pair. */
function goesOn(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && i - from <= MOST_OWN_WORDS; i++) {
    if (tokens.word[i] !== ',') {
      if (tokens.kind[i] !== TokenKind.word) return false;
      continue;
    }
    const verb = GOES_ON.longestAt(tokens, i + 1, to);
    return verb !== null && (RATES.longestAt(tokens, verb.to, to)?.to ?? verb.to) === to;
  }
  return false;
}

function someIn({ from, to }: TokenRange, test: (at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}

/** "2.566/2.175 người, đạt 118% kế hoạch", "1.445/1.567 hồ sơ (92,2%)". */
function ratioCheck({ tokens, figures }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const pair = figures[at - 1];
  if (
    pair?.kind !== 'ratio' ||
    pair.value2 === null ||
    pair.value2 === 0 ||
    pair.unit?.includes('/')
  )
    return null;
  if (stated.role === 'change' || stated.role === 'target') return null;
  const words = between(tokens, pair, stated);
  const against = stated.role === 'attainment';
  // "12/18 cơ sở dữ liệu; 100% cán bộ …": a percentage with a subject of its own begins anew.
  const says = (at: number) => tokens.kind[at] === TokenKind.word || tokens.word[at] === '(';
  const isOwn = !someIn(words, says) && stated.subject !== pair.subject;
  const certain =
    !isOwn &&
    !isOfAnother(tokens, stated) &&
    (isLinked(tokens, words) || goesOn(tokens, words)) &&
    (!against || isReached(tokens, tokenAtOrAfter(tokens, pair.start) - 1));
  return {
    stated,
    parts: [pair],
    exact: (100 * pair.value) / pair.value2,
    arithmetic: shownRatio(pair),
    certain,
  };
}

/** "8/10 dự án, đạt 60% vốn": the words after a percentage say that it is of something else. */
function isOfAnother(tokens: Tokens, { end, role }: Indicator): boolean {
  const at = tokenAtOrAfter(tokens, end);
  const isWord = tokens.kind[at] === TokenKind.word && tokens.gap[at] === Gap.space;
  return role !== 'attainment' && isWord && AFTER_SHARE.longestAt(tokens, at) === null;
}

/** "1.797 hồ sơ, trong đó 1.785 hồ sơ đúng hạn, chiếm 99,3%". */
function partCheck({ tokens, figures }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const part = figures[at - 1];
  const whole = figures[at - 2];
  if (
    !part ||
    !whole ||
    part.kind === 'percent' ||
    stated.role === 'change' ||
    stated.role === 'target' ||
    stated.role === 'attainment'
  )
    return null;
  if (
    part.kind !== whole.kind ||
    part.value2 !== null ||
    whole.value2 !== null ||
    part.value > whole.value ||
    whole.value === 0
  )
    return null;
  if (!sameHead(part.unit, whole.unit) || part.role !== 'level' || whole.role !== 'level')
    return null;
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact') return null;
  const link = between(tokens, whole, part);
  const stops = (at: number) => tokens.word[at] === '.' || tokens.word[at] === ';';
  const inside =
    someIn(link, (at) => PART_OF.longestAt(tokens, at) !== null) && !someIn(link, stops);
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
      !someIn(share, (at) => stops(at) || tokens.word[at] === '(') &&
      !stated.base &&
      !isOfAnother(tokens, stated),
  };
}

const LOOK_BACK = 20;

/** "96 trường, chiếm 30,2% tổng số trường học": the whole stands somewhere before. */
function wholeCheck({ figures, before }: SentenceFigures, at: number): Check | null {
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

/** "98 vụ, giảm 12 vụ (10,9%)": the change against what stood before. */
function differenceCheck({ figures }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const change = figures[at - 1];
  const level = figures[at - 2];
  if (
    !change ||
    !level ||
    stated.role !== 'change' ||
    change.role !== 'change' ||
    level.role !== 'level'
  )
    return null;
  if (
    change.value2 !== null ||
    level.value2 !== null ||
    change.kind === 'percent' ||
    level.kind !== change.kind
  )
    return null;
  if (
    !sameHead(level.unit, change.unit) ||
    change.direction === null ||
    change.direction === undefined
  )
    return null;
  if (stated.start - change.end > 40) return null;
  const before =
    change.direction === 'up' ? level.value - change.value : level.value + change.value;
  if (before <= 0) return null;
  const sign = change.direction === 'up' ? '−' : '+';
  return {
    stated,
    parts: [level, change],
    exact: (100 * change.value) / before,
    arithmetic: `${shown(change)} / (${shown(level)} ${sign} ${shown(change)})`,
    certain: false,
  };
}

/** Units with the same head noun: "hồ sơ" and "hồ sơ trực tuyến", "HTX" and "hợp tác xã". */
export function sameHead(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const left = spellOut(a);
  const right = spellOut(b);
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function spellOut(unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  return [NOUN_ABBREVIATIONS[first] ?? first, ...rest].join(' ');
}

/** Whether a stated percentage is the exact one as people write it. */
export function isRoundingOf(
  stated: Indicator,
  exact: number,
  parts: readonly Indicator[],
): boolean {
  return Math.abs(stated.value - exact) <= roundingOf(stated, parts) || places(stated) > 6;
}
