import type { Indicator } from '../../contract/index.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
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
import { partCheck, wholeCheck } from './figure-shares.ts';

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
    const checks = [ratioCheck, partCheck, planCheck, differenceCheck, wholeCheck]
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

function agrees({ stated, exact, parts }: Pick<Check, 'stated' | 'exact' | 'parts'>): boolean {
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

const VERBS = classTrie('pair-verb');
const FILLERS = classTrie('share-filler');
const GOES_ON = classTrie('goes-on-share');
const RATES = classTrie('share-rate');
const isMark = wordIs('share-mark');
const isReached = wordIs('was-reached');

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

/** "Kế hoạch là 250 hộ, thực hiện 200 hộ, đạt 80% kế hoạch": the result against the plan that stands right before it. */
function planCheck({ tokens, figures }: SentenceFigures, at: number): Check | null {
  const stated = figures[at] as Indicator;
  const result = figures[at - 1];
  const plan = figures[at - 2];
  if (stated.role !== 'attainment' || plan?.role !== 'target' || plan.value2 !== null) return null;
  if (!result || !isCounted(result) || plan.value === 0 || plan.kind !== result.kind) return null;
  if (plan.unit !== result.unit || plan.period !== result.period) return null;
  const isOne = !someIn(between(tokens, plan, result), (i) => stops(tokens, i));
  // "đạt 105% kế hoạch năm", "kế hoạch tỉnh giao": another plan than the one told.
  const isSamePlan = !stated.base?.quote.includes(' ', PLAN_NAME);
  return {
    stated,
    parts: [result, plan],
    exact: (100 * result.value) / plan.value,
    arithmetic: `${shown(result)} / ${shown(plan)}`,
    certain:
      isOne &&
      isSamePlan &&
      plan.qualifier === 'exact' &&
      isLinked(tokens, between(tokens, result, stated)),
  };
}

/** Characters of "kế hoạch", "dự toán", "chỉ tiêu", or fewer. */
const PLAN_NAME = 8;

/** "98 vụ, giảm 12 vụ (10,9%)": the change against what stood before. */
function differenceCheck({ tokens, figures }: SentenceFigures, at: number): Check | null {
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
  const exact = (100 * change.value) / before;
  return {
    stated,
    parts: [level, change],
    exact,
    arithmetic: `${shown(change)} / (${shown(level)} ${sign} ${shown(change)})`,
    certain: isCountedChange(tokens, level, change, stated),
  };
}

/**
 * "40 vụ, tăng 8 vụ (45%) so với cùng kỳ": events have no population that the percentage could be of, unlike "giảm 120
 * hộ nghèo (2,1%)". One taken of the new count by mistake is no query.
 */
function isCountedChange(
  tokens: Tokens,
  level: Indicator,
  change: Indicator,
  stated: Indicator,
): boolean {
  const at = tokenAtOrAfter(tokens, stated.start);
  const last = tokenAtOrAfter(tokens, stated.end);
  const isBracket =
    tokens.word[at - 1] === '(' &&
    tokens.word[last] === ')' &&
    tokenAtOrAfter(tokens, change.end) === at - 1;
  const isNext = !someIn(between(tokens, level, change), (i) => stops(tokens, i));
  const isCount =
    sameHead(level.unit, change.unit) &&
    isClassifier(tokens, tokenAtOrAfter(tokens, change.end) - 1);
  const ofNew = { stated, exact: (100 * change.value) / level.value, parts: [level, change] };
  const compares = stated.base?.relation === 'same-period' || stated.base?.relation === 'previous';
  return isBracket && isNext && isCount && compares && !agrees(ofNew);
}

const isClassifier = wordIs('classifier');

/** Whether a stated percentage is the exact one as people write it. */
export function isRoundingOf(
  stated: Indicator,
  exact: number,
  parts: readonly Indicator[],
): boolean {
  return Math.abs(stated.value - exact) <= roundingOf(stated, parts) || places(stated) > 6;
}
