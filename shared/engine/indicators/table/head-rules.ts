import type { BaseRelation, IndicatorRole } from '../../../contract/index.ts';
import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';
import type { Pattern } from '../../rules/pattern.ts';

/** What is known of the heads over a column beside the words of one. */
export interface HeadFacts {
  /** Percent, by a sign or a word of one of its heads. */
  readonly isPercent: boolean;
  /** And one of them says that something is compared. */
  readonly compares: boolean;
}

type HeadTest = 'isPercent' | 'compares';

const table = (...heads: string[]) =>
  `<table><tr><th>Loại cây</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>` +
  `<tr><td>Lúa</td>${heads.map((_, i) => `<td>${i + 12}</td>`).join('')}</tr>` +
  `<tr><td>Ngô</td>${heads.map((_, i) => `<td>${i + 34}</td>`).join('')}</tr></table>`;

/** The same under one head that spans them. */
const spanned = (over: string, ...heads: string[]) =>
  table(...heads).replace(
    '<th>Loại cây</th>',
    `<th rowspan=2>Loại cây</th><th colspan=${heads.length}>${over}</th></tr><tr>`,
  );

/** "TH/KH", unlike "tạ/ha" and "6/2024". */
const OVER: Pattern = ['stroke', { any: ['plan-head', 'result-head'] }];

/** What one head says that its column reports. */
export const HEAD_ROLE_RULES: readonly AroundRule<IndicatorRole, HeadTest>[] = [
  {
    name: 'head-places-moved',
    inside: ['rank-head', 'change-head'],
    gives: 'change',
    reads: [table('Tăng/giảm thứ hạng')],
    leaves: [table('Thứ hạng')],
  },
  {
    name: 'head-rank',
    inside: ['rank-head'],
    gives: 'rank',
    reads: [table('Thứ hạng')],
    leaves: [table('Điểm')],
  },
  {
    name: 'head-share',
    inside: ['share-head'],
    gives: 'share',
    reads: [table('Cơ cấu (%)')],
    leaves: [table('Diện tích (ha)')],
  },
  {
    name: 'head-plan-in-comparison',
    only: ['compares'],
    inside: ['plan-head'],
    gives: 'attainment',
    reads: [table('% so với kế hoạch'), spanned('So sánh (%)', 'Kế hoạch', 'Cùng kỳ')],
    leaves: [table('Kế hoạch')],
  },
  {
    name: 'head-plan-compared',
    inside: ['plan-head', { any: ['comparing-word', 'rate-noun', OVER] }],
    gives: 'attainment',
    reads: [table('TH/KH'), table('Tỷ lệ đạt kế hoạch')],
    leaves: [table('Tổng mức kế hoạch')],
  },
  {
    name: 'head-result-of-plan',
    only: ['isPercent'],
    inside: ['plan-head', 'result-head'],
    gives: 'attainment',
    reads: [
      '<table><tr><th rowspan=2>Loại cây</th><th colspan=2>Tỷ lệ (%)</th></tr><tr><th>Kết quả kế hoạch</th><th>Cơ cấu</th></tr><tr><td>Lúa</td><td>95</td><td>10</td></tr><tr><td>Ngô</td><td>96</td><td>90</td></tr></table>',
    ],
    leaves: [table('Thực hiện kế hoạch')],
  },
  {
    name: 'head-plan',
    inside: ['plan-head'],
    unless: [{ inside: ['result-head'] }],
    gives: 'target',
    reads: [table('Kế hoạch năm 2024')],
    leaves: [table('Thực hiện kế hoạch')],
  },
  {
    name: 'head-change',
    inside: ['change-head'],
    gives: 'change',
    reads: [table('Tăng trưởng (%)')],
    leaves: [table('Thực hiện')],
  },
  {
    name: 'head-against-a-year',
    inside: [['set-against', '#number']],
    gives: 'change',
    reads: [table('So với 2020 (%)')],
    leaves: [table('Năm 2020')],
  },
  {
    name: 'head-deadline',
    at: ['up-to-now', 'year-noun', { any: ['#number', '#word'] }, '#end'],
    unless: [{ inside: ['result-head'] }],
    gives: 'target',
    reads: [table('Đến năm 2030')],
    leaves: [table('Năm 2030')],
  },
  {
    name: 'head-two-results',
    only: ['compares'],
    inside: ['result-head', 'stroke'],
    gives: 'change',
    reads: [table('So sánh TH 2024/TH 2023 (%)')],
    leaves: [table('TH 2024')],
  },
  {
    name: 'head-done-of-a-task',
    only: ['isPercent'],
    inside: ['done-head'],
    gives: 'attainment',
    reads: [table('Tỷ lệ hoàn thành (%)')],
    leaves: [table('Hoàn thành')],
  },
  {
    name: 'head-result',
    inside: ['result-head'],
    gives: 'level',
    reads: [table('Thực hiện'), spanned('Kế hoạch vốn năm 2024', 'Được giao', 'Thực hiện')],
    leaves: [table('Kế hoạch')],
  },
];

export const HEAD_ROLES = new AroundRules<IndicatorRole, HeadFacts, HeadTest>(HEAD_ROLE_RULES, {
  isPercent: ({ isPercent }) => isPercent,
  compares: ({ compares }) => compares,
});

const rows = (label: string) =>
  `<table><tr><th>Loại cây</th><th>Lúa</th><th>Ngô</th></tr>` +
  `<tr><td>${label}</td><td>120</td><td>34</td></tr><tr><td>Diện tích</td><td>12</td><td>3</td></tr></table>`;

/** What a row's label says of its cells, where their columns' heads say nothing. */
export const LABEL_ROLE_RULES: readonly AroundRule<IndicatorRole>[] = [
  {
    name: 'label-plan',
    at: 'plan-label',
    unless: [{ inside: [{ any: ['percent-sign', 'against-label'] }] }],
    gives: 'target',
    reads: [rows('Kế hoạch năm 2024')],
    leaves: [rows('Kế hoạch thực hiện (%)')],
  },
  {
    name: 'label-against-plan',
    inside: [{ any: [['set-against', 'plan-base'], 'plan-completion'] }],
    gives: 'attainment',
    reads: [rows('So với kế hoạch (%)'), rows('Tỷ lệ hoàn thành kế hoạch')],
    leaves: [rows('So với cùng kỳ (%)')],
  },
  {
    name: 'label-against-earlier',
    inside: [{ any: [['set-against', 'same-time'], 'growth-label'] }],
    gives: 'change',
    reads: [rows('So với cùng kỳ (%)'), rows('Tốc độ tăng (%)')],
    leaves: [rows('So với kế hoạch (%)')],
  },
  {
    name: 'label-share',
    at: 'share-name',
    gives: 'share',
    reads: [rows('Cơ cấu (%)')],
    leaves: [rows('Tổng cơ cấu')],
  },
];

export const LABEL_ROLES = new AroundRules<IndicatorRole>(LABEL_ROLE_RULES, {});

type BaseTest = 'isAttainment';

/** What a head compares its column with. */
export const HEAD_BASE_RULES: readonly AroundRule<BaseRelation, BaseTest>[] = [
  {
    name: 'head-of-a-budget',
    only: ['isAttainment'],
    inside: ['budget'],
    gives: 'budget',
    reads: [table('% so với dự toán')],
    leaves: [table('% so với kế hoạch')],
  },
  {
    name: 'head-of-a-plan',
    only: ['isAttainment'],
    gives: 'plan',
    reads: [table('% so với kế hoạch')],
    leaves: [table('% so với dự toán')],
  },
  {
    name: 'head-of-the-same-time',
    inside: ['same-time'],
    gives: 'same-period',
    reads: [table('So với cùng kỳ (%)')],
    leaves: [table('So với tháng trước (%)')],
  },
];

export const HEAD_BASES = new AroundRules<BaseRelation, { role: IndicatorRole }, BaseTest>(
  HEAD_BASE_RULES,
  { isAttainment: ({ role }) => role === 'attainment' },
);

/** What the head of a column makes of it, whatever stands below. */
export type HeadUse = 'numbering' | 'unit' | 'identifying';

/** Heads that say that their column holds no data. */
export const HEAD_USE_RULES: readonly AroundRule<HeadUse>[] = [
  {
    name: 'head-numbers-rows',
    at: ['numbering-head', '#end'],
    gives: 'numbering',
    reads: [table('Số TT')],
    leaves: [table('Số hộ')],
  },
  {
    name: 'head-gives-units',
    at: ['unit-head', '#end'],
    gives: 'unit',
    reads: [
      table('ĐVT', 'Kế hoạch'),
      '<table><tr><th>Loại cây</th><th>ĐVT</th><th>Kế hoạch</th></tr><tr><td>Lúa</td><td>ha</td><td>13</td></tr><tr><td>Ngô</td><td>tấn</td><td>35</td></tr></table>',
    ],
    leaves: [table('Đơn vị báo cáo')],
  },
  {
    name: 'head-identifies',
    at: ['identifying-head', '#end'],
    gives: 'identifying',
    reads: [table('Số điện thoại')],
    leaves: [table('Số điện thoại đã lắp')],
  },
];

export const HEAD_USES = new AroundRules<HeadUse>(HEAD_USE_RULES, {});
