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
  {
    name: 'estimate that opens the clause',
    before: [
      { within: 12, find: [{ any: ['sentence-stop', 'joint', '#end'] }, 'guess-opener'] },
      { within: 12, find: 'reaches' },
    ],
    gives: true,
    reads: [
      'Ước tổng thu ngân sách xã đạt 41 tỷ đồng.',
      'Thu 5 tỷ đồng; ước số khách đạt 120 lượt.',
    ],
    leaves: ['Tổng thu ngân sách xã đạt 41 tỷ đồng.', 'Ước thu 5 tỷ đồng, số khách đạt 120 lượt.'],
  },
];

const rules = new AroundRules(ESTIMATE_RULES, {});

/** Whether a figure is an estimate by words ahead of its verb, from a floor on (the figure before): "ước đạt 751 tỷ đồng", "gần gấp 3 lần": the estimate stands before the verb. */
export function isEstimate(
  tokens: Tokens,
  { from, to, qualifier }: Figure,
  floor: number,
): boolean {
  if (qualifier !== 'exact') return false;
  return rules.decide({ tokens, from, to, floor, limit: tokens.length }) !== null;
}
