import type { Block, Span } from '../../contract/index.ts';
import { type DateMention, findDates } from './dates.ts';
import { findSentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** What one pass over the text gives every reader after it. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly dates: readonly DateMention[];
  readonly sentences: readonly Span[];
}

export function scan(text: string, blocks: readonly Block[]): Scan {
  const tokens = tokenize(text);
  return { text, tokens, dates: findDates(tokens), sentences: findSentences(tokens, blocks) };
}
