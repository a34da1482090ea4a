import { PAPER_WORDS } from './papers.ts';
import { TELLING_WORDS } from './telling.ts';
import type { WordRow } from './word-row.ts';

/** Every word class, in the order of the rooms that ask for them; what each means stands with its rows. */
export type WordClass = (typeof TELLING_WORDS | typeof PAPER_WORDS)[number]['classes'][number];

/** All words with their classes. A phrase stands once: a second class goes into its row. */
export const WORDS: readonly WordRow<WordClass>[] = [...TELLING_WORDS, ...PAPER_WORDS];
