import type { Extraction, SummaryPoint } from '../contract/index.ts';
import { pointKindMessages, pointLabels, summaryLabels } from '../messages/summary.ts';
import { csv, type Fields, numberCsv, skip } from './field.ts';

type Summary = Extraction['summary'];

const noTable = skip('tables are of figures');
const noMark = skip('a card stands at a mark of the page; a point is none');
const noAbstract = skip('a reference names a report and does not retell it');
const inShare = skip('the list has the headline; the share has the points');
const machine = skip('for programs; a reader has the quote');
const offset = skip('an offset into the text: a view leads to the place itself');
const ofPage = { table: noTable, hoverCard: noMark, references: noAbstract } as const;

/** What programs need of a point and readers do not. */
const forPrograms = {
  ...ofPage,
  card: machine,
  markdown: machine,
  jsonld: machine,
  corpusList: machine,
  library: machine,
  corpus: inShare,
} as const;

/** Where the fields of a point of the summary go. */
export const pointFields: Fields<SummaryPoint> = {
  quote: {
    ...ofPage,
    label: pointLabels.quote,
    fact: ({ quote }) => quote,
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: inShare,
    library: 'own',
    csv: [csv(20, 'quote', ({ quote }) => quote)],
    corpus: inShare,
  },
  kind: {
    ...ofPage,
    label: pointLabels.kind,
    fact: ({ kind }, language) => pointKindMessages[kind][language],
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: inShare,
    library: 'own',
    csv: [csv(10, 'kind', ({ kind }) => kind)],
    corpus: inShare,
  },
  section: {
    ...forPrograms,
    label: pointLabels.section,
    card: skip('the kind is the heading; the place is a click away'),
    csv: [csv(30, 'section', ({ section }) => section)],
  },
  indicators: {
    ...forPrograms,
    label: pointLabels.indicators,
    csv: [csv(40, 'indicators', ({ indicators }) => indicators.join(' '))],
  },
  documents: {
    ...forPrograms,
    label: pointLabels.documents,
    csv: [csv(50, 'documents', ({ documents }) => documents.join(' '))],
  },
  byReader: {
    ...ofPage,
    label: pointLabels.byReader,
    fact: ({ byReader }, language) => (byReader ? pointLabels.byReader[language] : null),
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: inShare,
    library: 'own',
    csv: [numberCsv('integer', 1100, 'byReader', ({ byReader }) => (byReader ? 1 : 0))],
    corpus: inShare,
  },
  start: {
    ...forPrograms,
    label: pointLabels.start,
    card: offset,
    csv: [numberCsv('integer', 60, 'start', ({ start }) => start)],
  },
  end: {
    ...forPrograms,
    label: pointLabels.end,
    card: offset,
    csv: [numberCsv('integer', 70, 'end', ({ end }) => end)],
  },
};

const ofList = skip('the list has the headline, which nobody edits');

const ofLists = skip('the lists themselves are shown');

/** Where the parts of a summary go: points by kind, the figures that stand first. */
export const summaryFields: Fields<Summary> = {
  points: {
    ...ofPage,
    label: summaryLabels.points,
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: inShare,
    library: 'own',
    csv: skip('a table of its own'),
    corpus: inShare,
  },
  headline: {
    ...ofPage,
    label: summaryLabels.headline,
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: 'own',
    library: 'own',
    csv: skip('the table of figures has them all'),
    corpus: 'own',
  },
  isEdited: {
    ...ofPage,
    label: summaryLabels.isEdited,
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: ofList,
    library: 'own',
    csv: skip('the table of points has a column of its own for it'),
    corpus: inShare,
  },
  sentences: {
    ...ofPage,
    label: summaryLabels.sentences,
    card: skip('the first of the points; shown alone for readings from before them'),
    markdown: skip('the first of the points'),
    jsonld: skip('the first of the points'),
    corpusList: inShare,
    library: skip('the first of the points'),
    csv: skip('the first of the points'),
    corpus: inShare,
  },
  counts: {
    ...ofPage,
    label: summaryLabels.counts,
    card: 'own',
    markdown: ofLists,
    jsonld: ofLists,
    corpusList: 'own',
    library: 'own',
    csv: ofLists,
    corpus: 'own',
  },
};
