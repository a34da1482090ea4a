import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorSpans } from '#shared/anchor/anchor.ts';

/** Blocks of a text: its lines. */
function blocksOf(text: string) {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}

function anchored(read: string, page: string, quote: string): string | null {
  const start = read.indexOf(quote);
  const span = { start, end: start + quote.length };
  const [anchor] = anchorSpans({ text: read, blocks: blocksOf(read) }, page, [span]);
  return anchor ? page.slice(anchor.start, anchor.end) : null;
}

const READ = [
  'Báo cáo tình hình thực hiện Nghị quyết số 52-NQ/TW',
  'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ, Sở Nội vụ báo cáo.',
  'Tỷ lệ hồ sơ trực tuyến đạt 92,5%, tăng 6,2% so với cùng kỳ.',
  'Sở Nội vụ tiếp tục thực hiện; tỷ lệ phấn đấu năm 2022 là 95%.',
].join('\n');

describe('places of the read text in the page', () => {
  const cases: [name: string, page: string, quote: string, found: string | null][] = [
    ['the same text', READ, '749/QĐ-TTg', '749/QĐ-TTg'],
    ['a portal around it', `Trang chủ\nTin tức\n${READ}\nLượt truy cập`, '92,5%', '92,5%'],
    ['other white space', READ.replace(/ /g, ' \n '), '52-NQ/TW', '52-NQ/TW'],
    [
      'words inserted in the block',
      READ.replace('Thủ tướng', '(mới) Thủ tướng'),
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
    ],
    ['a paragraph before it', READ.replace('\n', '\nLời dẫn được tải sau.\n'), '6,2%', '6,2%'],
    [
      'a letter mended in a long quote',
      READ.replace('Thủ tướng Chính', 'Thủ tướng  chính'),
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng  chính phủ',
    ],
    ['its block taken away', READ.replace(/Tỷ lệ hồ sơ[^\n]*\n/, ''), '6,2%', null],
    ['a figure that changed', READ.replace('92,5%', '93,5%'), '92,5%', null],
    ['a figure inside a longer one', READ.replace('6,2%', '16,2%'), '6,2%', null],
    [
      'a document whose number changed',
      READ.replace('749/QĐ', '748/QĐ'),
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
      null,
    ],
  ];
  test.each(cases)('%s', (_, page, quote, found) => {
    expect(anchored(READ, page, quote)).toBe(found);
  });

  test('of two same words, the one in the same place', () => {
    const added = 'Sở Nội vụ\n';
    const first = READ.indexOf('Sở Nội vụ');
    const second = READ.indexOf('Sở Nội vụ', first + 1);
    const spans = [first, second].map((start) => ({ start, end: start + 9 }));
    const anchors = anchorSpans({ text: READ, blocks: blocksOf(READ) }, added + READ, spans);
    expect(anchors.map((anchor) => anchor?.start)).toEqual([
      first + added.length,
      second + added.length,
    ]);
  });
});

/** Paragraphs of one mould, as reports repeat them. */
const paragraphs = (numbers: readonly number[]) =>
  numbers
    .flatMap((n) => [
      `${n}. Kết quả thực hiện nhiệm vụ ${n}`,
      `Sở Nội vụ phối hợp với Sở Tài chính tổ chức lớp tập huấn đợt ${n}, đạt 95% kế hoạch.`,
    ])
    .join('\n');
const COUNT = Array.from({ length: 30 }, (_, i) => i + 1);

/** Anchors one place of each paragraph; answers the number of the paragraph it was found in, or null. */
function foundIn(read: string, page: string, quote: string) {
  const spans = [...read.matchAll(new RegExp(quote, 'g'))].map(({ index }) => ({
    start: index,
    end: index + quote.length,
  }));
  return anchorSpans({ text: read, blocks: blocksOf(read) }, page, spans).map((anchor) => {
    if (!anchor) return null;
    expect(page.slice(anchor.start, anchor.end)).toBe(quote);
    return Number(/đợt (\d+)/.exec(page.slice(page.lastIndexOf('\n', anchor.start) + 1))?.[1]);
  });
}

describe('the same words in many paragraphs', () => {
  const read = paragraphs(COUNT);
  const others = COUNT.filter((n) => n % 3 !== 0);
  const cases: [what: string, page: string, found: (number | null)[]][] = [
    ['are told apart by their paragraphs', read, COUNT],
    ['move with their paragraphs', paragraphs([...COUNT].reverse()), COUNT],
    ['go with their paragraphs', paragraphs(others), COUNT.map((n) => (n % 3 === 0 ? null : n))],
    ['stand in a paragraph that changed', read.replace(/(đợt \d*[05]),/g, '$1 (cập nhật),'), COUNT],
    ['stand in neighbours that changed', read.replace(/(đợt 1\d),/g, '$1 (cập nhật),'), COUNT],
    ['come after a long part', `${'Lời dẫn được tải sau. '.repeat(400)}\n${read}`, COUNT],
    [
      'are not those of another report before it',
      `${paragraphs(COUNT.map((n) => n + 100))}\n${read}`,
      COUNT,
    ],
  ];
  test.each(cases)('%s', (_, page, found) => {
    expect(foundIn(read, page, 'Sở Tài chính')).toEqual(found);
  });
});

const LINE = fc
  .array(fc.constantFrom('Sở', 'Nội vụ', '5', '15', '5%', 'năm 2020', '1.', 'đạt', 'kế hoạch'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => words.join(' '));
const LINES = fc.array(LINE, { minLength: 1, maxLength: 25 });

/** Each word of a text that is none of the same number twice over. */
function wordsOf(text: string) {
  return [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

describe('any text', () => {
  test('is found where it stands, however often its words do', () => {
    fc.assert(
      fc.property(LINES, (lines) => {
        const text = lines.join('\n');
        const spans = wordsOf(text);
        const anchors = anchorSpans({ text, blocks: blocksOf(text) }, text, spans);
        expect(anchors).toEqual(spans.map((span) => ({ ...span, by: 'block' })));
      }),
    );
  });

  test('is found after words came between its lines', () => {
    fc.assert(
      fc.property(LINES, fc.array(fc.nat(40)), (lines, places) => {
        const read = lines.join('\n');
        const text = lines.map((line, i) => (places.includes(i) ? `(Thêm vào.)\n${line}` : line));
        const page = text.join('\n');
        const shown = wordsOf(page).filter(
          ({ start, end }) => !/Thêm|vào/.test(page.slice(start, end)),
        );
        const anchors = anchorSpans({ text: read, blocks: blocksOf(read) }, page, wordsOf(read));
        expect(anchors.map((one) => one && { start: one.start, end: one.end })).toEqual(shown);
      }),
    );
  });

  test('is only found where the same words stand, whole numbers and one place each', () => {
    fc.assert(
      fc.property(LINES, LINES, (lines, others) => {
        const read = lines.join('\n');
        const page = [...others, ...lines.slice().reverse()].join('\n');
        const spans = wordsOf(read);
        const anchors = anchorSpans({ text: read, blocks: blocksOf(read) }, page, spans);
        const starts: number[] = [];
        anchors.forEach((anchor, i) => {
          if (!anchor) return;
          const { start, end } = spans[i] as (typeof spans)[number];
          expect(page.slice(anchor.start, anchor.end)).toBe(read.slice(start, end));
          expect(
            /^\d/.test(page.slice(anchor.start)) && /\d$/.test(page.slice(0, anchor.start)),
          ).toBe(false);
          starts.push(anchor.start);
        });
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
