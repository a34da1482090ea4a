import type { NounClass } from '../../../gazetteer/counted-nouns.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';
import { classBack, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import type { Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { type Range, startsWithHead } from '../role/lead.ts';

/** A count, the clause before it and what follows its noun. */
interface Count {
  readonly tokens: Tokens;
  readonly figure: Figure;
  readonly lead: Range;
  readonly tail: Range | null;
}

type Test =
  | 'isGroup'
  | 'namesAlone'
  | 'isClassified'
  | 'isTimesAlone'
  | 'isUnderName'
  | 'namesTheSame';

/** Where the words stand that say what is counted: the clause before, the noun alone, or the deed with its noun. */
export type CountLead = 'lead' | 'noun' | 'lead-and-noun' | 'deed' | 'deed-and-noun';

/** What says what a count is of, where a clause stands before it. */
export const COUNT_LEAD_RULES: readonly AroundRule<CountLead, Test>[] = [
  {
    name: 'count-of-a-measure',
    only: ['namesAlone'],
    gives: 'lead',
    reads: ['Tổng đàn lợn 145 nghìn con.', 'Số hộ nghèo 120 hộ.'],
    leaves: ['Tổng đàn có 145 nghìn con lợn thịt.'],
  },
  {
    name: 'count-in-times',
    only: ['isTimesAlone'],
    gives: 'lead',
    reads: ['COD vượt 2 lần.'],
    leaves: ['Toàn huyện có 2 xã.'],
  },
  {
    name: 'count-under-a-place',
    before: 'colon',
    only: ['isUnderName'],
    gives: 'noun',
    reads: ['Lào Cai: 175 đảng viên được trao huy hiệu.'],
    leaves: ['Kết nạp đảng viên: 175 đảng viên.'],
  },
  {
    name: 'count-done-to',
    before: 'deed-object',
    gives: 'deed-and-noun',
    reads: ['Cấp ủy giám sát chuyên đề đối với 106 tổ chức đảng.'],
    leaves: ['Đổi thẻ cho 45 đảng viên.'],
  },
  {
    name: 'count-led-to',
    before: 'leads-to-value',
    gives: 'lead',
    reads: ['Khách du lịch nội địa đạt 175.000 lượt khách.'],
    leaves: ['Khách du lịch có 175.000 người.'],
  },
  {
    name: 'count-of-the-same',
    only: ['namesTheSame'],
    gives: 'lead',
    reads: ['Hộ nghèo toàn huyện có 175 hộ.'],
    leaves: ['Toàn huyện có 175 hộ.'],
  },
  {
    name: 'count-of-a-group',
    before: 'has',
    only: ['isGroup'],
    gives: 'lead-and-noun',
    reads: ['Nhóm tốt có 9 xã.'],
    leaves: ['Toàn huyện có 9 xã.'],
  },
  {
    name: 'count-of-its-name',
    only: ['isClassified'],
    gives: 'lead',
    reads: ['Trong tháng, va chạm giao thông 14 vụ.'],
    leaves: ['Trong tháng xảy ra 14 vụ tai nạn giao thông.'],
  },
  {
    name: 'count-of-a-deed',
    before: 'deed-lead',
    gives: 'deed',
    reads: ['Giải quyết việc làm cho 5.455 lao động.'],
    leaves: ['Giải quyết 5.455 hồ sơ.'],
  },
];

/** Words of "để xảy ra", "đã xảy ra" between a name and its count. */
const LONGEST_HAPPENING = 3;
const isClassifier = wordIs('classifier');
const isGroupNoun = wordIs('group-noun');
const deeds = classBack('counted-deed');

/** Units that only count what stands before them, by what that is. */
const COUNTED_BY = wordTable<NounClass>({
  con: 'animal',
  lượt: 'person',
  'lượt người': 'person',
  người: 'person',
});

/** "gia cầm 145 nghìn con", "khách quốc tế 4,2 triệu lượt": the thing counted stands before its measure. */
function isCounted({ lead: { from }, figure: { unit }, tokens }: Count): boolean {
  const counted = COUNTED_BY[unit ?? ''];
  return counted !== undefined && counted === nounTrie.longestAt(tokens, from)?.value;
}

function isName({ lead: { from, to }, tokens }: Count): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (!isUpper(tokens, i)) return false;
  return true;
}

/** "Hộ nghèo toàn huyện có 175 hộ": the unit only repeats what the clause opens with ("đảng bộ" has "đảng viên"). */
function namesTheSame({
  tokens: { word },
  lead,
  figure: { unitFrom, unitTo },
  tail,
}: Count): boolean {
  if (tail) return false;
  for (let i = unitFrom; i < unitTo; i++)
    if (word[i] !== word[lead.from + i - unitFrom]) return false;
  return true;
}

const TESTS: Readonly<Record<Test, (count: Count) => boolean>> = {
  namesAlone: (count) =>
    !count.tail && (startsWithHead(count.tokens, count.lead.from) || isCounted(count)),
  isClassified: ({ tokens, figure, lead, tail }) =>
    !tail &&
    figure.from - lead.to <= LONGEST_HAPPENING &&
    !isUpper(tokens, lead.to - 1) &&
    figure.unitTo === figure.unitFrom + 1 &&
    isClassifier(tokens, figure.unitFrom) &&
    deeds.endingAt(tokens, lead.to, lead.from) === null,
  isGroup: ({ tokens, lead }) => isGroupNoun(tokens, lead.from),
  isTimesAlone: ({ figure, tail }) => figure.dimension === 'times' && !tail,
  isUnderName: isName,
  namesTheSame,
};

export const COUNT_LEADS = new AroundRules<CountLead, Count, Test>(COUNT_LEAD_RULES, TESTS);
