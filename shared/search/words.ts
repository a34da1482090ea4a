import { fold } from './fold.ts';

/** A word: letters and digits, with what joins the parts of a number ("52-NQ/TW", "43,58"). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-/.,\u2010-\u2015][\p{L}\p{N}\p{M}]+)*/gu;
/** What parts two words that are no phrase together: the end of a sentence, a clause or a line, a bracket. */
const PARTING = /[.;:!?()|\n\r]/;
const JOINT = /[-/.,]/;

/** Stands between words that no phrase joins. */
const GAP = '|';

/** Words in search form; the number of a document is one word. */
export function searchWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** A word where it stands in a text, with its search form. */
export interface PlacedWord {
  start: number;
  end: number;
  word: string;
  /** Whether a sentence, a clause or a line ends before it. */
  isParted: boolean;
}

/** Every word of a text in search form, with its place in the text as it is. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const isParted = PARTING.test(text.slice(last, start));
    last = start + match[0].length;
    placed.push({ start, end: last, word: fold(match[0]), isParted });
  }
  return placed;
}

/** A text in the form that phrases are looked for in: its words, one space between, a bar where no phrase goes on. */
export function searchForm(text: string): string {
  const folded = fold(text.replace(/[\n\r]+/g, ` ${GAP} `));
  let form = '';
  let last = 0;
  for (const match of folded.matchAll(WORD)) {
    const isParted = PARTING.test(folded.slice(last, match.index));
    last = match.index + match[0].length;
    form += form === '' ? match[0] : isParted ? ` ${GAP} ${match[0]}` : ` ${match[0]}`;
  }
  return form;
}

/** The words of a search form that tell it from others: each once; "52-nq/tw" also by each part and from each part on. */
export function distinctTerms(form: string): string[] {
  const terms = new Set<string>();
  for (const word of new Set(form.split(' '))) {
    if (word === GAP || word === '') continue;
    terms.add(word);
    if (!JOINT.test(word)) continue;
    const parts = word.split(JOINT);
    for (let at = 0, i = 0; i < parts.length; at += (parts[i++] as string).length + 1) {
      if (i > 0) terms.add(word.slice(at));
      if (i < parts.length - 1) terms.add(parts[i] as string);
    }
  }
  return [...terms];
}

/** Whether a word may be only begun: a number that has a joint is typed from its beginning. */
export function isNumberLike(word: string): boolean {
  return JOINT.test(word);
}
