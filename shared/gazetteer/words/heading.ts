import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const HEADING_CLASSES = {} as const;

/** Words that tell the heads of table columns and rows. */
export const HEADING_WORDS = [] as const;
