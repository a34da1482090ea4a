import { isCapitalAt } from '../normal-form.ts';
import type { Tokens } from './tokens.ts';

/** Whether a token's first letter is a capital; false beyond the text. */
export function isUpper(tokens: Tokens, at: number): boolean {
  return at < tokens.length && isCapitalAt(tokens.text, tokens.start[at] as number);
}

/** Whether a token of two letters and more stands all in capitals. */
export function isAllCaps(tokens: Tokens, at: number): boolean {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
