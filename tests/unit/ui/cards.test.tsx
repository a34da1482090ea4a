import { describe, expect, test } from 'vitest';
import type { Agency, Document, Extraction } from '#shared/contract/index.ts';
import { AgencyCard } from '#shared/ui/parts/AgencyCard.tsx';
import { DocumentCard } from '#shared/ui/parts/DocumentCard.tsx';
import { FigureRow } from '#shared/ui/parts/FigureRow.tsx';
import { FindingCard } from '#shared/ui/parts/FindingCard.tsx';
import { NoteCard } from '#shared/ui/parts/NoteCard.tsx';
import { linksToOriginal } from '#shared/ui/text/text-fragment.ts';
import type { NoteView } from '#shared/ui/types.ts';
import { extraction } from '../../fixtures/extraction.ts';
import { html, type Surroundings, wordsOf } from './render.tsx';

const documentOf = (id: string) =>
  extraction.documents.find((document) => document.id === id) as Document;
const agencyOf = (id: string) => extraction.agencies.find((agency) => agency.id === id) as Agency;

const documentCard = (id: string, around?: Surroundings) =>
  wordsOf(html(<DocumentCard extraction={extraction} document={documentOf(id)} />, around));

describe('a document’s card', () => {
  test.each([
    ['says what it is, when and by whom', 'd1', 'Nghị quyết 52-NQ/TW 27/9/2019 · Bộ Chính trị'],
    ['marks an issuer read off the symbol', 'd5', 'Ủy ban nhân dân tỉnh Bắc Kạn suy từ ký hiệu'],
    ['marks an issuer read off the page', 'd4', 'Tỉnh ủy Bắc Kạn suy từ nội dung trang'],
    ['says that no date stands there', 'd8', 'không ghi ngày · Thủ tướng Chính phủ'],
    ['gives the provision beside its mention', 'd7', 'khoản 2 Điều 5'],
    ['offers candidates and leaves the choice open', 'd7', 'trang không nói rõ là văn bản nào'],
    ['tells an exact link from a search', 'd1', 'Mở trên tulieuvankien.dangcongsan.vn Tìm trên'],
  ])('%s', (_, id, words) => {
    expect(documentCard(id)).toContain(words);
  });

  test('does not mark what the text states', () => {
    expect(documentCard('d3')).not.toContain('suy từ');
  });

  test('says the same in English', () => {
    expect(documentCard('d5', { language: 'en' })).toContain('inferred from the symbol');
  });

  test('is buttons where the page can be scrolled, links to the original on the server', () => {
    const card = <DocumentCard extraction={extraction} document={documentOf('d1')} />;
    const inPanel = html(card, { actions: { onShow: () => {} } });
    expect(inPanel).toContain('<button type="button" class="place');
    const onServer = html(card, {
      linkTo: linksToOriginal(extraction.text, extraction.source.url),
    });
    expect(onServer).not.toContain('<button');
    expect(onServer).toContain('https://backan.gov.vn/bao-cao/215-bc-ubnd#:~:text=');
  });
});

test('a document’s links are folded in the panel and open on a page', () => {
  const card = <DocumentCard extraction={extraction} document={documentOf('d1')} />;
  const afterFold = (markup: string) => wordsOf(markup.slice(markup.indexOf('</details>')));
  expect(afterFold(html(card))).toContain('Mở trên');
  const inPanel = html(card, { actions: { onShow: () => {} } });
  expect(afterFold(inPanel)).not.toContain('Mở trên');
  expect(wordsOf(inPanel)).toContain('4 lần Tra cứu');
});

describe('a figure’s row', () => {
  const row = (id: string, around?: Surroundings) => {
    const indicator = extraction.indicators.find((one) => one.id === id);
    if (!indicator) throw new Error(`no figure ${id}`);
    return wordsOf(html(<FigureRow indicator={indicator} />, around));
  };
  test.each([
    ['what is measured, then the figure as written', 'i4', 'tổng vốn đăng ký 498 tỷ đồng'],
    ['the period in words', 'i4', '9 tháng năm 2023'],
    ['a change with its direction and base', 'i13', '▲ tăng 7,53% So với năm 2022'],
    ['its role and its base', 'i9', 'mức đạt · so với kế hoạch'],
    ['that the page leaves the subject open', 'i18', 'Trang không nói rõ đo gì'],
  ])('says %s', (_, id, words) => {
    expect(row(id).toLowerCase()).toContain(words.toLowerCase());
  });

  test('holds what is said of the figure, and not what its list has told', () => {
    const [level, change] = ['i4', 'i13'].map((id) =>
      extraction.indicators.find((one) => one.id === id),
    );
    if (!level || !change) throw new Error('no such figures');
    const words = wordsOf(
      html(<FigureRow indicator={level} also={[change]} told={new Set(['9 tháng năm 2023'])} />),
    );
    expect(words).toContain('498 tỷ đồng ▲ tăng 7,53%');
    expect(words).not.toContain('9 tháng năm 2023');
  });

  test('a plot has its words', () => {
    const indicator = extraction.indicators.find((one) => one.id === 'i16');
    if (!indicator) throw new Error('no rank');
    const markup = html(<FigureRow indicator={indicator} />);
    expect(markup).toContain('role="img" aria-label="Thứ 58 trong 61"');
  });
});

describe('an agency’s card', () => {
  test('says its part in the report and what it is today', () => {
    const words = wordsOf(html(<AgencyCard extraction={extraction} agency={agencyOf('a1')} />));
    expect(words).toContain('ban hành báo cáo · cơ quan ký · ban hành văn bản được dẫn');
    expect(words).toContain(
      'hoạt động đến 30/6/2025; từ 01/7/2025 là Ủy ban nhân dân tỉnh Thái Nguyên',
    );
  });

  test('says nothing of today for one that stands', () => {
    const words = wordsOf(html(<AgencyCard extraction={extraction} agency={agencyOf('a7')} />));
    expect(words).not.toContain('hoạt động đến');
  });
});

describe('a finding', () => {
  const finding = (code: string) => {
    const found = extraction.findings.find((one) => one.code === code);
    if (!found) throw new Error(`no finding ${code}`);
    return found;
  };
  test('quotes its evidence with the words around it', () => {
    const words = wordsOf(
      html(<FindingCard extraction={extraction} finding={finding('date-conflict')} />),
    );
    expect(words).toContain('Nghị quyết 52-NQ/TW được ghi với các ngày khác nhau');
    expect(words).toContain('Nghị quyết số 52-NQ/TW ngày 22/7/2019 của Bộ Chính trị.');
  });

  test('speaks the view’s language where its data holds every part', () => {
    const card = <FindingCard extraction={extraction} finding={finding('date-conflict')} />;
    expect(wordsOf(html(card, { language: 'en' }))).toContain('is cited with different dates');
  });

  test('keeps the engine’s own sentence where its data does not', () => {
    const card = <FindingCard extraction={extraction} finding={finding('reorganised-agency')} />;
    expect(wordsOf(html(card, { language: 'en' }))).toContain(
      finding('reorganised-agency').message,
    );
  });
});

describe('a reader’s note', () => {
  const note: NoteView = {
    id: 'n1',
    quote: '55 doanh nghiệp',
    text: 'So lại.',
    tags: ['kiểm tra'],
    colour: 'green',
    status: 'orphan',
    createdAt: '2026-11-20T03:00:00Z',
    start: null,
  };
  test('whose words are gone is kept, and says so', () => {
    const words = wordsOf(html(<NoteCard note={note} />, { actions: { onShow: () => {} } }));
    expect(words).toContain('Không còn thấy đoạn này trong trang');
    expect(words).toContain('55 doanh nghiệp');
  });
});

test('hostile words stay words in every card', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const text = `${evil} và ${evil}`;
  const quote = { start: 0, end: evil.length, quote: evil };
  const hostile: Extraction = {
    ...extraction,
    text,
    findings: [
      {
        ...extraction.findings[0],
        id: evil,
        evidence: [quote],
        data: { document: evil, dates: evil },
      } as Extraction['findings'][number],
    ],
  };
  const document: Document = {
    ...documentOf('d1'),
    id: evil,
    type: evil,
    number: evil,
    subject: evil,
    issuer: evil,
    links: [{ rel: 'exact', publisher: evil, href: 'javascript:alert(1)', label: evil }],
    mentions: [
      { ...quote, form: 'full', date: null, issuer: null, provision: evil, relation: 'refers' },
    ],
  };
  const markup = html(
    <>
      <DocumentCard extraction={hostile} document={document} />
      <AgencyCard
        extraction={hostile}
        agency={{ ...agencyOf('a1'), name: evil, successors: [evil], mentions: [quote] }}
      />
      <FindingCard
        extraction={hostile}
        finding={hostile.findings[0] as Extraction['findings'][number]}
      />
    </>,
    { linkTo: linksToOriginal(text, 'https://a.gov.vn/') },
  );
  expect(markup).not.toContain('<img');
  expect(markup).not.toContain('javascript:');
  expect(markup).not.toMatch(/<[^>]*"\s*onerror/);
});
