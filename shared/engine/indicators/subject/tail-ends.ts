import { type AroundRule, AroundRules } from '../../rules/around-rules.ts';
import { wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';

/** A word of what follows a figure, which begins at `from` and goes no farther than `limit`. */
interface TailWord {
  readonly tokens: Tokens;
  readonly at: number;
  readonly from: number;
  readonly limit: number;
}

type Test = 'isFirst' | 'leadsToFigure';

/** At which words the phrase ends that says more of a counted noun or of a percentage. */
export const TAIL_END_RULES: readonly AroundRule<true, Test>[] = [
  {
    name: 'tail-stop-word',
    at: 'tail-stop',
    gives: true,
    reads: ['Hỗ trợ 45 hộ nghèo để sửa nhà.', 'Có 12 dự án đầu tư với 540 ha.'],
    leaves: ['Toàn huyện có 45 hộ nghèo.'],
  },
  {
    name: 'tail-other-clause',
    at: 'tail-break',
    gives: true,
    reads: [
      'Tặng 250 suất quà trị giá 125 triệu đồng.',
      'Có 45 hộ nghèo đồng thời giảm 12 hộ cận nghèo.',
    ],
    leaves: ['Có 45 hộ đồng bào dân tộc.'],
  },
  {
    name: 'tail-of-a-number',
    at: ['of-a-number', '#number'],
    gives: true,
    reads: ['Có 45% hộ nghèo trên 30 tuổi.'],
    leaves: ['Có 45 xã trên địa bàn đạt chuẩn.'],
  },
  {
    name: 'tail-own-clause',
    only: ['isFirst'],
    at: 'bare-verb',
    gives: true,
    reads: ['Có 45 hộ là hộ nghèo.'],
    leaves: ['Có 45 hộ mới lập là hộ nghèo.'],
  },
  {
    name: 'tail-verb-of-figure',
    only: ['leadsToFigure'],
    at: 'tail-verb',
    gives: true,
    reads: ['Có 45 xã đạt 95% kế hoạch.'],
    leaves: ['Có 45 xã đạt chuẩn nông thôn mới.'],
  },
];

const VERB_TO_NUMBER = 4;
const endsVerb = wordIs('compares-word', 'and');

/** Whether a figure follows within a few words. */
function leadsToFigure({ tokens, at, limit }: TailWord): boolean {
  for (let i = at + 1; i <= Math.min(limit, at + 1 + VERB_TO_NUMBER); i++) {
    if (tokens.kind[i] === TokenKind.number) return true;
    // "18 huyện tăng điểm và 11 huyện giảm điểm so với năm 2022": neither figure is the verb's.
    if (endsVerb(tokens, i)) return false;
    const word = tokens.word[i];
    if (word === ',' || word === ';' || word === '.') return false;
  }
  return false;
}

export const TAIL_ENDS = new AroundRules<true, TailWord, Test>(TAIL_END_RULES, {
  isFirst: ({ at, from }) => at === from,
  leadsToFigure,
});
