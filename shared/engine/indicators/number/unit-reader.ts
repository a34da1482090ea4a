import type { IndicatorKind } from '../../../contract/index.ts';
import type { NounClass } from '../../../gazetteer/counted-nouns.ts';
import { type Dimension, SCALE_WORDS } from '../../../gazetteer/units.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import type { PhraseHit } from '../../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { modifierTrie, nounTrie, unitTrie } from '../clause/lexicon.ts';
import { numeralAt } from './numerals.ts';

/** A unit as it stands after a number (đơn vị tính), tokens `from` up to `to`. */
export interface UnitReading {
  from: number;
  to: number;
  unit: string;
  kind: IndicatorKind;
  dimension: Dimension | NounClass | 'unknown';
  /** Power of ten that the unit's spelling brings ("trđ"). */
  power: number;
  /** A noun that is counted. */
  isNoun: boolean;
}

const KINDS: Readonly<Partial<Record<Dimension, IndicatorKind>>> = {
  percent: 'percent',
  money: 'money',
  score: 'score',
  times: 'count',
};

const rateNames = classTrie('rate-name');

/** Scale words from a token on ("nghìn tỷ"): their power, and the token after them. `capitals`: "Triệu đồng" opens a cell. */
export function scaleAt(
  tokens: Tokens,
  at: number,
  capitals = false,
): { power: number; to: number } {
  let power = 0;
  let to = at;
  while (to < at + 2) {
    const word = tokens.word[to] as string | undefined;
    const scale = word === undefined ? undefined : SCALE_WORDS[word];
    if (scale === undefined || (!capitals && isName(tokens, to))) break;
    if (rateNames.longestAt(tokens, to)) break;
    power += scale;
    to++;
  }
  return { power, to };
}

/** A capital opens a name ("Triệu Phong"), but not in a line of capitals. */
function isName(tokens: Tokens, at: number): boolean {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const first = raw.charAt(0);
  return first !== first.toLowerCase() && raw !== raw.toUpperCase();
}

/** The unit that starts at a token, or null. `scaled` says that a scale word stood before it. */
export function unitAt(tokens: Tokens, at: number, scaled: boolean): UnitReading | null {
  if (at >= tokens.length) return null;
  const base =
    measureAt(tokens, at) ??
    nounAt(tokens, at) ??
    (scaled ? null : (unknownNounAt(tokens, at) ?? lettersAt(tokens, at)));
  return base ? withRate(tokens, base) : null;
}

const inTurn = classTrie('in-turn');
const labour = classTrie('labour-word');

function measureAt(tokens: Tokens, at: number): UnitReading | null {
  const hit = unitTrie.longestAt(tokens, at);
  if (!hit) return null;
  const noun = nounTrie.longestAt(tokens, at);
  if (noun && noun.to > hit.to) return null;
  const { unit, dimension, power } = hit.value;
  if (dimension === 'score' && countsPlaces(tokens, hit.to)) return pointsAt(tokens, at);
  if (hit.to === at + 1 && !plainLetters(tokens, at)) return null;
  // "… 2023 lần lượt là": one after the other, and no number of times.
  if (inTurn.longestAt(tokens, at)) return null;
  const to = (dimension === 'labour' ? labour.longestAt(tokens, hit.to)?.to : null) ?? hit.to;
  return {
    from: at,
    to,
    unit: to > hit.to ? `${unit} lao động` : unit,
    kind: KINDS[dimension] ?? 'measure',
    dimension,
    power,
    isNoun: false,
  };
}

const isNoNoun = wordIs('no-noun');
const isScoreTail = wordIs('score-tail');

/** "55 điểm tiêm chủng": a noun after "điểm" makes it a place; a score stands alone. */
function countsPlaces(tokens: Tokens, after: number): boolean {
  if (
    after >= tokens.length ||
    tokens.kind[after] !== TokenKind.word ||
    tokens.gap[after] !== Gap.space
  )
    return false;
  const fraction = tokens.word[after - 3] === ',' && tokens.gap[after - 3] === Gap.none;
  return (
    !fraction &&
    !isNoNoun(tokens, after) &&
    !isScoreTail(tokens, after) &&
    !startsCapital(tokens, after)
  );
}

function pointsAt(tokens: Tokens, at: number): UnitReading | null {
  const noun = unknownNounAt(tokens, at);
  return noun && { ...noun, dimension: 'facility' };
}

/** One-letter units are written small: "3G" is no weight. */
function plainLetters(tokens: Tokens, at: number): boolean {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (raw.length === 1) return raw === raw.toLowerCase() && !digitAfter(tokens, at, raw);
  return true;
}

/** "5m" is a length, "m" before a glued digit other than 2 and 3 is not. */
function digitAfter(tokens: Tokens, at: number, raw: string): boolean {
  return raw !== 'm' && tokens.kind[at + 1] === TokenKind.number && tokens.gap[at + 1] === Gap.none;
}

const isVisit = wordIs('visit-word');

function nounAt(tokens: Tokens, at: number): UnitReading | null {
  const hit = countedAt(tokens, at);
  if (!hit || isProvision(tokens, at)) return null;
  let { to } = hit;
  // "lượt hội viên", "lượt hộ nghèo": visits of whom.
  if (to === at + 1 && isVisit(tokens, at)) {
    const whose = nounTrie.longestAt(tokens, to);
    if (whose && VISITORS.has(whose.value)) to = whose.to;
  }
  const second = coordinated(tokens, to, hit.value);
  if (second > to) to = second;
  else to = withModifiers(tokens, to);
  return {
    from: at,
    to,
    unit: textOf(tokens, at, to),
    kind: 'count',
    dimension: hit.value,
    power: 0,
    isNoun: true,
  };
}

const VISITORS: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'household', 'body']);

const otherWords = classTrie('other-word');

/** The counted noun at a token; the first syllable of another word ("điều hành", "ban hành") is none. */
function countedAt(tokens: Tokens, at: number): PhraseHit<NounClass> | null {
  const hit = nounTrie.longestAt(tokens, at);
  if (!hit || hit.to > at + 1) return hit;
  const goesOn = tokens.gap[at + 1] === Gap.space && otherWords.longestAt(tokens, at);
  return goesOn ? null : hit;
}

const isArticle = wordIs('article-word');

/** "khoản 1, 2 Điều 6": an article with its number is no unit. */
function isProvision(tokens: Tokens, at: number): boolean {
  return isArticle(tokens, at) && tokens.kind[at + 1] === TokenKind.number;
}

const tellsOn = wordIs('tells-on');

/** "xã, thị trấn", "doanh nghiệp, HTX": nouns of one class under one number. */
function coordinated(tokens: Tokens, at: number, of: NounClass): number {
  let to = at;
  for (let n = 0; n < 3; n++) {
    const joined = tokens.word[to] === ',' || tokens.word[to] === '/' || tokens.word[to] === '&';
    if (!joined || tokens.gap[to + 1] === Gap.tab) break;
    const next = countedAt(tokens, to + 1);
    if (!next || !sameFamily(of, next.value)) break;
    // "15 chi bộ, Chi bộ Công an xã có …": a capital opens a clause of its own.
    if (isName(tokens, to + 1) && !startsCapital(tokens, at)) break;
    if (of !== 'place' && tellsOn(tokens, next.to)) break;
    if (tokens.kind[next.to] === TokenKind.number && tokens.word[to] === ',') break;
    to = next.to;
  }
  return to;
}

const FAMILIES: Readonly<Partial<Record<NounClass, string>>> = {
  place: 'place',
  body: 'body',
  business: 'business',
  work: 'work',
};

function sameFamily(a: NounClass, b: NounClass): boolean {
  if (a === b) return FAMILIES[a] !== undefined || a === 'paper';
  return (a === 'body' && b === 'place') || (a === 'place' && b === 'body');
}

const MOST_MODIFIERS = 2;
const MOST_MODIFIER_WORDS = 4;

function withModifiers(tokens: Tokens, at: number): number {
  let to = at;
  for (let n = 0; n < MOST_MODIFIERS; n++) {
    const modifier = modifierTrie.longestAt(tokens, to);
    if (modifier && modifier.to - at <= MOST_MODIFIER_WORDS) to = modifier.to;
    else if (isAbbreviation(tokens, to)) to++;
    else break;
  }
  return to;
}

/** "OCOP", "IOC", "HTX": capitals that stay with the noun before them. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.gap[at] !== Gap.space) return false;
  // "Số vụ QI/2024": letters of a period.
  if (tokens.word[at + 1] === '/' && tokens.kind[at + 2] === TokenKind.number) return false;
  if (tokens.gap[at + 1] === Gap.none && tokens.kind[at + 1] === TokenKind.number) return false;
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const before = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]);
  return (
    raw.length >= 2 &&
    raw.length <= 5 &&
    raw === raw.toUpperCase() &&
    raw !== raw.toLowerCase() &&
    before !== before.toUpperCase()
  );
}

const MOST_UNKNOWN = 3;

/** A noun that no table knows: up to three plain words, none of which can't be in a noun. */
function unknownNounAt(tokens: Tokens, at: number): UnitReading | null {
  let to = at;
  while (to < tokens.length && to - at < MOST_UNKNOWN) {
    const gap = tokens.gap[to];
    if (tokens.kind[to] !== TokenKind.word || gap === Gap.none || gap === Gap.tab) break;
    if (isNoNoun(tokens, to) || startsCapital(tokens, to)) break;
    to++;
  }
  if (to === at || (to === at + 1 && (tokens.word[at] as string).length < 2)) return null;
  return {
    from: at,
    to,
    unit: textOf(tokens, at, to),
    kind: 'count',
    dimension: 'unknown',
    power: 0,
    isNoun: true,
  };
}

const areNoNounLetters = wordIs('no-noun-letters');

/** "1.250 GCNQSDĐ", "34 CBCC": letters that no table knows stand for a noun, unless for a body or a document. */
function lettersAt(tokens: Tokens, at: number): UnitReading | null {
  if (tokens.kind[at] !== TokenKind.word || tokens.gap[at] !== Gap.space) return null;
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const isLetters = raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  if (!isLetters || areNoNounLetters(tokens, at)) return null;
  const after = tokens.word[at + 1];
  if (after === '-' || after === '/' || isAllCapitals(tokens, at + 1)) return null;
  return {
    from: at,
    to: at + 1,
    unit: raw.toLowerCase(),
    kind: 'count',
    dimension: 'thing',
    power: 0,
    isNoun: true,
  };
}

function isAllCapitals(tokens: Tokens, at: number): boolean {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function startsCapital(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokens.start[at] as number);
  return first !== first.toLowerCase();
}

const RATE_CHAIN = 3;
const isTime = wordIs('rate-time');

/** Adds what stands after a slash: "đồng/kg", "người/vạn dân", "triệu đồng/người/năm". */
function withRate(tokens: Tokens, base: UnitReading): UnitReading {
  let { to } = base;
  for (let n = 0; n < RATE_CHAIN; n++) {
    const end = denominatorAt(tokens, to);
    if (end === 0 || (base.kind === 'percent' && !isTime(tokens, to + 1))) break;
    to = end;
  }
  if (to === base.to) return base;
  const perTime = isTime(tokens, base.to + 1);
  const kind = base.kind === 'count' && !perTime ? 'measure' : base.kind;
  const tail = textOf(tokens, base.to, to).replace(/(?<!\s)\s*\/\s*/g, '/');
  return { ...base, to, kind, unit: base.unit + tail };
}

function denominatorAt(tokens: Tokens, slash: number): number {
  if (tokens.word[slash] !== '/' || slash + 1 >= tokens.length) return 0;
  let at = slash + 1;
  const number = numeralAt(tokens, at);
  if (number) {
    if (!/^10{3,}$/.test(number.decimal)) return 0;
    at = number.to;
  }
  const scale = scaleAt(tokens, at);
  if (tokens.gap[at] === Gap.tab) return 0;
  const unit = unitTrie.longestAt(tokens, scale.to);
  const noun = nounTrie.longestAt(tokens, scale.to);
  const to = Math.max(unit?.to ?? 0, noun?.to ?? 0);
  if (to > 0) return to;
  return scale.to > at ? scale.to : 0;
}

/** A unit that starts with its slash ("02/kỳ/tháng"). */
export function rateOnlyAt(tokens: Tokens, slash: number): UnitReading | null {
  if (tokens.word[slash] !== '/' || !isTime(tokens, slash + 1)) return null;
  const base: UnitReading = {
    from: slash + 1,
    to: slash + 2,
    unit: tokens.word[slash + 1] as string,
    kind: 'count',
    dimension: 'event',
    power: 0,
    isNoun: true,
  };
  return withRate(tokens, base);
}

/** The text of some tokens, lower case, white space made one space. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  if (to <= from) return '';
  return tokens.text
    .slice(tokens.start[from], tokens.end[to - 1])
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
