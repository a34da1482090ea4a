import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/engine/source/source.ts';

const bare = (text: string) =>
  text.replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFC');

describe('a plain text comes back whole', () => {
  it('whatever it holds', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aê\u0301ệ 5%.,\t\n\r|-•\u00a0\u200b\u2028Đ'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(letters, (raw) => {
        expect(bare(readSource({ text: raw }).text)).toBe(bare(raw));
      }),
      { numRuns: 400 },
    );
  });

  it('in blocks that cover all of it but the line breaks between them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aB 5%.,;:\t\n|-I1'), maxLength: 400 });
    fc.assert(
      fc.property(letters, (raw) => {
        const { text, blocks } = readSource({ text: raw });
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});

describe('lines of a plain text', () => {
  const rows: [what: string, raw: string, text: string][] = [
    ['blank lines are left out', 'Một\n\n \u00a0\n\u200b\nHai', 'Một\nHai'],
    ['any line break counts', 'Một\r\nHai\rBa\u2028Bốn', 'Một\nHai\nBa\nBốn'],
    ['runs of spaces are one', '  Một \u00a0\u2003 hai  ', 'Một hai'],
    ['an indent by tabs is no cell', '\t\tMột hai\t', 'Một hai'],
    ['tabs between words are kept', 'Một \t hai', 'Một\thai'],
    ['an empty first cell keeps its place', '\tI. Thu\t5', '\tI. Thu\t5'],
    ['decomposed accents are composed', 'Ke\u0302\u0301t', 'Kết'],
    ['lone surrogates are replaced', 'a\ud800b', 'a\ufffdb'],
    ['control characters are left out', 'a\u0000\u0007b', 'ab'],
  ];
  it.each(rows)('%s', (_what, raw, text) => {
    expect(readSource({ text: raw }).text).toBe(text);
  });
});

describe('paragraphs that were wrapped by hand', () => {
  const wrapped = [
    'BÁO CÁO',
    'Tình hình thực hiện công tác cải cách hành chính',
    'Thực hiện Công văn số 409/UBND-NC, ngày 02/8/2024 của Ủy ban nhân',
    'dân tỉnh về việc báo cáo công tác cải cách hành chính, Sở Nội vụ báo',
    'cáo như sau:',
    'I. Kết quả',
    '- Đã ban hành Kế hoạch số 12/KH-SNV ngày 05/01/2024 và Thông báo số',
    '86/TB-SNV ngày 22/6/2024.',
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.',
    'Các phòng chuyên môn tiếp tục rà soát thủ tục hành chính thuộc phạm vi',
    'quản lý của Sở.',
  ];

  it('are blocks of several lines', () => {
    const { text, blocks } = readSource({ text: wrapped.join('\n') });
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      wrapped[0],
      wrapped[1],
      wrapped.slice(2, 5).join('\n'),
      wrapped[5],
      wrapped.slice(6, 8).join('\n'),
      wrapped[8],
      wrapped.slice(9).join('\n'),
    ]);
  });

  it('have the kind of their first line', () => {
    const { blocks } = readSource({ text: wrapped.join('\n') });
    expect(blocks[3]).toMatchObject({ kind: 'heading', level: 2 });
    expect(blocks[4]?.kind).toBe('list-item');
  });

  it('are told from lines that are paragraphs', () => {
    const lines = ['Một câu ngắn', 'câu khác', 'và câu nữa', 'a', 'b', 'c', 'd'];
    expect(readSource({ text: lines.join('\n') }).blocks).toHaveLength(lines.length);
  });
});
