import { WORDS, type WordClass } from '../gazetteer/words/index.ts';
import { normalKey } from './normal-form.ts';

const phrasesOf = new Map<WordClass, string[]>();
for (const { classes, phrases } of WORDS)
  for (const name of classes) {
    const own = phrasesOf.get(name);
    if (own) own.push(...phrases);
    else phrasesOf.set(name, [...phrases]);
  }

/** All phrases of a word class; an error where it has none. */
export function phrasesIn(name: WordClass): readonly string[] {
  const phrases = phrasesOf.get(name);
  if (!phrases) throw new Error(`no word has the class ${name}`);
  return phrases;
}

/** The test of a whole text, whatever its case and spaces: whether it is a phrase of one of some classes. */
export function phraseIs(...names: readonly WordClass[]): (text: string) => boolean {
  const phrases = new Set(names.flatMap((name) => phrasesIn(name)).map(normalKey));
  return (text) => phrases.has(normalKey(text));
}
