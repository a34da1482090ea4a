import type { FindingCode, Indicator } from '../../contract/index.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import type { DocumentFacts } from './document-facts.ts';

/** Figures of one sentence in order, and the page's text. */
export interface SentenceFigures {
  text: string;
  tokens: Tokens;
  figures: readonly Indicator[];
  /** The figures of the sentence before. */
  before: readonly Indicator[];
}

/** The figures of one table. */
export interface TableFigures {
  text: string;
  cells: readonly Indicator[];
}

/** One check, as a row: what it looks at, what it raises, and pages on which it does and does not. */
export type Check = {
  /** Unique among the checks. */
  readonly name: string;
  readonly gives: FindingCode;
  /** Pages (text, or HTML where a table is needed) on which the check raises its finding, and on which it does not. */
  readonly reads: readonly string[];
  readonly leaves: readonly string[];
} & (
  | {
      readonly looksAt: 'document';
      readonly find: (facts: DocumentFacts, context: FindingsContext) => RawFinding[];
    }
  | { readonly looksAt: 'sentence'; readonly find: (sentence: SentenceFigures) => RawFinding[] }
  | { readonly looksAt: 'table'; readonly find: (table: TableFigures) => RawFinding[] }
  | { readonly looksAt: 'page'; readonly find: (context: FindingsContext) => RawFinding[] }
);
