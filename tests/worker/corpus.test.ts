import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import * as contract from '#shared/contract/index.ts';
import { createShare } from '../../worker/store/shares.ts';
import { call, share, unshare } from './call.ts';
import { type MadeReport, madeReport } from './made-report.ts';

const VERIFIED: contract.Verification = {
  status: 'verified',
  checkedAt: '2026-11-22T00:00:00.000Z',
  share: 1,
  differences: [],
};

/** Puts reports into the corpus without the engine, so that what they hold is known exactly. */
async function corpusOf(...made: readonly MadeReport[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of made) {
    const extraction = madeReport(one);
    await createShare(env.DB, {
      extraction,
      note: null,
      expiresInDays: null,
      visibility: 'public',
      verification: VERIFIED,
      idempotency: null,
    });
    ids.push(extraction.id);
  }
  return ids;
}

async function get<T>(path: string, schema: { parse(value: unknown): T }): Promise<T> {
  const response = await call(path);
  expect([path, response.status]).toEqual([path, 200]);
  return schema.parse(await response.json());
}

const reports = (query: string) => get(`/v1/reports?${query}`, contract.ReportPage);
const documents = (query: string) => get(`/v1/documents?${query}`, contract.DocumentPage);
const indicators = (query: string) => get(`/v1/indicators?${query}`, contract.IndicatorPage);
const agencies = (query: string) => get(`/v1/agencies?${query}`, contract.AgencyPage);

const NQ52 = { type: 'Nghị quyết', number: '52-NQ/TW', date: '2019-09-27', issuer: 'Bộ Chính trị' };
const QUANG_TRI: MadeReport = {
  title: 'Tình hình chuyển đổi số',
  place: 'Quảng Trị',
  date: '2024-09-16',
  kind: 'bao-cao',
  documents: [NQ52],
  agencies: ['Ủy ban nhân dân tỉnh Quảng Trị'],
  indicators: [
    { subject: 'doanh nghiệp thành lập mới', value: 840, unit: 'doanh nghiệp', period: '2024' },
  ],
};
const CA_MAU: MadeReport = {
  title: 'Kết quả đầu tư công',
  place: 'Cà Mau',
  date: '2023-03-02',
  kind: 'ke-hoach',
  documents: [
    { ...NQ52, date: '2019-09-29' },
    { type: 'Nghị định', number: '43/2014/NĐ-CP', date: null, issuer: 'Chính phủ' },
  ],
  agencies: ['Ủy ban nhân dân tỉnh Cà Mau'],
  indicators: [{ subject: 'vốn đầu tư công', value: 12, unit: 'đồng', period: '2023-Q1' }],
};
const UNDATED: MadeReport = {
  title: 'Báo cáo tháng',
  place: 'Quảng Trị',
  date: null,
  kind: 'bao-cao',
  documents: [NQ52],
  agencies: ['Sở Y tế tỉnh Quảng Trị'],
  indicators: [],
};

describe('reports', () => {
  test.each<[string, string, string[]]>([
    ['all, the latest first, the undated last', '', ['Tình hình', 'Kết quả', 'Báo cáo tháng']],
    ['by the number of a document', 'cites=52-nq/tw', ['Tình hình', 'Kết quả', 'Báo cáo tháng']],
    ['by a number with accents and spaces', 'cites=43/2014/N%C4%90 -CP', ['Kết quả']],
    ['by a number nobody cites', 'cites=1/QĐ-TTg', []],
    ['by an agency', 'agency=uy ban nhan dan tinh quang tri', ['Tình hình']],
    [
      'by place, whatever its rank is called',
      'place=tinh Quang Tri',
      ['Tình hình', 'Báo cáo tháng'],
    ],
    ['by kind', 'kind=ke-hoach', ['Kết quả']],
    ['by place and kind', 'place=cà mau&kind=bao-cao', []],
    ['from a year', 'from=2024', ['Tình hình']],
    ['to a month', 'to=2023-03', ['Kết quả']],
    ['within a span', 'from=2023-03-02&to=2023-03-02', ['Kết quả']],
    ['by words without accents', 'q=chuyen doi so', ['Tình hình']],
    ['by words with đ as d', 'q=dau tu', ['Kết quả']],
    ['by an identifier', 'q=43/2014/nd-cp', ['Kết quả']],
    ['by words that are operators', 'q=OR AND NOT', []],
    ['by marks only', 'q=*"-', []],
    [
      'by words, place and document',
      'q=nghi quyet&place=quang tri&cites=52-NQ/TW',
      ['Tình hình', 'Báo cáo tháng'],
    ],
  ])('%s', async (_, query, titles) => {
    await corpusOf(QUANG_TRI, CA_MAU, UNDATED);
    const { items } = await reports(query);
    expect(items.map(({ title }) => title)).toEqual(
      titles.map((words) => expect.stringContaining(words)),
    );
  });

  test('pages follow each other without a gap or a repeat', async () => {
    const made = Array.from({ length: 7 }, (_, i) => ({
      ...QUANG_TRI,
      title: `Báo cáo ${i}`,
      date: `2024-0${i + 1}-01`,
    }));
    await corpusOf(...made);
    for (const query of ['', 'place=quang tri&', 'q=bao cao&', 'cites=52-NQ/TW&kind=bao-cao&']) {
      const titles: (string | null)[] = [];
      let cursor: string | null = '';
      for (let pages = 0; cursor !== null && pages < 9; pages++) {
        const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const page: contract.ReportPage = await reports(`${query}limit=3${after}`);
        titles.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      }
      expect(titles).toEqual(made.map(({ title }) => title).reverse());
    }
  });

  test('a report tells its shares and what was read', async () => {
    const [id] = await corpusOf(QUANG_TRI);
    const record = await get(`/v1/reports/${id}`, contract.ReportRecord);
    expect(record.shares).toHaveLength(1);
    expect(record.extraction.id).toBe(id);
    expect(record.sharePath).toBe(`/s/${record.shares[0]?.id}`);
  });
});

describe('documents', () => {
  test('one document, with what each report says of it', async () => {
    await corpusOf(QUANG_TRI, CA_MAU, UNDATED);
    const [first] = (await documents('')).items;
    expect(first).toMatchObject({ number: '52-NQ/TW', term: '2016/2021', reports: 3 });
    expect(first?.date).toEqual({ value: '2019-09-27', sources: 2, of: 3 });
    const record = await get(`/v1/documents/${first?.id}`, contract.DocumentRecord);
    expect(record.dates).toEqual([
      { value: '2019-09-27', sources: 2 },
      { value: '2019-09-29', sources: 1 },
    ]);
    expect(record.issuers).toEqual([{ value: 'Bộ Chính trị', sources: 3 }]);
    expect(record.places).toEqual([
      { value: 'Quảng Trị', sources: 2 },
      { value: 'Cà Mau', sources: 1 },
    ]);
    expect(record.years.map(({ value }) => value)).toEqual(['2023', '2024', '?'].sort());
    expect(record.citedBy.items.map(({ dates }) => dates)).toEqual([
      ['2019-09-27'],
      ['2019-09-29'],
      ['2019-09-27'],
    ]);
  });

  test('numbers of two years are two documents that know of each other', async () => {
    const directive = { type: 'Chỉ thị', number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ' };
    await corpusOf(
      { ...QUANG_TRI, documents: [{ ...directive, date: '2018-06-13' }] },
      { ...CA_MAU, documents: [{ ...directive, date: '2020-03-31' }] },
    );
    const { items } = await documents('q=16/CT-TTg');
    expect(items.map(({ term }) => term).sort()).toEqual(['2018', '2020']);
    const record = await get(`/v1/documents/${items[0]?.id}`, contract.DocumentRecord);
    expect(record.sameNumber.map(({ id }) => id)).toEqual([items[1]?.id]);
  });

  test('plans of two provinces with one number are two documents', async () => {
    const plan = { type: 'Kế hoạch', number: '57/KH-UBND', date: '2021-05-05' };
    await corpusOf(
      { ...QUANG_TRI, documents: [{ ...plan, issuer: 'Ủy ban nhân dân tỉnh Quảng Trị' }] },
      { ...CA_MAU, documents: [{ ...plan, issuer: 'Ủy ban nhân dân tỉnh Cà Mau' }] },
    );
    expect((await documents('q=57/kh')).items).toHaveLength(2);
  });

  test.each<[string, string, number]>([
    ['the beginning of a number', 'q=52-nq', 1],
    ['a number without đ', 'q=43/2014/nd-cp', 1],
    ['words', 'q=nghi dinh', 1],
    ['a type', 'type=nghị quyết', 1],
    ['words and a type that do not meet', 'q=nghi dinh&type=Nghị quyết', 0],
  ])('by %s', async (_, query, count) => {
    await corpusOf(QUANG_TRI, CA_MAU);
    expect((await documents(query)).items).toHaveLength(count);
  });
});

describe('indicators', () => {
  test.each<[string, string, number[]]>([
    ['all', '', [840, 12]],
    ['by words', 'q=von dau tu', [12]],
    ['by unit', 'unit=DOANH NGHIEP', [840]],
    ['by the place of their report', 'place=ca mau', [12]],
    ['by period', 'period=2023-Q1', [12]],
    ['by unit and period', 'unit=đồng&period=2024', []],
    ['by words and unit', 'q=doanh nghiep&unit=doanh nghiep', [840]],
  ])('%s', async (_, query, values) => {
    await corpusOf(QUANG_TRI, CA_MAU);
    expect((await indicators(query)).items.map(({ value }) => value)).toEqual(values);
  });

  test('those of one report, searched or not', async () => {
    const [id] = await corpusOf(QUANG_TRI, CA_MAU);
    expect((await indicators(`report=${id}`)).items.map(({ value }) => value)).toEqual([840]);
    expect((await indicators(`report=${id}&q=dau tu`)).items).toEqual([]);
    expect((await indicators(`report=${id}&q=thanh lap`)).items).toHaveLength(1);
    expect((await indicators('report=x_nothing')).items).toEqual([]);
  });

  test('as CSV, with a header row and the next page in Link', async () => {
    await corpusOf(QUANG_TRI, CA_MAU);
    const response = await call('/v1/indicators?limit=1', { headers: { Accept: 'text/csv' } });
    expect(response.headers.get('Content-Type')).toContain('text/csv');
    expect(response.headers.get('Link')).toContain('rel="next"');
    const [header, row] = (await response.text()).split('\r\n');
    expect(header).toContain('reportId,reportDate');
    expect(row).toContain('840');
  });
});

describe('agencies', () => {
  test('by words, and one with its reports', async () => {
    await corpusOf(QUANG_TRI, CA_MAU, UNDATED);
    expect((await agencies('')).items).toHaveLength(3);
    const [found] = (await agencies('q=uy ban ca mau')).items;
    expect(found?.name).toBe('Ủy ban nhân dân tỉnh Cà Mau');
    const record = await get(`/v1/agencies/${found?.id}`, contract.AgencyRecord);
    expect(record.namedIn.items).toHaveLength(1);
    expect(record.years).toEqual([{ value: '2023', sources: 1 }]);
  });
});

test.each(['/v1/reports/x_no', '/v1/documents/d_no', '/v1/agencies/a_no'])(
  '%s is not found',
  async (path) => {
    expect((await call(path)).status).toBe(404);
  },
);

test.each([
  '/v1/reports?limit=0',
  '/v1/reports?limit=101',
  '/v1/reports?from=2024-13-01',
  '/v1/reports?kind=tho',
  '/v1/reports?cursor=abc',
  '/v1/documents?cursor=WzEsMiwzXQ',
  `/v1/agencies?q=${'a'.repeat(201)}`,
])('%s is refused', async (path) => {
  expect((await call(path)).status).toBe(422);
});

test('a cursor of another query is refused', async () => {
  await corpusOf(QUANG_TRI, UNDATED);
  const { nextCursor } = await reports('limit=1');
  expect(nextCursor).not.toBeNull();
  expect((await call(`/v1/reports?limit=1&cursor=${nextCursor}`)).status).toBe(200);
  expect((await call(`/v1/reports?limit=1&kind=bao-cao&cursor=${nextCursor}`)).status).toBe(422);
});

describe('what is over leaves the corpus', () => {
  test('counts and tallies are as if it had never been', async () => {
    await corpusOf(QUANG_TRI);
    const before = await dump();
    const created = await share({
      text: 'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
      visibility: 'public',
    });
    await unshare(created);
    expect(await dump()).toEqual(before);
  });

  test('an expired share, at the next read', async () => {
    await corpusOf(QUANG_TRI);
    await env.DB.prepare("UPDATE shares SET expires_at = '2020-01-01T00:00:00.000Z'").run();
    expect((await reports('')).items).toEqual([]);
    expect((await documents('')).items).toEqual([]);
    expect((await indicators('q=doanh')).items).toEqual([]);
  });
});

async function dump(): Promise<unknown[]> {
  const tables = [
    'reports',
    'documents',
    'document_facts',
    'citations',
    'agencies',
    'agency_facts',
    'indicators',
  ];
  const all = await Promise.all(
    tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()),
  );
  return all.map(({ results }) => results);
}
