import type { WordClass } from '../../../gazetteer/words/index.ts';
import type { AroundRule } from '../../rules/around-rules.ts';

/** How exact a number is, by words that are part of its quote. */
export interface QualifierWords {
  readonly qualifier: 'approx' | 'over' | 'under';
  readonly words: WordClass;
}

/** Words before a number: "khoảng 5%", "trên 840 doanh nghiệp". */
export const QUALIFIERS_BEFORE: readonly AroundRule<QualifierWords>[] = [
  {
    name: 'near on both sides',
    before: 'both-sides',
    gives: { qualifier: 'approx', words: 'both-sides' },
    reads: ['Sản lượng thóc ước đạt trên dưới 4,6 triệu tấn.'],
    leaves: ['Sản lượng thóc đạt dưới 4,6 triệu tấn.'],
  },
  {
    name: 'no less than',
    before: 'not-below',
    gives: { qualifier: 'over', words: 'not-below' },
    reads: ['Tỷ lệ đạt không thấp hơn 95%.'],
    leaves: ['Tỷ lệ thấp hơn 95%.'],
  },
  {
    name: 'at most',
    before: 'below',
    gives: { qualifier: 'under', words: 'below' },
    reads: ['Hỗ trợ không quá 3.000 dự án.', 'Tỷ lệ nghèo dưới 2%.'],
    leaves: ['Hỗ trợ quá 3.000 dự án.'],
  },
  {
    name: 'more than',
    before: 'above',
    unless: [{ before: [{ after: 'comparative' }, 'than-word'] }],
    gives: { qualifier: 'over', words: 'above' },
    reads: ['Có trên 840 doanh nghiệp.', 'Đạt hơn 5%.'],
    leaves: ['Tỷ lệ cao hơn 5%.'],
  },
  {
    name: 'about',
    before: 'about',
    gives: { qualifier: 'approx', words: 'about' },
    reads: ['Có khoảng 840 doanh nghiệp.'],
    leaves: ['Có 840 doanh nghiệp.'],
  },
];

/** Words behind a number and its unit: "8% trở lên". */
export const QUALIFIERS_AFTER: readonly AroundRule<QualifierWords>[] = [
  {
    name: 'or more',
    after: 'or-more',
    gives: { qualifier: 'over', words: 'or-more' },
    reads: ['Tỷ lệ đạt 8% trở lên.'],
    leaves: ['Tỷ lệ trở lên 8%.'],
  },
  {
    name: 'or less',
    after: 'or-less',
    gives: { qualifier: 'under', words: 'or-less' },
    reads: ['Tỷ lệ nghèo còn 8% trở xuống.'],
    leaves: ['Tỷ lệ nghèo xuống 8%.'],
  },
];
