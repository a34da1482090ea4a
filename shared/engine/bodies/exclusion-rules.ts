import { ASSEMBLY, GOVERNMENT, PREMIER } from '../../gazetteer/central-agencies.ts';
import { type AroundRule, AroundRules } from '../rules/around-rules.ts';
import type { RawMention } from './body.ts';

/** What may be asked of a body that is weighed. */
type Test = 'isGovernment' | 'isAssembly' | 'isPremier' | 'isParty' | 'isOneOfMany';

/** The names of bodies that stand for a thing or a group and are none: the words around them tell. */
export const NO_BODY_RULES: readonly AroundRule<true, Test>[] = [
  {
    name: 'body-government-of-a-kind',
    only: ['isGovernment'],
    after: 'government-kind',
    unless: [{ after: ['number-word', '#number'] }],
    gives: true,
    reads: ['Tỉnh xây dựng Chính phủ điện tử.'],
    leaves: ['Tỉnh báo cáo Chính phủ.', 'Theo Nghị định của Chính phủ số 51/1998/NĐ-CP.'],
  },
  {
    name: 'body-of-the-government-a-thing',
    only: ['isGovernment'],
    before: 'government-thing',
    gives: true,
    reads: ['Kho bạc phát hành trái phiếu Chính phủ.'],
    leaves: ['Bộ Tài chính trình Chính phủ.'],
  },
  {
    name: 'body-of-the-assembly-a-thing',
    only: ['isAssembly'],
    before: 'assembly-thing',
    gives: true,
    reads: ['Luật Tổ chức Quốc hội có hiệu lực.'],
    leaves: ['Đại biểu chất vấn tại phiên họp của Quốc hội.'],
  },
  {
    name: 'body-deputy-of-the-premier',
    only: ['isPremier'],
    before: 'deputy',
    gives: true,
    reads: ['Phó Thủ tướng Chính phủ đến thăm.'],
    leaves: ['Thủ tướng Chính phủ đến thăm.'],
  },
  {
    name: 'body-plural-cut-short',
    only: ['isParty'],
    before: ['several-of', 'unit-cut-short', 'lists-on'],
    gives: true,
    reads: ['Bí thư các tỉnh, thành ủy dự.'],
    leaves: ['Dự có lãnh đạo tỉnh, Thành ủy Cần Thơ.'],
  },
  {
    name: 'body-of-all-levels',
    before: ['plural-word', 'level-word'],
    gives: true,
    reads: ['Các cấp Hội Nông dân tỉnh Cà Mau ra quân.'],
    leaves: ['Hội Nông dân tỉnh Cà Mau ra quân.'],
  },
  {
    name: 'body-one-of-several',
    only: ['isOneOfMany'],
    before: 'several-of',
    gives: true,
    reads: ['Các Tỉnh ủy Cà Mau, An Giang báo cáo.'],
    leaves: ['Tỉnh ủy Cà Mau báo cáo.'],
  },
];

export const NO_BODY = new AroundRules<true, RawMention, Test>(NO_BODY_RULES, {
  isGovernment: ({ name }) => name === GOVERNMENT,
  isAssembly: ({ name }) => name === ASSEMBLY,
  isPremier: ({ name }) => name === PREMIER,
  isParty: ({ group }) => group === 'party',
  isOneOfMany: ({ group }) => group !== 'central' && group !== 'department' && group !== 'division',
});
