import type { Indicator } from '../../contract/index.ts';
import { NOUN_ABBREVIATIONS } from '../../gazetteer/counted-nouns.ts';
import { classTrie } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';

/** A percentage that a text states beside the figures it comes from. */
export interface Check {
  stated: Indicator;
  parts: Indicator[];
  exact: number;
  arithmetic: string;
  /** The text leaves no other reading: a difference is worth a query. */
  certain: boolean;
}

/** The tokens between two figures. */
export function between(tokens: Tokens, before: Indicator, after: Indicator): TokenRange {
  return { from: tokenAtOrAfter(tokens, before.end), to: tokenAtOrAfter(tokens, after.start) };
}

export interface TokenRange {
  from: number;
  to: number;
}

export function someIn({ from, to }: TokenRange, test: (at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}

/** Whether a clause or a sentence ends at a token. */
export function stops({ word }: Tokens, at: number): boolean {
  return word[at] === '.' || word[at] === ';';
}

const AFTER_SHARE = classTrie('after-share');

/** "8/10 dự án, đạt 60% vốn": the words after a percentage say that it is of something else. */
export function isOfAnother(tokens: Tokens, { end, role }: Indicator): boolean {
  const at = tokenAtOrAfter(tokens, end);
  const isWord = tokens.kind[at] === TokenKind.word && tokens.gap[at] === Gap.space;
  return role !== 'attainment' && isWord && AFTER_SHARE.longestAt(tokens, at) === null;
}

/** An exact level that parts may be taken of. */
export function isCounted({ kind, role, qualifier, value2 }: Indicator): boolean {
  return kind !== 'percent' && role === 'level' && qualifier === 'exact' && value2 === null;
}

/** Units with the same head noun: "hồ sơ" and "hồ sơ trực tuyến", "HTX" and "hợp tác xã". */
export function sameHead(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const left = spellOut(a);
  const right = spellOut(b);
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function spellOut(unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  return [NOUN_ABBREVIATIONS[first] ?? first, ...rest].join(' ');
}
