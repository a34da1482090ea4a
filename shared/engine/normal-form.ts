import { singleSpaced } from './spans.ts';

/**
 * `charCodeAt` of any text. Looked up on the text itself, it is looked up anew for each unit once a loop
 * has met more than a few of the ways in which strings are kept; then the loop takes three times as long.
 */
const { charCodeAt } = String.prototype;

/**
 * The normal form of a text: as many UTF-16 code units as the text, so that offsets into one are
 * offsets into the other. Lower case; one dash; one apostrophe; Latin for look-alike Cyrillic and
 * Icelandic letters; tone marks on the first vowel of oa, oe, uy (hoà → hòa, thuỷ → thủy); tabs and
 * line breaks kept. It is for matching and never for quoting.
 */
export function normalForm(text: string): string {
  return stringOf(normalUnits(text), text.length);
}

/** The code units of a text's normal form, as many as the text has; good until the next call. */
export function normalUnits(text: string): Uint16Array {
  const { length } = text;
  const units = length <= SCRATCH ? scratch : new Uint16Array(length);
  let previous = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = smallUnit(charCodeAt.call(text, i));
    units[i] = unit;
    // A toned second vowel that ended its syllable gives its tone to the first one.
    if (previous >= 0xc0 && classOf(unit) !== UnitClass.letter)
      moveTone(units, i, before, previous);
    before = previous;
    previous = unit;
  }
  if (previous >= 0xc0) moveTone(units, length, before, previous);
  return units;
}

/** Folds one phrase and trims it: what gazetteer rows and look-ups use as their key. */
export function normalKey(phrase: string): string {
  return singleSpaced(normalForm(phrase.normalize('NFC'))).trim();
}

const TABLE_SIZE = 0x3000;

/** Room for most texts, kept from one to the next. */
const SCRATCH = 1 << 16;
const scratch = new Uint16Array(SCRATCH);

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic and Greek capitals typed into symbols, and Icelandic eth for đ.
  А: 'a',
  В: 'b',
  С: 'c',
  Е: 'e',
  Н: 'h',
  К: 'k',
  М: 'm',
  О: 'o',
  Р: 'p',
  Т: 't',
  Х: 'x',
  У: 'y',
  І: 'i',
  Ѕ: 's',
  Ј: 'j',
  а: 'a',
  с: 'c',
  е: 'e',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  Α: 'a',
  Β: 'b',
  Ε: 'e',
  Η: 'h',
  Ι: 'i',
  Κ: 'k',
  Μ: 'm',
  Ν: 'n',
  Ο: 'o',
  Ρ: 'p',
  Τ: 't',
  Χ: 'x',
  Υ: 'y',
  Ζ: 'z',
  Ð: 'đ',
  ð: 'đ',
  Ɖ: 'đ',
  ɖ: 'đ',
};
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad';
const APOSTROPHES = '\u2018\u2019\u02bc\u00b4\u0060';
const QUOTES = '\u201c\u201d\u201e\u00ab\u00bb';
const SPACES =
  '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f';

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  const map = (from: string, to: string) => {
    for (const char of from) table[char.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (const [from, to] of Object.entries(LOOK_ALIKES)) map(from, to);
  map(DASHES, '-');
  map(APOSTROPHES, "'");
  map(QUOTES, '"');
  map(SPACES, ' ');
  return table;
}

const TABLE = buildTable();

/** A code unit by itself in normal form: small, and one for all that look alike. */
export function smallUnit(unit: number): number {
  return unit < TABLE_SIZE ? (TABLE[unit] as number) : unit;
}

/** Toned second vowel → its plain letter and the toned first vowel, by the first vowel. */
const TONES: Readonly<Record<string, ReadonlyMap<number, readonly [number, number]>>> = {
  o: tones(
    ['à', 'á', 'ả', 'ã', 'ạ'],
    'a',
    ['ò', 'ó', 'ỏ', 'õ', 'ọ'],
    tones(['è', 'é', 'ẻ', 'ẽ', 'ẹ'], 'e', ['ò', 'ó', 'ỏ', 'õ', 'ọ']),
  ),
  u: tones(['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'], 'y', ['ù', 'ú', 'ủ', 'ũ', 'ụ']),
};
const LETTER_O = 'o'.charCodeAt(0);
const LETTER_Q = 'q'.charCodeAt(0);
const LETTER_U = 'u'.charCodeAt(0);

function tones(
  toned: string[],
  plain: string,
  first: string[],
  more: ReadonlyMap<number, readonly [number, number]> = new Map(),
): ReadonlyMap<number, readonly [number, number]> {
  const rows = toned.map(
    (vowel, i) =>
      [vowel.charCodeAt(0), [(first[i] as string).charCodeAt(0), plain.charCodeAt(0)]] as const,
  );
  return new Map([...more, ...rows]);
}

function moveTone(units: Uint16Array, end: number, first: number, second: number): void {
  if (first !== LETTER_O && first !== LETTER_U) return;
  const moved = (first === LETTER_O ? TONES.o : TONES.u)?.get(second);
  if (!moved || (first === LETTER_U && units[end - 3] === LETTER_Q)) return;
  units[end - 2] = moved[0];
  units[end - 1] = moved[1];
}

/** Whether a code unit of the normal form is a letter of a Vietnamese or Latin word. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x370 && unit <= 0x52f)
  );
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What tokens are made of; the same numbers as the kinds of tokens. */
export const UnitClass = { letter: 0, digit: 1, other: 2 } as const;
export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass];

/** Letters and digits end below this unit. */
const CLASSES_END = 0x2000;
const CLASSES = Uint8Array.from({ length: CLASSES_END }, (_, unit) =>
  isLetter(unit) ? UnitClass.letter : isDigit(unit) ? UnitClass.digit : UnitClass.other,
);

/** The class of a code unit of the normal form. */
export function classOf(unit: number): UnitClass {
  return unit < CLASSES_END ? (CLASSES[unit] as UnitClass) : UnitClass.other;
}

const CAPITALS = Uint8Array.from({ length: CLASSES_END }, (_, unit) =>
  isCapital(String.fromCharCode(unit)) ? 1 : 0,
);

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Whether a text has a capital letter at an offset; false beyond its ends. */
export function isCapitalAt(text: string, offset: number): boolean {
  const unit = charCodeAt.call(text, offset);
  return unit < CLASSES_END ? CAPITALS[unit] === 1 : isCapital(text.charAt(offset));
}

const CHUNK = 8192;
/** The string of the first code units of an array. */
export function stringOf(units: Uint16Array, length: number): string {
  let out = '';
  for (let i = 0; i < length; i += CHUNK) {
    const part = units.subarray(i, Math.min(i + CHUNK, length));
    out += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return out;
}
