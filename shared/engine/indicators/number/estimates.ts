import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';
import type { Tokens } from '../../scan/tokens.ts';
import type { Figure } from './figure.ts';

/** Which numbers are estimates by a word ahead of their verb. */
export const ESTIMATE_RULES: readonly AroundRule<true>[] = [
  {
    name: 'estimate before the verb',
    before: ['guess', { maybe: 'guess-verb' }, { maybe: 'guess-verb' }],
    gives: true,
    reads: ['Thu ngân sách ước đạt 751 tỷ đồng.', 'Sản lượng cao gần gấp 3 lần.'],
    leaves: ['Thu ngân sách đạt 751 tỷ đồng.', 'Thu ước thực hiện cả năm là 751 tỷ đồng.'],
  },
];

const rules = new AroundRules(ESTIMATE_RULES, {});

/** "ước đạt 751 tỷ đồng", "gần gấp 3 lần": the estimate stands before the verb. */
export function isEstimate(tokens: Tokens, { from, to, qualifier }: Figure): boolean {
  if (qualifier !== 'exact') return false;
  return rules.decide({ tokens, from, to, floor: 0, limit: tokens.length }) !== null;
}
