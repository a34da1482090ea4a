import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const NAMING_CLASSES = {} as const;

/** Words that tell what a figure is about: where its subject begins and ends. */
export const NAMING_WORDS: readonly WordRow<keyof typeof NAMING_CLASSES>[] = [];
