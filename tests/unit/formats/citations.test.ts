import { parse, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { writeBibtex } from '#shared/formats/bibtex.ts';
import { type CslItem, writeCslJson } from '#shared/formats/csl.ts';
import { writeRis } from '#shared/formats/ris.ts';
import { parseRis } from './parsers.ts';
import { bibliography } from './styles.ts';

/** What the page says → the reference's title, number, issuers and type of work. */
const CITED: readonly [string, string, string, readonly string[], string][] = [
  [
    'Thực hiện Luật Đầu tư công số 39/2019/QH14 ngày 13/6/2019 của Quốc hội, có 7 huyện.',
    'Luật Đầu tư công',
    '39/2019/QH14',
    ['Quốc hội'],
    'Luật',
  ],
  [
    'Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015, có 7 huyện.',
    'Bộ luật Dân sự',
    '91/2015/QH13',
    ['Quốc hội'],
    'Bộ luật',
  ],
  [
    'Theo Nghị định số 59/2015/NĐ-CP ngày 18/6/2015 của Chính phủ, có 7 huyện.',
    'Nghị định',
    '59/2015/NĐ-CP',
    ['Chính phủ'],
    'Nghị định',
  ],
  [
    'Theo Thông tư liên tịch số 07/2015/TTLT-BVHTTDL-BNV ngày 14/9/2015 của Bộ Văn hóa, Thể thao và Du lịch và Bộ Nội vụ, có 7 huyện.',
    'Thông tư liên tịch',
    '07/2015/TTLT-BVHTTDL-BNV',
    ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Nội vụ'],
    'Thông tư liên tịch',
  ],
  [
    'Theo Thông tư liên tịch số 50/2014/TTLT-BTNMT-BNV ngày 28/8/2014 của Bộ Tài nguyên và Môi trường, Bộ Nội vụ, có 7 huyện.',
    'Thông tư liên tịch',
    '50/2014/TTLT-BTNMT-BNV',
    ['Bộ Tài nguyên và Môi trường', 'Bộ Nội vụ'],
    'Thông tư liên tịch',
  ],
];

const itemsOf = (text: string) => [{ extraction: extract({ text }) }];
const countOf = (text: string, part: string) => text.split(part).length - 1;

describe.each(CITED)('%s', (text, title, number, issuers, type) => {
  const items = itemsOf(text);
  const [, cited] = JSON.parse(writeCslJson(items)) as [CslItem, CslItem];

  it('is cited in CSL by name, number and bodies', () => {
    expect(cited).toMatchObject({ type: 'legislation', title, number });
    expect(cited.author).toEqual(issuers.map((literal) => ({ literal })));
  });

  // The author-date style of Chicago prints no number of a statute, whatever its item holds.
  it.each([
    ['APA', 'apa'],
    ['Chicago, notes', 'chicago-note-bibliography'],
    ['Chicago, full notes', 'chicago-fullnote-bibliography'],
    ['ISO 690, author and date', 'iso690-author-date-en'],
    ['ISO 690, numeric', 'iso690-numeric-en'],
    ['IEEE', 'ieee'],
  ])('%s prints title and number once', (_, style) => {
    const [printed = ''] = bibliography(style, [cited]);
    expect(countOf(printed, number), printed).toBe(1);
    expect(countOf(printed, title), printed).toBe(1);
  });

  it('Chicago by author and date prints the title once, after its bodies', () => {
    const [printed = ''] = bibliography('chicago-author-date', [cited]);
    expect(countOf(printed, title), printed).toBe(1);
    expect(printed.startsWith(issuers.join(' and '))).toBe(true);
  });

  it('is a statute in RIS, its number where managers look for it', async () => {
    const written = await writeRis(items);
    const record = parseRis(written)[1] ?? [];
    const values = (tag: string) => record.filter(([name]) => name === tag).map(([, one]) => one);
    expect(values('TY')).toEqual(['STAT']);
    expect(values('TI')).toEqual([title]);
    expect(values('M1')).toEqual([number]);
    expect(values('M3')).toEqual([type]);
    expect(values('AU')).toEqual(issuers);
    expect([values('SN'), values('IS'), values('PB')]).toEqual([[], [], []]);
  });

  it('is read from RIS by another reader', async () => {
    const { entries, errors } = parseRIS(await writeRis(items));
    expect(errors).toEqual([]);
    expect(Object.values(entries)[1]).toMatchObject({
      bib_type: 'legislation',
      fields: { title: [{ text: title }], eprint: number },
    });
  });

  it('is read from BibTeX by another reader, each body one name', async () => {
    const { entries, errors } = parse(await writeBibtex(items));
    expect(errors).toEqual([]);
    expect(Object.values(entries)[1]).toMatchObject({
      bib_type: 'report',
      fields: {
        number: [{ text: number }],
        type: [{ text: type }],
        author: issuers.map((text) => ({ literal: [{ text }] })),
      },
    });
  });
});

it('keeps type and number of a report where managers read them', async () => {
  const items = itemsOf('Theo Kế hoạch số 88/KH-UBND ngày 05/3/2024 của UBND tỉnh Quảng Trị.');
  const record = parseRis(await writeRis(items))[1] ?? [];
  expect(record).toEqual(
    expect.arrayContaining([
      ['TY', 'RPRT'],
      ['M3', 'Kế hoạch'],
      ['SN', '88/KH-UBND'],
      ['AU', 'Ủy ban nhân dân tỉnh Quảng Trị'],
      ['PB', 'Ủy ban nhân dân tỉnh Quảng Trị'],
    ]),
  );
});
