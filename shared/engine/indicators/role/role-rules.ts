import type { IndicatorRole } from '../../../contract/index.ts';
import type { AroundRule } from '../../rules/around-rules.ts';

/** What a rule says of a figure; what it leaves out is none. */
export interface RoleAnswer {
  /** `as-before`: that of the figure before; `as-compared`: that of the last "bằng …%" with its base. */
  readonly role: IndicatorRole | 'as-before' | 'as-compared';
  /** Which way it went. */
  readonly goes?: 'up' | 'down' | 'by-verb' | 'by-comparison' | 'as-before' | 'as-compared';
  /** What it is compared with: words behind it, or ahead of it, those of the comparison, those of the figure before. */
  readonly base?: 'behind' | 'plan' | 'behind-or-ahead' | 'of-comparison' | 'as-before';
}

/** What the rules ask of a figure (`role-facts.ts`). */
export type RoleTest =
  | 'isRank'
  | 'isPercent'
  | 'isCompared'
  | 'isComparisonAimedAt'
  | 'isAttainment'
  | 'isAimedAt'
  | 'isWorthOfChange'
  | 'isShare'
  | 'isAmountOfChange'
  | 'hasNoBase'
  | 'followsComparison'
  | 'restatesChange'
  | 'isNamedAfterChange'
  | 'isMemberOfShare'
  | 'sharesVerb'
  | 'isComparedInTime'
  | 'isNegative'
  | 'isSignedUp'
  | 'isOfGrowth';

/** What a figure reports. One that no rule answers is a level. */
export const ROLE_RULES: readonly AroundRule<RoleAnswer, RoleTest>[] = [
  {
    name: 'rank',
    only: ['isRank'],
    gives: { role: 'rank' },
    reads: ['Chỉ số PAPI của tỉnh xếp thứ 12/63.'],
    leaves: ['Tỉnh có 12/63 xã.'],
  },
  {
    name: 'comparison aimed at',
    only: ['isCompared', 'isComparisonAimedAt'],
    gives: { role: 'target', goes: 'by-comparison', base: 'of-comparison' },
    reads: ['Phấn đấu số vụ tai nạn thấp hơn cùng kỳ 5%.'],
    leaves: ['Số vụ tai nạn thấp hơn cùng kỳ 5%.'],
  },
  {
    name: 'comparison with its base ahead',
    only: ['isCompared'],
    gives: { role: 'change', goes: 'by-comparison', base: 'of-comparison' },
    reads: ['Số vụ tai nạn thấp hơn cùng kỳ 5%.'],
    leaves: ['Số vụ tai nạn thấp hơn mục tiêu là 5%.'],
  },
  {
    name: 'attainment aimed at',
    only: ['isAttainment', 'isAimedAt'],
    gives: { role: 'target', base: 'behind' },
    reads: ['Phấn đấu thu ngân sách đạt 105% dự toán.'],
    leaves: ['Thu ngân sách đạt 105% dự toán.'],
  },
  {
    name: 'attainment',
    only: ['isAttainment'],
    gives: { role: 'attainment', base: 'plan' },
    reads: ['Thu ngân sách đạt 105% dự toán.'],
    leaves: ['Tỷ lệ hộ nghèo là 5%.'],
  },
  {
    name: 'target',
    only: ['isAimedAt'],
    gives: { role: 'target', goes: 'by-verb', base: 'behind' },
    reads: ['Phấn đấu giảm 2% hộ nghèo.'],
    leaves: ['Đã giảm 2% hộ nghèo.'],
  },
  {
    name: 'change in other terms',
    only: ['isWorthOfChange'],
    gives: { role: 'change', goes: 'as-before', base: 'as-before' },
    reads: ['Số đơn vị giảm 72 đơn vị, tương đương 57,1%.'],
    leaves: ['Có 72 đơn vị, tương đương 57,1%.'],
  },
  {
    name: 'share',
    only: ['isShare'],
    gives: { role: 'share', base: 'behind' },
    reads: ['Công nghiệp chiếm 30,2%.'],
    leaves: ['Công nghiệp đạt 30,2%.'],
  },
  {
    name: 'change by its verb',
    only: ['isAmountOfChange'],
    gives: { role: 'change', goes: 'by-verb', base: 'behind-or-ahead' },
    reads: ['Doanh thu tăng 7,53%.', 'So với cùng kỳ năm 2022, số vụ giảm 8,6%.'],
    leaves: ['Doanh thu đạt 7,53 tỷ đồng.'],
  },
  {
    name: 'comparison that goes on',
    before: 'equals',
    only: ['isPercent', 'hasNoBase', 'followsComparison'],
    gives: { role: 'as-compared', goes: 'as-compared' },
    reads: ['Trồng 63 nghìn ha ngô, bằng 94% cùng kỳ; 7 nghìn ha khoai, bằng 70%.'],
    leaves: ['Trồng 63 nghìn ha ngô, bằng 94%; 7 nghìn ha khoai, bằng 70%.'],
  },
  {
    name: 'change restated in a bracket',
    before: 'opening-bracket',
    only: ['restatesChange'],
    gives: { role: 'change', goes: 'as-before', base: 'as-before' },
    reads: ['Toàn tỉnh giảm 418 thôn (24,9%).'],
    leaves: ['Toàn tỉnh có 418 thôn (24,9%).'],
  },
  {
    name: 'change of the next name',
    only: ['isNamedAfterChange'],
    gives: { role: 'change', goes: 'as-before' },
    reads: ['Bắc Giang tăng 14,01%, Quảng Ngãi 12,4%.'],
    leaves: ['Bắc Giang đạt 14,01%, Quảng Ngãi 12,4%.'],
  },
  {
    name: 'share of the next member',
    only: ['isMemberOfShare'],
    gives: { role: 'share', goes: 'as-before' },
    reads: ['Công nghiệp chiếm 67,1%, dịch vụ 24,8%.'],
    leaves: ['Công nghiệp đạt 67,1%, dịch vụ 24,8%.'],
  },
  {
    name: 'value that shares a verb',
    before: 'values-joint',
    only: ['sharesVerb'],
    gives: { role: 'as-before', goes: 'as-before', base: 'as-before' },
    reads: ['Tai nạn giảm 04 vụ, 05 người chết.'],
    leaves: ['Tai nạn làm 04 người chết, 05 người bị thương.'],
  },
  {
    name: 'compared with an earlier time',
    after: { any: ['compares-word', 'same-word'] },
    only: ['isPercent', 'isComparedInTime'],
    gives: { role: 'change', base: 'behind' },
    reads: ['Sản lượng bằng 94% so với cùng kỳ.'],
    leaves: ['Sản lượng bằng 94%.'],
  },
  {
    name: 'fall by its minus',
    only: ['isNegative', 'isPercent'],
    unless: [{ before: 'states' }],
    gives: { role: 'change', goes: 'down', base: 'behind' },
    reads: ['Chỉ số giá (-0,02%) so với tháng trước.'],
    leaves: ['Tỷ lệ tăng dân số là -0,02%.'],
  },
  {
    name: 'growth by its plus',
    only: ['isSignedUp', 'isPercent'],
    gives: { role: 'change', goes: 'up', base: 'behind' },
    reads: ['Sản lượng 12 tấn (+4,8%).'],
    leaves: ['Sản lượng 12 tấn (4,8%).'],
  },
  {
    name: 'growth by its subject',
    only: ['isOfGrowth', 'isPercent'],
    gives: { role: 'change', goes: 'up', base: 'behind' },
    reads: ['Tăng trưởng GRDP đạt 10,22%.'],
    leaves: ['Tỷ lệ GRDP đạt 10,22%.'],
  },
];
