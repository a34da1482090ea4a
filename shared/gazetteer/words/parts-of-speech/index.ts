import { ADJECTIVES } from './adjectives.ts';
import { ADVERBS } from './adverbs.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { CONJUNCTIONS } from './conjunctions.ts';
import { DETERMINERS } from './determiners.ts';
import { MARKS } from './marks.ts';
import { MEASURE_NOUNS } from './measure-nouns.ts';
import { MEASURE_VERBS } from './measure-verbs.ts';
import { PAPER_NOUNS } from './paper-nouns.ts';
import { PREPOSITIONAL_PHRASES } from './prepositional-phrases.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { TIME_NOUNS } from './time-nouns.ts';
import { VERBS } from './verbs.ts';

/** Words with classes of several rooms, by part of speech: each file's words in the order of their code points. */
export const PARTS_OF_SPEECH = {
  ADJECTIVES,
  ADVERBS,
  BODY_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  MARKS,
  MEASURE_NOUNS,
  MEASURE_VERBS,
  PAPER_NOUNS,
  PREPOSITIONAL_PHRASES,
  PREPOSITIONS,
  TIME_NOUNS,
  VERBS,
} as const;
