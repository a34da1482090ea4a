import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type {
  DocumentRecord,
  Extraction,
  ReportItem,
  Verification,
} from '#shared/contract/index.ts';
import {
  renderDocumentPage,
  renderLandingPage,
  renderProblemPage,
  renderReadingPage,
  renderSearchPage,
  renderSharePage,
} from '../../../worker/pages/index.ts';
import type { SharePageProps } from '../../../worker/pages/share.tsx';
import { extraction } from '../../fixtures/extraction.ts';
import { wordsOf } from './render.tsx';

const props = { nonce: 'n0nce', language: 'vi', origin: 'https://soi.example' } as const;
const VERIFIED: Verification = {
  status: 'verified',
  checkedAt: '2026-11-22T03:00:00Z',
  share: 1,
  differences: [],
};
const share = (changes: Partial<SharePageProps> = {}) =>
  renderSharePage({
    ...props,
    id: 's_1',
    extraction,
    note: null,
    createdAt: '2026-11-22T03:00:00Z',
    expiresAt: null,
    verification: VERIFIED,
    ...changes,
  });
const report: ReportItem = {
  id: 'x_1',
  title: 'Kết quả chuyển đổi số',
  kind: 'bao-cao',
  number: '12/BC-UBND',
  date: '2024-01-08',
  issuer: 'Ủy ban nhân dân tỉnh Quảng Trị',
  place: 'Quảng Trị',
  period: '2023',
  url: null,
  host: 'quangtri.gov.vn',
  headline: [
    {
      id: 'i1',
      subject: 'Thu nội địa',
      quote: '8.150.000',
      value: 8.15e12,
      decimal: '8150000000000',
      unit: 'đồng',
      stated: { unit: 'triệu đồng', scale: 1e6, from: 'caption' },
      role: 'level',
      period: '2023',
    },
  ],
  counts: { documents: 9, indicators: 31, agencies: 12, findings: 1 },
  path: '/reports/x_1',
  sharePath: '/s/s_1',
  verification: VERIFIED,
  isSource: true,
  firstSharedAt: '2026-11-01T00:00:00Z',
};
const record: DocumentRecord = {
  id: 'nq-52',
  type: 'Nghị quyết',
  number: '52-NQ/TW',
  name: null,
  term: null,
  reports: 214,
  sources: 206,
  mentions: 640,
  date: { value: '2019-09-27', sources: 201, of: 206 },
  issuer: null,
  subject: null,
  dates: [
    { value: '2019-09-27', sources: 201 },
    { value: '?', sources: 8 },
  ],
  issuers: [],
  relations: [{ value: 'implements', sources: 200 }],
  places: [{ value: 'Quảng Trị', sources: 60 }],
  years: [
    { value: '2020', sources: 60 },
    { value: '2022', sources: 40 },
    { value: '?', sources: 6 },
  ],
  sameNumber: [],
  citedBy: {
    items: [
      {
        report,
        relation: 'implements',
        mentions: 3,
        quote: 'Nghị quyết số 52-NQ/TW',
        dates: ['2019-09-27'],
        issuers: [],
      },
    ],
    nextCursor: 'abc',
  },
};

const every: readonly (readonly [string, string])[] = [
  ['share', share()],
  ['reading', renderReadingPage({ ...props, extraction })],
  ['landing', renderLandingPage({ ...props, recent: [report], readsUrls: true })],
  ['document', renderDocumentPage({ ...props, record })],
  [
    'search',
    renderSearchPage({
      ...props,
      query: 'chuyển đổi số',
      results: { in: 'reports', page: { items: [report], nextCursor: null } },
    }),
  ],
  ['problem', renderProblemPage({ ...props, status: 410, title: 'Gone', detail: '' })],
];

describe.each(every)('the %s page', (_, page) => {
  test('is a whole document in its language', () => {
    expect(page).toMatch(
      /^<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>[^<]+/,
    );
    expect(page).toContain('</html>');
  });

  test('holds under a policy that allows only what carries the nonce', () => {
    expect(page).toContain('<style nonce="n0nce">');
    expect(page).not.toMatch(/\sstyle="/);
    expect(page).not.toMatch(/\son\w+="/);
    for (const [script] of page.matchAll(/<script[^>]*>/g))
      expect(script).toContain('nonce="n0nce"');
    expect(page).not.toMatch(/(?:src|href)="http:\/\//);
  });

  test('has one first heading, a main landmark and no id twice', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<main/g)).toHaveLength(1);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('every link within the page has its target', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^":]+)"/g)) expect(ids).toContain(target);
  });
});

describe('the share page', () => {
  test('says who speaks, what was found and what does not add up', () => {
    const words = wordsOf(share({ note: 'Xem mục II.' }));
    for (const part of [
      'đọc ngày 22/11/2026',
      'Ủy ban nhân dân tỉnh Bắc Kạn · số 215/BC-UBND · 15/11/2023',
      'Bản gốc trên backan.gov.vn',
      'Kính gửi Bộ Khoa học và Công nghệ',
      'Lời người chia sẻ Xem mục II.',
      '8 Văn bản được dẫn',
      'Xếp hạng trên 61',
      'Kết quả Có 2.566/2.175 người tham gia',
      'Đề xuất, kiến nghị Đề nghị Bộ Khoa học và Công nghệ',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('links each quote to its place in the original', () => {
    expect(share()).toContain('https://backan.gov.vn/bao-cao/215-bc-ubnd#:~:text=');
    const pasted: Extraction = {
      ...extraction,
      source: { url: null, host: null, portal: null, title: null, attachments: [], file: null },
    };
    expect(share({ extraction: pasted })).not.toContain(':~:text=');
  });

  test('tells reference managers and previews what it is, and search engines to pass by', () => {
    const page = share();
    for (const tag of [
      '<meta name="citation_title" content="Tình hình thực hiện',
      '<meta name="citation_publication_date" content="2023/11/15">',
      '<meta name="citation_technical_report_institution" content="Ủy ban nhân dân tỉnh Bắc Kạn">',
      '<link rel="alternate" type="text/csv" href="/s/s_1.csv">',
      '<meta property="og:url" content="https://soi.example/s/s_1">',
      '<link rel="canonical" href="https://soi.example/s/s_1">',
      '<meta name="robots" content="noindex">',
      '<link rel="alternate" type="application/ld+json" href="/s/s_1.jsonld">',
    ]) {
      expect(page).toContain(tag);
    }
  });

  test.each([
    ['Ủy ban nhân dân tỉnh Bắc Kạn', ['Ủy ban nhân dân tỉnh Bắc Kạn']],
    ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
    [
      'Bộ Văn hóa, Thể thao và Du lịch, Bộ Nội vụ',
      ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Nội vụ'],
    ],
    ['Sở "A" & <B>', ['Sở "A" & <B>']],
  ])('cites %j by its bodies, each whole', (issuer, bodies) => {
    const page = share({ extraction: { ...extraction, report: { ...extraction.report, issuer } } });
    const { document } = parseHTML(page);
    const coins = new URLSearchParams(
      document.querySelector('span.Z3988')?.getAttribute('title') ?? '',
    );
    expect(coins.getAll('rft.aucorp')).toEqual(bodies);
    expect(coins.get('rft.genre')).toBe('report');
    expect(coins.get('rft.date')).toBe('2023-11-15');
    expect(coins.get('rft_id')).toBe('https://backan.gov.vn/bao-cao/215-bc-ubnd');
    // Readers take what stands in these for persons.
    expect(document.querySelector('meta[name="citation_author"], meta[name="DC.creator"]')).toBe(
      null,
    );
  });

  test('gives a person a CSV that begins as Excel wants it', () => {
    expect(share()).toContain('<a href="/s/s_1.csv?bom=1" type="text/csv">');
  });

  test('leads into the corpus where it knows more', () => {
    const page = share({
      corpus: { documents: { d1: { id: 'nq 52', reports: 214 } }, agencies: { a2: 'bkhcn' } },
    });
    expect(page).toContain('href="/documents/nq%2052?lang=vi"');
    expect(wordsOf(page)).toContain('214 báo cáo đã chia sẻ cùng dẫn');
    expect(page).toContain('href="/agencies/bkhcn?lang=vi"');
  });

  test('hostile words stay words, in the head too', () => {
    const evil = '</title><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const page = share({
      note: evil,
      id: '"><script>',
      extraction: {
        ...extraction,
        source: { ...extraction.source, url: 'javascript:alert(1)' },
        report: { ...extraction.report, title: evil, issuer: evil, recipients: [evil] },
      },
    });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('href="javascript:');
    expect(page).toContain('&lt;script&gt;');
  });
});

test('recipients stand in one line without the marks that end theirs on the page', () => {
  const report = { ...extraction.report, recipients: ['UBND tỉnh;', 'Giám đốc Sở;', 'Lưu: VT.'] };
  expect(share({ extraction: { ...extraction, report } })).toContain(
    'UBND tỉnh; Giám đốc Sở; Lưu: VT<',
  );
});

test('the reading view has the whole text, and marks and cards lead to each other', () => {
  const page = renderReadingPage({ ...props, extraction });
  const words = wordsOf(page);
  for (const block of extraction.blocks) {
    for (const cell of extraction.text.slice(block.start, block.end).split('\t')) {
      expect(words.replaceAll(' ', '')).toContain(cell.replaceAll(' ', ''));
    }
  }
  expect(page).toContain('href="#card-document-d1"');
  expect(page).toContain('href="#document-d1-0"');
});

test('a report in a list shows its first figure with what it measures and the unit of the page', () => {
  const page = { items: [report], nextCursor: null };
  const results = { in: 'reports', page } as const;
  const words = wordsOf(renderSearchPage({ ...props, query: '', results }));
  expect(words).toContain('Thu nội địa: 8.150.000 triệu đồng');
});

test('a document’s page counts what reports say and does not decide', () => {
  const words = wordsOf(renderDocumentPage({ ...props, record }));
  for (const part of [
    'Được dẫn trong 214 báo cáo đã chia sẻ',
    'trong đó 206 nguồn đã khớp với trang gốc',
    '27/9/2019 (theo 201 trong 206 nguồn có ghi)',
    'không ghi ngày 8',
    'Thực hiện theo 200',
    'không rõ năm : 6 nguồn',
    'không phải xác nhận của cơ quan ban hành',
  ]) {
    expect(words.replaceAll(' :', ':')).toContain(part.replaceAll(' :', ':'));
  }
});

test.each([
  [404, 'Không có trang này'],
  [410, 'Bản chia sẻ đã được xóa hoặc hết hạn'],
  [451, 'Bản chia sẻ đã được gỡ theo yêu cầu'],
  [503, 'Chưa làm được'],
  [422, 'Không hợp lệ'],
])('the problem %i has a page', (status, words) => {
  const page = renderProblemPage({ ...props, status, title: 'Không hợp lệ', detail: 'a < b' });
  expect(wordsOf(page)).toContain(words);
  expect(page).toContain('a &lt; b');
});
