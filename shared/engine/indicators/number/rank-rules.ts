import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a number that may be a rank (`ranks.ts`). */
export type RankTest = 'hasTotal' | 'hasNoUnit';

/** Which numbers are ranks. */
export const RANK_RULES: readonly AroundRule<true, RankTest>[] = [
  {
    name: 'rank among so many',
    before: { any: ['rank-cue', 'rank-ordinal'] },
    only: ['hasTotal'],
    gives: true,
    reads: ['Chỉ số PAPI của tỉnh xếp hạng 12/63.', 'Tỉnh đứng thứ 2 trong 24 tỉnh.'],
    leaves: ['Tỉnh có 12/63 xã.'],
  },
  {
    name: 'rank by its ordinal',
    before: 'rank-ordinal',
    gives: true,
    reads: ['Tỉnh đứng thứ 16.'],
    leaves: ['Hội nghị lần thứ 16.'],
  },
  {
    name: 'rank without a unit',
    before: 'rank-cue',
    only: ['hasNoUnit'],
    gives: true,
    reads: ['Tỉnh xếp hạng 16.'],
    leaves: ['Tỉnh xếp hạng 16 xã.'],
  },
  {
    name: 'ordinal among so many',
    before: 'ordinal-word',
    only: ['hasTotal'],
    unless: [{ before: [{ after: 'occasion-word' }, 'ordinal-word'] }],
    gives: true,
    reads: ['Chỉ số tăng lên thứ 3/61.'],
    leaves: ['Họp lần thứ 3/61.'],
  },
  {
    name: 'ordinal in its scope',
    before: 'ordinal-word',
    after: 'rank-scope',
    unless: [{ before: [{ after: 'occasion-word' }, 'ordinal-word'] }],
    gives: true,
    reads: ['Chỉ số của tỉnh là thứ 3 cả nước.'],
    leaves: ['Chỉ số đo lần thứ 3 của tỉnh.'],
  },
];
