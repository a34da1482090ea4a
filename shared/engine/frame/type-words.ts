import { type DocumentType, documentTypes } from '../../gazetteer/document-types.ts';
import { type PhraseHit, PhraseTrie } from '../scan/phrase-trie.ts';
import type { Tokens } from '../scan/tokens.ts';
import { WordSet } from '../scan/word-classes.ts';

const WORDS = new PhraseTrie<DocumentType>();
const CODE_WORDS = new PhraseTrie<DocumentType>();

for (const type of documentTypes) {
  for (const phrase of [type.name, ...(type.alsoCalled ?? [])]) {
    WORDS.add(phrase, type);
  }
}
const FIRST_OF_CODE = new Set<string>();
for (const type of documentTypes) {
  for (const code of type.codes) {
    CODE_WORDS.add(code, type);
    FIRST_OF_CODE.add(code.toLowerCase());
  }
}

const CODE_CLASSES = new WordSet(FIRST_OF_CODE);

/** The type whose name starts at a token ("Nghị quyết"), or null. */
export function typeAt(tokens: Tokens, at: number): PhraseHit<DocumentType> | null {
  return WORDS.longestAt(tokens, at);
}

/** The type whose code stands as a word ("NQ 52-NQ/TW", "QĐ số 12/QĐ-UBND"), or null. */
export function typeCodeAt(tokens: Tokens, at: number): PhraseHit<DocumentType> | null {
  if (!CODE_CLASSES.has(tokens, at)) return null;
  const own = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return own.length > 1 && own === own.toUpperCase() ? CODE_WORDS.longestAt(tokens, at) : null;
}

const NUMBER_WORDS = new WordSet(['số', 'sô', 'so', 'sồ', 'sổ', 'sôs']);
const AFTER_NUMBER_WORD = new Set([':', ';', '.']);

/** Whether a token is the word "số", as it is also mistyped. */
export function isNumberWord(tokens: Tokens, at: number): boolean {
  return NUMBER_WORDS.has(tokens, at);
}

/** The token after "số" and its colon, or null where no "số" stands here. */
export function afterNumberWord(tokens: Tokens, at: number): number | null {
  if (!isNumberWord(tokens, at)) return null;
  return AFTER_NUMBER_WORD.has(tokens.word[at + 1] ?? '') ? at + 2 : at + 1;
}
