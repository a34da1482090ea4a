import { describe, expect, it } from 'vitest';
import {
  type Digest,
  documentsAcross,
  figureTable,
  indicatorsAcross,
  periodOrder,
} from '../../../extension/library/across.ts';

const cited = (
  number: string | null,
  date: string | null = null,
  more: Partial<Digest['documents'][number]> = {},
): Digest['documents'][number] => ({
  type: 'Quyết định',
  number,
  name: null,
  date,
  year: null,
  issuer: null,
  subject: null,
  relation: 'refers',
  mentions: 1,
  ...more,
});
const digest = (
  key: string,
  documents: Digest['documents'],
  issuer: string | null = null,
): Digest => ({
  key,
  issuer,
  documents,
  indicators: [],
});

describe('documents across reports', () => {
  it('come by how many reports cite them', () => {
    const across = documentsAcross([
      digest('a', [cited('1/QĐ-TTg', '2020-01-05'), cited('2/QĐ-TTg', '2020-02-05')]),
      digest('b', [cited('2/QĐ-TTg', '2020-02-05')]),
    ]);
    expect(
      across.map(({ number, citations }) => [number, citations.map(({ key }) => key)]),
    ).toEqual([
      ['2/QĐ-TTg', ['a', 'b']],
      ['1/QĐ-TTg', ['a']],
    ]);
  });

  it.each([
    ['one number of two years is two documents', ['2020-01-05', '2021-01-05'], 2],
    ['another spelling of the date in one year is one', ['2020-01-05', '2020-02-05'], 1],
    ['without a date it joins the only one it can be', ['2020-01-05', null], 1],
    ['without a date it stands apart from several', ['2020-01-05', '2021-01-05', null], 3],
  ])('%s', (_, dates, documents) => {
    const digests = dates.map((date, index) => digest(`r${index}`, [cited('1/QĐ-TTg', date)]));
    expect(documentsAcross(digests)).toHaveLength(documents);
  });

  it('are not joined by a short form that was not resolved', () => {
    expect(documentsAcross([digest('a', [cited('18')]), digest('b', [cited('18')])])).toEqual([]);
  });

  it.each([
    ['one body’s own plan, cited by it twice, is one', 'UBND tỉnh A', 'UBND tỉnh A', 1],
    ['plans of two provinces with one number are two', 'UBND tỉnh A', 'UBND tỉnh B', 2],
    ['plans of unnamed bodies are not taken for one', null, null, 2],
  ])('%s', (_, first, second, documents) => {
    const plan = cited('12/KH-UBND', '2026-01-05', { type: 'Kế hoạch' });
    expect(documentsAcross([digest('a', [plan], first), digest('b', [plan], second)])).toHaveLength(
      documents,
    );
  });

  it('tell the dates and issuers as cited, with how many reports say so', () => {
    const [document] = documentsAcross([
      digest('a', [cited('1/QĐ-TTg', '2020-01-05', { issuer: 'Thủ tướng Chính phủ' })]),
      digest('b', [cited('1/QĐ-TTg', '2020-01-06', { issuer: 'Thủ tướng Chính phủ' })]),
      digest('c', [cited('1/QĐ-TTg', '2020-01-06')]),
    ]);
    expect(document?.dates).toEqual([
      { date: '2020-01-06', reports: 2 },
      { date: '2020-01-05', reports: 1 },
    ]);
    expect(document?.issuers).toEqual([{ issuer: 'Thủ tướng Chính phủ', reports: 2 }]);
  });
});

describe('a figure over places and periods', () => {
  const figure = (
    subject: string | null,
    place: string | null,
    period: string | null,
    value = 1,
    role: Digest['indicators'][number]['role'] = 'level',
  ): Digest['indicators'][number] => ({
    indicatorId: `${place}${period}`,
    subject,
    unit: '%',
    quote: `${value}%`,
    value,
    decimal: String(value),
    period,
    place,
    role,
  });
  const digests: Digest[] = [
    {
      key: 'a',
      issuer: null,
      documents: [],
      indicators: [
        figure('Tỷ lệ hồ sơ trực tuyến', 'Huế', '2025-Q1', 40),
        figure('tỷ lệ hồ sơ trực tuyến', 'Huế', '2025-Q2', 50),
        figure(null, 'Huế', '2025-Q1'),
        figure('GRDP', 'Huế', '2025'),
        figure('GRDP', 'Huế', '2025', 8, 'change'),
      ],
    },
    {
      key: 'b',
      issuer: null,
      documents: [],
      indicators: [figure('Tỷ lệ hồ sơ trực tuyến', 'Đà Nẵng', '2025-Q1', 60)],
    },
  ];

  it('joins one thing measured under one spelling, unit and role, and leaves the unnamed out', () => {
    expect(
      indicatorsAcross(digests).map(({ subject, reports, figures }) => [
        subject,
        reports,
        figures.length,
      ]),
    ).toEqual([
      ['Tỷ lệ hồ sơ trực tuyến', 2, 3],
      ['GRDP', 1, 1],
      ['GRDP', 1, 1],
    ]);
  });

  it('makes a table of places and periods', () => {
    const [first] = indicatorsAcross(digests);
    if (!first) throw new Error('nothing');
    const table = figureTable(first, () => ({ kind: 'report', name: '' }));
    expect(table.rows.map(({ name }) => name)).toEqual(['Đà Nẵng', 'Huế']);
    expect(table.periods).toEqual(['2025-Q1', '2025-Q2']);
    const [daNang, hue] = table.rows;
    if (!daNang || !hue) throw new Error('rows');
    expect(table.cell(hue, '2025-Q2').map(({ value }) => value)).toEqual([50]);
    expect(table.cell(daNang, '2025-Q2')).toEqual([]);
  });

  it('tells of its issuer, its portal or itself what a report says of no place, and says which', () => {
    const [first] = indicatorsAcross(
      ['a', 'b', 'c', 'd'].map((key, i) => ({
        key,
        issuer: null,
        documents: [],
        indicators: [figure('Tỷ lệ', key === 'd' ? 'Huế' : null, key === 'b' ? '2024' : '2025', i)],
      })),
    );
    if (!first) throw new Error('nothing');
    const table = figureTable(first, (key) =>
      key === 'c' ? { kind: 'host', name: 'hue.gov.vn' } : { kind: 'issuer', name: 'Sở Y tế' },
    );
    expect(table.rows).toEqual([
      { kind: 'place', name: 'Huế' },
      { kind: 'host', name: 'hue.gov.vn' },
      { kind: 'issuer', name: 'Sở Y tế' },
    ]);
    // Two reports of one issuer are one row, a period each.
    const cells = table.periods.map((period) =>
      table.cell({ kind: 'issuer', name: 'Sở Y tế' }, period).map(({ key }) => key),
    );
    expect(cells).toEqual([['b'], ['a']]);
  });

  it('puts periods in the order in which they end', () => {
    const periods = [
      '2025',
      '2024',
      '2025-Q1',
      '2025-H1',
      '2025-9M',
      '2025-10',
      '2025-02-16',
      null,
    ];
    expect(periods.sort((a, b) => periodOrder(a) - periodOrder(b))).toEqual([
      '2024',
      '2025-02-16',
      '2025-Q1',
      '2025-H1',
      '2025-9M',
      '2025-10',
      '2025',
      null,
    ]);
  });
});
