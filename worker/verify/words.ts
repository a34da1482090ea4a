/** The words of a text as two readings of one page have them, and where each stands. */
export interface Words {
  readonly words: readonly string[];
  /** Offset of each word's first unit, and of the unit after its last one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a word is the first of its line. */
  readonly opens: readonly boolean[];
}

const WORD = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;
/** Marks around a word that two spellings of one text differ in: quotes, brackets, stops. */
const AROUND = /^["'“”‘’«»„‟()[\]{}.,;:!?…*•·|]+|["'“”‘’«»„‟()[\]{}.,;:!?…*•·|]+$/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** A dash that is no sign of a number. */
const LEADING_DASH = /^[-+]+(?!\d)|-+$/g;

/**
 * Takes a text apart: composed, lower case, one kind of dash, without the marks around a word. Nothing inside a
 * word goes, so "15.3" is not "153", "-5" not "5", and "5%" not "5".
 */
export function wordsOf(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let before = 0;
  let isFirst = true;
  for (const match of text.matchAll(WORD)) {
    const at = match.index;
    if (text.slice(before, at).includes('\n')) isFirst = true;
    before = at + match[0].length;
    const word = match[0]
      .normalize('NFC')
      .toLowerCase()
      .replace(DASHES, '-')
      .replace(AROUND, '')
      .replace(LEADING_DASH, '');
    if (word === '') continue;
    words.push(word);
    starts.push(at);
    ends.push(before);
    opens.push(isFirst);
    isFirst = false;
  }
  return { words, starts, ends, opens };
}
