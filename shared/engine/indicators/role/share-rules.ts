import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of a percentage or a pair that may be a share (`shares.ts`). */
export type ShareTest = 'hasVerb' | 'hasName' | 'isPercent' | 'isDivided';

/** Which percentages and pairs are shares. */
export const SHARE_RULES: readonly AroundRule<true, ShareTest>[] = [
  {
    name: 'share right behind its verb',
    before: 'share-cue',
    gives: true,
    reads: ['Công nghiệp chiếm tỷ trọng 30,2%.', 'Hộ nghèo là 120 hộ, tương đương 5,2%.'],
    leaves: ['Công nghiệp đạt tỷ lệ 30,2%.'],
  },
  {
    name: 'share by the verb of its clause',
    only: ['hasVerb'],
    gives: true,
    reads: ['Khu vực công nghiệp chiếm trong GRDP 30,2%.'],
    leaves: ['Công nghiệp chiếm ưu thế, đạt 30,2%.'],
  },
  {
    name: 'share by its name',
    only: ['hasName'],
    gives: true,
    reads: ['Tỷ trọng công nghiệp đạt 30,2%.'],
    leaves: ['Tỷ lệ công nghiệp đạt 30,2%.', 'Chuyển dịch cơ cấu cây trồng đạt 30,2%.'],
  },
  {
    name: 'part of what was divided',
    only: ['isPercent', 'isDivided'],
    gives: true,
    reads: ['Cơ cấu kinh tế: công nghiệp 64%; dịch vụ 28,5%.'],
    leaves: ['Kết quả kinh tế: công nghiệp 64%; dịch vụ 28,5%.'],
  },
];
