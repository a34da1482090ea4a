import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a number that may be a rank (`ranks.ts`). */
export type RankTest = 'hasTotal' | 'hasNoUnit' | 'sharesCue';

/** Where the quote of a rank begins: at the words that lead to it, or at the number. */
export type RankQuote = 'with-cue' | 'number';

/** Which numbers are ranks. */
export const RANK_RULES: readonly AroundRule<RankQuote, RankTest>[] = [
  {
    name: 'rank by its ordinal',
    before: 'rank-ordinal',
    gives: 'with-cue',
    reads: ['Tỉnh đứng thứ 16.'],
    leaves: ['Hội nghị lần thứ 16.'],
  },
  {
    name: 'rank without a unit',
    before: 'rank-cue',
    only: ['hasNoUnit'],
    gives: 'with-cue',
    reads: ['Tỉnh xếp hạng 16.'],
    leaves: ['Tỉnh xếp hạng 16 xã.'],
  },
  {
    name: 'ordinal among so many',
    before: 'ordinal-word',
    only: ['hasTotal'],
    unless: [{ before: [{ after: 'occasion-word' }, 'ordinal-word'] }],
    gives: 'with-cue',
    reads: ['Chỉ số tăng lên thứ 3/61.'],
    leaves: ['Họp lần thứ 3/61.'],
  },
  {
    name: 'ordinal in its scope',
    before: 'ordinal-word',
    after: 'rank-scope',
    unless: [{ before: [{ after: 'occasion-word' }, 'ordinal-word'] }],
    gives: 'with-cue',
    reads: ['Chỉ số của tỉnh là thứ 3 cả nước.'],
    leaves: ['Chỉ số đo lần thứ 3 của tỉnh.'],
  },
  {
    name: 'place in the top',
    before: 'top-word',
    gives: 'with-cue',
    reads: ['Chỉ số PCI của tỉnh nằm trong top 7 cả nước.', 'Tỉnh vào tốp 10 tỉnh dẫn đầu.'],
    leaves: ['Tỉnh có 7 xã dẫn đầu.'],
  },
  {
    name: 'rank of the cue before',
    only: ['sharesCue', 'hasNoUnit'],
    gives: 'number',
    reads: [
      'Hải Dương và Thái Bình lần lượt xếp thứ 5 và 11 cả nước.',
      'Thứ hạng tăng từ vị trí 42 lên 35.',
    ],
    leaves: ['Tỉnh xếp thứ 5 và 11 xã đạt chuẩn.'],
  },
];
