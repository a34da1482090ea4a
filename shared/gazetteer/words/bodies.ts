import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const BODY_CLASSES = {} as const;

/** Words that tell bodies: where a name begins, goes on and ends. */
export const BODY_WORDS: readonly WordRow<keyof typeof BODY_CLASSES>[] = [];
