/** Inputs of a size, for measuring how time grows with it. */
export interface GrowthInput {
  name: string;
  kind: 'text' | 'html';
  /** About `size` characters. */
  make: (size: number) => string;
}

const repeat = (part: string) => (size: number) =>
  part.repeat(Math.ceil(size / part.length)).slice(0, size);

const PROSE =
  'Sáu tháng đầu năm 2024, Ủy ban nhân dân huyện Sông Mẫu đã ban hành Kế hoạch số 34/KH-UBND ngày 22/01/2024; thu ngân sách đạt 348,9 tỷ đồng, bằng 27,6% dự toán, tăng 15,8% so với cùng kỳ năm trước.\n';
const LIST =
  '- Quyết định số 511/QĐ-UBND ngày 06/3/2024, số 512/QĐ-UBND, 513/QĐ-UBND của Sở Nội vụ: 12 xã, 45 hộ, 7,5%;\n';

export const GROWTH_INPUTS: readonly GrowthInput[] = [
  { name: 'prose', kind: 'text', make: repeat(PROSE) },
  { name: 'dense lists', kind: 'text', make: repeat(LIST) },
  { name: 'prose on one line', kind: 'text', make: repeat(PROSE.trimEnd()) },
  { name: '"1"', kind: 'text', make: repeat('1') },
  { name: '"1 "', kind: 'text', make: repeat('1 ') },
  { name: '"100 "', kind: 'text', make: repeat('100 ') },
  { name: '"Điều 1 "', kind: 'text', make: repeat('Điều 1 ') },
  { name: '"số 1/"', kind: 'text', make: repeat('số 1/') },
  { name: 'dashes', kind: 'text', make: repeat('-') },
  { name: 'dots', kind: 'text', make: repeat('.') },
  { name: 'tabs', kind: 'text', make: repeat('1\t') },
  { name: 'pipes', kind: 'text', make: repeat('| 1 ') },
  { name: '"Sở "', kind: 'text', make: repeat('Sở ') },
  { name: '"của "', kind: 'text', make: repeat('của ') },
  { name: 'open brackets', kind: 'text', make: repeat('(') },
  { name: 'open quotes', kind: 'text', make: repeat('“Kế hoạch ') },
  { name: 'combining marks', kind: 'text', make: repeat('e\u0302\u0301') },
  // Figures of one subject, unit and period, sentence after sentence, or all in one sentence.
  {
    name: 'equal figures',
    kind: 'text',
    make: repeat('tỷ lệ hộ nghèo đạt 5% năm 2024. '),
  },
  { name: 'figures among names', kind: 'text', make: repeat('5%năm 2024Luật Đất đai )') },
  {
    name: 'totals in one sentence',
    kind: 'text',
    make: repeat('thay thế tổng số 5 xãđến năm 2030 trong đó huyện '),
  },
  {
    name: 'periods in one sentence',
    kind: 'text',
    make: repeat(', 5%giai đoạn 2021-2025 tháng 6tổng số 5 xã'),
  },
  {
    name: 'colons between a pair and its percentage',
    kind: 'text',
    make: (size) => `1.445/1.567 hồ sơ ${':'.repeat(size)} 92%.`,
  },
  {
    name: 'pairs and percentages',
    kind: 'text',
    make: repeat('1.445/1.567 hồ sơ: đạt tỷ lệ 92,2%, '),
  },
  { name: 'nested tags', kind: 'html', make: repeat('<div>') },
  {
    name: 'nested tags that close wrongly',
    kind: 'html',
    make: (size) => `${'<i>'.repeat(size / 7)}${'</b>'.repeat(size / 7)}`,
  },
  { name: 'misnested tags', kind: 'html', make: repeat('<b><i>x</b></i>') },
  { name: 'nested tables', kind: 'html', make: repeat('<table><tr><td>') },
  { name: 'one row of cells', kind: 'html', make: (size) => `<table><tr>${repeat('<td>1')(size)}` },
  {
    name: 'rows that span',
    kind: 'html',
    make: (size) => `<table>${repeat('<tr><td rowspan=65534 colspan=1000>1')(size)}`,
  },
  { name: 'entities', kind: 'html', make: repeat('&agrave;&#225;&amp') },
  { name: 'bare ampersands', kind: 'html', make: repeat('&') },
  { name: 'less-than signs', kind: 'html', make: repeat('<') },
  { name: 'open comments', kind: 'html', make: repeat('<!--') },
  { name: 'attributes', kind: 'html', make: (size) => `<p ${repeat('a="b" ')(size)}>` },
  { name: 'classes', kind: 'html', make: (size) => `<p class="${repeat('menu ')(size)}">` },
  { name: 'links', kind: 'html', make: repeat('<a href="/x">Tin tức</a> ') },
  {
    name: 'cards',
    kind: 'html',
    make: repeat(
      '<div><a href="/x">Hội nghị sơ kết công tác năm</a><p>Sáng nay, tại trung tâm hội nghị huyện đã diễn ra hội nghị.</p></div>',
    ),
  },
  { name: 'headings of lists', kind: 'html', make: repeat('<div>Tin khác<div>') },
  { name: 'headings of boxes', kind: 'html', make: repeat('<div>Lịch<i></i></div>') },
  { name: 'raised digits', kind: 'html', make: repeat('12<sup>1</sup> ') },
  { name: 'headings', kind: 'html', make: repeat('<h2>Thông báo số 5</h2>') },
  { name: 'line breaks', kind: 'html', make: repeat('x<br>') },
  {
    name: 'a paragraph wrapped by hand',
    kind: 'html',
    make: repeat('ban hành được đơn vị, khoản 2 điểm a <br> '),
  },
  {
    name: 'small tables',
    kind: 'html',
    make: repeat('<table><tr><td>a<td>1<tr><td>b<td>2</table>'),
  },
];

/** The longest inputs that callers may send, of the worst kinds. */
export const HEAVY_INPUTS: readonly { name: string; kind: 'text' | 'html'; make: () => string }[] =
  [
    {
      name: 'rowspan=65534 colspan=1000',
      kind: 'html',
      make: () =>
        `<table><tr><td rowspan=65534 colspan=1000>x${'<tr><td>1<td>2'.repeat(5000)}</table>`,
    },
    {
      name: '100,000 nested tags',
      kind: 'html',
      make: () => `${'<div>'.repeat(100_000)}Kết quả${'</div>'.repeat(100_000)}`,
    },
    {
      name: '100,000 nested tags, closed wrongly',
      kind: 'html',
      make: () => `${'<div>'.repeat(100_000)}x${'</b>'.repeat(100_000)}`,
    },
    {
      name: '2 MiB on one line, prose',
      kind: 'text',
      make: () => repeat(PROSE.trimEnd())(2 * 1024 * 1024),
    },
    { name: '2 MiB on one line, digits', kind: 'text', make: () => repeat('1')(2 * 1024 * 1024) },
    {
      name: '2 MiB on one line, in a paragraph',
      kind: 'html',
      make: () => `<p>${repeat(PROSE.trimEnd())(2 * 1024 * 1024 - 3)}`,
    },
  ];
