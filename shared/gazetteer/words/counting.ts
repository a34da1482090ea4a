import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const COUNTING_CLASSES = {} as const;

/** Words that tell counts, amounts and rates and what they are: what makes a number a figure or none, a level or a change. */
export const COUNTING_WORDS: readonly WordRow<keyof typeof COUNTING_CLASSES>[] = [];
