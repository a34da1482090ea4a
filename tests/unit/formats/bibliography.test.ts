import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { escapeBibtex } from '#shared/formats/bibtex.ts';
import { type CslItem, cslItems, line } from '#shared/formats/csl.ts';
import { findFormat } from '#shared/formats/index.ts';
import { cslSchema } from './csl-schema.ts';
import { HOSTILE } from './hostile.ts';
import { type BibEntry, parseBibtex, parseRis, type RisEntry, texText } from './parsers.ts';
import { sampleExtraction } from './sample.ts';

const validCsl = new Ajv({ strict: true }).compile(cslSchema);
const write = async (id: string, items: Parameters<typeof cslItems>[0]) =>
  (await findFormat(id)?.write(items, {})) ?? '';
const value = (record: RisEntry | undefined, tag: string) =>
  record?.find(([name]) => name === tag)?.[1];

/** The sample with one hostile text everywhere. */
const hostileItem = (text: string) => ({
  extraction: sampleExtraction({
    title: text,
    number: text,
    issuer: text,
    resolutionSubject: text,
    url: `https://a.gov.vn/?q=${encodeURIComponent(text)}`,
  }),
  note: text,
  tags: [text],
});

describe('the bibliography of reports', () => {
  const item = { extraction: sampleExtraction() };

  it('has the report, then each cited document', () => {
    expect(cslItems([item]).map(({ id, type }) => [id, type])).toEqual([
      [item.extraction.id, 'report'],
      ['nghi-quyet-52-nq-tw-2019', 'legislation'],
      ['ke-hoach-12-kh-ubnd-2026', 'report'],
    ]);
  });

  it('names number, issuer and date as the page states them', () => {
    expect(cslItems([item])[1]).toMatchObject({
      title:
        'Nghị quyết: một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
      number: '52-NQ/TW',
      authority: 'Bộ Chính trị',
      author: [{ literal: 'Bộ Chính trị' }],
      issued: { 'date-parts': [[2019, 9, 27]] },
    });
  });

  it('gives no date, issuer or address that the page leaves open', () => {
    const plan = cslItems([item])[2] as CslItem;
    expect(plan.authority).toBeUndefined();
    expect(plan.author).toBeUndefined();
    expect(plan.URL).toBeUndefined();
    expect(plan.issued).toEqual({ 'date-parts': [[2026]] });
  });

  it('never takes a search for the address of a document', () => {
    expect(item.extraction.documents[0]?.links[0]?.rel).toBe('search');
    expect(cslItems([item])[1]?.URL).toBeUndefined();
  });

  it('names a document once that several reports cite', () => {
    const other = { extraction: sampleExtraction({ title: 'Báo cáo quý II năm 2026' }) };
    expect(cslItems([item, other]).filter(({ number }) => number === '52-NQ/TW')).toHaveLength(1);
    expect(cslItems([item, other])).toHaveLength(4);
  });

  it('keeps the plans of two provinces apart that have one number', () => {
    const other = {
      extraction: sampleExtraction({ title: 'Khác', issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi' }),
    };
    const plans = cslItems([item, other]).filter(({ number }) => number === '12/KH-UBND');
    expect(plans.map(({ id }) => id)).toEqual([
      'ke-hoach-12-kh-ubnd-2026',
      'ke-hoach-12-kh-ubnd-2026-2',
    ]);
  });

  it('keeps apart two documents of one number and year and gives each its own key', () => {
    const extraction = sampleExtraction();
    const [first, second] = extraction.documents;
    if (!first || !second) throw new Error('sample');
    extraction.documents = [
      first,
      { ...second, type: 'Nghị quyết', number: '52-NQ/TW', date: '2019-10-01', year: 2019 },
    ];
    const ids = cslItems([{ extraction }]).map(({ id }) => id);
    expect(ids.slice(1)).toEqual(['nghi-quyet-52-nq-tw-2019', 'nghi-quyet-52-nq-tw-2019-2']);
  });

  it('lets no address but http and https through', () => {
    const url = 'javascript:alert(1)';
    expect(cslItems([{ extraction: sampleExtraction({ url }) }])[0]?.URL).toBeUndefined();
  });
});

describe('CSL-JSON', () => {
  it.each(HOSTILE)('is valid against the schema with %j', async (text) => {
    const written = JSON.parse(await write('csl-json', [hostileItem(text)]));
    expect(validCsl(written), JSON.stringify(validCsl.errors)).toBe(true);
    expect(written[0].title ?? '').toBe(line(text));
  });
});

describe('RIS', () => {
  it('is read back as it was meant', async () => {
    const records = parseRis(await write('ris', [{ extraction: sampleExtraction() }]));
    expect(records.map((record) => value(record, 'TY'))).toEqual(['RPRT', 'STAT', 'RPRT']);
    expect(value(records[0], 'UR')).toBe('https://quangtri.gov.vn/bao-cao/45?id=1&lang=vi');
    expect(value(records[1], 'AU')).toBe('Bộ Chính trị');
    expect(value(records[1], 'M1')).toBe('52-NQ/TW');
    expect(value(records[1], 'DA')).toBe('2019/9/27/');
    expect(value(records[1], 'PY')).toBe('2019');
    expect(value(records[1], 'M3')).toBe('Nghị quyết');
  });

  it('keeps a long address on one line', async () => {
    const url = `https://a.gov.vn/${'rat-dai-'.repeat(60)}`;
    const [record] = parseRis(await write('ris', [{ extraction: sampleExtraction({ url }) }]));
    expect(value(record, 'UR')).toBe(url);
  });

  it('has the name of a body with a comma whole, as author and as institution', async () => {
    const issuer = 'Bộ Văn hóa, Thể thao và Du lịch';
    const [record] = parseRis(await write('ris', [{ extraction: sampleExtraction({ issuer }) }]));
    expect(value(record, 'AU')).toBe(issuer);
    expect(value(record, 'PB')).toBe(issuer);
  });

  it.each(HOSTILE)('gives three records and the same title with %j', async (text) => {
    const records = parseRis(await write('ris', [hostileItem(text)]));
    expect(records).toHaveLength(3);
    expect(value(records[0], 'TI') ?? '').toBe(line(text));
  });
});

describe('BibTeX', () => {
  it('is read back as it was meant', async () => {
    const entries = parseBibtex(await write('bib', [{ extraction: sampleExtraction() }]));
    expect(entries[1]).toEqual({
      type: 'techreport',
      key: 'nghi-quyet-52-nq-tw-2019',
      fields: expect.objectContaining({
        author: '{Bộ Chính trị}',
        year: '2019',
        month: 'sep 27',
        number: '52-NQ/TW',
        institution: 'Bộ Chính trị',
        type: 'Nghị quyết',
      }),
    });
  });

  it.each(HOSTILE)('gives three entries and prints the same title with %j', async (text) => {
    const entries = parseBibtex(await write('bib', [hostileItem(text)]));
    expect(entries).toHaveLength(3);
    const { title = '', institution = '' } = (entries[0] as BibEntry).fields;
    expect(texText(title)).toBe(line(text));
    expect(texText(institution)).toBe(line(text));
  });

  it.each([
    ['Ưu tiên hạ tầng số ở Đắk Lắk', 'Ưu tiên hạ tầng số ở Đắk Lắk'],
    ['50% & #1', '50\\% \\& \\#1'],
    ['một {cặp}', 'một \\{cặp\\}'],
    ['lẻ {', 'lẻ \\textbraceleft{}'],
    ['a\\b', 'a\\textbackslash{}b'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });
});
