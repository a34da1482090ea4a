import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TextMap } from '#shared/contract/index.ts';
import type { Outline } from '#shared/engine/source/markup/outline.ts';
import { outlineOf } from '#shared/engine/source/markup/outline-of.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { pageText } from '#shared/engine/source/page/page-text.ts';
import type { SourcePage, Table } from '#shared/engine/source/page.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { GROWTH_INPUTS } from '../../bench/growth.ts';
import { faultsOf, runsOf } from './runs.ts';

const TAGS =
  'html head body title p div span b i u a br hr h1 h2 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th pre listing article section main nav footer aside form button textarea select option script style noscript template svg math mi iframe object o:p st1:place marquee center font img input meta details summary 5 é';
const OPEN_ONLY = [
  '<!--',
  '<!-- x',
  '<![CDATA[',
  '<!doctype',
  '<?php',
  '</',
  '<',
  '<p',
  '<p class="',
  '<!>',
  '</>',
  '<!-->',
];
const SPANS = ['0', '1', '2', '7', '1001', '65535', '99999999999', '-3', '1e9', 'x', ''];

const ATTRIBUTE = fc.oneof(
  fc.tuple(fc.constantFrom('colspan', 'rowspan', 'COLSPAN'), fc.constantFrom(...SPANS)),
  fc.tuple(
    fc.constantFrom('class', 'id', 'itemprop'),
    fc.constantFrom(
      'content',
      'article-content',
      'menu',
      'related',
      'title',
      'comment',
      'x'.repeat(3000),
      'a '.repeat(900),
    ),
  ),
  fc.constantFrom<[string, string]>(
    ['style', 'display: none'],
    ['style', ';'.repeat(2000)],
    ['hidden', ''],
    ['role', 'navigation'],
    ['href', '/tai-ve/a.pdf'],
    ['href', 'javascript:x'],
    ['src', '&#1;'.repeat(500)],
    ['onclick', '<p>"'],
    ['a=b', '`'],
  ),
);
const TAG = fc
  .record({
    name: fc.constantFrom(...TAGS.split(' ')),
    attributes: fc.array(ATTRIBUTE, { maxLength: 3 }),
    quote: fc.constantFrom('"', "'", ''),
    form: fc.constantFrom('open', 'open', 'open', 'close', 'close', 'self', 'upper'),
  })
  .map(({ name, attributes, quote, form }) => {
    if (form === 'close') return `</${name}>`;
    const words = attributes.map(([key, value]) => ` ${key}=${quote}${value}${quote}`).join('');
    const tag = form === 'upper' ? name.toUpperCase() : name;
    return `<${tag}${words}${form === 'self' ? '/' : ''}>`;
  });
const LINES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Nơi nhận:',
  'I. KẾT QUẢ THỰC HIỆN',
  'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, các huyện đã tổ chức triển khai.',
  'Tin liên quan',
  'Lượt xem: 12',
  'ĐVT: triệu đồng',
  '1.234,5',
  'x',
  // The same in old encodings: TCVN3, VNI, UTF-8 taken for windows-1252, bytes lost.
  'Thùc hiÖn NghÞ quyÕt sè 52 cña ñy ban nh©n d©n tØnh, c¸c huyÖn ®· tæ chøc triÓn khai',
  'Thöïc hieän Nghò quyeát soá 52 cuûa UÛy ban nhaân daân tænh, caùc huyeän ñaõ toå chöùc',
  'Thá»±c hiá»‡n Nghá»‹ quyáº¿t sá»‘ 52 cá»§a á»¦y ban nhÃ¢n dÃ¢n tá»‰nh',
  'Th\ufffdc hi\ufffdn Ngh\ufffd quy\ufffdt s\ufffd 52 c\ufffda \ufffdy ban',
];
const TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '&amp;',
        '&nbsp;',
        '&#7871;',
        '&#x1f4a9;',
        '&#99999999;',
        '&#0;',
        '&#xd800;',
        '&lt;p&gt;',
        '&agrave',
        '&ampx;',
        '&',
        '&;',
        '&#',
        '&#x;',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u0000',
        '\u0007',
        '\u000b',
        '\u007f',
        '\u0085',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u2028',
        '\u202e',
        '\ufeff',
        '\u3000',
        '\ufffe',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud800',
      '\udfff',
      '\ud83d\ude00',
      'e\u0302\u0301',
      '\u0323',
      '\u1100\u1161\u11a8',
      '\u212b',
      '\u0958',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const HTML = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: TAG },
      { weight: 6, arbitrary: TEXT },
      { weight: 1, arbitrary: fc.constantFrom(...OPEN_ONLY) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('-->', ']]>', '</script>', '</style>', '?>', '</title>'),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Holds for any page that was read. */
function expectSound({ text, blocks, tables }: SourcePage): void {
  expect(text.isWellFormed()).toBe(true);
  expect(text.normalize('NFC')).toBe(text);
  // Nothing unseen, no space but one between words.
  expect(text).not.toMatch(
    /[^\P{Cc}\n\t\x80-\x9f]|[\u00ad\u200b-\u200f\u2028\u2029\ufeff]|[^\S \n\t]| {2}/u,
  );
  expect(text).not.toMatch(/(?:^|[\n\t]) | (?=[\n\t]|$)/);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  expect(blocks.every(({ start, end }) => start < end)).toBe(true);
  for (const table of tables) expectGrid(table, text);
}

function expectGrid(table: Table, text: string): void {
  const { start, end, rows, columns, cells } = table;
  expect(start).toBeLessThan(end);
  expect(table.headerRows).toBeLessThanOrEqual(rows);
  expect(table.headerColumns).toBeLessThanOrEqual(columns);
  let last = start;
  const lines = new Map<number, number>();
  for (const cell of cells) {
    expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(rows);
    expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(columns);
    expect(Math.min(cell.rowSpan, cell.columnSpan)).toBeGreaterThan(0);
    expect(text.slice(cell.start, cell.end)).not.toMatch(/[\n\t]/);
    if (cell.start === cell.end) continue;
    // In reading order, inside the table, and all cells of a row on the row's own line.
    expect(cell.start).toBeGreaterThanOrEqual(last);
    expect(cell.end).toBeLessThanOrEqual(end);
    last = cell.end;
    const line = text.lastIndexOf('\n', cell.start);
    expect(lines.get(cell.row) ?? line).toBe(line);
    lines.set(cell.row, line);
  }
  expect(new Set(lines.values()).size).toBe(lines.size);
}

/** Lines as a text gives them back: a row's empty cells at its ends leave nothing there. */
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/^\t+|\t+$/g, ''));
const isOld = ({ signs }: SourcePage) =>
  signs.some(({ reason }) => reason === 'converted-encoding');

describe('hostile markup', () => {
  it('is read into a sound page, mapped to its runs', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const page = readSource({ html }, { map: true });
        expectSound(page);
        // Drawings and formulas have tags of their own kind, which the count of runs here knows nothing of.
        if (!/<(?:svg|math)/i.test(html))
          expect(faultsOf(page.text, page.map as TextMap, runsOf(html)).faults).toEqual([]);
        expect(readSource({ html })).toEqual({ ...page, map: null });
      }),
      { numRuns: 1500 },
    );
  });

  it('has a text that is read again as it is', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const page = readSource({ html });
        const again = readSource({ text: page.text });
        expectSound(again);
        if (!isOld(again)) expect(linesOf(again.text)).toEqual(linesOf(page.text));
        expect(readSource({ text: again.text }).text).toBe(again.text);
      }),
      { numRuns: 800 },
    );
  });

  it('in tables alone makes sound grids', () => {
    const part = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('td', 'th'),
          fc.constantFrom(...SPANS),
          fc.constantFrom(...SPANS),
          fc.constantFrom('', '1', 'Chỉ tiêu', '<br>', '<p>a</p>b'),
        )
        .map(
          ([tag, rows, columns, words]) => `<${tag} rowspan="${rows}" colspan=${columns}>${words}`,
        ),
      fc.constantFrom(
        '<tr>',
        '<tr>',
        '</tr>',
        '<tbody>',
        '<thead>',
        '</thead>',
        '<caption>Bảng 1',
        '</table><table>',
        '</td>',
        'x',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const page = readSource({ html: `<p>Bảng</p><table>${parts.join('')}</table>` });
        expectSound(page);
      }),
      { numRuns: 600 },
    );
  });
});

/** How often the stage looks at the outline of a page, after it was parsed. */
function stepsOn(html: string): number {
  const outline = outlineOf(parsePage(html));
  let steps = 0;
  const counted = new Map<PropertyKey, object>();
  for (const field of ['kind', 'parent', 'last', 'data'] as const)
    counted.set(
      field,
      new Proxy(outline[field], {
        get(target, key) {
          steps++;
          return Reflect.get(target, key, target);
        },
      }),
    );
  const watched = new Proxy(outline, {
    get: (target, key) => counted.get(key) ?? Reflect.get(target, key, target),
  });
  pageText(watched as Outline, undefined);
  return steps;
}

const SHORT = 8000;

describe('a page twice as long takes twice the steps', () => {
  const inputs = GROWTH_INPUTS.filter(({ kind }) => kind === 'html');
  test.each(inputs)('$name', ({ make }) => {
    const once = stepsOn(make(SHORT));
    expect(stepsOn(make(2 * SHORT))).toBeLessThan(2.3 * once + 200);
  });
});
