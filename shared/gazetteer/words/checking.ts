import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const CHECKING_CLASSES = {} as const;

/** Words that tell what figures and documents are checked against. */
export const CHECKING_WORDS: readonly WordRow<keyof typeof CHECKING_CLASSES>[] = [];
