import type { Indicator } from '../../contract/index.ts';
import { NOUN_ABBREVIATIONS } from '../../gazetteer/counted-nouns.ts';
import { normalForm } from '../normal-form.ts';
import type { RawFinding } from './context.ts';
import {
  places,
  quoteOfIndicator,
  roundingOf,
  shown,
  shownRatio,
  writeRounded,
} from './figure-format.ts';

/** Figures of one sentence in order, and the page's text. */
export interface SentenceFigures {
  text: string;
  figures: readonly Indicator[];
  /** The figures of the sentence before. */
  before: readonly Indicator[];
}

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

function between(text: string, before: Indicator, after: Indicator): string {
  return normalForm(text.slice(before.end, after.start));
}

/** Marks and words that say nothing between a pair and its percentage, never more of them than here. */
const LINKED =
  /^[\s,;:(-]{0,6}(?:đã |đều |tỷ lệ |tỉ lệ |ước ){0,4}(?:đạt|chiếm|bằng|tương đương|tương ứng|đạt tỷ lệ|chiếm tỷ lệ|\()?[\s:]{0,4}(?:tỷ lệ |tỉ lệ |khoảng ){0,3}$/u;
/** "15/20 xã hoàn thành, đạt 85%": the verb right after the comma goes on about the pair. */
const GOES_ON = /^[^\d,;.()]{0,48},\s?(?:đạt|chiếm)(?: tỷ lệ)?\s?$/u;

/** "2.566/2.175 người, đạt 118% kế hoạch", "1.445/1.567 hồ sơ (92,2%)". */
function ratioCheck({ text, figures }: SentenceFigures, at: number): Check | null {
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
  const words = between(text, pair, stated);
  const against = stated.role === 'attainment';
  const lead = normalForm(text.slice(Math.max(0, pair.start - 8), pair.start));
  // "12/18 cơ sở dữ liệu; 100% cán bộ …": a percentage with a subject of its own begins anew.
  const isOwn = !/\p{L}|\(/u.test(words) && stated.subject !== pair.subject;
  const certain =
    !isOwn &&
    !isOfAnother(text, stated) &&
    (LINKED.test(words) || GOES_ON.test(words)) &&
    (!against || /(?:đạt|được)\s*$/u.test(lead));
  return {
    stated,
    parts: [pair],
    exact: (100 * pair.value) / pair.value2,
    arithmetic: shownRatio(pair),
    certain,
  };
}

const NAMES_WHOLE =
  /^ (?!và |trong |so |nhưng |tăng |giảm |cao |thấp |vượt |theo |đúng |kế hoạch|chỉ tiêu|dự toán|kh[ ,.;])\p{L}/u;
const WHOLE_WITHIN = 12;

/** "8/10 dự án, đạt 60% vốn": the words after a percentage say that it is of something else. */
function isOfAnother(text: string, { end, role }: Indicator): boolean {
  return role !== 'attainment' && NAMES_WHOLE.test(normalForm(text.slice(end, end + WHOLE_WITHIN)));
}

/** "1.797 hồ sơ, trong đó 1.785 hồ sơ đúng hạn, chiếm 99,3%". */
function partCheck({ text, figures }: SentenceFigures, at: number): Check | null {
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
  const link = between(text, whole, part);
  const inside = /trong (?:đó|số)|thì có/u.test(link) && !/[.;]/.test(link);
  const share = between(text, part, stated);
  return {
    stated,
    parts: [part, whole],
    exact: (100 * part.value) / whole.value,
    arithmetic: `${shown(part)} / ${shown(whole)}`,
    certain:
      inside &&
      stated.role === 'share' &&
      /chiếm/u.test(share) &&
      !/[.;(]/.test(share) &&
      !stated.base &&
      !isOfAnother(text, stated),
  };
}

const LOOK_BACK = 20;

/** "96 trường, chiếm 30,2% tổng số trường học": the whole stands somewhere before. */
function wholeCheck({ figures, before, text }: SentenceFigures, at: number): Check | null {
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
  if (between(text, part, stated).length > 20) return null;
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
function differenceCheck({ text, figures }: SentenceFigures, at: number): Check | null {
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
  if (between(text, change, stated).length > 40) return null;
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
