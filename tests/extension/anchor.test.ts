import { describe, expect, test } from 'vitest';
import { anchorSpans } from '../../extension/page/anchor.ts';

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
