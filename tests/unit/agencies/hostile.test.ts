import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUpAgencies } from '#shared/engine/agencies/agencies.ts';
import { extract } from '#shared/engine/extract.ts';
import { readReport, readSections } from '#shared/engine/report/report.ts';
import { scan } from '#shared/engine/scan/scan.ts';
import { readSource } from '#shared/engine/source/source.ts';

/** Pieces that real heads, lists and names are made of, to be put together in any order. */
const PIECES = [
  'UBND',
  'tỉnh',
  'TỈNH',
  'Cà Mau',
  'huyện',
  'Đắk R’lấp',
  'Sở',
  'Sở Y tế',
  'Các Sở:',
  'XD, TN&MT',
  'Bộ',
  'BỘ',
  'Ban Thường vụ',
  'Thường trực',
  'Tỉnh uỷ',
  'HĐND',
  'và',
  ',',
  ';',
  ':',
  '/',
  '-',
  '–',
  '.',
  '(',
  ')',
  '|',
  '**',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  'Số:',
  '02 /BC-SYT',
  'Số: /BC-UBND',
  'ngày 3 tháng 4 năm 2020',
  'Hà Nội, ngày',
  'BÁO CÁO',
  'KẾ HOẠCH',
  'Kính gửi:',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn A',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Hội đồng',
  'Phòng',
  'Trung tâm',
  'xã',
  'phường 14',
  'I.',
  '1.1.',
  'a)',
  '+',
  'Chính phủ',
  'điện tử',
  'e\u0301',
  '\ud83d\ude00',
  'Ủy\nban nhân dân',
  'của',
  'các',
];
const mangled = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));

describe('whatever the text', () => {
  test('every mention quotes the text where it says it stands, in order and apart', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const page = readSource({ text });
        const { mentions } = lookUpAgencies(page, scan(page.text, page.blocks));
        let last = 0;
        for (const { start, end, quote, name } of mentions) {
          expect(page.text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(name).not.toBe('');
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('sections nest, in order, within the text', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const page = readSource({ text });
        const sections = readSections(page, scan(page.text, page.blocks));
        for (const [i, { start, end, level }] of sections.entries()) {
          expect(end).toBeLessThanOrEqual(page.text.length);
          expect(end).toBeGreaterThan(start);
          const next = sections[i + 1];
          if (!next) continue;
          expect(next.start).toBeGreaterThan(start);
          expect(next.level).toBeLessThanOrEqual(level + 1);
          if (next.level > level) expect(next.start).toBeLessThanOrEqual(end);
          else expect(next.start).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same bodies and the same head', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const read = () => {
          const page = readSource({ text });
          const scanned = scan(page.text, page.blocks);
          return readReport(page, scanned, lookUpAgencies(page, scanned), () => null);
        };
        expect(read()).toEqual(read());
      }),
      { numRuns: 100 },
    );
  });

  test('one agency a name, each with an id of its own and at least one mention and role', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { agencies } = extract({ text });
        expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
        expect(agencies.map(({ id }) => id)).toEqual(agencies.map((_, i) => `a${i + 1}`));
        for (const { mentions, roles } of agencies) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(roles.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
