import type { Asked, Query } from './query.ts';
import { isNumberLike, type PlacedWord, placedWords } from './words.ts';

/** How the words asked for stand: word for word, close to each other, or each somewhere. */
export const CLOSENESS = ['phrase', 'near', 'each'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** As far apart as words may stand to be near: a long clause of official prose, in letters and in words. */
const NEAR_LETTERS = 90;
const NEAR_WORDS = 16;
/** Places of a word that are tried before a text is said not to hold the others near it. */
const MOST_TRIES = 200;

const isEdge = (char: string | undefined) =>
  char === undefined ||
  char === ' ' ||
  char === '-' ||
  char === '/' ||
  char === '.' ||
  char === ',';

/** Where a phrase stands in a search form, from a place on; -1 for nowhere. It begins and ends with words, or parts of a number. */
function phraseAt(form: string, phrase: string, isOpen: boolean, from = 0): number {
  for (let at = form.indexOf(phrase, from); at >= 0; at = form.indexOf(phrase, at + 1))
    if (
      (at === 0 || isEdge(form[at - 1])) &&
      (isOpen || isEdge(form[at + phrase.length]) || isNumberLike(lastWord(phrase)))
    )
      return at;
  return -1;
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** Whether a search form holds the words one after another. */
export function holdsPhrase(form: string, { words, isOpen }: Asked): boolean {
  return phraseAt(form, words.join(' '), isOpen) >= 0;
}

/** Whether a search form holds all the words within a clause; `rarest` is the one to begin with. */
export function holdsNear(form: string, { words, isOpen }: Asked, rarest: number): boolean {
  const openAt = isOpen ? words.length - 1 : -1;
  const first = words[rarest] as string;
  let at = -1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    at = phraseAt(form, first, rarest === openAt, at + 1);
    if (at < 0) return false;
    const around = form.slice(Math.max(0, at - NEAR_LETTERS), at + first.length + NEAR_LETTERS);
    if (words.every((word, i) => i === rarest || phraseAt(around, word, i === openAt) >= 0))
      return true;
  }
  return false;
}

/** A piece of a text; `hit` is what was looked for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** Letters before and after the words found, and the most of an excerpt: two lines of a list. */
const BEFORE = 60;
const LONGEST = 180;

/**
 * The words of a text around what a query found in it, as they stand there: the phrase where the text has it, else the
 * words nearest to each other. Null where the text holds none of them.
 */
export function excerptOf(text: string, query: Query): ExcerptPart[] | null {
  const wanted = [...query.phrases, ...(query.free ? [query.free] : [])];
  const words = placedWords(text);
  for (const asked of wanted) {
    const run = runOf(words, asked) ?? closest(words, asked);
    if (run) return cut(text, words, run, wanted);
  }
  return null;
}

/** Indexes of the first and the last word of what is shown as found. */
type Run = readonly [from: number, to: number];

function isHit({ word }: PlacedWord, wanted: string, isOpen: boolean): boolean {
  return phraseAt(word, wanted, isOpen) >= 0;
}

function runOf(words: readonly PlacedWord[], { words: asked, isOpen }: Asked): Run | null {
  const isOpenAt = (i: number) => isOpen && i === asked.length - 1;
  for (let at = 0; at + asked.length <= words.length; at++) {
    const holds = asked.every((word, i) => {
      const placed = words[at + i] as PlacedWord;
      return (i === 0 || !placed.isParted) && isHit(placed, word, isOpenAt(i));
    });
    if (holds) return [at, at + asked.length - 1];
  }
  return null;
}

/** The shortest run of words that holds as many of those asked for as any run of that length does. */
function closest(words: readonly PlacedWord[], { words: asked, isOpen }: Asked): Run | null {
  const last = new Map<number, number>();
  let best: { run: Run; held: number; length: number } | null = null;
  words.forEach((placed, at) => {
    let isOne = false;
    asked.forEach((word, i) => {
      if (!isHit(placed, word, isOpen && i === asked.length - 1)) return;
      last.set(i, at);
      isOne = true;
    });
    if (!isOne) return;
    const near = [...last.values()].filter((place) => at - place <= NEAR_WORDS);
    const from = Math.min(...near);
    const length = at - from;
    if (!best || near.length > best.held || (near.length === best.held && length < best.length))
      best = { run: [from, at], held: near.length, length };
  });
  return (best as { run: Run } | null)?.run ?? null;
}

function cut(
  text: string,
  words: readonly PlacedWord[],
  [from, to]: Run,
  wanted: readonly Asked[],
): ExcerptPart[] {
  const first = words[from] as PlacedWord;
  const end = (words[to] as PlacedWord).end;
  const begin = words.find(({ start }) => start >= first.start - BEFORE)?.start ?? first.start;
  const stop = Math.max(end, begin + LONGEST);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece === '') return;
    const before = parts.at(-1);
    if (before && before.hit === hit) before.text += piece;
    else parts.push({ text: piece, hit });
  };
  let at = begin;
  for (const placed of words) {
    if (placed.start < begin) continue;
    if (placed.end > stop) break;
    const hit = wanted.some(({ words: asked, isOpen }) =>
      asked.some((word, i) => isHit(placed, word, isOpen && i === asked.length - 1)),
    );
    const isInside = placed.start >= first.start && placed.end <= end;
    // A space between two words that were found belongs to them.
    add(oneLine(text.slice(at, placed.start)), isInside && hit && parts.at(-1)?.hit === true);
    add(text.slice(placed.start, placed.end), isInside && hit);
    at = placed.end;
  }
  if (begin > 0) parts.unshift({ text: '… ', hit: false });
  parts.push({ text: at < text.length ? ' …' : '', hit: false });
  return parts.filter((part) => part.text !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
