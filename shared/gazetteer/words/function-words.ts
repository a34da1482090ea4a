import type { WordClass } from './classes.ts';

/**
 * Short words with classes of several rooms: prepositions, conjunctions, auxiliaries, marks. A word a line, in the
 * order of its code points, with all of its classes.
 */
export const FUNCTION_WORDS = {
  ',': ['joint'],
  ';': ['joint'],
  cho: ['empty'],
  một: ['empty'],
  và: ['empty', 'joint'],
  với: ['empty'],
} as const satisfies Readonly<Record<string, readonly WordClass[]>>;
