import { describe, expect, it } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { nameOf, titleOf } from '#shared/formats/document-name.ts';
import { findFormat } from '#shared/formats/index.ts';
import { isoPeriod } from '#shared/formats/iso-period.ts';
import { issuersOf } from '#shared/formats/issuers.ts';
import { CENTRAL_AGENCIES } from '#shared/gazetteer/central-agencies.ts';
import { LOCAL_AGENCIES } from '#shared/gazetteer/local-agencies.ts';
import { sampleExtraction } from './sample.ts';

describe('the name of a document', () => {
  it.each([
    ['Thực hiện Luật Đầu tư công năm 2024, có 5 xã.', 'Luật Đầu tư công', 'Luật Đầu tư công'],
    ['Thực hiện Luật số 03/2007/QH12, có 5 xã.', 'Luật 03/2007/QH12', 'Luật'],
    [
      'Thực hiện Luật Đầu tư công số 39/2019/QH14, có 5 xã.',
      'Luật Đầu tư công số 39/2019/QH14',
      'Luật Đầu tư công',
    ],
    ['Theo Hiến pháp năm 2013, có 5 xã.', 'Hiến pháp', 'Hiến pháp'],
    [
      'Theo Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư.',
      'Nghị quyết 52-NQ/TW',
      'Nghị quyết: một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    ],
  ])('%s', (text, name, title) => {
    const [document] = extract({ text }).documents;
    if (!document) throw new Error('no document');
    expect(nameOf(document)).toBe(name);
    expect(titleOf(document)).toBe(title);
  });

  it.each(['md', 'jsonld', 'ris', 'bib', 'csl-json'])('stands once in %s', async (id) => {
    const extraction = extract({ text: 'Thực hiện Luật Đầu tư công năm 2024, tỉnh có 5 xã.' });
    const written = (await findFormat(id)?.write([{ extraction }], {})) ?? '';
    expect(written).toContain('Luật Đầu tư công');
    expect(written).not.toMatch(/Luật Luật/);
  });
});

describe('issuers', () => {
  it.each([
    [null, []],
    ['', []],
    ['Chính phủ', ['Chính phủ']],
    ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
    [
      'Bộ Nội vụ, Bộ Văn hóa, Thể thao và Du lịch, Bộ Tài chính',
      ['Bộ Nội vụ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Tài chính'],
    ],
    ['Bộ Chính trị, Ban Bí thư', ['Bộ Chính trị', 'Ban Bí thư']],
    [
      'Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      ['Chính phủ', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ],
    [
      'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Hà Giang',
      ['Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Hà Giang'],
    ],
  ])('%j', (issuer, bodies) => {
    expect(issuersOf(issuer)).toEqual(bodies);
  });

  const names = [...new Set([...CENTRAL_AGENCIES, ...LOCAL_AGENCIES].map(({ name }) => name))];

  it.each(names)('keeps %s whole, alone and beside another', (name) => {
    expect(issuersOf(name)).toEqual([name]);
    expect(issuersOf(`Bộ Nội vụ, ${name}`)).toEqual(['Bộ Nội vụ', name]);
  });
});

describe('a period in ISO 8601', () => {
  it.each([
    ['2019', '2019'],
    ['2019-10', '2019-10'],
    ['2019-09-16', '2019-09-16'],
    ['2019-Q1', '2019-01/2019-03'],
    ['2019-Q3', '2019-07/2019-09'],
    ['2019-Q4', '2019-10/2019-12'],
    ['2019-H1', '2019-01/2019-06'],
    ['2019-H2', '2019-07/2019-12'],
    ['2019-9M', '2019-01/2019-09'],
    ['2019-10M', '2019-01/2019-10'],
    ['2016/2020', '2016/2020'],
    ['2018/2019', '2018/2019'],
    ['2018-Q4/2019-Q2', '2018-10/2019-06'],
    ['2019-Q5', null],
    ['2019-H3', null],
    ['2019-13M', null],
    ['2019-0M', null],
    ['nay', null],
    ['2016/2017/2018', null],
    ['', null],
    [null, null],
  ])('%j → %j', (period, iso) => {
    expect(isoPeriod(period)).toBe(iso);
  });

  it('is what JSON-LD says of figures and of the report', async () => {
    const extraction = sampleExtraction();
    const written = (await findFormat('jsonld')?.write([{ extraction }], {})) ?? '';
    const graph = JSON.parse(written)['@graph'] as Record<string, unknown>[];
    const one = (type: string) => graph.find((node) => node['@type'] === type);
    expect(one('Report')?.temporalCoverage).toBe('2026-01/2026-03');
    expect(one('Observation')?.observationPeriod).toBe('2026-01/2026-03');
    expect(one('Observation')?.observationDate).toBeUndefined();
  });
});
