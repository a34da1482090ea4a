import type { Tokens } from '../../scan/tokens.ts';
import type { Figure } from './figure.ts';

const ESTIMATES = new Set(['ước', 'gần']);

/** "ước đạt 751 tỷ đồng", "gần gấp 3 lần": the estimate stands before the verb. */
export function isEstimate(tokens: Tokens, { from, qualifier }: Figure): boolean {
  if (qualifier !== 'exact') return false;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const word = tokens.word[i] as string;
    if (ESTIMATES.has(word)) return true;
    if (
      word !== 'đạt' &&
      word !== 'thực' &&
      word !== 'hiện' &&
      word !== 'gấp' &&
      word !== 'là' &&
      word !== 'có' &&
      word !== 'tăng' &&
      word !== 'giảm'
    )
      return false;
  }
  return false;
}
