import { describe, expect, it } from 'vitest';
import { pageAt } from '#shared/files/page-starts.ts';
import { linesOf } from '#shared/files/pdf/lines.ts';
import { joinPages } from '#shared/files/pdf/paragraphs.ts';
import type { Piece } from '#shared/files/pdf/piece.ts';

const SIZE = 12;
const LETTER = 6;
const LEADING = 17;
const LEFT = 80;

/** A line of a made page: its words, how far it is set in, and how far below the line before. */
type Drawn = string | { text: string; at?: number; below?: number; size?: number };

/** Letters of one width, so that a line's length tells where it ends. */
function pieces(lines: readonly Drawn[]): Piece[] {
  let y = 60;
  return lines.flatMap((line) => {
    const {
      text,
      at = 0,
      below = 1,
      size = SIZE,
    } = typeof line === 'string' ? { text: line } : line;
    y += LEADING * below;
    // Columns are parted by a bar in these tables.
    let x = LEFT + at;
    return text.split('|').map((cell) => {
      const piece = {
        text: cell,
        x,
        y,
        width: cell.length * LETTER * (size / SIZE),
        size,
        font: 'f',
      };
      x += piece.width + 30;
      return piece;
    });
  });
}

const join = (...pages: readonly (readonly Drawn[])[]) =>
  joinPages(pages.map((lines, i) => linesOf(pieces(lines), i + 1)));
const paragraphs = (...pages: readonly (readonly Drawn[])[]) => join(...pages).text.split('\n');

/** A full line of 60 letters that ends with some words. */
const full = (end: string, start = 'Một dòng chữ kín đến lề phải của trang giấy khổ bốn ') =>
  `${(start + 'x'.repeat(60)).slice(0, 60 - end.length - 1).trimEnd()} ${end}`;

describe('pieces of a line', () => {
  const one = (...drawn: [text: string, x: number, y?: number][]) =>
    linesOf(
      drawn.map(([text, x, y = 100]) => ({
        text,
        x,
        y,
        width: text.length * LETTER,
        size: SIZE,
        font: 'f',
      })),
      1,
    ).map(({ text }) => text);

  it.each<[what: string, drawn: [string, number, number?][], lines: string[]]>([
    [
      'touch',
      [
        ['Ngh', 0],
        ['ị quyết', 18],
      ],
      ['Nghị quyết'],
    ],
    [
      'stand a space apart',
      [
        ['Nghị', 0],
        ['quyết', 28],
      ],
      ['Nghị quyết'],
    ],
    [
      'bring their space',
      [
        ['Nghị ', 0],
        ['quyết', 30],
      ],
      ['Nghị quyết'],
    ],
    [
      'stand in any order',
      [
        ['quyết', 28],
        ['Nghị', 0],
      ],
      ['Nghị quyết'],
    ],
    [
      'are drawn twice to look bold',
      [
        ['Nghị', 0],
        ['Nghị', 0.4],
      ],
      ['Nghị'],
    ],
    [
      'are accents of their own',
      [
        ['Nghi', 0],
        ['\u0323', 24],
      ],
      ['Nghị'],
    ],
    [
      'stand in columns',
      [
        ['Kế hoạch', 0],
        ['50', 120],
      ],
      ['Kế hoạch\t50'],
    ],
    [
      'stand on two lines',
      [
        ['Nghị', 0, 100],
        ['quyết', 0, 117],
      ],
      ['Nghị', 'quyết'],
    ],
    [
      'are raised a little',
      [
        ['100 m', 0, 100],
        ['2', 30, 96],
      ],
      ['100 m2'],
    ],
  ])('that %s', (_what, drawn, lines) => {
    expect(one(...drawn)).toEqual(lines);
  });
});

describe('lines that are one paragraph', () => {
  it.each<[what: string, lines: Drawn[]]>([
    ['a full line and its rest', [full('thực hiện Nghị'), 'quyết số 57-NQ/TW.']],
    ['a capital after a full line', [full('của Ủy ban nhân'), 'Dân tỉnh.']],
    [
      'a first line set in',
      [{ text: full('theo kế hoạch', 'Năm 2026, '), at: 30 }, 'của tỉnh đã giao.'],
    ],
    ['a lower case after a short line', ['Một dòng ngắn', 'đi tiếp ở dòng sau.', full('dòng dài')]],
    ['an item that hangs', [full('- Về đích', '- '), { text: 'nông thôn mới.', at: 12 }]],
  ])('%s', (_what, [first, second, ...rest]) => {
    const text = (line: Drawn | undefined) =>
      typeof line === 'string' ? line : (line?.text ?? '');
    expect(paragraphs([first as Drawn, second as Drawn, ...rest, full('lề')])[0]).toBe(
      `${text(first)} ${text(second)}`,
    );
  });

  it.each<[what: string, first: string, second: string, joined: string]>([
    ['a symbol after its dash', full('số 57-'), 'NQ/TW của Bộ Chính trị.', '57-NQ/TW của'],
    ['a symbol before its dash', full('số 57'), '-NQ/TW của Bộ Chính trị.', '57-NQ/TW của'],
    ['a symbol after its stroke', full('số 12/2025/'), 'NĐ-CP của Chính phủ.', '12/2025/NĐ-CP của'],
    ['years', full('giai đoạn 2021-'), '2025 của tỉnh.', '2021-2025 của'],
    ['a dash that stands free', full('nhiệm kỳ 2021 -'), '2026 của tỉnh.', '2021 - 2026 của'],
  ])('%s', (_what, first, second, joined) => {
    expect(paragraphs([first, second])[0]).toContain(joined);
  });
});

describe('lines that are paragraphs of their own', () => {
  it.each<[what: string, first: Drawn, second: Drawn]>([
    ['after a wide gap', full('chưa hết'), { text: 'Một đoạn khác', below: 1.8 }],
    ['set in', full('đã hết.'), { text: 'Một đoạn khác của báo cáo', at: 30 }],
    ['an item after a full sentence', full('như sau:'), '1. Về hạ tầng'],
    ['a heading after a short line', 'Trên đây là báo cáo.', 'II. KẾT QUẢ'],
    ['letters of another size', full('chưa hết'), { text: 'Chú thích nhỏ', size: 9 }],
  ])('%s', (_what, first, second) => {
    const text = (line: Drawn) => (typeof line === 'string' ? line : line.text);
    const lines = paragraphs([full('mở.'), full('đầu.'), first, second, full('lề'), 'hết.']);
    expect(lines).toContain(text(second).trim());
    expect(lines.some((line) => line.includes(text(first)))).toBe(true);
  });
});

describe('a paragraph over the page’s end', () => {
  const top = (page: number): Drawn => ({ text: `${page}`, at: 170, below: 0 });
  const pages: Drawn[][] = [
    [top(1), full('mở đầu.'), full('đã thực hiện Quyết')],
    [top(2), 'định số 88/QĐ-UBND ngày 02/02/2026 của tỉnh.', full('đoạn sau.'), full('của tỉnh')],
    [top(3), 'và các xã.', full('đoạn cuối.')],
  ];

  it('is one, without the numbers of the pages', () => {
    const { text } = join(...pages);
    expect(text).toContain('đã thực hiện Quyết định số 88/QĐ-UBND ngày 02/02/2026 của tỉnh.');
    expect(text).toContain('của tỉnh và các xã.');
    expect(text.split('\n').filter((line) => /^\d$/.test(line))).toEqual([]);
  });

  it('knows its pages', () => {
    const { text, pages: starts } = join(...pages);
    const pageOf = (words: string) => pageAt(starts, text.indexOf(words));
    expect(pageOf('đã thực hiện Quyết')).toBe(1);
    expect(pageOf('định số 88')).toBe(2);
    expect(pageOf('của tỉnh và')).toBe(2);
    expect(pageOf('và các xã')).toBe(3);
    expect(pageOf('đoạn cuối')).toBe(3);
  });

  it('goes round a note at the page’s foot, which keeps its page', () => {
    const { text, pages: starts } = join(
      [full('mở đầu.'), full('đã thực hiện Quyết'), { text: '1 Theo số liệu của Sở.', size: 9 }],
      ['định số 88/QĐ-UBND của tỉnh.', full('đoạn sau.')],
    );
    expect(text).toContain('Quyết định số 88/QĐ-UBND của tỉnh.\n1 Theo số liệu của Sở.\n');
    expect(pageAt(starts, text.indexOf('1 Theo'))).toBe(1);
    expect(pageAt(starts, text.indexOf('đoạn sau') - 5)).toBe(2);
  });

  it('leaves out a head that is repeated, and keeps one that is not', () => {
    const body = ['một.', 'hai.', 'ba.'].map((word) => full(`${word}`));
    const repeated = join(
      ...body.map((line): Drawn[] => ['UBND TỈNH', line, 'hết đoạn.', 'Ghi chú chân trang']),
    );
    expect(repeated.text).not.toContain('UBND TỈNH');
    expect(repeated.text).not.toContain('chân trang');
    const twice = join(...body.slice(1).map((line): Drawn[] => ['UBND TỈNH', line, 'hết đoạn.']));
    expect(twice.text.match(/UBND TỈNH/g)).toHaveLength(2);
  });

  it('keeps a number that only looks like a page’s', () => {
    expect(join(['12', full('một.')], ['57', full('hai.')]).text).toMatch(/^12\n.*\n57\n/);
  });
});

describe('columns', () => {
  it('are a table’s, with empty cells, and meet over white space that runs through', () => {
    const rows = ['TT|Chỉ tiêu cụ thể|Số', '1 |Giống lúa mới  |46', '2 |Cây ăn quả     |28'];
    expect(paragraphs([full('như sau:'), ...rows, full('hết')]).slice(1, 4)).toEqual([
      'TT\tChỉ tiêu cụ thể\tSố',
      '1\tGiống lúa mới\t46',
      '2\tCây ăn quả\t28',
    ]);
  });

  it('of a wrapped cell are one row where rows stand further apart', () => {
    const at = (text: string, x: number, y: number): Piece => ({
      text,
      x,
      y,
      width: text.length * LETTER,
      size: SIZE,
      font: 'f',
    });
    const row = (y: number, number: string, first: string, second: string, figure: string) => [
      at(first, 120, y),
      at(number, 80, y + 7),
      at(figure, 330, y + 7),
      at(second, 120, y + 14),
    ];
    const made = [
      ...row(100, '1', 'Doanh nghiệp khoa học', 'và công nghệ', '46'),
      ...row(140, '2', 'Nhiệm vụ khoa học', 'cấp tỉnh', '19'),
    ];
    expect(joinPages([linesOf(made, 1)]).text).toBe(
      '1\tDoanh nghiệp khoa học và công nghệ\t46\n2\tNhiệm vụ khoa học cấp tỉnh\t19',
    );
  });

  it('have heads whose lines are set higher than their neighbours’', () => {
    const at = (text: string, x: number, y: number): Piece => ({
      text,
      x,
      y,
      width: text.length * LETTER,
      size: SIZE,
      font: 'f',
    });
    const made = [
      at('Dự toán', 250, 100),
      at('Thực hiện', 310, 100),
      at('STT', 80, 107),
      at('Nội dung', 120, 107),
      at('năm 2024', 250, 114),
      at('quý I', 310, 114),
      ...[140, 166].flatMap((y, i) => [
        at(`${i + 1}`, 80, y),
        at('Thu nội địa', 120, y),
        at(`${i}50`, 250, y),
        at(`${i}20`, 310, y),
      ]),
    ];
    expect(joinPages([linesOf(made, 1)]).text.split('\n')[0]).toBe(
      'STT\tNội dung\tDự toán năm 2024\tThực hiện quý I',
    );
  });

  it('never bring two figures into one cell', () => {
    const at = (text: string, x: number, y: number): Piece => ({
      text,
      x,
      y,
      width: text.length * LETTER,
      size: SIZE,
      font: 'f',
    });
    const ys = [100, 115, 130, 170, 185];
    const made = ys.flatMap((y, i) => [at(`Xã ${i}`, 80, y), at(`${i}0`, 250, y)]);
    expect(joinPages([linesOf(made, 1)]).text.split('\n')).toHaveLength(5);
  });

  it('of a letter’s head are read one after the other', () => {
    const head = [
      'UBND TỈNH QUẢNG NGÃI|CỘNG HÒA XÃ HỘI',
      'SỞ KHOA HỌC         |Độc lập - Tự do',
      'Số: 8/BC-SKHCN      |Ngày 2/3/2026',
    ];
    expect(paragraphs([...head, full('hết')]).slice(0, 6)).toEqual([
      'UBND TỈNH QUẢNG NGÃI',
      'SỞ KHOA HỌC',
      'Số: 8/BC-SKHCN',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập - Tự do',
      'Ngày 2/3/2026',
    ]);
  });

  it('are no columns where one line only has a gap', () => {
    expect(paragraphs([full('một'), 'theo Nghị quyết|số 57-NQ/TW.'])[0]).toContain(
      'theo Nghị quyết số 57-NQ/TW.',
    );
  });
});
