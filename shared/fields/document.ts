import type { Document, Language } from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import { formatDate } from '../messages/dates.ts';
import { documentLabels, factMessages } from '../messages/fields.ts';
import { relationMessages } from '../messages/formats.ts';
import { column, csv, type Fact, type Fields, numberCsv, short, skip } from './field.ts';

const noTable = skip('tables are of figures');
const ofOneReport = skip('it is one report’s; the corpus has what reports have in common');
const noProperty = skip('schema.org has no property for it');
const wholeCard = skip('the card in the page is short; the panel has it');

/** Where a document's fields go; the order is that of its lines of facts. */
export const documentFields: Fields<Document> = {
  id: {
    label: documentLabels.id,
    card: skip('for programs'),
    table: noTable,
    hoverCard: skip('for programs'),
    markdown: skip('for programs'),
    jsonld: 'own',
    references: skip('a reference’s key is made of what the document is'),
    corpusList: skip('for programs'),
    library: skip('for programs'),
    csv: [csv(10, 'id', ({ id }) => id)],
    corpus: 'own',
  },
  type: {
    label: documentLabels.type,
    card: 'own',
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(20, 'type', ({ type }) => type)],
    corpus: column('type', 'type'),
  },
  number: {
    label: documentLabels.number,
    card: 'own',
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(30, 'number', ({ number }) => number)],
    corpus: column('number', 'number'),
  },
  name: {
    label: documentLabels.name,
    card: 'own',
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(40, 'name', ({ name }) => name)],
    corpus: column('name', 'name'),
  },
  date: {
    label: documentLabels.date,
    fact: ({ date }, language) =>
      date ? formatDate(date, language) : factMessages.undated[language],
    card: 'own',
    table: noTable,
    hoverCard: 'row',
    markdown: 'line',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(50, 'date', ({ date }) => date)],
    corpus: {
      tally: 'date',
      said: true,
      values: ({ date, mentions }) => [date, ...mentions.map((mention) => mention.date)],
    },
  },
  year: {
    label: documentLabels.year,
    fact: ({ year, date, number }) =>
      year !== null && date === null && !number?.includes(String(year)) ? String(year) : null,
    card: 'line',
    table: noTable,
    hoverCard: 'row',
    markdown: 'line',
    jsonld: 'own',
    references: 'own',
    corpusList: skip('a list says the date that most reports cite'),
    library: 'own',
    csv: [numberCsv('integer', 60, 'year', ({ year }) => year)],
    corpus: 'own',
  },
  issuer: {
    label: documentLabels.issuer,
    fact: ({ issuer, derivedFrom }, language) =>
      issuer && inferred(issuer, derivedFrom.issuer, language),
    card: 'line',
    table: noTable,
    hoverCard: 'row',
    markdown: 'line',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(70, 'issuer', ({ issuer }) => issuer)],
    corpus: { tally: 'issuer', said: true, values: ({ issuer }) => [issuer] },
  },
  subject: {
    label: documentLabels.subject,
    fact: ({ subject, number, name, known }) =>
      subject ?? (number ? name : null) ?? known?.title ?? null,
    card: 'own',
    table: noTable,
    hoverCard: 'line',
    markdown: 'line',
    jsonld: 'own',
    references: 'own',
    corpusList: 'own',
    library: 'own',
    csv: [csv(90, 'subject', ({ subject }) => subject)],
    corpus: {
      tally: 'subject',
      said: true,
      values: ({ subject }) => [subject === null ? null : short(subject, 300)],
    },
  },
  derivedFrom: {
    label: documentLabels.derivedFrom,
    card: 'own',
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: noProperty,
    references: skip('a reference has no place for by what right'),
    corpusList: ofOneReport,
    library: skip('issuers are listed as the reports cite them'),
    csv: [
      csv(80, 'issuerFrom', ({ derivedFrom }) => derivedFrom.issuer),
      csv(180, 'numberFrom', ({ derivedFrom }) => derivedFrom.number),
    ],
    corpus: ofOneReport,
  },
  relation: {
    label: documentLabels.relation,
    fact: ({ relation }, language) => relationMessages[relation][language],
    card: skip('the group that the card stands in is the relation'),
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: noProperty,
    references: skip('a reference says what a document is'),
    corpusList: skip('reports have different ones; the document’s own page counts them'),
    library: skip('reports have different ones'),
    csv: [csv(100, 'relation', ({ relation }) => relation)],
    corpus: { tally: 'relation', values: ({ relation }) => [relation] },
  },
  known: {
    label: documentLabels.known,
    fact: ({ known }, language) => standing(known, language),
    card: 'own',
    table: noTable,
    hoverCard: 'row',
    markdown: 'line',
    jsonld: 'own',
    references: 'own',
    corpusList: skip('the list says what reports say'),
    library: skip('the view is of what reports cite'),
    csv: [
      csv(150, 'knownStatus', ({ known }) => known?.status ?? null),
      csv(190, 'knownTitle', ({ known }) => known?.title ?? null),
      csv(200, 'repealedBy', ({ known }) => known?.repealedBy ?? null),
    ],
    corpus: skip('the registry knows it; reports do not say it'),
  },
  candidates: {
    label: documentLabels.candidates,
    fact: ({ candidates }, language) =>
      candidates.length > 1 ? factMessages.whichIsOpen[language] : null,
    card: 'own',
    table: noTable,
    hoverCard: 'line',
    markdown: 'line',
    jsonld: noProperty,
    references: skip('a reference names one document'),
    corpusList: ofOneReport,
    library: ofOneReport,
    csv: [
      csv(210, 'candidates', ({ candidates }) =>
        candidates
          .map(({ type, number, date }) => [type, number, date].filter(Boolean).join(' '))
          .join('; '),
      ),
    ],
    corpus: ofOneReport,
  },
  mentions: {
    label: documentLabels.mentions,
    card: 'own',
    table: noTable,
    hoverCard: skip('the card stands at one of them'),
    markdown: 'own',
    jsonld: 'own',
    references: skip('a reference says what a document is'),
    corpusList: skip('the document’s own page has one quote a report'),
    library: 'own',
    csv: [
      numberCsv('integer', 110, 'mentions', ({ mentions }) => mentions.length),
      csv(120, 'quote', ({ mentions }) => mentions[0]?.quote ?? null),
      numberCsv('integer', 130, 'start', ({ mentions }) => mentions[0]?.start ?? null),
      numberCsv('integer', 140, 'end', ({ mentions }) => mentions[0]?.end ?? null),
    ],
    corpus: 'own',
  },
  links: {
    label: documentLabels.links,
    card: 'own',
    table: noTable,
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    references: 'own',
    corpusList: skip('the list leads to the document’s own page'),
    library: wholeCard,
    csv: [
      csv(160, 'link', ({ links }) => links[0]?.href ?? null),
      csv(170, 'linkRel', ({ links }) => links[0]?.rel ?? null),
    ],
    corpus: skip('made of type and number anew'),
  },
};

/** A field's words, and from what they are inferred where the text does not state them. */
function inferred(text: string, from: Document['derivedFrom']['issuer'], language: Language): Fact {
  const words = inferredFrom(from, language);
  return words ? { text, note: words } : text;
}

/** From what a field is inferred; null where the text states it. */
export function inferredFrom(
  from: Document['derivedFrom']['issuer'],
  language: Language,
): string | null {
  if (from === 'symbol') return factMessages.inferredSymbol[language];
  if (from === 'page') return factMessages.inferredPage[language];
  return from === 'registry' ? factMessages.inferredRegistry[language] : null;
}

function standing(known: Document['known'], language: Language): string | null {
  if (known?.status === 'in-force') return factMessages.inForce[language];
  if (known?.status !== 'repealed') return null;
  return known.repealedBy
    ? format(factMessages.repealedBy[language], { number: known.repealedBy })
    : factMessages.repealed[language];
}

/** What a document is called in a list: its type and number, else its name. */
export function documentTitle(document: Document): string {
  const { type, number, name } = document;
  if (number) return [type, number].filter(Boolean).join(' ');
  if (name) return [type, withoutType(name, type)].filter(Boolean).join(' ');
  return type ?? '';
}

/** A name without the type that it begins with. */
export function withoutType(name: string, type: string | null): string {
  return type && name.toLowerCase().startsWith(`${type.toLowerCase()} `)
    ? name.slice(type.length + 1)
    : name;
}
