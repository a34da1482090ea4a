import type { Report } from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import { formatDate, formatPeriod, periodMessages } from '../messages/dates.ts';
import { factMessages, reportLabels } from '../messages/fields.ts';
import { reportKindMessages } from '../messages/formats.ts';
import { column, csv, type Fields, skip } from './field.ts';

const noTable = skip('tables are of figures');
const noCard = skip('marks of the page have cards, its head has none');
const aboutReading = skip('it says how the page was taken, not what the report is');
const oneColumn = skip('a CSV repeats of the report only what tells reports apart');
const inText = skip('the report’s text has it');

/** What every field of a report has in common. */
const everywhere = { table: noTable, hoverCard: noCard } as const;

/** How a page was taken for a report: nothing that is shown of one. */
const ofReading = {
  ...everywhere,
  card: aboutReading,
  markdown: aboutReading,
  jsonld: aboutReading,
  references: aboutReading,
  corpusList: aboutReading,
  library: aboutReading,
  csv: aboutReading,
  corpus: aboutReading,
} as const;

/** Where the fields of a report's head go; the order is that of its lines of facts. */
export const reportFields: Fields<Report> = {
  isReport: { ...ofReading, label: reportLabels.isReport },
  confidence: { ...ofReading, label: reportLabels.confidence },
  reasons: { ...ofReading, label: reportLabels.reasons },
  title: {
    ...everywhere,
    label: reportLabels.title,
    card: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(-20, 'reportTitle', ({ title }) => title)],
    corpus: column('title', 'title'),
  },
  kind: {
    ...everywhere,
    label: reportLabels.kind,
    fact: ({ kind }, language) => kind && reportKindMessages[kind][language],
    card: 'own',
    markdown: 'row',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(1000, 'reportKind', ({ kind }) => kind)],
    corpus: column('kind', 'kind'),
  },
  issuer: {
    ...everywhere,
    label: reportLabels.issuer,
    fact: ({ issuer }) => issuer,
    card: 'line',
    markdown: 'row',
    jsonld: 'own',
    references: 'own',
    corpusList: 'line',
    library: 'own',
    csv: [csv(-30, 'reportIssuer', ({ issuer }) => issuer)],
    corpus: column('issuer', 'issuer'),
  },
  number: {
    ...everywhere,
    label: reportLabels.number,
    fact: ({ number }, language) =>
      number &&
      (/^\d/.test(number)
        ? format(factMessages.numberOf[language], { number })
        : factMessages.numberBlank[language]),
    card: 'line',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: 'line',
    library: 'own',
    csv: [csv(-50, 'reportNumber', ({ number }) => number)],
    corpus: column('number', 'number'),
  },
  date: {
    ...everywhere,
    label: reportLabels.date,
    fact: ({ date }, language) =>
      date ? formatDate(date, language) : factMessages.undated[language],
    card: 'line',
    markdown: 'row',
    jsonld: 'own',
    references: 'own',
    corpusList: 'line',
    library: 'own',
    csv: [csv(-40, 'reportDate', ({ date }) => date)],
    corpus: column('date', 'date'),
  },
  published: {
    ...everywhere,
    label: reportLabels.published,
    fact: ({ published }, language) => published && formatDate(published, language),
    card: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: 'own',
    corpusList: skip('reports are listed by their own date'),
    library: skip('reports are listed by their own date'),
    csv: oneColumn,
    corpus: inText,
  },
  publishedFrom: { ...ofReading, label: reportLabels.publishedFrom },
  period: {
    ...everywhere,
    label: reportLabels.period,
    fact: ({ period }, language) =>
      period &&
      formatPeriod(period, (key, data) => format(periodMessages[key][language], data), language),
    card: 'line',
    markdown: 'row',
    jsonld: 'own',
    references: skip('a reference has the date of issue'),
    corpusList: 'line',
    library: skip('reports are listed by date'),
    csv: [csv(1010, 'reportPeriod', ({ period }) => period)],
    corpus: column('period', 'period'),
  },
  superior: {
    ...everywhere,
    label: reportLabels.superior,
    fact: ({ superior }) => superior,
    card: 'row',
    markdown: 'row',
    jsonld: skip('the author is the body that issues'),
    references: skip('the author is the body that issues'),
    corpusList: inText,
    library: inText,
    csv: oneColumn,
    corpus: inText,
  },
  place: {
    ...everywhere,
    label: reportLabels.place,
    fact: ({ place }) => place,
    card: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: 'own',
    corpusList: skip('the issuer’s name has it; lists are narrowed by it'),
    library: 'own',
    csv: [csv(1020, 'reportPlace', ({ place }) => place)],
    // The place that a report speaks for: its issuer's, else its own.
    corpus: 'own',
  },
  addressees: {
    ...everywhere,
    label: reportLabels.addressees,
    fact: ({ addressees }) => addressees.join('; '),
    card: 'row',
    markdown: 'row',
    jsonld: skip('agencies are listed as mentioned'),
    references: skip('a reference has no addressee'),
    corpusList: inText,
    library: skip('the report itself has it'),
    csv: oneColumn,
    corpus: inText,
  },
  signer: {
    ...everywhere,
    label: reportLabels.signer,
    fact: ({ signer }) => [signer?.name, signer?.position].filter(Boolean).join(', '),
    card: 'row',
    markdown: 'row',
    jsonld: skip('the author is the body'),
    references: skip('the author is the body'),
    corpusList: inText,
    library: skip('the report itself has it'),
    csv: oneColumn,
    corpus: inText,
  },
  recipients: {
    ...everywhere,
    label: reportLabels.recipients,
    // "UBND tỉnh;" as the page writes it, for a list with marks of its own.
    fact: ({ recipients }) => recipients.map((words) => words.replace(/[;,.]$/, '')).join('; '),
    card: 'row',
    markdown: 'row',
    jsonld: skip('agencies are listed as mentioned'),
    references: skip('a reference has no copies'),
    corpusList: inText,
    library: skip('the report itself has it'),
    csv: oneColumn,
    corpus: inText,
  },
};
