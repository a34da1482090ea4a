import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a figure that may be measured by a plan (`attainment.ts`). */
export type AttainmentTest =
  | 'isPercent'
  | 'isPlanAhead'
  | 'exceedsPlan'
  | 'isOfPlan'
  | 'isOfTask'
  | 'isReached'
  | 'isGiven';

/** Which percentages and pairs are measured by a plan. */
export const ATTAINMENT_RULES: readonly AroundRule<true, AttainmentTest>[] = [
  {
    name: 'beyond its plan',
    before: 'exceeds',
    only: ['isPercent'],
    gives: true,
    reads: ['Thu ngân sách vượt 21,3% kế hoạch.'],
    leaves: ['Thu ngân sách vượt 21 tỷ đồng.'],
  },
  {
    name: 'plan ahead of the verb',
    before: 'attains',
    only: ['isPercent', 'isPlanAhead'],
    unless: [{ after: 'compares-word' }],
    gives: true,
    reads: ['Thu ngân sách so dự toán giao đạt 42%.'],
    leaves: ['Thu ngân sách so cùng kỳ đạt 42%.'],
  },
  {
    name: 'beyond a plan that is named',
    only: ['isPercent', 'exceedsPlan'],
    gives: true,
    reads: ['Thu ngân sách vượt chỉ tiêu 10,4%.'],
    leaves: ['Thu ngân sách vượt tỉnh bạn 10,4%.'],
  },
  {
    name: 'of a plan',
    only: ['isOfPlan'],
    gives: true,
    reads: ['Giải ngân đạt 97,97% kế hoạch.', 'Thu đạt 61% dự toán Trung ương giao.'],
    leaves: ['Giải ngân tăng 97,97% kế hoạch.'],
  },
  {
    name: 'compared with a task',
    after: 'compares-word',
    only: ['isOfTask'],
    gives: true,
    reads: ['Kết nạp đảng viên 105% so với nghị quyết.'],
    leaves: ['Kết nạp đảng viên 105% so với cùng kỳ.'],
  },
  {
    name: 'of a task that was reached',
    only: ['isOfTask', 'isReached'],
    gives: true,
    reads: ['Kết nạp đảng viên đạt 105% nghị quyết.'],
    leaves: ['Có 105% nghị quyết.'],
  },
  {
    name: 'of a task that was given',
    only: ['isOfTask', 'isGiven'],
    gives: true,
    reads: ['Thu gom 105% chỉ tiêu tỉnh giao.'],
    leaves: ['Thu gom 105% chỉ tiêu.'],
  },
];
