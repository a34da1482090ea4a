import { describe, expect, it, test } from 'vitest';
import { compare, isSeries } from '../../../shared/comparison/compare.ts';
import {
  changeText,
  compareCsv,
  compareMarkdown,
  rowSubject,
  sideText,
} from '../../../shared/comparison/compare-export.ts';
import { extract } from '../../../shared/engine/extract.ts';
import { libraryTranslator } from '../../../shared/messages/library.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\nBÁO CÁO\nTình hình kinh tế\n';
const report = (...lines: string[]) => extract({ text: HEAD + lines.join('\n') });
const say = libraryTranslator('vi');

/** The rows of two reports' figures in words. */
function rows(before: string[], after: string[]) {
  return compare(report(...before), report(...after)).figures.map((row) => [
    rowSubject(row, 'vi'),
    sideText(row.before, 'vi'),
    sideText(row.after, 'vi'),
    changeText(row, say, 'vi'),
  ]);
}

describe('figures of two reports', () => {
  it('are matched by what they measure, their scale aside', () => {
    expect(
      rows(
        ['Quý II năm 2025, tổng thu ngân sách đạt 800 triệu đồng.'],
        ['Quý III năm 2025, tổng thu ngân sách đạt 1,2 tỷ đồng.'],
      ),
    ).toEqual([
      [
        'tổng thu ngân sách',
        '800 triệu đồng · quý II/2025',
        '1,2 tỷ đồng · quý III/2025',
        '+400.000.000 đồng (+50 %)',
      ],
    ]);
  });
  it('in percent differ by points', () => {
    const [[, , , change = ''] = []] = rows(
      ['Năm 2024, tỷ lệ hộ nghèo là 5,4%.'],
      ['Năm 2025, tỷ lệ hộ nghèo là 4,2%.'],
    );
    expect(change).toBe('−1,2 điểm phần trăm');
  });
  test.each<[string, string, string]>([
    [
      'periods of other lengths',
      'Quý II năm 2025, tổng thu ngân sách đạt 8 tỷ đồng.',
      'Năm 2025, tổng thu ngân sách đạt 30 tỷ đồng.',
    ],
    [
      'periods that are not told',
      'Tổng thu ngân sách đạt 8 tỷ đồng.',
      'Tổng thu ngân sách đạt 9 tỷ đồng.',
    ],
    [
      'one period',
      'Năm 2025, tổng thu ngân sách đạt 8 tỷ đồng.',
      'Năm 2025, tổng thu ngân sách đạt 9 tỷ đồng.',
    ],
    [
      'a level and a change',
      'Năm 2024, số doanh nghiệp có 120 doanh nghiệp.',
      'Năm 2025, số doanh nghiệp tăng 20 doanh nghiệp.',
    ],
    [
      'other units',
      'Năm 2024, sản lượng thủy sản đạt 120 tấn.',
      'Năm 2025, sản lượng thủy sản đạt 140 tỷ đồng.',
    ],
  ])('%s: no change', (_, before, after) => {
    for (const [, , , change] of rows([before], [after])) expect(change).toBe('');
  });
  it('that one report alone has stand with an empty side', () => {
    const found = rows(
      ['Năm 2024, tổng đàn bò có 1.200 con.'],
      ['Năm 2025, sản lượng thủy sản đạt 140 tấn.'],
    );
    expect(found.map(([, before, after]) => [before !== '', after !== ''])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe('a comparison', () => {
  const before = report(
    'Quý II năm 2025, tổng thu ngân sách đạt 800 triệu đồng.',
    'Việc tiêu thụ nông sản còn gặp nhiều khó khăn.',
  );
  const after = report(
    'Quý III năm 2025, tổng thu ngân sách đạt 1,2 tỷ đồng.',
    'Đề nghị Sở Tài chính hỗ trợ kinh phí mua máy bơm.',
  );
  const comparison = compare(before, after);
  it('has the points of each kind beside each other', () => {
    const kinds = comparison.points.map((row) => [row.kind, row.before.length, row.after.length]);
    expect(kinds).toContainEqual(['shortcoming', 1, 0]);
    expect(kinds).toContainEqual(['proposal', 0, 1]);
  });
  it('is written as Markdown and CSV', () => {
    const md = compareMarkdown(
      comparison,
      { before: 'BC <quý> II', after: 'BC quý III' },
      say,
      'vi',
    );
    expect(md).toContain('BC \\<quý\\> II');
    expect(md).toContain('| tổng thu ngân sách | 800 triệu đồng');
    expect(md).toMatch(/## Khó khăn, hạn chế\n\n\*\*Trước\*\*/);
    const csv = compareCsv(comparison, 'vi');
    expect(csv).toContain('figure,tổng thu ngân sách,800 triệu đồng');
    expect(csv).toContain('800000000,1200000000,2025-Q2,2025-Q3,400000000,50');
    expect(csv).toContain('Đề nghị Sở Tài chính');
  });
});

test.each([
  ['one issuer', { title: 'A', issuer: 'Sở Y tế' }, { title: 'B', issuer: 'Sở Y tế' }, true],
  [
    'one title but for its numbers',
    { title: 'Báo cáo quý II năm 2025', issuer: null },
    { title: 'Báo cáo quý III năm 2025', issuer: 'Sở Y tế' },
    true,
  ],
  ['neither', { title: 'A', issuer: 'Sở Y tế' }, { title: 'B', issuer: 'Sở Nội vụ' }, false],
  ['nothing known', { title: null, issuer: null }, { title: null, issuer: null }, false],
] as const)('reports of a series: %s', (_, a, b, expected) => {
  expect(isSeries(a, b)).toBe(expected);
});
