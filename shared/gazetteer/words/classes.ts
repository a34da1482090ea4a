import { BODY_CLASSES } from './bodies.ts';
import { CHECKING_CLASSES } from './checking.ts';
import { COUNTING_CLASSES } from './counting.ts';
import { FRAMING_CLASSES } from './framing.ts';
import { GRAMMAR_CLASSES } from './grammar.ts';
import { HEADING_CLASSES } from './heading.ts';
import { NAMING_CLASSES } from './naming.ts';
import { PAPER_CLASSES } from './papers.ts';
import { TELLING_CLASSES } from './telling.ts';
import { TIMING_CLASSES } from './timing.ts';

/** Every word class with what it means; each stands in the file of the words that have it. */
export const CLASSES = {
  ...BODY_CLASSES,
  ...CHECKING_CLASSES,
  ...COUNTING_CLASSES,
  ...FRAMING_CLASSES,
  ...GRAMMAR_CLASSES,
  ...HEADING_CLASSES,
  ...NAMING_CLASSES,
  ...PAPER_CLASSES,
  ...TELLING_CLASSES,
  ...TIMING_CLASSES,
} as const;

export type WordClass = keyof typeof CLASSES;

/** Words one a line, each with all of its classes. */
export type SharedWords = Readonly<Record<string, readonly WordClass[]>>;
