import { BODY_WORDS } from './bodies.ts';
import { CHECKING_WORDS } from './checking.ts';
import type { WordClass } from './classes.ts';
import { COUNTING_WORDS } from './counting.ts';
import { FRAMING_WORDS } from './framing.ts';
import { HEADING_WORDS } from './heading.ts';
import { NAMING_WORDS } from './naming.ts';
import { PAPER_WORDS } from './papers.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech/index.ts';
import { TELLING_WORDS } from './telling.ts';
import { TIMING_WORDS } from './timing.ts';
import type { WordRow } from './word-row.ts';

export { CLASSES, type WordClass } from './classes.ts';

/** All words with their classes. A phrase stands once: a second class goes into its row. */
export const WORDS: readonly WordRow<WordClass>[] = [
  ...BODY_WORDS,
  ...CHECKING_WORDS,
  ...COUNTING_WORDS,
  ...FRAMING_WORDS,
  ...HEADING_WORDS,
  ...NAMING_WORDS,
  ...PAPER_WORDS,
  ...TELLING_WORDS,
  ...TIMING_WORDS,
  ...Object.values(PARTS_OF_SPEECH).flatMap((words) =>
    Object.entries(words).map(([word, classes]) => ({ classes, phrases: [word] })),
  ),
];
