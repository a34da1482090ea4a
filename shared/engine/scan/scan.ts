import type { Block, Span } from '../../contract/index.ts';
import { type DateMention, findDates } from './dates.ts';
import { findSentences } from './sentences.ts';
import { Gap, type Tokens, tokenAtOrAfter, tokenize } from './tokens.ts';

/** What one pass over the text gives every reader after it. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly dates: readonly DateMention[];
  readonly sentences: readonly Span[];
}

export function scan(text: string, blocks: readonly Block[]): Scan {
  const tokens = tokenize(text);
  joinLines(tokens, blocks);
  return { text, tokens, dates: findDates(tokens), sentences: findSentences(tokens, blocks) };
}

/** A line break inside a block is where a paragraph was wrapped by hand: no more than a space. */
function joinLines(tokens: Tokens, blocks: readonly Block[]): void {
  for (const { start, end } of blocks) {
    for (let at = tokens.text.indexOf('\n', start); at >= 0 && at < end; ) {
      const token = tokenAtOrAfter(tokens, at);
      if (tokens.gap[token] === Gap.line) tokens.gap[token] = Gap.space;
      at = tokens.text.indexOf('\n', at + 1);
    }
  }
}
