import { MULTIPLES, NUMBER_WORDS } from '../../../gazetteer/units.ts';
import type { WordClass } from '../../../gazetteer/words/index.ts';
import { normalKey } from '../../normal-form.ts';
import { phrasesIn } from '../../phrases.ts';
import { TokenKind, type Tokens, tokenize } from '../../scan/tokens.ts';
import { WordClasses } from '../../scan/word-classes.ts';

/** What a token may begin or end; computed once a page, so that no table is asked at every token. */
export const Mark = {
  /** A number, in digits or words. */
  number: 1,
  /** May begin a period. */
  period: 2,
  /** May begin a cue of targets, in a sentence or a heading. */
  target: 4,
  heading: 8,
  /** May begin what is measured. */
  head: 16,
  strongHead: 32,
  /** May begin words that only set the scene. */
  opener: 64,
  /** May end a reporting verb. */
  reporting: 128,
  /** May name a level of place. */
  place: 256,
} as const;

const MARKS = new Map<string, number>();
function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) MARKS.set(word, (MARKS.get(word) ?? 0) | bit);
}
const wordsOf = (phrase: string) => tokenize(normalKey(phrase)).word;
const firstWords = (...classes: WordClass[]) =>
  classes.flatMap((name) => phrasesIn(name).map((phrase) => wordsOf(phrase)[0] ?? ''));
const lastWords = (name: WordClass) =>
  phrasesIn(name).map((phrase) => wordsOf(phrase).at(-1) ?? '');

mark(Object.keys(NUMBER_WORDS), Mark.number);
mark(Object.keys(MULTIPLES), Mark.number);
mark(['½', '¼', '¾'], Mark.number);
mark(phrasesIn('times-open').map(normalKey), Mark.period);
mark(firstWords('aim-cue', 'targets-told', 'aim-noun', 'target-noun'), Mark.target);
mark(firstWords('target-heading', 'result-heading'), Mark.heading);
mark(firstWords('measure-head'), Mark.head);
mark(firstWords('strong-head'), Mark.strongHead);
mark(firstWords('scene-opener'), Mark.opener);
mark(lastWords('says-that'), Mark.reporting);
mark(phrasesIn('place-level').map(normalKey), Mark.place);

const CLASSES = new WordClasses(MARKS);

/** The marks of every token of a text. */
export function marksOf(tokens: Tokens): Uint16Array {
  const { kind, length } = tokens;
  const marks = new Uint16Array(length);
  for (let i = 0; i < length; i++)
    marks[i] = kind[i] === TokenKind.number ? Mark.number | Mark.period : CLASSES.at(tokens, i);
  return marks;
}

/** The tokens that have one of some marks, in order: what looks for them need look at no others. */
export function markedTokens(marks: Uint16Array, mask: number): Uint32Array {
  const found = new Uint32Array(marks.length);
  let count = 0;
  for (let i = 0; i < marks.length; i++)
    if (((marks[i] as number) & mask) !== 0) found[count++] = i;
  return found.subarray(0, count);
}
