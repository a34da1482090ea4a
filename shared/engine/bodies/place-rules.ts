import { type AroundRule, AroundRules } from '../rules/around-rules.ts';
import type { Pattern } from '../rules/pattern.ts';

/** How a text names a unit in passing: as one that ended, or as one of several. */
export type NamedAs = 'former' | 'listed';

const ITEM: Pattern = [
  'joint',
  { maybe: 'unit-share' },
  { maybe: 'unit-kind' },
  '#capital',
  { maybe: '#capital' },
  { maybe: '#capital' },
];
/** Up to four names that go on after the first ("xã Tân Hồng, Thái Minh và xã Thái Dương"). */
const REST_OF_LIST: Pattern = [{ maybe: ITEM }, { maybe: ITEM }, { maybe: ITEM }, { maybe: ITEM }];

/** "xã Hải Thịnh trước đây gồm …": tells of the unit as it was. */
const FURTHER: Pattern = { any: ['names-next', 'being'] };

/**
 * How a named unit is meant where it is not the one that the text speaks of: a unit that went into another never gives
 * its name to the bodies that follow, and one of several is none of them alone.
 */
export const PLACE_RULES: readonly AroundRule<NamedAs>[] = [
  {
    name: 'place-marked-former',
    after: [
      REST_OF_LIST,
      {
        any: [
          ['opening-bracket', 'former-mark'],
          ['former-mark', { not: FURTHER }],
        ],
      },
    ],
    gives: 'former',
    reads: [
      'Xã Hải Thịnh được thành lập từ xã Lam Điền, Yên Lạc (cũ).',
      'Trụ sở đặt tại xã Phong Cốc cũ, UBND xã đã họp.',
    ],
    leaves: [
      'UBND xã Hải Thịnh trước đây gồm 12 thôn.',
      'UBND xã Hải Thịnh (nơi đặt trụ sở cũ) tiếp công dân.',
    ],
  },
  {
    name: 'place-merged-into-another',
    before: {
      any: [
        'merges',
        ['merges', 'unit-share'],
        { within: 40, find: 'merges-share' },
        { within: 40, find: ['merges-units', '#capital'] },
      ],
    },
    unless: [
      { before: 'since-merger' },
      { before: { any: ['becomes', ['becomes', '#word'], ['becomes', '#word', '#word']] } },
    ],
    gives: 'former',
    reads: [
      'Xã Hải Thịnh thành lập trên cơ sở sáp nhập xã Lam Điền và một phần xã Yên Lạc.',
      'Phường Đông Mai trước đây là xã Phong Cốc, UBND xã đã họp.',
    ],
    leaves: [
      'Sau khi nhập hai đơn vị thành xã Hải Thịnh, UBND xã sắp xếp lại.',
      'Sau sáp nhập xã Hải Thịnh có 21 thôn.',
    ],
  },
  {
    name: 'place-one-of-several',
    before: { any: ['plural', '#number'] },
    unless: [{ before: ['before-date-number', '#number'] }],
    gives: 'listed',
    reads: [
      'Đoàn đã đến các xã Lam Điền, Yên Lạc; UBND xã đón.',
      'Lũ chia cắt 02 xã Lam Điền, Yên Lạc.',
    ],
    leaves: ['Năm 2025 xã Lam Điền thu 12 tỷ đồng.'],
  },
];

export const PLACES_NAMED = new AroundRules<NamedAs>(PLACE_RULES, {});
