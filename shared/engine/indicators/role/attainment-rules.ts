import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a figure that may be measured by a plan (`attainment.ts`). */
export type AttainmentTest =
  | 'isPercent'
  | 'isPlanAhead'
  | 'exceedsPlan'
  | 'isOfPlan'
  | 'isOfTask'
  | 'isReached'
  | 'isGiven'
  | 'hasNoBase'
  | 'isPlanInLead'
  | 'followsAmount'
  | 'isPlanBeside';

/** Which percentages and pairs are measured by a plan. */
export const ATTAINMENT_RULES: readonly AroundRule<true, AttainmentTest>[] = [
  {
    name: 'beyond its plan',
    before: 'exceeds',
    only: ['isPercent'],
    unless: [
      { after: ['set-against', { any: ['base-period', 'base-earlier', 'base-year-start'] }] },
    ],
    gives: true,
    reads: ['Thu ngân sách vượt 21,3% kế hoạch.', 'Thu 512 tỷ đồng, vượt 12%.'],
    leaves: ['Thu ngân sách vượt 21 tỷ đồng.', 'Thu ngân sách vượt 12% so với cùng kỳ.'],
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
  {
    name: 'of what its giver laid down',
    before: 'attains',
    after: ['plan-giver', { within: 3, find: 'laid-down' }],
    only: ['isPercent'],
    gives: true,
    reads: ['Thu ngân sách đạt 53% HĐND tỉnh thông qua.'],
    leaves: ['Tỷ lệ đạt 53% tỉnh đã báo cáo.'],
  },
  {
    name: 'of the plan in the lead',
    before: 'attains',
    only: ['isPercent', 'hasNoBase', 'isPlanInLead'],
    unless: [{ after: { any: ['compares-word', 'same-word'] } }],
    gives: true,
    reads: ['Một số khoản thu vượt dự toán năm: lệ phí đạt 108,2%; thuế đạt 102,5%.'],
    leaves: ['Một số khoản thu khá: lệ phí đạt 108,2%; thuế đạt 102,5%.'],
  },
  {
    name: 'of a plan that stands beside',
    before: 'attains',
    only: ['isPercent', 'hasNoBase', 'followsAmount', 'isPlanBeside'],
    unless: [{ after: { any: ['compares-word', 'same-word'] } }],
    gives: true,
    reads: ['Vốn cũ giải ngân 36 tỷ đồng, đạt 72%; vốn mới 210 tỷ đồng, đạt 58,4% kế hoạch.'],
    leaves: ['Vốn cũ giải ngân 36 tỷ đồng, đạt 72%; vốn mới 210 tỷ đồng.'],
  },
];
