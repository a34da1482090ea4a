import { describe, expect, test } from 'vitest';
import { type OneLineParts, oneLine } from '#shared/messages/one-line.ts';

const FULL: OneLineParts = {
  kind: 'bao-cao',
  number: '12/BC-SNV',
  date: '2024-07-05',
  who: 'Sở Nội vụ tỉnh Hà Giang',
  toWhom: ['Ủy ban nhân dân tỉnh Hà Giang'],
  on: ['Nghị quyết 76/NQ-CP'],
  period: '2024-H1',
  asked: [{ name: 'Công văn 88/UBND-NC', issuer: 'Ủy ban nhân dân tỉnh Hà Giang' }],
  basis: [{ name: 'Luật Cán bộ, công chức', issuer: null }],
  title: 'Cải cách hành chính',
};
const NOTHING: OneLineParts = {
  kind: null,
  number: null,
  date: null,
  who: null,
  toWhom: [],
  on: [],
  period: null,
  asked: [],
  basis: [],
  title: null,
};
const KEYS = Object.keys(FULL) as (keyof OneLineParts)[];

/** The words by which each part is told. */
const TOLD = {
  vi: {
    kind: 'Báo cáo',
    number: ' số 12/BC-SNV',
    date: ' ngày 05/7/2024',
    who: ' của Sở Nội vụ tỉnh Hà Giang',
    toWhom: ' gửi Ủy ban nhân dân tỉnh Hà Giang',
    on: ' về việc thực hiện Nghị quyết 76/NQ-CP',
    period: '6 tháng đầu năm 2024',
    asked: ', theo Công văn 88/UBND-NC của Ủy ban nhân dân tỉnh Hà Giang',
    basis: ', căn cứ Luật Cán bộ, công chức',
    title: ': Cải cách hành chính',
  },
  en: {
    kind: 'Report',
    number: ' no. 12/BC-SNV',
    date: ' of 5 July 2024',
    who: ' by Sở Nội vụ tỉnh Hà Giang',
    toWhom: ' to Ủy ban nhân dân tỉnh Hà Giang',
    on: ' on carrying out Nghị quyết 76/NQ-CP',
    period: ', covering first half of 2024',
    asked: ', under Công văn 88/UBND-NC of Ủy ban nhân dân tỉnh Hà Giang',
    basis: ', on the basis of Luật Cán bộ, công chức',
    title: ': Cải cách hành chính',
  },
} as const;

/** The parts that the bits of a number choose. */
function chosen(bits: number): OneLineParts {
  const parts = KEYS.filter((_, i) => bits & (1 << i)).map((key) => [key, FULL[key]]);
  return { ...NOTHING, ...Object.fromEntries(parts) };
}

describe.each(['vi', 'en'] as const)('the line in %s', (language) => {
  test('tells each part that is known and leaves no trace of the others, whichever they are', () => {
    for (let bits = 0; bits < 1 << KEYS.length; bits++) {
      const parts = chosen(bits);
      const line = oneLine(parts, language);
      const known = KEYS.filter((_, i) => bits & (1 << i));
      if (known.every((key) => key === 'kind')) {
        expect(line).toBeNull();
        continue;
      }
      const read = `${bits}: ${line}`;
      for (const key of KEYS) {
        const isTold = line?.includes(TOLD[language][key]) ?? false;
        expect(isTold, `${key} in ${read}`).toBe(known.includes(key));
      }
      expect(line, read).toMatch(/^\p{Lu}.*[^.,: ]\.$/u);
      expect(line, read).not.toMatch(/ {2}| [,.:]|[,:]{2}|null|undefined|\{|\}/);
    }
  });
});

describe('the line', () => {
  test.each<[string, Partial<OneLineParts>, string]>([
    ['a month alone', { date: '2024-07' }, 'Báo cáo tháng 7/2024.'],
    ['a year alone', { date: '2024' }, 'Báo cáo năm 2024.'],
    ['a year that is the period', { period: '2024' }, 'Báo cáo, kỳ báo cáo năm 2024.'],
    [
      'the period of what is no report',
      { kind: 'tin-bai', period: '2019-Q1' },
      'Tin bài, thời gian: quý I/2019.',
    ],
    ['a kind that is open', { kind: null, who: 'Sở Y tế' }, 'Văn bản của Sở Y tế.'],
    ['two bodies', { toWhom: ['Bộ Y tế', 'Bộ Tài chính'] }, 'Báo cáo gửi Bộ Y tế và Bộ Tài chính.'],
    [
      'many bodies',
      { toWhom: ['Bộ A', 'Bộ B', 'Bộ C', 'Bộ D'] },
      'Báo cáo gửi Bộ A, Bộ B và 2 nơi khác.',
    ],
    [
      'many documents',
      { on: ['Luật A', 'Luật B', 'Luật C'] },
      'Báo cáo về việc thực hiện Luật A, Luật B và 1 văn bản khác.',
    ],
    [
      'documents that asked together, without their issuers',
      {
        asked: [
          { name: 'Công văn 1/UBND', issuer: 'UBND tỉnh' },
          { name: 'Công văn 2/STC', issuer: 'Sở Tài chính' },
        ],
      },
      'Báo cáo, theo Công văn 1/UBND và Công văn 2/STC.',
    ],
    ['a title that ends itself', { title: 'Vì sao giá tăng?' }, 'Báo cáo: Vì sao giá tăng?'],
    [
      'words of a template in a name',
      { who: 'Sở {value} $& tỉnh' },
      'Báo cáo của Sở {value} $& tỉnh.',
    ],
  ])('tells %s', (_, parts, line) => {
    expect(oneLine({ ...NOTHING, kind: 'bao-cao', ...parts }, 'vi')).toBe(line);
  });
});
