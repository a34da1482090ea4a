import { renderToString } from 'preact-render-to-string';
import type {
  Agency,
  CitedDocument,
  Document,
  Extraction,
  Indicator,
  Language,
  Report,
  SummaryPoint,
  Verification,
} from '#shared/contract/index.ts';
import type { ViewOutlet } from '#shared/fields/field.ts';
import { type CsvTable, type ExportItem, findFormat } from '#shared/formats/index.ts';
import { AgencyCard } from '#shared/ui/parts/AgencyCard.tsx';
import { DocumentCard } from '#shared/ui/parts/DocumentCard.tsx';
import { FigureRow } from '#shared/ui/parts/FigureRow.tsx';
import { FigureTableView } from '#shared/ui/parts/FigureTableView.tsx';
import { SummaryView } from '#shared/ui/parts/SummaryView.tsx';
import { tablesOf } from '#shared/ui/text/figures.ts';
import { cardWords } from '../../../extension/background/card-words.ts';
import { digestOf, documentsAcross, indicatorsAcross } from '../../../extension/library/across.ts';
import type { LibraryEntry } from '../../../extension/library/schema.ts';
import { DocumentsView } from '../../../extension/library/view/DocumentsView.tsx';
import { FiguresView } from '../../../extension/library/view/FiguresView.tsx';
import { MetadataForm } from '../../../extension/library/view/MetadataForm.tsx';
import { TOP } from '../../../extension/library/view/route.ts';
import {
  renderReadingPage,
  renderSearchPage,
  renderSharePage,
} from '../../../worker/pages/index.ts';
import type { SearchResults } from '../../../worker/pages/search.tsx';
import { parseCsv } from '../formats/parsers.ts';
import { sampleExtraction } from '../formats/sample.ts';
import { html } from '../ui/render.tsx';

const language: Language = 'vi';
const page = { nonce: 'n', language, origin: 'https://soi.example' } as const;

/** The places where an outlet is drawn or written: each of them must show what the outlet claims. */
export type Drawn = Readonly<Record<string, (extraction: Extraction) => string | Promise<string>>>;

/** What an outlet makes of the first thing of an extraction. */
export type Outlets = Readonly<Partial<Record<ViewOutlet, Drawn>>> & {
  /** Its row in the CSV, by the names of the columns. */
  readonly csv: (extraction: Extraction) => Promise<Readonly<Record<string, string>>>;
};

/** The extraction of one report that holds nothing but what is given. */
export function extractionOf(parts: Partial<Extraction>): Extraction {
  const sample = sampleExtraction();
  return { ...sample, documents: [], indicators: [], agencies: [], findings: [], ...parts };
}

const format =
  (id: string) =>
  async (extraction: Extraction): Promise<string> =>
    (await findFormat(id)?.write([itemOf(extraction)], { language })) ?? '';

function itemOf(extraction: Extraction): ExportItem {
  return { extraction };
}

function csvRow(table: CsvTable) {
  return async (extraction: Extraction) => {
    const written = (await findFormat('csv')?.write([itemOf(extraction)], { table })) ?? '';
    const [header = [], row = []] = parseCsv(written);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  };
}

const VERIFIED: Verification = { status: 'verified', checkedAt: null, share: 1, differences: [] };

const pages: Drawn = {
  'share page': (extraction) =>
    plain(
      renderSharePage({
        ...page,
        id: 's_1',
        extraction,
        note: null,
        createdAt: '2026-01-01T00:00:00Z',
        expiresAt: null,
        verification: VERIFIED,
      }),
    ),
  'reading view': (extraction) => plain(renderReadingPage({ ...page, extraction })),
};
const references: Drawn = {
  'CSL-JSON': format('csl-json'),
  RIS: format('ris'),
  BibTeX: format('bib'),
};
const exports = { markdown: { Markdown: format('md') }, jsonld: { 'JSON-LD': format('jsonld') } };

/** Markup with its entities as the letters that they stand for. */
function plain(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const search = (results: SearchResults) => plain(renderSearchPage({ ...page, query: '', results }));
const one = <T,>(list: readonly T[]): T => {
  if (!list[0]) throw new Error('nothing to draw');
  return list[0];
};
const inReport = {
  id: 'x_1',
  title: 'Báo cáo',
  date: null,
  issuer: null,
  place: null,
  path: '/reports/x_1',
  sharePath: null,
  verification: 'verified' as const,
};

export const indicatorOutlets: Outlets = {
  card: {
    panel: ({ indicators }) => plain(html(<FigureRow indicator={one(indicators)} />)),
    ...pages,
  },
  table: {
    panel: ({ indicators }) => {
      const cell = { table: 0, row: 0, column: 1, headers: ['Cột', 'Dòng'] };
      const inTable = indicators.map((figure) => ({ ...figure, cell: figure.cell ?? cell }));
      return plain(html(<FigureTableView table={one(tablesOf(inTable, language))} />));
    },
  },
  hoverCard: {
    card: ({ indicators }) =>
      JSON.stringify(
        cardWords({ thing: { kind: 'indicator', value: one(indicators) }, mention: 0, language }),
      ),
  },
  ...exports,
  references,
  corpusList: {
    search: ({ indicators }) => {
      const { start, end, sentence, cell, ...figure } = one(indicators);
      const item = { ...figure, context: '', report: inReport };
      return search({ in: 'indicators', page: { items: [item], nextCursor: null } });
    },
  },
  library: {
    figures: (extraction) => {
      const across = indicatorsAcross([digestOf('r1', extraction)]);
      return plain(
        renderToString(
          <FiguresView
            indicators={across}
            route={{ ...TOP, view: 'figures', figure: one(across).id }}
            titleOf={() => 'Báo cáo'}
            sourceOf={() => ({ kind: 'issuer', name: 'Sở' })}
          />,
        ),
      );
    },
  },
  csv: csvRow('indicators'),
};

export const documentOutlets: Outlets = {
  card: {
    panel: (extraction) =>
      plain(html(<DocumentCard extraction={extraction} document={one(extraction.documents)} />)),
    ...pages,
  },
  hoverCard: {
    card: ({ documents }) =>
      JSON.stringify(
        cardWords({ thing: { kind: 'document', value: one(documents) }, mention: 0, language }),
      ),
  },
  ...exports,
  references,
  corpusList: {
    search: ({ documents }) =>
      search({
        in: 'documents',
        page: { items: [citedDocument(one(documents))], nextCursor: null },
      }),
  },
  library: {
    documents: (extraction) =>
      plain(
        renderToString(
          <DocumentsView
            documents={documentsAcross([digestOf('r1', extraction)])}
            titleOf={() => 'Báo cáo'}
            route={TOP}
          />,
        ),
      ),
  },
  csv: csvRow('documents'),
};

/** A document as the corpus gives it where one report cites it. */
function citedDocument({ type, number, name, date, issuer, subject }: Document): CitedDocument {
  const consensus = (value: string | null) =>
    value === null ? null : { value, sources: 1, of: 1 };
  return {
    id: 'd_1',
    type,
    number,
    name,
    term: null,
    reports: 1,
    sources: 1,
    mentions: 1,
    date: consensus(date),
    issuer: consensus(issuer),
    subject: consensus(subject),
  };
}

export const agencyOutlets: Outlets = {
  card: {
    panel: (extraction) =>
      plain(html(<AgencyCard extraction={extraction} agency={one(extraction.agencies)} />)),
    ...pages,
  },
  hoverCard: {
    card: ({ agencies }) =>
      JSON.stringify(
        cardWords({ thing: { kind: 'agency', value: one(agencies) }, mention: 0, language }),
      ),
  },
  ...exports,
  corpusList: {
    search: ({ agencies }) => {
      const { roles, statusAtReport, reform, mentions, ...agency } = one(agencies);
      return search({
        in: 'agencies',
        page: { items: [{ ...agency, reports: 1, sources: 1 }], nextCursor: null },
      });
    },
  },
  csv: csvRow('agencies'),
};

export const reportOutlets: Outlets = {
  card: pages,
  ...exports,
  references,
  corpusList: {
    search: ({ report }) => {
      const { title, kind, number, date, issuer, place, period } = report;
      const counts = { documents: 0, indicators: 0, agencies: 0, findings: 0 };
      const item = {
        ...{ id: 'x_1', title, kind, number, date, issuer, place, period },
        ...{ url: null, host: null, headline: [], counts, sharePath: null, firstSharedAt: '' },
        ...{ path: '/reports/x_1', verification: VERIFIED, isSource: true },
      };
      return search({ in: 'reports', page: { items: [item], nextCursor: null } });
    },
  },
  library: {
    head: ({ report }) => {
      const { title, kind, number, date, issuer, place } = report;
      const read = { title, kind, number, date, issuer, place };
      return plain(
        renderToString(
          <MetadataForm entry={{ read, edits: {} } as LibraryEntry} onChange={() => {}} />,
        ),
      );
    },
  },
  csv: async (extraction) => csvRow('documents')(extraction),
};

export const pointOutlets: Outlets = {
  card: {
    panel: (extraction) => plain(html(<SummaryView extraction={extraction} />)),
    ...pages,
  },
  ...exports,
  library: { detail: (extraction) => plain(html(<SummaryView extraction={extraction} />)) },
  csv: csvRow('points'),
};

/** A thing of each part of the contract in a report that holds no other. */
export const holding = {
  indicator: (indicator: Indicator) => extractionOf({ indicators: [indicator] }),
  document: (document: Document) => extractionOf({ documents: [document] }),
  agency: (agency: Agency) => extractionOf({ agencies: [agency] }),
  point: (point: SummaryPoint) => {
    const { summary } = sampleExtraction();
    return extractionOf({
      text: point.quote,
      blocks: [],
      summary: { ...summary, points: [point] },
    });
  },
  report: (report: Report) => ({
    ...extractionOf({ report }),
    documents: sampleExtraction().documents.slice(1),
  }),
};
