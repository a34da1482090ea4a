import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/engine/source/page.ts';
import { readSource } from '#shared/engine/source/source.ts';

const lead =
  '<p>Kết quả thực hiện các chỉ tiêu kinh tế - xã hội chủ yếu sáu tháng đầu năm 2024 của huyện như sau:</p>';

function read(markup: string): { text: string; tables: Table[] } {
  return readSource({ html: `<body>${lead}${markup}</body>` });
}

/** Each cell as "text@row,column" with its spans where they are more than one. */
function gridOf(text: string, table: Table | undefined): string[] {
  return (table?.cells ?? []).map(({ start, end, row, column, rowSpan, columnSpan }) => {
    const spans = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : '';
    return `${text.slice(start, end)}@${row},${column}${spans}`;
  });
}

describe('tables become grids', () => {
  const rows: [what: string, markup: string, grid: string[]][] = [
    [
      'plain rows',
      '<table><tr><td>a<td>1<tr><td>b<td>2</table>',
      ['a@0,0', '1@0,1', 'b@1,0', '2@1,1'],
    ],
    [
      'column spans push later cells on',
      '<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>',
      ['a@0,0 1x2', 'b@0,2', '1@1,0', '2@1,1', '3@1,2'],
    ],
    [
      'row spans keep their column',
      '<table><tr><td rowspan=2>a<td>b<td>c<tr><td>1<td>2<tr><td>x<td>y<td>z</table>',
      ['a@0,0 2x1', 'b@0,1', 'c@0,2', '1@1,1', '2@1,2', 'x@2,0', 'y@2,1', 'z@2,2'],
    ],
    [
      'a row span of zero runs to the end of its group',
      '<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<td>d<tbody><tr><td>e<td>f</table>',
      ['a@0,0 2x1', 'b@0,1', 'c@1,1', 'd@1,2', 'e@2,0', 'f@2,1'],
    ],
    [
      'row spans end with the table',
      '<table><tr><td rowspan=99>a<td>b<tr><td>c<td>d</table>',
      ['a@0,0 2x1', 'b@0,1', 'c@1,1', 'd@1,2'],
    ],
    [
      'missing cells leave holes',
      '<table><tr><td>a<td>b<td>c<tr><td>1<td>2</table>',
      ['a@0,0', 'b@0,1', 'c@0,2', '1@1,0', '2@1,1'],
    ],
    [
      'empty cells stand in their place',
      '<table><tr><td>a<td>b<tr><td>&nbsp;<td>2<tr><td>c<td>3</table>',
      ['a@0,0', 'b@0,1', '@1,0', '2@1,1', 'c@2,0', '3@2,1'],
    ],
    [
      'bad spans count as one',
      '<table><tr><td colspan=x>a<td rowspan=-3>b<tr><td>c<td>d</table>',
      ['a@0,0', 'b@0,1', 'c@1,0', 'd@1,1'],
    ],
  ];
  it.each(rows)('%s', (_what, markup, grid) => {
    const { text, tables } = read(markup);
    expect(gridOf(text, tables[0])).toEqual(grid);
  });

  it('stand in the text a row a line, cells joined by tabs', () => {
    const { text } = read(
      '<table><tr><td><p>Tên</p><p>xã</p><td>Số hộ<tr><td>A<br>B<td><b>12</b></table>',
    );
    expect(text.split('\n').slice(1)).toEqual(['Tên xã\tSố hộ', 'A B\t12']);
  });

  it('are one block a row', () => {
    const page = readSource({ html: `${lead}<table><tr><td>a<td>1<tr><td>b<td>2</table>` });
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table-row', 'table-row']);
  });

  it('stop at the caps without losing text', () => {
    const wide = `<table><tr>${'<td>7'.repeat(1200)}<tr>${'<td>8'.repeat(1200)}</table>`;
    const { text, tables } = read(wide);
    expect(text.match(/[78]/g)).toHaveLength(2400 + 0);
    expect(tables[0]?.columns).toBe(1000);
    const spanning = read('<table><tr><td rowspan=65534 colspan=1000>a<td>b<tr><td>c<td>d</table>');
    expect(spanning.tables[0]?.columns).toBe(1000);
  });

  it('hold at most 20,000 cells', () => {
    const { tables } = read(`<table>${'<tr><td>1<td>2<td>3<td>4<td>5'.repeat(5000)}</table>`);
    expect(tables[0]?.cells).toHaveLength(20_000);
  });
});

describe('what lays the page out is no table', () => {
  const rows: [what: string, markup: string][] = [
    ['one column', '<table><tr><td>Một<tr><td>Hai<tr><td>Ba</table>'],
    ['one row', '<table><tr><td>Một<td>Hai</table>'],
    ['a picture with its caption', '<table><tr><td><img><tr><td>Quang cảnh hội nghị</table>'],
    [
      'a table around tables',
      '<table><tr><td>Một<td><table><tr><td>a</table><tr><td>Hai<td>Ba</table>',
    ],
    [
      "the document's head",
      '<table><tr><td>UBND XÃ A<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Số: 1/BC-UBND<td>Độc lập - Tự do - Hạnh phúc</table>',
    ],
    [
      "the document's foot",
      '<table><tr><td>Nơi nhận:<td>CHỦ TỊCH<tr><td>- Như trên;<td>Lê Văn A</table>',
    ],
  ];
  it.each(rows)('%s', (_what, markup) => {
    const { text, tables } = read(markup);
    expect(tables).toEqual([]);
    expect(text).not.toContain('\t');
  });

  it('nested tables of data are read apart', () => {
    const { tables } = read(
      '<table><tr><td><table><tr><td>a<td>1<tr><td>b<td>2</table><td><table><tr><td>c<td>3<tr><td>d<td>4</table></table>',
    );
    expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });
});

describe('tables of boxes', () => {
  const row = (...cells: string[]) =>
    `<div class="r">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

  it('are tables where figures stand under heads', () => {
    const { text, tables } = read(
      `<div>${row('Khoản thu', 'Dự toán', 'Tỷ lệ (%)')}${row('Thuế', '7.000', '28,7')}${row('Phí', '500', '26,6')}</div>`,
    );
    expect(text.split('\n').slice(1)).toEqual([
      'Khoản thu\tDự toán\tTỷ lệ (%)',
      'Thuế\t7.000\t28,7',
      'Phí\t500\t26,6',
    ]);
    expect([tables[0]?.rows, tables[0]?.columns, tables[0]?.headerRows]).toEqual([3, 3, 1]);
  });

  it.each([
    ['words only', row('a', 'b', 'c') + row('Một', 'Hai', 'Ba') + row('Bốn', 'Năm', 'Sáu')],
    ['no heads', row('Thuế', '7', '8') + row('Phí', '5', '6') + row('Khác', '1', '2')],
    ['rows of other lengths', row('a', 'b', 'c') + row('Thuế', '7', '8') + row('Phí', '5')],
  ])('are none with %s', (_what, boxes) => {
    expect(read(`<div>${boxes}</div>`).tables).toEqual([]);
  });
});

describe('heads of tables', () => {
  const rows: [what: string, markup: string, headerRows: number, headerColumns: number][] = [
    [
      'bold cells',
      '<table><tr><td><b>TT</b><td><b>Chỉ tiêu</b><td><b>Kết quả</b><tr><td>1<td>Thu ngân sách<td>5,2</table>',
      1,
      2,
    ],
    ['th cells', '<table><tr><th>Xã<th>Số hộ<tr><td>A<td>12<tr><td>B<td>15</table>', 1, 1],
    [
      'thead',
      '<table><thead><tr><td>Xã<td>2023<tbody><tr><td>A<td>12<tr><td>B<td>15</table>',
      1,
      1,
    ],
    [
      'two floors',
      '<table><tr><td rowspan=2>STT<td rowspan=2>Chỉ tiêu<td colspan=2>Năm 2024<tr><td>Kế hoạch<td>Thực hiện<tr><td>1<td>Diện tích<td>5,2<td>6</table>',
      2,
      2,
    ],
    [
      'years head columns',
      '<table><tr><td>Chỉ tiêu<td>2022<td>2023<tr><td>Hộ nghèo<td>120<td>98</table>',
      1,
      1,
    ],
    [
      'a row that numbers the columns',
      '<table><tr><td>TT<td>Nội dung<td>Dự toán<td>Thực hiện<tr><td>(1)<td>(2)<td>(3)<td>(4)<tr><td>1<td>Thu<td>10<td>9</table>',
      2,
      2,
    ],
    [
      'figures from the first row on',
      '<table><tr><td>Số hộ<td>120<tr><td>Số khẩu<td>480</table>',
      0,
      1,
    ],
    [
      'a unit column is a label',
      '<table><tr><td>TT<td>Chỉ tiêu<td>ĐVT<td>Kết quả<tr><td>1<td>Lúa<td>ha<td>7.412<tr><td>2<td>Ngô<td>ha<td>312</table>',
      1,
      3,
    ],
    [
      'a register has no figures',
      '<table><tr><td>STT<td>Số, ký hiệu<td>Ngày ban hành<td>Trích yếu<tr><td>1<td>45/KH-UBND<td>08/4/2024<td>Kế hoạch kiểm tra</table>',
      1,
      2,
    ],
  ];
  it.each(rows)('%s', (_what, markup, headerRows, headerColumns) => {
    const [table] = read(markup).tables;
    expect([table?.headerRows, table?.headerColumns]).toEqual([headerRows, headerColumns]);
    expect(
      table?.cells.filter(({ isHeader }) => isHeader).every(({ row }) => row < headerRows),
    ).toBe(true);
  });
});

describe('captions', () => {
  const data = '<tr><td>Chỉ tiêu<td>Kết quả<tr><td>Thu<td>5,2<tr><td>Chi<td>4</table>';
  const rows: [what: string, markup: string, caption: string | null, unit: string | null][] = [
    [
      'the lines above',
      `<p>Biểu 1. Thu, chi ngân sách</p><p>Đơn vị tính: tỷ đồng</p><table>${data}`,
      'Biểu 1. Thu, chi ngân sách',
      'Đơn vị tính: tỷ đồng',
    ],
    [
      'a line in capitals',
      `<p>THU, CHI NGÂN SÁCH</p><p><i>(ĐVT: triệu đồng)</i></p><table>${data}`,
      'THU, CHI NGÂN SÁCH',
      '(ĐVT: triệu đồng)',
    ],
    [
      'the caption element',
      `<table><caption>Thu, chi ngân sách</caption>${data}`,
      'Thu, chi ngân sách',
      null,
    ],
    [
      'a row over the whole width',
      `<table><tr><td colspan=2>Thu, chi ngân sách<tr><td colspan=2>ĐVT: tỷ đồng${data}`,
      'Thu, chi ngân sách',
      'ĐVT: tỷ đồng',
    ],
    ['none but a sentence above', `<table>${data}`, null, null],
  ];
  it.each(rows)('%s', (_what, markup, caption, unit) => {
    const { text, tables } = read(markup);
    const [table] = tables;
    const say = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect([say(table?.caption), say(table?.unitCaption)]).toEqual([caption, unit]);
  });
});

describe('tables in plain text', () => {
  it('keep their text as it stands and have a grid', () => {
    const text =
      'Biểu 1. Thu ngân sách\nTT\tChỉ tiêu\tKết quả\n1\tThu nội địa\t5,2\n2\tThu khác\t1,1';
    const page = readSource({ text });
    expect(page.text).toBe(text);
    expect(gridOf(page.text, page.tables[0])).toEqual([
      'TT@0,0',
      'Chỉ tiêu@0,1',
      'Kết quả@0,2',
      '1@1,0',
      'Thu nội địa@1,1',
      '5,2@1,2',
      '2@2,0',
      'Thu khác@2,1',
      '1,1@2,2',
    ]);
    expect(page.tables[0]?.headerRows).toBe(1);
    expect(page.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'table-row',
      'table-row',
      'table-row',
    ]);
  });

  it('get back what their heads spanned, and rows of one cell', () => {
    const text = [
      'STT\tChỉ tiêu\tĐVT\tNăm 2023\tSo sánh (%)',
      'Kế hoạch\tThực hiện\tKế hoạch\tCùng kỳ',
      'I. Kinh tế',
      '1\tLúa\tha\t7.380\t7.215\t97,8\t99,1',
      'Tổng cộng\tha\t7.380\t7.215\t97,8\t99,1',
    ].join('\n');
    const page = readSource({ text });
    expect(page.text).toBe(text);
    expect(gridOf(page.text, page.tables[0])).toEqual([
      'STT@0,0 2x1',
      'Chỉ tiêu@0,1 2x1',
      'ĐVT@0,2 2x1',
      'Năm 2023@0,3 1x2',
      'So sánh (%)@0,5 1x2',
      'Kế hoạch@1,3',
      'Thực hiện@1,4',
      'Kế hoạch@1,5',
      'Cùng kỳ@1,6',
      'I. Kinh tế@2,0 1x7',
      '1@3,0',
      'Lúa@3,1',
      'ha@3,2',
      '7.380@3,3',
      '7.215@3,4',
      '97,8@3,5',
      '99,1@3,6',
      'Tổng cộng@4,0 1x2',
      'ha@4,2',
      '7.380@4,3',
      '7.215@4,4',
      '97,8@4,5',
      '99,1@4,6',
    ]);
    expect(page.tables[0]?.headerRows).toBe(2);
  });

  it('may be set with pipes', () => {
    const page = readSource({
      text: '| TT | Chỉ tiêu | Kết quả |\n|---|---|---|\n| 1 | Thu | 5,2 |',
    });
    expect(gridOf(page.text, page.tables[0])).toEqual([
      'TT@0,0',
      'Chỉ tiêu@0,1',
      'Kết quả@0,2',
      '1@1,0',
      'Thu@1,1',
      '5,2@1,2',
    ]);
  });

  it('are not made of a tab after a number', () => {
    const page = readSource({
      text: 'I.\tBỐI CẢNH\nTình hình chung có nhiều thuận lợi.\nII.\tKẾT QUẢ',
    });
    expect(page.tables).toEqual([]);
  });
});

it.each(['', '<tbody>', '<thead><tr><th>a</th></tr></thead><tbody>'])(
  'a page that is nothing but a table is that table (%s)',
  (part) => {
    const rows = '<tr><th>Xã</th><th>Diện tích (ha)</th></tr><tr><td>An</td><td>1,5</td></tr>';
    const more = '<tr><td>Bình</td><td>2,5</td></tr>';
    const { tables, text } = readSource({ html: `<table>${part}${rows}${more}</table>` });
    expect(tables).toHaveLength(1);
    expect(text).toContain('An\t1,5\nBình\t2,5');
  },
);
