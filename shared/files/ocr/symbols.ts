import type { InferredLetters } from '../../contract/index.ts';
import { documentTypes } from '../../gazetteer/document-types.ts';

/** Abbreviations of types as symbols write them. */
const CODES: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ codes, alsoCodes = [] }) => [...codes, ...alsoCodes]),
);

/** What a recogniser takes for each other, as a type's abbreviation has it. */
const AS_LETTERS: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'Il',
  '5': 'S',
  '7': 'Tr',
  '8': 'B',
  D: 'Đ',
};
/** The same, as a number has it. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  S: '5',
  B: '8',
};

/** "1O94/T77-TNMT": a number, perhaps a year, a type's abbreviation, and whose it is. Short, so that it is looked at whole. */
const SYMBOL =
  /(?<![\p{L}\p{N}/])([\dOolISB]{1,5})((?:\/\d{4})?\/)([\p{Lu}\d][\p{L}\d]{0,5})(-[\p{Lu}\d][\p{L}\d&-]{1,20})/gu;
/** More letters of one abbreviation than are taken for others are no slip of a recogniser. */
const MOST_CHANGED = 3;

/**
 * A text whose symbols have the letters that their grammar asks for, where exactly one reading stands. Its length
 * stays: a letter stands for a letter.
 */
export function inferredSymbols(text: string): { text: string; inferred: InferredLetters[] } {
  const inferred: InferredLetters[] = [];
  const read = text.replace(
    SYMBOL,
    (whole, number: string, year: string, code: string, organ: string, at: number) => {
      const digits = /\d/.test(number)
        ? [...number].map((char) => AS_DIGIT[char] ?? char).join('')
        : number;
      const type = CODES.has(code) ? code : onlyReading(code);
      const now = digits + year + (type ?? code) + organ;
      if (now === whole || now.length !== whole.length) return whole;
      inferred.push({ start: at, end: at + whole.length, seen: whole });
      return now;
    },
  );
  return { text: read, inferred };
}

/** The one abbreviation that a confused one can be; null where none or several can. */
function onlyReading(code: string): string | null {
  const confused = [...code].filter((char) => AS_LETTERS[char]).length;
  if (confused === 0 || confused > MOST_CHANGED) return null;
  let readings = [''];
  for (const char of code)
    readings = readings.flatMap((start) =>
      [char, ...(AS_LETTERS[char] ?? '')].map((letter) => start + letter),
    );
  const known = new Set(readings.filter((reading) => CODES.has(reading)));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : null;
}
