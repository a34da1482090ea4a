import type { Span } from '../../contract/index.ts';
import { Gap, normalBetween, type Tokens } from '../scan/tokens.ts';

/** A line of the text, or one cell of it, by its tokens; rules and bare marks of markup are left out. */
export interface Line extends Span {
  /** Tokens covered, end exclusive; never empty. */
  from: number;
  to: number;
  /** Normal form, marks of markup stripped at both ends. */
  words: string;
  /** All its letters are capitals. */
  isCapitals: boolean;
  /** A drawn rule stands between the line before and this one. */
  isAfterRule: boolean;
}

/** Tokens of markup that leaked into the text ("**", "|"), which say nothing. */
const MARKS = new Set(['*', '|', '_', '#', '`']);

/** The lines between two tokens, each cell of a row a line of its own. */
export function linesOf(tokens: Tokens, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let isAfterRule = false;
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && (tokens.gap[end] as number) < Gap.tab) end++;
    const line = lineOf(tokens, start, end);
    if (line) {
      lines.push({ ...line, isAfterRule });
      isAfterRule = false;
    } else if (end - start > 2 && isRule(tokens, start, end)) isAfterRule = true;
    start = end;
  }
  return lines;
}

function lineOf(tokens: Tokens, start: number, end: number): Omit<Line, 'isAfterRule'> | null {
  let from = start;
  let to = end;
  while (from < to && MARKS.has(tokens.word[from] as string)) from++;
  while (to > from && MARKS.has(tokens.word[to - 1] as string)) to--;
  if (from === to || isRule(tokens, from, to)) return null;
  const first = tokens.start[from] as number;
  const last = tokens.end[to - 1] as number;
  const text = tokens.text.slice(first, last);
  return {
    start: first,
    end: last,
    from,
    to,
    words: normalBetween(tokens, from, to),
    isCapitals: !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase(),
  };
}

/** "-------": a drawn rule. */
function isRule(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word !== '-' && word !== '=' && word !== '_' && word !== '.' && word !== '*') return false;
  }
  return true;
}
