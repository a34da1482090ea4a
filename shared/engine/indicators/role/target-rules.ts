import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a figure that may be aimed at (`targets.ts`). */
export type TargetTest =
  | 'isAhead'
  | 'isUnderTargets'
  | 'isNotReached'
  | 'standsFree'
  | 'isPlanned'
  | 'followsCue'
  | 'isNotToldAnew';

/** Which figures are aimed at. */
export const TARGET_RULES: readonly AroundRule<true, TargetTest>[] = [
  {
    name: 'before a deadline to come',
    only: ['isAhead'],
    gives: true,
    reads: [
      'Bắc Giang, ngày 10 tháng 5 năm 2019\nBÁO CÁO\nTình hình kinh tế\nĐến năm 2025 có 80% xã đạt chuẩn.',
    ],
    leaves: [
      'Bắc Giang, ngày 10 tháng 5 năm 2019\nBÁO CÁO\nTình hình kinh tế\nĐến năm 2018 có 80% xã đạt chuẩn.',
    ],
  },
  {
    name: 'under a heading of targets',
    only: ['isUnderTargets', 'isNotReached'],
    gives: true,
    reads: ['II. MỤC TIÊU\n- Tỷ lệ hộ nghèo còn 2%.'],
    leaves: ['II. MỤC TIÊU\n- Năm qua đã có 12 doanh nghiệp.'],
  },
  {
    name: 'right behind its plan',
    only: ['standsFree', 'isPlanned'],
    gives: true,
    reads: ['Tỷ lệ đạt 57,1% (kế hoạch 55,27%).', 'Đảm bảo 100% khu dân cư có điện.'],
    leaves: ['Tỷ lệ đạt 57,1%, vượt kế hoạch 2 năm.'],
  },
  {
    name: 'what an aim says',
    before: [
      { within: 6, find: 'aim-laid-down' },
      'copula',
      { maybe: { any: ['rises', 'clause-falls'] } },
    ],
    only: ['standsFree'],
    gives: true,
    reads: ['Tốc độ tăng thấp hơn mục tiêu đề ra cho cả năm là tăng 8,2%.'],
    leaves: ['Kinh phí của Chương trình mục tiêu quốc gia là 45 tỷ đồng.'],
  },
  {
    name: 'behind words that aim',
    only: ['standsFree', 'followsCue', 'isNotToldAnew'],
    gives: true,
    reads: ['Phấn đấu có 3.000 km đường.'],
    leaves: ['Phấn đấu xong trong năm; đang thi công 57 dự án.'],
  },
];

/** What the rules ask of words that may aim (`target-cues.ts`). */
export type TargetCueTest = 'areSet' | 'areLaidDown' | 'aimsAtNext';

/** Which words of a sentence say that what follows is aimed at. */
export const TARGET_CUES: readonly AroundRule<true, TargetCueTest>[] = [
  {
    name: 'aims',
    at: 'aim-cue',
    unless: [{ before: 'of-plan' }],
    gives: true,
    reads: ['Phấn đấu có 3.000 km đường.'],
    leaves: ['Thu ngân sách bằng 95% dự toán phấn đấu, tăng 5%.'],
  },
  {
    name: 'targets that follow',
    at: ['targets-told', 'opens-targets'],
    unless: [{ before: 'of-plan' }],
    gives: true,
    reads: ['Chỉ tiêu đề ra là trồng mới được trên địa bàn tỉnh 12 ha rừng.'],
    leaves: ['Hoàn thành 15/18 chỉ tiêu đề ra, đạt 83%.'],
  },
  {
    name: 'targets that are set',
    at: 'target-noun',
    only: ['areSet'],
    unless: [{ before: 'of-plan' }, { at: 'targets-told' }],
    gives: true,
    reads: ['Đại hội thông qua các chỉ tiêu thu ngân sách 20 tỷ đồng.'],
    leaves: ['Đại hội đánh giá các chỉ tiêu: thu ngân sách 20 tỷ đồng.'],
  },
  {
    name: 'targets that are laid down',
    at: ['target-noun', { within: 10, find: 'colon' }],
    only: ['areLaidDown'],
    unless: [{ before: 'of-plan' }, { at: 'targets-told' }],
    gives: true,
    reads: [
      'HĐND đã đề ra nhiệm vụ phát triển kinh tế năm 2012 với 8 chỉ tiêu sau: trồng 9 ha rừng.',
    ],
    leaves: ['HĐND thông qua báo cáo kết quả 8 chỉ tiêu sau: trồng 9 ha rừng.'],
  },
  {
    name: 'aim of a number',
    at: 'aim-noun',
    only: ['aimsAtNext'],
    unless: [{ before: 'of-plan' }, { at: 'aim-cue' }],
    gives: true,
    reads: ['Mục tiêu là trong năm nay trồng mới được 20 ha rừng.'],
    leaves: ['Chương trình mục tiêu quốc gia có 20 ha rừng.'],
  },
];
