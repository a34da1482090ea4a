import type { Agency, Document, Indicator, Report, SummaryPoint } from '#shared/contract/index.ts';
import { sampleExtraction } from '../formats/sample.ts';

/** How one field is told: a value with it, one without it, and the words of which one must then be said. */
export interface Marker<T> {
  readonly one: Partial<T>;
  readonly other: Partial<T>;
  readonly told: readonly string[];
}
export type Markers<T> = { readonly [K in keyof T]-?: Marker<T> };

const sample = sampleExtraction();
const [someDocument, someIndicator, someAgency] = [
  sample.documents[1],
  sample.indicators[0],
  sample.agencies[0],
] as [Document, Indicator, Agency];

function marker<T>(one: Partial<T>, other: Partial<T>, ...told: string[]): Marker<T> {
  return { one, other, told };
}

/** A figure of a cell whose unit stands elsewhere. */
export const plainIndicator: Indicator = {
  ...someIndicator,
  quote: '12,3',
  unit: 'đv',
  stated: { unit: 'đv cũ', scale: 1, from: 'row' },
  period: null,
  place: null,
};
const figure = marker<Indicator>;
export const indicatorMarkers: Markers<Indicator> = {
  id: figure({ id: 'mk-id' }, { id: 'i0' }, 'mk-id'),
  start: figure({ start: 4141 }, { start: 4 }, '4141'),
  end: figure({ end: 5252 }, { end: 5 }, '5252'),
  quote: figure({ quote: '77,7' }, {}, '77,7'),
  value: figure({ value: 98765 }, {}, '98765'),
  decimal: figure({ decimal: '98765.4' }, {}, '98765.4'),
  value2: figure({ value2: 87654 }, {}, '87654'),
  decimal2: figure({ decimal2: '87654.3' }, {}, '87654.3'),
  unit: figure({ unit: 'mkđơnvị' }, {}, 'mkđơnvị'),
  stated: figure(
    { stated: { unit: 'triệu mk', scale: 1_000_000, from: 'caption' } },
    {},
    'triệu mk',
    '1000000',
    'caption',
  ),
  kind: figure({ kind: 'measure' }, { kind: 'count' }, 'measure'),
  qualifier: figure({ qualifier: 'approx' }, {}, 'ước tính', 'approx'),
  role: figure({ role: 'target' }, {}, 'mục tiêu', 'target', ': "target"'),
  direction: figure({ role: 'change', direction: 'down' }, { role: 'change' }, '▼', 'down'),
  subject: figure({ subject: 'Mkchủđề' }, {}, 'Mkchủđề'),
  period: figure({ period: '2031-Q3' }, {}, 'quý III/2031', '2031-Q3', '2031-07'),
  periodFrom: figure({ periodFrom: 'caption' }, { periodFrom: 'sentence' }, 'caption'),
  contextPeriod: figure({ contextPeriod: '2032' }, {}, '2032'),
  place: figure({ place: 'Mknơi' }, {}, 'Mknơi'),
  agency: figure({ agency: 'Mkcơquan' }, {}, 'Mkcơquan'),
  base: figure(
    { base: { relation: 'budget', quote: 'so với mkgốc', indicatorId: 'mk9' } },
    {},
    'so với mkgốc',
    'budget',
    'mk9',
  ),
  scope: figure({ scope: 'mkphạmvi' }, {}, 'mkphạmvi'),
  aboutId: figure({ aboutId: 'mk8' }, {}, 'mk8'),
  sentence: figure({ sentence: { start: 0, end: 9 } }, {}, ''),
  cell: figure(
    { cell: { table: 31, row: 32, column: 33, headers: ['Mkđầucột'] } },
    {},
    'Mkđầucột',
    '31',
    '32',
    '33',
  ),
};

export const plainDocument: Document = {
  ...someDocument,
  year: null,
  relation: 'refers',
  derivedFrom: { issuer: null, number: null },
};
const cited = marker<Document>;
const mention = someDocument.mentions[0] as Document['mentions'][number];
const known: NonNullable<Document['known']> = {
  type: 'Kế hoạch',
  number: '12/KH-UBND',
  title: 'Mktên ở danh mục',
  date: null,
  issuer: null,
  status: 'repealed',
  repealedBy: '9/KH-MK',
  href: 'https://danhmuc.gov.vn/mk',
};
export const documentMarkers: Markers<Document> = {
  id: cited({ id: 'mk-id' }, { id: 'd0' }, 'mk-id'),
  type: cited({ type: 'Mkloại' }, {}, 'Mkloại'),
  number: cited({ number: '777/KH-MK' }, {}, '777/KH-MK'),
  name: cited({ number: null, name: 'Mktên' }, { number: null }, 'Mktên'),
  date: cited({ date: '2031-05-06' }, {}, '06/5/2031', '2031'),
  year: cited({ year: 2033 }, {}, '2033'),
  issuer: cited({ issuer: 'Mkbanhành' }, {}, 'Mkbanhành'),
  subject: cited({ subject: 'mktríchyếu' }, {}, 'mktríchyếu'),
  relation: cited(
    { relation: 'repeals', mentions: [{ ...mention, relation: 'repeals' }] },
    {},
    'bãi bỏ',
    'repeals',
  ),
  derivedFrom: cited(
    { issuer: 'Sở', derivedFrom: { issuer: 'symbol', number: 'page' } },
    { issuer: 'Sở' },
    'suy từ ký hiệu',
    'symbol',
    'page',
  ),
  links: cited(
    { links: [{ rel: 'exact', publisher: 'mk.gov.vn', href: 'https://mk.gov.vn/a', label: 'Mở' }] },
    {},
    'https://mk.gov.vn/a',
    'exact',
  ),
  known: cited({ known }, {}, '9/KH-MK', 'repealed', 'Mktên ở danh mục', known.href as string),
  candidates: cited(
    { candidates: [{ ...known, number: '1/KH-MK' }, known] },
    {},
    'Mktên ở danh mục',
    '1/KH-MK',
    'Chưa rõ là văn bản nào',
  ),
  mentions: cited(
    { mentions: Array(47).fill({ ...mention, quote: 'mknhắc', start: 7171, end: 7272 }) },
    {},
    '47',
    '7171',
    '7272',
    'mknhắc',
  ),
};

/** An agency that has ended, so that all that is said of that is said. */
export const plainAgency: Agency = {
  ...someAgency,
  place: null,
  status: 'merged',
  validTo: '2020-12-31',
  successors: ['Sở Mới'],
  succession: [],
};
const body = marker<Agency>;
export const agencyMarkers: Markers<Agency> = {
  id: body({ id: 'mk-id' }, { id: 'a0' }, 'mk-id'),
  name: body({ name: 'Mkcơquan' }, {}, 'Mkcơquan'),
  shortName: body({ shortName: 'Mktắt' }, {}, 'Mktắt'),
  level: body({ level: 'commune' }, {}, 'Cấp xã', 'commune'),
  body: body({ body: 'court' }, {}, 'tư pháp', 'court'),
  place: body({ place: 'Mkđịaphương' }, {}, 'Mkđịaphương'),
  roles: body({ roles: ['signer'] }, {}, 'cơ quan ký', 'signer'),
  status: body({}, { status: 'active' }, 'hoạt động đến', 'merged'),
  validTo: body({ validTo: '2031-06-30' }, {}, '30/6/2031', '2031-06-30'),
  successors: body({ successors: ['Mkthaythế'] }, {}, 'Mkthaythế'),
  statusAtReport: body({ statusAtReport: 'dissolved' }, {}, 'dissolved'),
  succession: body(
    { succession: [{ date: '2031-07-01', successors: ['Mkbước'], reform: null, area: [] }] },
    {},
    '01/7/2031 là Mkbước',
    '2031-07-01',
  ),
  reform: body(
    {
      reform: {
        type: 'Luật',
        number: '8/MK',
        issuer: 'Quốc hội',
        date: null,
        effective: '2031-07-02',
      },
    },
    {},
    '2031-07-02',
    '8/MK',
  ),
  mentions: body(
    { mentions: Array(47).fill({ quote: 'mknhắc', start: 7171, end: 7272 }) },
    {},
    '47',
    '7171',
    '7272',
    'mknhắc',
  ),
};

export const plainReport: Report = {
  ...sample.report,
  kind: 'bao-cao',
  number: null,
  date: null,
  period: null,
  issuer: null,
  superior: null,
  place: null,
  addressees: [],
  signer: null,
  recipients: [],
};
const head = marker<Report>;
export const reportMarkers: Markers<Report> = {
  isReport: head({}, {}, ''),
  confidence: head({}, {}, ''),
  reasons: head({}, {}, ''),
  title: head({ title: 'Mktiêuđề' }, {}, 'Mktiêuđề'),
  kind: head(
    { kind: 'tin-bai' },
    {},
    'Tin bài',
    'tin-bai',
    'NewsArticle',
    'article-newspaper',
    'NEWS',
    '@article',
    'selected value="tin-bai"',
  ),
  number: head({ number: '777/BC-MK' }, {}, '777/BC-MK'),
  date: head({ date: '2031-05-06' }, {}, '06/5/2031', '2031'),
  published: head(
    { date: null, published: '2033-06-07', publishedFrom: 'dateline' },
    {},
    '07/6/2033',
    '2033',
  ),
  publishedFrom: head({}, {}, ''),
  place: head({ place: 'Mknơi' }, {}, 'Mknơi'),
  period: head({ period: '2032' }, {}, '2032'),
  issuer: head({ issuer: 'Mkbanhành' }, {}, 'Mkbanhành'),
  superior: head({ superior: 'Mkchủquản' }, {}, 'Mkchủquản'),
  addressees: head({ addressees: ['Mkkínhgửi'] }, {}, 'Mkkínhgửi'),
  signer: head({ signer: { name: 'Mkký', position: null, onBehalfOf: null } }, {}, 'Mkký'),
  recipients: head({ recipients: ['Mknơinhận'] }, {}, 'Mknơinhận'),
};

export const plainPoint: SummaryPoint = {
  quote: 'Toàn xã có 12 hộ.',
  start: 0,
  end: 17,
  kind: 'result',
  section: null,
  indicators: [],
  documents: [],
  byReader: false,
};
const point = marker<SummaryPoint>;
export const pointMarkers: Markers<SummaryPoint> = {
  quote: point({ quote: 'Mký chính thứ nhất.', end: 19 }, {}, 'Mký chính thứ nhất.'),
  kind: point({ kind: 'shortcoming' }, {}, 'Khó khăn, hạn chế', 'shortcoming'),
  section: point({ section: 'Mkmục' }, {}, 'Mkmục'),
  indicators: point({ indicators: ['mk7', 'mk8'] }, {}, 'mk7 mk8'),
  documents: point({ documents: ['mk5', 'mk6'] }, {}, 'mk5 mk6'),
  byReader: point({ byReader: true }, {}, 'người đọc thêm', '1'),
  start: point({ start: 4 }, {}, '4'),
  end: point({ end: 15 }, {}, '15'),
};
