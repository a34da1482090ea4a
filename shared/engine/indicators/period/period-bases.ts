import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import type { Tokens } from '../../scan/tokens.ts';
import { baseTrie } from '../clause/lexicon.ts';
import { isDay, type PeriodMention } from './periods.ts';

/** A period and the page that it stands in. */
interface Stated {
  readonly tokens: Tokens;
  readonly period: PeriodMention;
}

type Test = 'isDay' | 'followsPlanOfShare' | 'namesNoMeasure';

/** Words that a base may stand away from its period. */
const WITHIN = 11;

/** Which periods are of a base, an event or a document, not of the figures beside them. */
export const PERIOD_BASE_RULES: readonly AroundRule<true, Test>[] = [
  {
    name: 'day-of-an-event',
    only: ['isDay'],
    before: ['dates-event', { maybe: 'event-day-lead' }, { maybe: 'event-day-lead' }],
    gives: true,
    reads: ['Công trình được phê duyệt ngày 12/5/2024 với 120 hộ.'],
    leaves: ['Đến hết ngày 12/5/2024 có 120 hộ.'],
  },
  {
    name: 'days-counted-over',
    only: ['isDay'],
    before: { within: WITHIN, find: 'counts-from', notOver: 'sentence-stop' },
    gives: true,
    reads: ['Trong 9 tháng (tính từ ngày 15/12/2022 đến ngày 14/9/2023), xảy ra 812 vụ.'],
    leaves: ['Đến ngày 14/9/2023, xảy ra 812 vụ.'],
  },
  {
    name: 'year-of-prices',
    before: 'price-base',
    gives: true,
    reads: [
      'GRDP theo giá so sánh năm 2010 đạt 45.210 tỷ đồng.',
      'Giá trị (giá cố định 1994) đạt 210 tỷ đồng.',
    ],
    leaves: ['GRDP năm 2024 đạt 45.210 tỷ đồng.'],
  },
  {
    name: 'times-a-year',
    before: 'times-noun',
    gives: true,
    reads: ['Thu nhập gấp 1,4 lần năm 2017.'],
    leaves: ['Thu nhập năm 2017 gấp 1,4 lần.'],
  },
  {
    name: 'compared-with',
    before: { within: WITHIN, find: 'compares-with', notOver: 'clause-stop' },
    only: ['namesNoMeasure'],
    unless: [{ before: { within: 3, find: 'base-done', notOver: 'clause-stop' } }],
    gives: true,
    reads: [
      'Thu ngân sách tăng 12% so với năm 2018.',
      'Thu ngân sách tăng 12% so cùng kỳ năm 2018.',
    ],
    leaves: [
      'Năm 2018, thu ngân sách tăng 12%.',
      'Thu giảm 1,3% so với tháng trước và 9 tháng/2020 đạt 18,6 tỷ đồng.',
      'Thu giảm 1,3% so với tháng trước và kim ngạch xuất khẩu 9 tháng/2020 đạt 18,6 tỷ đồng.',
    ],
  },
  {
    name: 'share-of-then',
    before: [
      { within: 4, find: 'equals', notOver: 'sentence-stop' },
      { within: WITHIN, find: 'percent-sign', notOver: 'clause-stop' },
    ],
    gives: true,
    reads: [
      'Cả nước gieo cấy 2.940 nghìn ha, bằng 101,8% diện tích gieo cấy của vụ đông xuân năm 1999.',
    ],
    leaves: ['Năm 1999 cả nước gieo cấy bằng 101,8% diện tích.'],
  },
  {
    name: 'since-its-beginning',
    before: ['begins', 'from-word'],
    gives: true,
    reads: ['Khu công nghiệp đi vào hoạt động từ năm 2003, đã tiếp nhận 114 dự án đầu tư.'],
    leaves: ['Kết quả hoạt động năm 2024 đạt 45 tỷ đồng.'],
  },
  {
    name: 'begun-then-counted-now',
    before: 'begins',
    after: ['enumerating', 'till-now'],
    gives: true,
    reads: ['Hội được thành lập năm 2010, đến nay có 45 chi hội.'],
    leaves: ['Số doanh nghiệp thành lập năm 2024 là 512 doanh nghiệp.'],
  },
  {
    name: 'record-since',
    before: { within: WITHIN, find: 'record-since', notOver: 'clause-stop' },
    gives: true,
    reads: ['Cao nhất kể từ năm 2011, thu ngân sách đạt 512 tỷ đồng.'],
    leaves: ['Thu ngân sách đạt 512 tỷ đồng kể từ năm 2011.'],
  },
  {
    name: 'plan-of-a-share',
    only: ['followsPlanOfShare'],
    gives: true,
    reads: ['Thu ngân sách đạt 95% kế hoạch năm 2025.'],
    leaves: ['Kế hoạch năm 2025 là 95%.'],
  },
];

/** "đạt 95% kế hoạch năm": the plan of a percentage, in its clause. */
function followsPlanOfShare({ tokens, period: { from } }: Stated): boolean {
  let hasPlan = false;
  for (let i = from - 1; i >= Math.max(0, from - WITHIN - 1); i--) {
    if (isClauseStop(tokens, i)) return false;
    if (hasPlan && tokens.word[i] === '%') return true;
    const base = baseTrie.longestAt(tokens, i)?.value;
    hasPlan ||= base === 'plan' || base === 'budget';
  }
  return false;
}

/** "so với tháng 6/2017 và kim ngạch xuất khẩu 7 tháng/2017": another measure was named since. */
export function namesNoMeasure(tokens: Tokens, from: number, floor = 1): boolean {
  for (let i = from - 1; i >= Math.max(floor, 1, from - WITHIN); i--)
    if (isAnd(tokens, i - 1) && measures.longestAt(tokens, i)) return false;
  return true;
}

const isAnd = wordIs('and');
const measures = classTrie('measure-head');
const isClauseStop = wordIs('clause-stop');
const TESTS: Readonly<Record<Test, (stated: Stated) => boolean>> = {
  isDay: ({ period }) => isDay(period.template),
  followsPlanOfShare,
  namesNoMeasure: ({ tokens, period }) => namesNoMeasure(tokens, period.from),
};

export const PERIOD_BASES = new AroundRules<true, Stated, Test>(PERIOD_BASE_RULES, TESTS);

/** Which periods are part of a name. */
export const PERIOD_NAME_RULES: readonly AroundRule<true, Test>[] = [
  {
    name: 'term-of-a-congress',
    at: 'term-noun',
    before: { within: 13, find: 'congress', notOver: 'sentence-stop' },
    gives: true,
    reads: ['Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030 bầu 45 đồng chí.'],
    leaves: ['Nhiệm kỳ 2020-2025 kết nạp 45 đảng viên.'],
  },
  {
    name: 'term-of-a-council',
    at: 'term-noun',
    before: { within: 3, find: 'term-word', notOver: 'sentence-stop' },
    gives: true,
    reads: ['Hội đồng nhân dân xã khóa II, nhiệm kỳ 2021-2026 thông qua 12 nghị quyết.'],
    leaves: ['Nhiệm kỳ 2021-2026, xã ban hành 12 nghị quyết.'],
  },
];

const PERIOD_NAMES = new AroundRules<true, Stated, Test>(PERIOD_NAME_RULES, TESTS);

/** Whether a period is part of a name: of a congress, of a council. */
export function isOfName(tokens: Tokens, period: PeriodMention): boolean {
  const { from, to } = period;
  const place = { tokens, from, to, floor: 0, limit: tokens.length };
  return PERIOD_NAMES.decide(place, { tokens, period }) !== null;
}
