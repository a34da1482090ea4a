import { Gap, TokenKind, type Tokens } from './tokens.ts';

const RAISED = new Set('⁰¹²³⁴⁵⁶⁷⁸⁹');

/** Whether a token is a raised digit. */
export function isRaised(tokens: Tokens, at: number): boolean {
  return tokens.gap[at] === Gap.none && RAISED.has(tokens.word[at] ?? '');
}

/** The token after the mark of a note that is glued to what stands before ("12[1] xã", "12¹ xã"). */
export function pastNoteMark(tokens: Tokens, at: number): number {
  if (tokens.gap[at] !== Gap.none) return at;
  if (tokens.word[at] === '[')
    return tokens.kind[at + 1] === TokenKind.number && tokens.word[at + 2] === ']' ? at + 3 : at;
  let to = at;
  while (isRaised(tokens, to)) to++;
  return to;
}
