import type { WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const FRAMING_CLASSES = {} as const;

/** Words that tell the head and the foot of a page and the kind of a report. */
export const FRAMING_WORDS: readonly WordRow<keyof typeof FRAMING_CLASSES>[] = [];
