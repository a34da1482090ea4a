import { AroundRules } from '../../rules/around-rules.ts';
import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import { isRaised } from '../../scan/note-marks.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { EXCLUSION_RULES, type ExclusionTest } from './exclusion-rules.ts';
import type { Figure } from './figure.ts';

/** A number in its sentence, of which is asked whether it is a figure. */
interface Candidate {
  readonly tokens: Tokens;
  readonly figure: Figure;
  /** Where the figure before ends, or the sentence begins. */
  readonly floor: number;
}

const TESTS: Readonly<Record<ExclusionTest, (one: Candidate) => boolean>> = {
  isGlued,
  isPower,
  opensLine: ({ tokens, figure }: Candidate) => tokens.gap[figure.from] === Gap.line,
  isBare: ({ figure }: Candidate) => figure.dimension === 'bare',
  /** No unit that a table knows: nothing says that something is counted or measured. */
  hasNoUnit: ({ figure }: Candidate) => hasNoUnit(figure),
  /** Not written as a count is ("1.200"). */
  isNoCount: ({ tokens, figure: { dimension, numberFrom } }: Candidate) =>
    dimension !== 'unknown' || !hasThousands(tokens, numberFrom),
  isYears: ({ tokens, figure }: Candidate) => isYearWord(tokens, figure.unitFrom),
  countsViews: ({ tokens, figure: { unitFrom, to } }: Candidate) =>
    views.longestAt(tokens, unitFrom) !== null &&
    (to >= tokens.length || tokens.gap[to] === Gap.line),
  isShift: ({ tokens, figure }: Candidate) => isShiftWord(tokens, figure.unitFrom),
  isCrew: ({ tokens, figure: { unitFrom, numberFrom } }: Candidate) =>
    isCrewWord(tokens, unitFrom) && isShiftWord(tokens, numberFrom - 2),
  /** "cây dài ngày 40,56 ha": names and ordinals have no decimals and no thousands. */
  mayBeOrdinal: ({ tokens, figure }: Candidate) =>
    hasNoUnit(figure) || !continues(tokens, figure.numberFrom),
  isSmall: ({ tokens, figure }: Candidate) =>
    Number(figure.decimal) <= MOST_PARTS && !continues(tokens, figure.numberFrom),
  isVoltage: ({ figure }: Candidate) => figure.dimension === 'voltage' && figure.unit === 'kv',
  isNumberOfPlace,
  isAlwaysOpen: ({ figure: { form, decimal, decimal2 } }: Candidate) =>
    form === 'ratio' && decimal === '24' && (decimal2 === '7' || decimal2 === '24'),
  isScale: ({ figure: { form, decimal, decimal2 } }: Candidate) =>
    form === 'ratio' && decimal2 !== null && decimal === '1' && Number(decimal2) >= 100,
  isDayAndMonth: ({ figure: { form, decimal, decimal2 } }: Candidate) =>
    form === 'ratio' && decimal2 !== null && Number(decimal) <= 31 && Number(decimal2) <= 12,
  isYear: ({ tokens, figure: { form, decimal, numberFrom } }: Candidate) =>
    form === 'single' && saysYear(decimal) && lengthOf(tokens, numberFrom) === 4,
  isPart: ({ figure: { dimension, decimal } }: Candidate) =>
    dimension === 'structure' && Number(decimal) <= MOST_PARTS,
  isAge: (one: Candidate) => one.figure.dimension === 'age' && !isLifespan(one),
  isTime: ({ figure: { dimension, unit } }: Candidate) =>
    dimension === 'duration' && !unit?.includes('/'),
  isNotSpent,
};

const rules = new AroundRules(EXCLUSION_RULES, TESTS);

/** Whether a number is a name, a date, a symbol, an ordinal, an age or a mere division of a text. */
export function isNoFigure(tokens: Tokens, figure: Figure, floor: number): boolean {
  const place = { tokens, from: figure.numberFrom, to: figure.to, floor, limit: tokens.length };
  return rules.decide(place, { tokens, figure, floor }) !== null;
}

const isYearWord = wordIs('year-noun');
const isShiftWord = wordIs('shift-word');
const isCrewWord = wordIs('crew-word');
const views = classTrie('page-view');

function hasThousands(tokens: Tokens, at: number): boolean {
  return continues(tokens, at) && tokens.word[at + 1] === '.' && tokens.word[at + 2]?.length === 3;
}

function hasNoUnit({ dimension }: Figure): boolean {
  return dimension === 'bare' || dimension === 'unknown';
}

function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.end[at] as number) - (tokens.start[at] as number);
}

const isGlueSign = wordIs('glue-sign');
const isGlueAfter = wordIs('glue-after');

/** "A05", "Covid-19", "08:15", "v2.0": what stands right at it makes it part of something else. */
function isGlued({ tokens, figure: { from, to, unit }, floor }: Candidate): boolean {
  const before = from - 1;
  if (before >= 0 && tokens.gap[from] === Gap.none) {
    if (tokens.kind[before] === TokenKind.word) return !endsWordByTypo(tokens, before);
    const sign = tokens.word[before] as string;
    // "2.345 lượt công dân/2.567 người": two counts, each with its noun.
    if (sign === '/' && before === floor && unit !== null) return false;
    if (isGlueSign(tokens, before)) return true;
    const isJoined = tokens.gap[before] === Gap.none;
    if (sign === ',' && tokens.kind[before - 1] === TokenKind.number && isJoined) return true;
    const isWordBefore = tokens.kind[before - 1] !== TokenKind.punctuation && before > 0;
    if (sign === '-' && isJoined && isWordBefore) return true;
  }
  const isJoined = tokens.gap[to] === Gap.none && tokens.gap[to + 1] === Gap.none;
  return isJoined && isGlueAfter(tokens, to) && tokens.kind[to + 1] === TokenKind.number;
}

/** "là12 hộ" is a slip; "A05" is a name. */
function endsWordByTypo(tokens: Tokens, at: number): boolean {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw.length > 1 && raw === raw.toLowerCase() && /[^a-z]/.test(raw);
}

/** "1,5×10⁶ tấn": a factor with its power. */
function isPower({ tokens, figure: { from, numberFrom } }: Candidate): boolean {
  const sign = tokens.word[from - 1];
  return (sign === '×' || sign === 'x') && isRaised(tokens, numberFrom + 1);
}

/** Whether a number goes on after a point or comma ("7.012"). */
function continues(tokens: Tokens, at: number): boolean {
  const sign = tokens.word[at + 1];
  return (
    (sign === '.' || sign === ',') &&
    tokens.gap[at + 1] === Gap.none &&
    tokens.gap[at + 2] === Gap.none &&
    tokens.kind[at + 2] === TokenKind.number
  );
}

const isNumberedPlace = wordIs('numbered-place');
const bodies = classTrie('body-unit');
const LONGEST_NAME = 4;

/** "xã Tam Xuân 2 tổ chức": the number that tells communes of one name apart. */
function isNumberOfPlace({ tokens, figure }: Candidate): boolean {
  const { numberFrom, unit, unitFrom, unitTo, dimension, decimal } = figure;
  const isVerb = bodies.longestAt(tokens, unitFrom)?.to === unitTo;
  const counts = unit !== null && dimension !== 'unknown' && !isVerb;
  if (counts || !/^[1-9]$/.test(decimal) || tokens.gap[numberFrom] !== Gap.space) return false;
  for (let i = numberFrom - 1; i >= Math.max(0, numberFrom - LONGEST_NAME - 1); i--) {
    if (i < numberFrom - 1 && isNumberedPlace(tokens, i)) return true;
    if (!isUpper(tokens, i)) return false;
  }
  return false;
}

/** A thing is divided into no more parts. */
const MOST_PARTS = 10;

const lifespan = classBack('lifespan');
const LIFESPAN_WINDOW = 10;

/** "Tuổi thọ trung bình đạt 74,7 tuổi": here years of age are what is measured. */
function isLifespan({ tokens, figure: { from }, floor }: Candidate): boolean {
  for (let i = from; i > Math.max(floor, from - LIFESPAN_WINDOW); i--)
    if (lifespan.endingAt(tokens, i)) return true;
  return false;
}

const isTimeSpent = wordIs('time-spent');
const isGrowthTail = wordIs('growth-tail');
const isSentenceEnd = wordIs('sentence-end');
const longTimes = classTrie('long-time');
const TIME_WINDOW = 6;
const LONG_TIME_WINDOW = 2;

/** Durations are figures only where time spent is what is measured ("giảm từ 20 ngày còn 15 ngày"). */
function isNotSpent({ tokens, figure: { from, unitFrom, unitTo }, floor }: Candidate): boolean {
  const isLong = longTimes.longestAt(tokens, unitFrom)?.to === unitTo;
  const window = isLong ? LONG_TIME_WINDOW : TIME_WINDOW;
  for (let i = from - 1; i >= Math.max(floor - 3, from - window, 0); i--) {
    // "tăng trưởng 6 tháng" names the period, not time spent.
    if (isTimeSpent(tokens, i) && !isGrowthTail(tokens, i + 1)) return false;
    if (isSentenceEnd(tokens, i)) break;
  }
  return true;
}
