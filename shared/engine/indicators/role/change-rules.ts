import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a figure that may be the amount of a change (`change-verbs.ts`). */
export type ChangeTest =
  | 'isGluedUp'
  | 'isGluedDown'
  | 'isNoStart'
  | 'grewNearby'
  | 'fellNearby'
  | 'clauseGrows'
  | 'clauseFalls';

/** Which figures say by how much something grew or fell. */
export const CHANGE_RULES: readonly AroundRule<'up' | 'down', ChangeTest>[] = [
  {
    name: 'grew, without a space',
    only: ['isGluedUp'],
    gives: 'up',
    reads: ['Giá điện, nướctăng0,42%.'],
    leaves: ['Giá điện, nước là 0,42%.'],
  },
  {
    name: 'fell, without a space',
    only: ['isGluedDown'],
    gives: 'down',
    reads: ['Giá điện, nướcgiảm0,42%.'],
    leaves: ['Giá điện, nước là 0,42%.'],
  },
  {
    name: 'grew by it',
    before: 'grows-by',
    only: ['isNoStart'],
    unless: [{ before: [{ after: 'speed-noun' }, 'grows-by'] }],
    gives: 'up',
    reads: ['Doanh thu tăng 7,53%.', 'Năng suất cao hơn 5 tạ.'],
    leaves: ['Doanh thu tăng từ trên 50% lên 57%.', 'Tốc độ tăng 7,53%.'],
  },
  {
    name: 'fell by it',
    before: 'falls-by',
    only: ['isNoStart'],
    unless: [{ before: [{ after: 'speed-noun' }, 'falls-by'] }],
    gives: 'down',
    reads: ['Số vụ giảm 10 vụ.'],
    leaves: ['Hộ nghèo giảm từ trên 57% xuống 48%.'],
  },
  {
    name: 'so many times as much, in a word',
    inside: ['multiplies'],
    gives: 'up',
    reads: ['Thu ngân sách gấp rưỡi năm trước.', 'Sản lượng gần gấp đôi năm 2020.'],
    leaves: ['Chất lượng tốt gấp bội.', 'Thu ngân sách gấp năm trước.'],
  },
  {
    name: 'grew, with words between',
    only: ['isNoStart', 'grewNearby'],
    gives: 'up',
    reads: ['Doanh thu tăng ước khoảng bình quân 7,53%.'],
    leaves: ['Doanh thu tăng lên đến 7,53 tỷ đồng.'],
  },
  {
    name: 'fell, with words between',
    only: ['isNoStart', 'fellNearby'],
    gives: 'down',
    reads: ['Số vụ giảm mỗi năm 10 vụ.'],
    leaves: ['Số vụ giảm còn 10 vụ.'],
  },
  {
    name: 'clause that grows',
    only: ['isNoStart', 'clauseGrows'],
    gives: 'up',
    reads: ['Năm qua, tăng thu ngân sách 12 tỷ đồng.'],
    leaves: ['Năm qua, tăng cường thu ngân sách 12 tỷ đồng.'],
  },
  {
    name: 'clause that falls',
    only: ['isNoStart', 'clauseFalls'],
    gives: 'down',
    reads: ['Năm qua, giảm chi ngân sách 12 tỷ đồng.'],
    leaves: ['Năm qua, giảm chi ngân sách còn 12 tỷ đồng.'],
  },
];
