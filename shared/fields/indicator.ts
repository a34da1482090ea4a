import type { CorpusIndicator, Indicator, Language } from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import { formatPeriod, periodMessages } from '../messages/dates.ts';
import {
  baseMessages,
  directionMessages,
  factMessages,
  indicatorLabels,
  indicatorRoleMessages,
  qualifierMessages,
} from '../messages/fields.ts';
import { type CorpusColumns, column, csv, type Fields, numberCsv, skip } from './field.ts';
import { figureText } from './figure.ts';

const reference = skip('a bibliography lists documents, not figures');
const offset = skip('an offset into the text: a view leads to the place itself');
const machine = skip('for programs; a reader has the quote');
const quoteSaysIt = skip('the quote says it');
const noText = skip(
  'the corpus lists figures without their text; "context" holds the words around',
);
const noProperty = skip('schema.org has no property for it');
const inCell = skip('the cell shows the figure; its row and column say the rest');

/** What programs need and readers do not: no view shows it. */
const forPrograms = {
  card: machine,
  table: machine,
  hoverCard: machine,
  markdown: machine,
  jsonld: noProperty,
  references: reference,
  corpusList: machine,
  library: machine,
} as const;

/** Where a figure's fields go; the order is that of its lines of facts. */
export const indicatorFields: Fields<Indicator> = {
  id: {
    ...forPrograms,
    label: indicatorLabels.id,
    jsonld: 'own',
    csv: [csv(10, 'id', ({ id }) => id)],
    corpus: column('id', 'id'),
  },
  start: {
    ...forPrograms,
    label: indicatorLabels.start,
    card: offset,
    jsonld: 'own',
    csv: [numberCsv('integer', 190, 'start', ({ start }) => start)],
    corpus: noText,
  },
  end: {
    ...forPrograms,
    label: indicatorLabels.end,
    card: offset,
    jsonld: 'own',
    csv: [numberCsv('integer', 200, 'end', ({ end }) => end)],
    corpus: noText,
  },
  subject: {
    label: indicatorLabels.subject,
    fact: ({ subject, cell }, language) =>
      subject ?? (cell?.headers.join(' · ') || factMessages.subjectOpen[language]),
    card: 'own',
    table: inCell,
    hoverCard: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: reference,
    corpusList: 'own',
    library: 'own',
    csv: [csv(20, 'subject', ({ subject }) => subject)],
    corpus: column('subject', 'subject', { most: 300 }),
  },
  quote: {
    label: indicatorLabels.quote,
    fact: figureText,
    card: 'own',
    table: 'own',
    hoverCard: 'own',
    markdown: 'row',
    jsonld: 'own',
    references: reference,
    corpusList: 'own',
    library: 'own',
    csv: [csv(30, 'quote', ({ quote }) => quote)],
    corpus: column('quote', 'quote', { most: 300 }),
  },
  stated: {
    label: indicatorLabels.stated,
    card: 'own',
    table: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: reference,
    corpusList: 'own',
    library: 'own',
    csv: [
      csv(270, 'stated_unit', ({ stated }) => stated?.unit ?? null),
      numberCsv('number', 280, 'scale', ({ stated }) => stated?.scale ?? null),
      csv(290, 'statedFrom', ({ stated }) => stated?.from ?? null),
    ],
    corpus: {
      columns: {
        stated_unit: ({ stated }) => stated?.unit ?? null,
        stated_scale: ({ stated }) => stated?.scale ?? null,
        stated_from: ({ stated }) => stated?.from ?? null,
      },
      read: ({ stated_unit: unit, stated_scale: scale, stated_from: from }) =>
        unit == null ? null : ({ unit, scale, from } as Indicator['stated']),
    },
  },
  value: {
    ...forPrograms,
    label: indicatorLabels.value,
    jsonld: 'own',
    csv: skip('its exact decimal stands in the column "value"'),
    corpus: column('value', 'value'),
  },
  decimal: {
    ...forPrograms,
    label: indicatorLabels.decimal,
    jsonld: skip('JSON has the number'),
    csv: [numberCsv('decimal', 40, 'value', ({ decimal }) => decimal)],
    corpus: column('decimal', 'decimal'),
  },
  value2: {
    ...forPrograms,
    label: indicatorLabels.value2,
    card: quoteSaysIt,
    jsonld: skip('only a range has a second value there'),
    csv: [numberCsv('number', 50, 'value2', ({ value2 }) => value2)],
    corpus: column('value2', 'value2'),
  },
  decimal2: {
    ...forPrograms,
    label: indicatorLabels.decimal2,
    jsonld: skip('JSON has the number'),
    csv: [numberCsv('decimal', 220, 'decimal2', ({ decimal2 }) => decimal2 ?? null)],
    corpus: column('decimal2', 'decimal2'),
  },
  unit: {
    ...forPrograms,
    label: indicatorLabels.unit,
    card: skip('the unit as the page states it stands beside the quote'),
    jsonld: 'own',
    csv: [csv(60, 'unit', ({ unit }) => unit)],
    corpus: column('unit', 'unit'),
  },
  kind: {
    ...forPrograms,
    label: indicatorLabels.kind,
    csv: [csv(70, 'kind', ({ kind }) => kind)],
    corpus: column('kind', 'kind'),
  },
  direction: {
    label: indicatorLabels.direction,
    fact: ({ direction }, language) => (direction ? directionMessages[direction][language] : null),
    card: 'own',
    table: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: reference,
    corpusList: 'own',
    library: 'own',
    csv: [csv(210, 'direction', ({ direction }) => direction ?? null)],
    corpus: column('direction', 'direction'),
  },
  role: {
    label: indicatorLabels.role,
    // The figure's own words say that it is a level, and its arrow that it is a change.
    fact: ({ role }, language) =>
      role === 'level' || role === 'change' ? null : indicatorRoleMessages[role][language],
    card: 'line',
    table: inCell,
    hoverCard: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: reference,
    corpusList: 'line',
    library: 'own',
    csv: [csv(90, 'role', ({ role }) => role)],
    corpus: column('role', 'role'),
  },
  base: {
    label: indicatorLabels.base,
    fact: ({ base }, language) => (base ? baseWords(base, language) : null),
    card: 'line',
    table: inCell,
    hoverCard: 'row',
    markdown: 'row',
    jsonld: noProperty,
    references: reference,
    corpusList: 'line',
    library: skip('figures of one role stand together, whatever they are compared with'),
    csv: [
      csv(130, 'baseRelation', ({ base }) => base?.relation ?? null),
      csv(140, 'baseQuote', ({ base }) => base?.quote ?? null),
      csv(300, 'baseFigureId', ({ base }) => base?.indicatorId ?? null),
    ],
    corpus: baseColumns(),
  },
  qualifier: {
    label: indicatorLabels.qualifier,
    // Where the quote begins with a word ("trên 50%"), that is the qualifier.
    fact: ({ qualifier, quote }, language) =>
      /^\d/.test(quote) ? (qualifierMessages[qualifier]?.[language] ?? null) : null,
    card: 'line',
    table: inCell,
    hoverCard: 'line',
    markdown: 'line',
    jsonld: 'own',
    references: reference,
    corpusList: 'line',
    library: quoteSaysIt,
    csv: [csv(80, 'qualifier', ({ qualifier }) => qualifier)],
    corpus: column('qualifier', 'qualifier'),
  },
  scope: {
    label: indicatorLabels.scope,
    fact: ({ scope }, language) => (scope ? format(factMessages.scope[language], { scope }) : null),
    card: 'line',
    table: inCell,
    hoverCard: 'line',
    markdown: 'line',
    jsonld: noProperty,
    references: reference,
    corpusList: 'line',
    library: skip('a rank is listed by what is ranked'),
    csv: [csv(230, 'scope', ({ scope }) => scope ?? null)],
    corpus: column('scope', 'scope', { most: 300 }),
  },
  period: {
    label: indicatorLabels.period,
    fact: ({ period }, language) => (period ? periodWords(period, language) : null),
    card: 'line',
    table: inCell,
    hoverCard: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: reference,
    corpusList: 'line',
    library: 'own',
    csv: [csv(100, 'period', ({ period }) => period)],
    corpus: column('period', 'period'),
  },
  contextPeriod: {
    label: indicatorLabels.contextPeriod,
    fact: ({ contextPeriod, period }, language) =>
      contextPeriod && !period
        ? format(factMessages.contextPeriod[language], {
            period: periodWords(contextPeriod, language),
          })
        : null,
    card: 'line',
    table: inCell,
    hoverCard: 'line',
    markdown: 'line',
    jsonld: skip('an observation’s period is the one that is stated of it'),
    references: reference,
    corpusList: 'line',
    library: skip('columns are periods that are stated of the figure itself'),
    csv: [csv(250, 'contextPeriod', ({ contextPeriod }) => contextPeriod ?? null)],
    corpus: column('contextPeriod', 'context_period'),
  },
  periodFrom: {
    ...forPrograms,
    label: indicatorLabels.periodFrom,
    csv: [csv(240, 'periodFrom', ({ periodFrom }) => periodFrom ?? null)],
    corpus: column('periodFrom', 'period_from'),
  },
  place: {
    label: indicatorLabels.place,
    fact: ({ place }) => place,
    card: 'line',
    table: inCell,
    hoverCard: 'row',
    markdown: 'row',
    jsonld: 'own',
    references: reference,
    corpusList: 'line',
    library: 'own',
    csv: [csv(110, 'place', ({ place }) => place)],
    corpus: column('place', 'place'),
  },
  agency: {
    label: indicatorLabels.agency,
    fact: ({ agency }) => agency,
    card: 'line',
    table: inCell,
    hoverCard: 'row',
    markdown: 'line',
    jsonld: skip('an observation’s agent is who observed'),
    references: reference,
    corpusList: 'line',
    library: skip('rows are places'),
    csv: [csv(120, 'agency', ({ agency }) => agency)],
    corpus: column('agency', 'agency'),
  },
  aboutId: {
    ...forPrograms,
    label: indicatorLabels.aboutId,
    csv: [csv(260, 'aboutId', ({ aboutId }) => aboutId ?? null)],
    corpus: column('aboutId', 'about_id'),
  },
  sentence: {
    ...forPrograms,
    label: indicatorLabels.sentence,
    card: offset,
    csv: skip('offsets; the place of the quote has two columns'),
    corpus: 'own',
  },
  cell: {
    ...forPrograms,
    label: indicatorLabels.cell,
    card: skip('a cell’s card is its table'),
    table: 'own',
    hoverCard: skip('the card stands at the cell'),
    markdown: skip('the subject is made of its row and column'),
    csv: [
      numberCsv('integer', 150, 'table', ({ cell }) => cell?.table ?? null),
      numberCsv('integer', 160, 'tableRow', ({ cell }) => cell?.row ?? null),
      numberCsv('integer', 170, 'tableColumn', ({ cell }) => cell?.column ?? null),
      csv(180, 'tableHeaders', ({ cell }) => cell?.headers.join(' › ') ?? null),
    ],
    corpus: 'own',
  },
};

/** A period in words: "quý III năm 2025". */
export function periodWords(period: string, language: Language): string {
  return formatPeriod(period, (key, data) => format(periodMessages[key][language], data), language);
}

const STANDS_ALONE = /^(?:so|trong|trên|cùng kỳ)(?=\s)| so /iu;

/** The base in the text's words where they can stand alone ("so với năm 2022"), else in ours. */
function baseWords(
  { quote, relation }: NonNullable<Indicator['base']>,
  language: Language,
): string {
  return STANDS_ALONE.test(quote) ? quote : baseMessages[relation][language];
}

function baseColumns(): CorpusColumns<Indicator, Indicator['base']> {
  return {
    columns: {
      base_relation: ({ base }) => base?.relation ?? null,
      base_quote: ({ base }) => base?.quote ?? null,
      base_figure_id: ({ base }) => base?.indicatorId ?? null,
    },
    read: ({ base_relation: relation, base_quote: quote, base_figure_id: indicatorId }) =>
      relation == null || quote == null
        ? null
        : ({ relation, quote, indicatorId } as Indicator['base']),
  };
}

/** A figure of the corpus as a figure of a text of its own: its words and nothing around. */
export function inOwnText({ context, report, ...indicator }: CorpusIndicator): Indicator {
  const span = { start: 0, end: indicator.quote.length };
  return { ...indicator, ...span, sentence: span, cell: null };
}
