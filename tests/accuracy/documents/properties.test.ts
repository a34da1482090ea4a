import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgencyLookup } from '#shared/engine/agencies/lookup.ts';
import { readDocuments } from '#shared/engine/documents/documents.ts';
import { readNumber } from '#shared/engine/documents/symbol.ts';
import { numberKey } from '#shared/engine/documents/symbol-letters.ts';
import { extract } from '#shared/engine/extract.ts';
import { scan } from '#shared/engine/scan/scan.ts';
import type { Tokens } from '#shared/engine/scan/tokens.ts';
import { readSource } from '#shared/engine/source/source.ts';

const SENTENCES = [
  'Thực hiện Quyết định số 2289/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ; ',
  'theo khoản 2 Điều 5 Luật Đất đai năm 2013 và Nghị định số 43/2014/NĐ- CP, ',
  'Nghị quyết số 52-NQ/TW; 23 – NQ/TW và 39-NQ/TW. ',
  'Kế hoạch số 85/KH-UBND\nngày 01/9/2020 về việc ban hành “Kế hoạch hành động”. ',
  'Nghị quyết số 10, 11 và 12/NQ-CP; Công văn số 1322/STC-GCS&TCDN ngày 3/6/2019. ',
  'Chỉ thị 16, Đề án 06, Nghị quyết Trung ương 4 (khóa XII). ',
  'Tờ trình số: 53 /TTr-CP ngày …/…/2025 của Bộ Tài chính; Báo cáo 12,5%. ',
  'UBND tỉnh có 30/37 xã, 1/2000, Số: 216/BC-STC\tHà Nội, ngày 12 tháng 5 năm 2020\n',
];
/** Cited text with parts cut out, doubled or replaced. */
const mangled = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }),
    fc.array(
      fc.tuple(
        fc.nat(600),
        fc.nat(12),
        fc.constantFrom('', ' ', '\n', '/', '-', '(', '1', 'Đ', 'số ', ';'),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([parts, cuts]) => {
    let text = parts.join('');
    for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length);
    return text;
  });

describe('on any text', () => {
  test('every quote is what stands at its offsets, mentions do not overlap, ids count up', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const extraction = extract({ text });
        const mentions = extraction.documents.flatMap((document) => document.mentions);
        for (const { start, end, quote } of mentions) {
          expect(extraction.text.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe('');
        }
        mentions.sort((a, b) => a.start - b.start);
        for (let i = 1; i < mentions.length; i++) {
          expect(mentions[i - 1]?.end).toBeLessThanOrEqual(mentions[i]?.start as number);
        }
        expect(extraction.documents.map((document) => document.id)).toEqual(
          extraction.documents.map((_, i) => `d${i + 1}`),
        );
        for (const document of extraction.documents)
          expect(document.mentions.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('the digits of every full number stand in one of its quotes', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        for (const document of extract({ text }).documents) {
          if (document.number === null) continue;
          const digits = /^\d+/.exec(document.number)?.[0] as string;
          const found = document.mentions.some(
            (mention) =>
              mention.quote.includes(digits) || mention.quote.includes(digits.replace(/^0+/, '')),
          );
          expect(found).toBe(true);
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });

  test('a number is equal to itself however its key is built', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { tokens } = scan(text, []);
        for (let i = 0; i < tokens.length; i++) {
          const number = readNumber(tokens, i, true);
          if (number) expect(number.key).toBe(numberKey(number.number));
        }
      }),
      { numRuns: 200, seed: 20261125 },
    );
  });

  test('the same text gives the same documents, and its own text read again too', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const first = extract({ text });
        expect(extract({ text }).documents).toEqual(first.documents);
        expect(extract({ text: first.text }).documents).toEqual(first.documents);
      }),
      { numRuns: 100, seed: 20261124 },
    );
  });
});

const NO_BODIES = {
  mentions: [],
  startingAt: () => null,
  within: () => [],
  fromSymbol: () => null,
  pageIssuer: null,
  superior: null,
  province: null,
} as unknown as AgencyLookup;

/** How often the readers look at a token's word, number or kind while they read a text's documents. */
function steps(text: string): number {
  const page = readSource({ text });
  const read = scan(page.text, page.blocks);
  let count = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        count++;
        return Reflect.get(target, key, target);
      },
    });
  const { word, number, kind } = read.tokens;
  const tokens: Tokens = {
    ...read.tokens,
    word: counted(word),
    number: counted(number),
    kind: counted(kind),
  };
  const { report } = extract({ text: 'a' });
  readDocuments({ page, scan: { ...read, tokens }, agencies: NO_BODIES, report });
  return count;
}

describe('work grows with the text, no faster', () => {
  test.each([
    ['one citation', 'Nghị quyết số 52-NQ/TW; '],
    ['names of laws', 'Luật Đất đai, '],
    ['bare numbers', '52-NQ/TW, '],
    ['numbers alone', 'Nghị quyết số 10, 11, 12, '],
    ['provisions', 'điểm a khoản 1 Điều 1 '],
    ['a type word', 'Nghị quyết '],
    ['type words and "số"', 'Quyết định số '],
    ['digits and slashes', '1/'],
    ['digits and dashes', '12-NQ-'],
    ['dashes', '- '],
    ['brackets', 'Nghị quyết (số '],
    ['quotes', 'Kế hoạch số 1/KH-UBND về việc "'],
    ['amending laws', 'Luật sửa đổi, bổ sung một số điều của '],
    ['open dates', 'Quyết định số 1/QĐ-UBND ngày … tháng … '],
    ['events', 'Nghị quyết Trung ương 4 khóa XII '],
    ['lists without an end', 'Nghị quyết số 1, 2, 3 và '],
  ])('%s', (_, unit) => {
    const once = steps(unit.repeat(Math.ceil(6_000 / unit.length)));
    const twice = steps(unit.repeat(Math.ceil(12_000 / unit.length)));
    expect(twice).toBeLessThan(2.2 * once + 100);
  });
});
