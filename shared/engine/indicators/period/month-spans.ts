import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';

/** What is known of "N tháng" beside the words around it. */
interface Months {
  /** The page says "N tháng đầu năm" of as many months somewhere. */
  readonly isStated: boolean;
}

/** Whether "N tháng" without a year is a part of the year, not time spent or allowed. */
export const MONTH_SPAN_RULES: readonly AroundRule<true, 'isStated'>[] = [
  {
    name: 'months-told-of',
    after: 'tells-months',
    unless: [{ before: 'during' }, { before: 'months-spent' }],
    gives: true,
    reads: ['Năm 2024, quý III tăng 9%, 9 tháng tăng 9,3%.'],
    leaves: ['Sau 9 tháng giảm 12% số hộ nghèo.', 'Thời hạn 9 tháng đạt chuẩn.'],
  },
  {
    name: 'months-added-up',
    before: 'sums-months',
    gives: true,
    reads: ['Năm 2024, lũy kế 10 tháng thu 512 tỷ đồng.'],
    leaves: ['Nghỉ thai sản 6 tháng cho 12 người.'],
  },
  {
    name: 'months-reviewed',
    before: 'reviews',
    gives: true,
    reads: ['Năm 2024, tỉnh sơ kết 9 tháng: thu 512 tỷ đồng.'],
    leaves: ['Trong 9 tháng thu 512 tỷ đồng.'],
  },
  {
    name: 'months-said-before',
    only: ['isStated'],
    unless: [{ before: 'during' }],
    gives: true,
    reads: ['Báo cáo 9 tháng đầu năm 2024. Trong 9 tháng thu 512 tỷ đồng.'],
    leaves: [
      'Báo cáo 9 tháng đầu năm 2024. Sau 9 tháng thu 512 tỷ đồng.',
      'Trong 9 tháng thu 512 tỷ đồng.',
    ],
  },
];

export const MONTH_SPANS = new AroundRules<true, Months, 'isStated'>(MONTH_SPAN_RULES, {
  isStated: ({ isStated }) => isStated,
});
