import { classTrie } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { RawMention } from './body.ts';
import { NO_BODY } from './exclusion-rules.ts';

const STATES = classTrie('foreign-state');

/** Whether the words at a token name another state, after which a body is not a Vietnamese one ("Bộ Tài chính Nhật Bản"). */
export function isForeign(tokens: Tokens, at: number): boolean {
  if (!isUpper(tokens, at)) return false;
  const hit = STATES.longestAt(tokens, at);
  // A name of one syllable that goes on is a Vietnamese place: Lào Cai, Đức Thọ, Mỹ Tho, Anh Sơn.
  return hit !== null && (hit.to > at + 1 || !goesOn(tokens, at + 1));
}

function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.gap[at] === Gap.space && tokens.kind[at] === TokenKind.word && isUpper(tokens, at);
}

/** Whether a mention is a thing or a group rather than one body. */
export function isAbstract(tokens: Tokens, mention: RawMention): boolean {
  const { from, to } = mention;
  return NO_BODY.decide({ tokens, from, to, floor: 0, limit: tokens.length }, mention) !== null;
}
