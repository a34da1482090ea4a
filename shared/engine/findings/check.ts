import type { FindingCode, Indicator } from '../../contract/index.ts';
import type { RuleRow } from '../rules/rule-row.ts';
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
export type Check = RuleRow<FindingCode> & {
  /** What it raises as well: that a percentage comes out as stated. */
  readonly also?: FindingCode;
  /** What it compares, for people. */
  readonly looksFor: string;
} & (
    | {
        readonly looksAt: 'document';
        readonly find: (facts: DocumentFacts, context: FindingsContext) => RawFinding[];
      }
    | { readonly looksAt: 'sentence'; readonly find: (sentence: SentenceFigures) => RawFinding[] }
    | { readonly looksAt: 'table'; readonly find: (table: TableFigures) => RawFinding[] }
    | { readonly looksAt: 'page'; readonly find: (context: FindingsContext) => RawFinding[] }
  );
