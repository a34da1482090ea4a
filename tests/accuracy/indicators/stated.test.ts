import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction, Indicator } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

/** "quote | unit words | scale | where they stand", "-" where none do. */
const describeStated = ({ quote, stated }: Indicator) =>
  stated ? `${quote} | ${stated.unit} | ${stated.scale} | ${stated.from}` : `${quote} | -`;

const SENTENCES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Tổng vốn đạt 498 tỷ đồng.', '498 tỷ đồng | tỷ đồng | 1000000000 | quote'],
  ['Toàn tỉnh có 76,9 nghìn học sinh.', '76,9 nghìn học sinh | nghìn học sinh | 1000 | quote'],
  ['Giá trị sản xuất tăng 8,2%.', '8,2% | % | 1 | quote'],
  ['Hỗ trợ gần 10 tỷ cho các xã.', 'gần 10 tỷ | tỷ | 1000000000 | quote'],
  ['Chi 350 trđ cho chuyển đổi số.', '350 trđ | trđ | 1000000 | quote'],
  [
    'Thu nhập đạt 62 triệu đồng/người/năm.',
    '62 triệu đồng/người/năm | triệu đồng/người/năm | 1000000 | quote',
  ],
  // Each scale word is part of its own number.
  ['Thu 394 tỷ 581 triệu đồng.', '394 tỷ 581 triệu đồng | đồng | 1 | quote'],
  [
    'Mức vay từ 800 triệu đồng đến 1,2 tỷ đồng.',
    'từ 800 triệu đồng đến 1,2 tỷ đồng | đồng | 1 | quote',
  ],
  [
    'Hỗ trợ từ 5 triệu đồng đến 7 triệu đồng.',
    'từ 5 triệu đồng đến 7 triệu đồng | triệu đồng | 1000000 | quote',
  ],
  ['Mức hỗ trợ 5-7 trđ cho mỗi mô hình.', '5-7 trđ | trđ | 1000000 | quote'],
  ['Có 30/37 sản phẩm OCOP đạt 3 sao.', '30/37 sản phẩm OCOP | sản phẩm OCOP | 1 | quote'],
  ['Số hồ sơ tiếp nhận: 2.101.', '2.101 | hồ sơ | 1 | row'],
  ['Giảm từ 126 xuống còn 54 xã.', '126 | xã | 1 | row', '54 xã | xã | 1 | quote'],
  ['Tỉnh đứng thứ 16 cả nước.', 'đứng thứ 16 | -'],
  ['Huyện cử hai đoàn viên tham gia.', 'hai đoàn viên | đoàn viên | 1 | quote'],
];

describe('the unit as the page states it, in prose', () => {
  test.each(SENTENCES)('%s', (text, ...expected) => {
    expect(extract({ text }).indicators.map(describeStated)).toEqual(expected);
  });
});

interface MadeTable {
  caption?: string;
  above?: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

function pageOf({ caption, above, head, rows }: MadeTable): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<html><body><h1>Báo cáo kết quả</h1><article><p>UBND xã báo cáo kết quả thực hiện các chỉ tiêu chủ yếu như sau, theo số liệu của các phòng.</p>${
    above === undefined ? '' : `<p>${above}</p>`
  }<table>${caption === undefined ? '' : `<caption>${caption}</caption>`}${line(head, 'th')}${rows
    .map((cells) => line(cells, 'td'))
    .join('')}</table></article></body></html>`;
}

const cellsOf = (table: MadeTable) =>
  extract({ html: pageOf(table) }).indicators.filter(({ cell }) => cell !== null);

const TABLES: Record<string, readonly [MadeTable, ...string[]]> = {
  'a head': [
    { head: ['Nội dung', 'Số tiền (triệu đồng)'], rows: [['Thu phí', '8.150.000']] },
    '8.150.000 | triệu đồng | 1000000 | column',
  ],
  'a unit column': [
    {
      head: ['Chỉ tiêu', 'ĐVT', 'Thực hiện'],
      rows: [
        ['Vốn đầu tư', 'Tỷ đồng', '1.250,5'],
        ['- Trong đó: vốn trong nước', '"', '900'],
        ['Dân số', '1.000 người', '95,2'],
      ],
    },
    '1.250,5 | Tỷ đồng | 1000000000 | row',
    '900 | Tỷ đồng | 1000000000 | row',
    '95,2 | 1.000 người | 1000 | row',
  ],
  "a row's label": [
    { head: ['Chỉ tiêu', 'Năm 2024'], rows: [['Sản lượng (nghìn tấn)', '12,5']] },
    '12,5 | nghìn tấn | 1000 | row',
  ],
  'a line above': [
    {
      above: 'Đơn vị tính: Triệu đồng',
      head: ['Nội dung', 'Dự toán', 'So sánh (%)'],
      rows: [['Thu nội địa', '7.600', '28,3']],
    },
    '7.600 | Triệu đồng | 1000000 | caption',
    '28,3 | % | 1 | column',
  ],
  'a caption that is nothing but a unit line': [
    {
      caption: 'Đơn vị tính: triệu đồng',
      head: ['Nội dung', 'Thực hiện'],
      rows: [['Thu phí', '3.150']],
    },
    '3.150 | triệu đồng | 1000000 | caption',
  ],
  "a table's name with its unit behind a full stop": [
    {
      caption: 'Bảng 1: Thu ngân sách. Đơn vị tính: tỷ đồng',
      head: ['Nội dung', 'Thực hiện'],
      rows: [['Thu phí', '3.150']],
    },
    '3.150 | tỷ đồng | 1000000000 | caption',
  ],
  'a unit that stands alone above': [
    { above: 'Nghìn tấn', head: ['Sản phẩm', 'Năm 2024'], rows: [['Xi măng', '812,5']] },
    '812,5 | Nghìn tấn | 1000 | caption',
  ],
  'a counted noun in brackets above': [
    { above: '(1.000 người)', head: ['Khu vực', 'Năm 2024'], rows: [['Thành thị', '812,5']] },
    '812,5 | 1.000 người | 1000 | caption',
  ],
  'a sign of percent alone above': [
    { above: '%', head: ['Ngành', 'Năm 2024'], rows: [['Khai khoáng', '104,2']] },
    '104,2 | % | 1 | caption',
  ],
  'a word that is no unit above': [
    { above: 'Năm', head: ['Ngành', 'Sản lượng'], rows: [['Khai khoáng', '104,2']] },
    '104,2 | -',
  ],
  'a body that reports': [
    {
      caption: 'Đơn vị báo cáo: Sở Tài chính',
      head: ['Ngành', 'Kết quả'],
      rows: [['Khai khoáng', '104']],
    },
    '104 | -',
  ],
  'two units of which nothing says whose they are': [
    { caption: 'ĐVT: ha, tấn', head: ['Cây trồng', 'Kết quả'], rows: [['Cà phê', '104']] },
    '104 | -',
  ],
  'the first head, for all beside it': [
    {
      head: ['Chỉ tiêu (ĐVT: triệu đồng)', 'Năm 2023', 'Năm 2024'],
      rows: [['Thu phí', '310', '325,5']],
    },
    '310 | triệu đồng | 1000000 | column',
    '325,5 | triệu đồng | 1000000 | column',
  ],
  'a head after its comma': [
    { head: ['Nội dung', 'Giá trị, tỷ đồng'], rows: [['Thu phí', '12']] },
    '12 | tỷ đồng | 1000000000 | column',
  ],
  'a head that is broken into lines': [
    { head: ['Nội dung', 'Thành tiền<br>triệu đồng'], rows: [['Thu phí', '12']] },
    '12 | triệu đồng | 1000000 | column',
  ],
  'a head that is nothing else': [
    { head: ['Nội dung', 'Triệu đồng', '%'], rows: [['Thu phí', '12', '4,5']] },
    '12 | Triệu đồng | 1000000 | column',
    '4,5 | % | 1 | column',
  ],
  'a head with dots in its unit': [
    { head: ['Nội dung', 'Thu (tr.đ)', 'Chi (1.000đ)'], rows: [['Xã Tân Lập', '12', '450']] },
    '12 | tr.đ | 1000000 | column',
    '450 | 1.000đ | 1000 | column',
  ],
  'a head that names an amount': [
    { head: ['Đối tượng', 'Mức hỗ trợ 5 triệu đồng'], rows: [['Xã Tân Lập', '12']] },
    '12 | -',
  ],
  'brackets that hold no unit': [
    { head: ['Nội dung', 'Kế hoạch (điều chỉnh)'], rows: [['Thu phí', '12']] },
    '12 | -',
  ],
  'a scale of its own in a scaled column': [
    {
      caption: 'Đơn vị: triệu đồng',
      head: ['Nội dung', 'Dự toán', 'Thực hiện'],
      rows: [['Thu phí', '12 tỷ đồng', '500 nghìn']],
    },
    '12 tỷ đồng | tỷ đồng | 1000000000 | quote',
    '500 nghìn | nghìn | 1000 | quote',
  ],
  'a cell that brings its own': [
    { head: ['Nội dung', 'Số tiền (đồng)'], rows: [['Thu phí', '12,5 tỷ đồng']] },
    '12,5 tỷ đồng | tỷ đồng | 1000000000 | quote',
  ],
  'a cell that is scaled, under a head that counts': [
    { head: ['Địa phương', 'Lao động (người)'], rows: [['Xã Tân Lập', '12 nghìn']] },
    '12 nghìn | người | 1000 | column',
  ],
  'nothing but a rate by its name': [
    { head: ['Địa phương', 'Tỷ lệ giảm nghèo'], rows: [['Xã Tân Lập', '1,25']] },
    '1,25 | -',
  ],
};

describe('the unit as the page states it, in a table', () => {
  test.each(Object.entries(TABLES))('%s', (_, [table, ...expected]) => {
    expect(cellsOf(table).map(describeStated)).toEqual(expected);
  });
});

const WORDS: Readonly<Record<string, number>> = {
  hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10, '½': 0.5, '¼': 0.25, '¾': 0.75,
}; // biome-ignore format: a table
const SCALES: Readonly<Record<string, number>> = {
  trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9,
}; // biome-ignore format: a table

/** What the digits of a number may say: "1,234" is a fraction or thousands, as the reader decides. */
function readingsOf(digits: string): number[] {
  const plain = digits.replace(/\s/g, '');
  const readings = [
    plain.replaceAll('.', '').replace(',', '.'),
    plain.replaceAll(',', ''),
    plain.replace(/[.,]/g, ''),
  ];
  return readings.map(Number).filter((number) => !Number.isNaN(number));
}

/** The numbers of a quote; scale words behind them count where the unit's own words hold none. */
function numbersOf({ quote, stated }: Indicator): number[][] {
  const own = quote.toLowerCase();
  const isJoint = stated?.scale === 1 || stated === null;
  const found = [
    ...own.matchAll(
      /(?<!\p{L})(\d[\d.,]*(?:\.\s?\d{3})*)((?:\s(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}))*)/gu,
    ),
  ];
  if (found.length === 0)
    return own.split(/\s+/).flatMap((word) => (WORDS[word] ? [[WORDS[word]]] : []));
  const numbers = found.map(([, digits = '', scales = '']) => ({
    readings: readingsOf(digits.replace(/[.,]+$/, '')),
    scale: isJoint
      ? scales
          .trim()
          .split(' ')
          .reduce((all, word) => all * (SCALES[word] ?? 1), 1)
      : 1,
  }));
  const scaled = numbers.map(({ readings, scale }) => readings.map((reading) => reading * scale));
  const [first, second] = numbers;
  // "394 tỷ 581 triệu": one number in two parts.
  const isSum = first && second && first.scale > second.scale && second.scale > 1;
  return isSum
    ? [(scaled[0] as number[]).map((whole) => whole + (scaled[1]?.[0] as number))]
    : scaled;
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** What is wrong with the units of a page's figures: the quote's number × scale is the value, the words stand on the page. */
function faultsOf({ text, indicators }: Extraction): string[] {
  return indicators.flatMap((indicator) => {
    const { quote, value, value2, decimal, decimal2, stated } = indicator;
    const scale = stated?.scale ?? 1;
    const [first = [], ...rest] = numbersOf(indicator);
    const faults: string[] = [];
    if (stated && !text.includes(stated.unit)) faults.push('words that stand nowhere');
    if (stated?.from === 'quote' && !quote.includes(stated.unit))
      faults.push('words outside the quote');
    if (!first.some((number) => isNear(number * scale, Math.abs(value)))) faults.push('value');
    const isSecond = (number: number) => value2 !== null && isNear(number * scale, value2);
    if (value2 !== null && !rest.some((readings) => readings.some(isSecond))) faults.push('value2');
    if (Number(decimal) !== value || (decimal2 != null && Number(decimal2) !== value2))
      faults.push('decimal');
    return faults.map((fault) => `${fault}: ${quote} = ${decimal} (${JSON.stringify(stated)})`);
  });
}

const gold = fileURLToPath(new URL('../../../../shared/eval', import.meta.url));
const goldPages = existsSync(gold)
  ? ['dev', 'round2'].flatMap((folder) => {
      const dir = join(gold, folder);
      if (!existsSync(dir)) return [];
      return readdirSync(dir)
        .filter((file) => file.endsWith('.json'))
        .map((file): [string, { html: string } | { text: string }] => {
          const html = join(dir, file.replace(/json$/, 'html'));
          if (existsSync(html)) return [file, { html: readFileSync(html, 'utf8') }];
          return [file, { text: JSON.parse(readFileSync(join(dir, file), 'utf8')).text ?? '' }];
        });
    })
  : [];
if (goldPages.length === 0)
  console.warn(
    'SKIPPED: no gold pages beside this checkout (../shared/eval): their units are not checked.',
  );

const portals = fileURLToPath(new URL('../../fixtures/portals', import.meta.url));
const fixtures = readdirSync(portals)
  .filter((file) => file.endsWith('.html'))
  .map((file): [string, { html: string }] => [
    file,
    { html: readFileSync(join(portals, file), 'utf8') },
  ]);

describe("the quote's number times the scale is the value", () => {
  test.runIf(goldPages.length > 0).each(goldPages)('on the gold page %s', (_, input) => {
    expect(faultsOf(extract(input))).toEqual([]);
  });

  test.each(fixtures)('on the saved page %s', (_, input) => {
    expect(faultsOf(extract(input))).toEqual([]);
  });

  test.each(SENTENCES)('in "%s"', (text) => {
    expect(faultsOf(extract({ text }))).toEqual([]);
  });

  const digits = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', ',5', ',25', ',07'))
    .map(([whole, part]) => whole.toString().replace(/\B(?=(\d{3})+$)/g, '.') + part);
  const unit = fc.constantFrom(
    'đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng', 'trđ', 'ha', 'nghìn ha', 'triệu tấn', '%', 'hộ', 'nghìn lượt người', '1.000 đồng', 'triệu USD',
  ); // biome-ignore format: a table

  test('in made sentences', () => {
    fc.assert(
      fc.property(digits, unit, (number, words) => {
        const out = extract({
          text: `Kết quả trong năm ước đạt ${number} ${words}, vượt mong đợi.`,
        });
        expect(faultsOf(out)).toEqual([]);
        if (words !== '1.000 đồng') expect(out.indicators[0]?.stated?.unit).toBe(words);
      }),
    );
  });

  test('in made tables, wherever the unit stands', () => {
    const place = fc.constantFrom('caption', 'above', 'head', 'column', 'label', 'cell');
    fc.assert(
      fc.property(
        fc.array(digits, { minLength: 1, maxLength: 4 }),
        unit,
        place,
        (numbers, words, where) => {
          const given = where === 'cell' ? ` ${words}` : '';
          const head = [
            'Nội dung',
            ...(where === 'column' ? ['ĐVT'] : []),
            where === 'head' ? `Kết quả (${words})` : 'Kết quả',
          ];
          const rows = numbers.map((number, i) => [
            `Khoản thứ ${'abcd'[i]}${where === 'label' ? ` (${words})` : ''}`,
            ...(where === 'column' ? [words] : []),
            number + given,
          ]);
          const out = extract({
            html: pageOf({
              head,
              rows,
              ...(where === 'caption' && { caption: `Bảng 1. Kết quả (ĐVT: ${words})` }),
              ...(where === 'above' && { above: `ĐVT: ${words}` }),
            }),
          });
          const cells = out.indicators.filter(({ cell }) => cell !== null);
          expect(faultsOf(out)).toEqual([]);
          expect(cells.map(({ quote }) => quote)).toEqual(numbers.map((number) => number + given));
          const from = {
            caption: 'caption',
            above: 'caption',
            head: 'column',
            column: 'row',
            label: 'row',
            cell: 'quote',
          }[where];
          for (const { stated } of cells) expect(stated).toMatchObject({ unit: words, from });
        },
      ),
    );
  });
});
