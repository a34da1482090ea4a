import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const TIMING_CLASSES = {} as const;

/** Words that tell periods: what dates a figure, and what only names a time. */
export const TIMING_WORDS: readonly WordRow<keyof typeof TIMING_CLASSES>[] = [];
