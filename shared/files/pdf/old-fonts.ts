import { findRecovery, type Recovery } from '../../engine/source/text/legacy-text.ts';
import { COMMON_SYLLABLES, type LegacyEncoding } from '../../gazetteer/legacy-encodings.ts';
import type { Piece } from './piece.ts';

export interface Recovered {
  pages: Piece[][];
  /** What some of the text was written in. */
  converted: LegacyEncoding | null;
  isUnreadable: boolean;
}

/** Letters that only Vietnamese in Unicode has. */
const MODERN = /[ĂăĐđƠơƯư\u1ea0-\u1ef9]/;
/** Enough letters to tell by that they are no words. */
const WORDS_TO_TELL = 80;

/**
 * Brings letters of old fonts (TCVN3, VNI …) to Unicode. A file has some fonts of the one kind and
 * some of the other, so each font is told by its own text; one with too little text goes with the rest.
 */
export function recoverFonts(pages: readonly Piece[][]): Recovered {
  const samples = new Map<string, string[]>();
  for (const { font, text } of pages.flat()) {
    const parts = samples.get(font);
    if (parts) parts.push(text);
    else samples.set(font, [text]);
  }
  const decided = new Map<string, Recovery>();
  const tally = new Map<LegacyEncoding, number>();
  for (const [font, parts] of samples) {
    const recovery = findRecovery([parts.join(' ')]);
    decided.set(font, recovery);
    if (recovery && recovery !== 'unreadable')
      tally.set(recovery.encoding, (tally.get(recovery.encoding) ?? 0) + parts.length);
  }
  const [usual] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const rest = [...decided.values()].find(
    (one) => one !== null && one !== 'unreadable' && one.encoding === usual,
  );
  const recover = ({ text, font }: Piece): string => {
    let recovery = decided.get(font) ?? null;
    if (recovery === null && rest && !(samples.get(font) ?? []).some((part) => MODERN.test(part)))
      recovery = rest;
    if (recovery === null || recovery === 'unreadable') return text;
    const now = recovery.recover(text);
    return recovery.encoding === 'tcvn3' ? withLostLetters(now) : now;
  };
  const out = pages.map((pieces) => pieces.map((piece) => ({ ...piece, text: recover(piece) })));
  return { pages: out, converted: usual, isUnreadable: isUnreadable(out) };
}

/** TCVN3 has "ư" where Western fonts have a second hyphen, and a PDF gives both as "-". */
function withLostLetters(text: string): string {
  return text
    .replace(/(?<=\p{L})-(?=\p{Ll})/gu, 'ư')
    .replace(/(?<=\p{Ll})-(?=$|[\s.,;:])/gu, 'ư')
    .replace(/(?<=^|\s)-(?=u(?:\s|$)|ớ|ng(?:\s|$))/gu, 'ư');
}

const COMMON: ReadonlySet<string> = new Set(COMMON_SYLLABLES.split(' '));

/** Whether the letters are no writing: glyph numbers of a font that says not what they mean. */
function isUnreadable(pages: readonly Piece[][]): boolean {
  const text = pages
    .flat()
    .map((piece) => piece.text)
    .join(' ')
    .slice(0, 20_000);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length < WORDS_TO_TELL) return false;
  const strange = text.match(/[^\p{L}\p{N}\p{M}\s.,;:!?()/%"'“”‘’–—…•+*-]/gu)?.length ?? 0;
  const letters = text.replace(/\s/g, '').length;
  const common = words.filter((word) => COMMON.has(word.normalize('NFC'))).length;
  if (common < words.length * 0.01 && strange > letters * 0.12) return true;
  return isSoup(words.length, text);
}

/** A word as a recogniser without Vietnamese writes one: "C()NG", "VI~T", "NGHiA" for "CỘNG", "VIỆT", "NGHĨA". */
const BROKEN_WORD =
  /\p{L}(?:\(\)|[~^|\\{}])|(?:\(\)|[~^|\\{}])\p{L}|\p{Lu}\p{Ll}\p{Lu}|\p{Ll}\p{Lu}/gu;
const ACCENTED = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/giu;

/** Whether a text layer was made by a recogniser that knows no Vietnamese: its letters are not those of the page. */
function isSoup(words: number, text: string): boolean {
  const broken = text.match(BROKEN_WORD)?.length ?? 0;
  const accented = text.match(ACCENTED)?.length ?? 0;
  return broken > words * 0.1 && accented < words * 0.15;
}
