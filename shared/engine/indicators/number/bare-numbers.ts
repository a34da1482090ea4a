import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import { shiftDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { wordsBeside } from './stated.ts';

const LEAD = 12;

/**
 * Numbers without a unit of their own: kept where the words before name the unit ("điểm số 47,75",
 * "số hồ sơ tiếp nhận: 2.101") or where they divide a count ("xuất sắc 03, khá 02"); dropped else.
 */
export function settleBare(figures: readonly Figure[], tokens: Tokens, from: number): Figure[] {
  const kept: Figure[] = [];
  figures.forEach((figure, i) => {
    const part = scaledPart(figure, kept.at(-1), tokens);
    if (part) {
      kept.push(part);
      return;
    }
    if (figure.dimension !== 'bare' || figure.kind === 'rank') {
      if (!standsAlone(figure, tokens, from)) kept.push(figure);
      return;
    }
    if (figure.form === 'ratio' && isShareOf(figure, figures[i + 1], tokens)) kept.push(figure);
    if (figure.form !== 'single') return;
    const settled =
      byWordsBefore(figure, tokens, from) ??
      byDivision(figure, tokens, kept) ??
      byNext(figure, tokens, figures[i + 1]) ??
      byTurn(figures, i, tokens) ??
      byScore(figure, tokens, kept.at(-1), from) ??
      byShare(figure, tokens, figures[i + 1], kept);
    if (settled) kept.push(settled);
  });
  return kept;
}

/** "phê bình 17 (chiếm 42,5%), khiển trách 14 (35%)": a count without a noun, its share of the whole in a bracket. */
function byShare(
  figure: Figure,
  tokens: Tokens,
  share: Figure | undefined,
  kept: readonly Figure[],
): Figure | null {
  const { from, to, decimal } = figure;
  if (share?.kind !== 'percent' || tokens.word[to] !== '(' || decimal.includes('.')) return null;
  const isAlone = share.from === to + 1 || (share.from === to + 2 && isShareVerb(tokens, to + 1));
  if (!isAlone || tokens.word[share.to] !== ')' || Number(share.decimal) > MOST_SHARE) return null;
  if (tokens.kind[from - 1] !== TokenKind.word || isFrom(tokens, from - 1)) return null;
  const whole = kept.findLast(
    ({ kind, unit, decimal: all }) =>
      kind === 'count' && unit !== null && Number(all) >= Number(decimal),
  );
  if (!whole) return { ...figure, dimension: 'thing' };
  const { unit, dimension } = whole;
  return { ...figure, unit, dimension, stated: wordsBeside(whole) };
}

/** "Điểm PCI của tỉnh tăng từ 61,35 lên 64,20", "… đạt 72,15; Hậu Giang đứng cuối với 54,60": points of a score. */
function byScore(
  figure: Figure,
  tokens: Tokens,
  last: Figure | undefined,
  floor: number,
): Figure | null {
  const { from, to, decimal } = figure;
  if (!decimal.includes('.') || !leadsToScore(tokens, from - 1)) return null;
  if (!closesPhrase(tokens, figure) && !isChangeEnd(tokens, to)) return null;
  if (last?.kind === 'score' && last.decimal.includes('.') && from - last.to <= LEAD)
    return { ...figure, unit: last.unit, kind: 'score', dimension: 'score' };
  let at = from - 1;
  while (at > Math.max(floor, from - LEAD) && !isCloser(tokens, at - 1)) at--;
  if (!isScore(tokens, at)) return null;
  const stated = wordsBeside({ unitFrom: at, unitTo: at + 1, stated: null });
  return { ...figure, unit: 'điểm', kind: 'score', dimension: 'score', stated };
}

const leadsToScore = wordIs('leads-to-score');
const isShareVerb = wordIs('share-verb');
const MOST_SHARE = 100;

/** "án được giải quyết 245/250 (98%)": a pair without a noun, where its own percentage stands beside it. */
function isShareOf(pair: Figure, next: Figure | undefined, tokens: Tokens): boolean {
  const whole = Number(pair.decimal2);
  if (next?.kind !== 'percent' || next.from - pair.to > 3 || !(whole > 0)) return false;
  if (tokens.word[pair.to] !== '(' && tokens.word[pair.to] !== ',') return false;
  return Math.abs((100 * Number(pair.decimal)) / whole - Number(next.decimal)) < 0.6;
}

const ofWhich = classBack('of-which');

/** "35 triệu công dân (trong đó trẻ sơ sinh hơn 6 triệu)": people, not money, are divided. */
function scaledPart(figure: Figure, whole: Figure | undefined, tokens: Tokens): Figure | null {
  const { dimension, unitFrom, unitTo, from, decimal } = figure;
  if (dimension !== 'money' || unitTo > unitFrom || whole?.kind !== 'count') return null;
  if (Number(decimal) > Number(whole.decimal) || from - whole.to > LEAD) return null;
  let divides = false;
  for (let i = whole.to; i < from; i++) {
    if (tokens.word[i] === '.' || tokens.word[i] === ';') return null;
    divides ||= tokens.word[i] === '(' || ofWhich.endingAt(tokens, i + 1) !== null;
  }
  if (!divides) return null;
  return { ...figure, unit: whole.unit, kind: 'count', dimension: whole.dimension };
}

/** "100%" alone in its line is a page's control, and says nothing of anything. */
function standsAlone({ kind, from, to }: Figure, tokens: Tokens, sentenceFrom: number): boolean {
  return (
    kind === 'percent' &&
    from === sentenceFrom &&
    (to >= tokens.length || tokens.gap[to] === Gap.line)
  );
}

const MOST_APART = 5;
const isFrom = wordIs('from-word');
const isAssigned = wordIs('assigns');

/** "Biên chế được giao 68, hiện có 61 người": the unit comes with the next count. */
function byNext(figure: Figure, tokens: Tokens, next: Figure | undefined): Figure | null {
  if (isFrom(tokens, figure.from - 1)) return fromTo(figure, tokens, next);
  if (!isAssigned(tokens, figure.from - 1) || figure.decimal.includes('.')) return null;
  if (
    !next ||
    next.dimension === 'bare' ||
    next.kind !== 'count' ||
    next.from - figure.to > MOST_APART
  )
    return null;
  return { ...figure, unit: next.unit, dimension: next.dimension, stated: wordsBeside(next) };
}

const turns = classBack('in-turn');
const joins = wordIs('joint');
/** Numbers that one noun after the last of them counts. */
const MOST_TURNS = 6;

/** "kết nạp lần lượt 120, 128 và 135 đảng viên": the noun of the last is of all. */
function byTurn(figures: readonly Figure[], at: number, tokens: Tokens): Figure | null {
  const figure = figures[at] as Figure;
  if (figure.decimal.includes('.')) return null;
  let first = at;
  while (first > 0 && at - first < MOST_TURNS && areJoined(figures, first - 1, tokens)) first--;
  if (!turns.endingAt(tokens, (figures[first] as Figure).from)) return null;
  let last = at;
  while (last - at < MOST_TURNS && areJoined(figures, last, tokens)) last++;
  const next = figures[last] as Figure;
  if (next.dimension === 'bare' || next.kind !== 'count') return null;
  return { ...figure, unit: next.unit, dimension: next.dimension, stated: wordsBeside(next) };
}

/** Whether only "," or "và" stands between a bare number and the figure after it. */
function areJoined(figures: readonly Figure[], at: number, tokens: Tokens): boolean {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (!figure || !next || figure.dimension !== 'bare' || figure.to >= next.from) return false;
  for (let i = figure.to; i < next.from; i++) if (!joins(tokens, i)) return false;
  return true;
}

const isChangeEnd = wordIs('change-end');
/** Numbers from here on are written out, and take no scale word of another. */
const MOST_SCALED = 1000;

/** "giảm từ 126 xuống còn 54 xã": both ends of a change count the same. */
function fromTo(figure: Figure, tokens: Tokens, next: Figure | undefined): Figure | null {
  if (!next || next.dimension === 'bare' || next.form !== 'single') return null;
  const counts = next.kind === 'count' || next.dimension === 'duration';
  if (!counts && next.kind !== 'percent') return null;
  if (next.from - figure.to > MOST_APART || !isChangeEnd(tokens, figure.to)) return null;
  // "từ 126 xuống còn 54 nghìn hộ": the scale is of both.
  const isScaled = next.power > 0 && Number(figure.decimal) < MOST_SCALED;
  if (counts && figure.decimal.includes('.') && !isScaled) return null;
  const decimal = isScaled ? shiftDecimal(figure.decimal, next.power) : figure.decimal;
  const { unit, unitFrom, unitTo, kind, dimension } = next;
  return { ...figure, decimal, unit, unitFrom, unitTo, kind, dimension, stated: wordsBeside(next) };
}

const isCopula = wordIs('copula');
const isScore = wordIs('score-word');
/** "điểm số 47,75", "điểm trung bình các môn 6,89": what the points of a score go by. */
const isScorePart = wordIs('score-part');
const isNumberWord = wordIs('number-word');
const isIndex = wordIs('index-word');
const numberOf = classTrie('number-of');

function byWordsBefore(figure: Figure, tokens: Tokens, from: number): Figure | null {
  const told = isCopula(tokens, figure.from - 1);
  for (let i = figure.from - 1; i >= Math.max(from, figure.from - (told ? 2 * LEAD : LEAD)); i--) {
    const rate = rateBefore(tokens, i);
    if (rate < i) {
      i = rate;
      continue;
    }
    const word = tokens.word[i];
    // "Số nhà sập, hư hỏng là 108": all before the verb is what the number is of.
    if (word === ',' && told) continue;
    if (word === ',' || word === ';' || word === '.' || word === '(' || word === ')') return null;
    if (tokens.kind[i] === TokenKind.number && (word as string).length !== 4) return null;
    if (isScore(tokens, i) && (isScorePart(tokens, i + 1) || isNumberWord(tokens, i - 1))) {
      const stated = wordsBeside({ unitFrom: i, unitTo: i + 1, stated: null });
      return { ...figure, unit: 'điểm', kind: 'score', dimension: 'score', stated };
    }
    if (!isNumberWord(tokens, i) || !closesPhrase(tokens, figure)) continue;
    if (isIndex(tokens, i - 1))
      return figure.decimal.includes('.')
        ? { ...figure, unit: null, kind: 'score', dimension: 'score' }
        : null;
    const at = numberOf.longestAt(tokens, i)?.to ?? i + 1;
    const noun = nounTrie.longestAt(tokens, at);
    if (!noun || noun.to > figure.from) return null;
    const unit = tokens.text.slice(tokens.start[at], tokens.end[noun.to - 1]).toLowerCase();
    const kind = figure.decimal.includes('.') ? 'measure' : figure.kind;
    const stated = wordsBeside({ unitFrom: at, unitTo: noun.to, stated: null });
    return { ...figure, unit, kind, dimension: noun.value, stated };
  }
  return null;
}

/** The slash of a denominator ("bác sĩ/10.000 dân") that ends with the digits at a token, else the token. */
function rateBefore(tokens: Tokens, at: number): number {
  let i = at;
  while (i > 0 && (tokens.kind[i] === TokenKind.number || tokens.word[i] === '.') && at - i < 4)
    i--;
  return i < at && tokens.word[i] === '/' ? i : at;
}

/** "(xuất sắc 03, khá 02)", "181 hồ sơ, trong đó đúng hạn 170": parts of the count before. */
function byDivision(figure: Figure, tokens: Tokens, kept: readonly Figure[]): Figure | null {
  const whole = dividedBy(kept, tokens);
  const last = kept.at(-1);
  if (!whole || !last || whole.unit === null) return null;
  const byPlace = whole.kind === 'measure' && namesPlace(figure, whole, tokens);
  if (!byPlace && (whole.kind !== 'count' || figure.decimal.includes('.'))) return null;
  if (Number(figure.decimal) > Number(whole.decimal) && whole.unitTo > whole.unitFrom) return null;
  if (
    figure.from - last.to > (byPlace ? 2 * LEAD : LEAD) ||
    figure.from - last.to < 2 ||
    !closesPhrase(tokens, figure)
  )
    return null;
  const open = opensBefore(tokens, figure.from);
  const before =
    open >= 0 && tokens.word[figure.from - 1] === ':' ? figure.from - 2 : figure.from - 1;
  if (tokens.kind[before] !== TokenKind.word) return null;
  for (let i = last.to; i < figure.from; i++)
    if (tokens.word[i] === '.' || (open < 0 && tokens.word[i] === ';')) return null;
  return {
    ...figure,
    unit: whole.unit,
    kind: whole.kind,
    dimension: whole.dimension,
    unitFrom: whole.unitFrom,
    unitTo: whole.unitFrom,
    stated: wordsBeside(whole),
  };
}

const LONGEST_BRACKET = 60;

/** "(khiển trách: 3; cảnh cáo: 2)": the bracket that a number stands in, or -1. */
function opensBefore({ word }: Tokens, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_BRACKET); i--) {
    if (word[i] === ')') return -1;
    if (word[i] === '(') return i;
  }
  return -1;
}

/** The count that goes on being divided: the last one, a share of it in a bracket left out ("15 (65%), …"). */
function dividedBy(kept: readonly Figure[], { word }: Tokens): Figure | undefined {
  const last = kept.at(-1);
  const isAside = last?.kind === 'percent' && word[last.from - 1] === '(' && word[last.to] === ')';
  return isAside ? kept.at(-2) : last;
}

/** "80.600 ha bị ngập (Hà Nam 4.123, Nam Định 540,5)": a measure divided by places in a bracket. */
function namesPlace({ from }: Figure, whole: Figure, tokens: Tokens): boolean {
  if (!isUpper(tokens, from - 1)) return false;
  let inside = whole.unitTo === whole.unitFrom;
  for (let i = whole.to; i < from; i++) {
    if (tokens.word[i] === ')') return false;
    inside ||= tokens.word[i] === '(';
  }
  return inside;
}

const isCloser = wordIs('closes-phrase');

function closesPhrase(tokens: Tokens, { to }: Figure): boolean {
  return to >= tokens.length || isCloser(tokens, to) || tokens.gap[to] === Gap.line;
}
