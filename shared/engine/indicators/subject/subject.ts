import type { Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';
import type { RoleReading } from '../role/role.ts';

/** What is measured, as token ranges of the text; the range of words stands as the text has them. */
export type SubjectRanges = ReadonlyArray<{ from: number; to: number }>;

export interface Subject {
  ranges: SubjectRanges;
  /** First token of the figure that the words were read for; those that go on about it have the same. */
  owner: number;
  /** Where the words name a part of a whole: those of the whole. */
  whole?: SubjectRanges;
}

export interface SubjectContext {
  tokens: Tokens;
  marks: Uint16Array;
  cover: Uint8Array;
  sentenceFrom: number;
  sentenceTo: number;
  /** End of the figure before in the sentence (or the sentence's start), start of the next (or its end). */
  leadFrom: number;
  nextFrom: number;
  /** The next figure of the sentence, and where the words that say more of it end. */
  next: Figure | null;
  afterNext: number;
  /** The figures before in the passage with their subjects, latest last. */
  topics: readonly Topic[];
}

export interface Topic {
  figure: Figure;
  role: RoleReading['role'];
  subject: Subject;
  /** A remark in brackets: what stands outside does not go on about it. */
  inBrackets: boolean;
}
