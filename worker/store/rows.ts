import type { Extraction, HeadlineFigure, Indicator } from '#shared/contract/index.ts';
import {
  corpusAgencyId,
  corpusDocumentId,
  documentTerm,
  nameKey,
  numberKey,
  placeKey,
} from '#shared/corpus/identity.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields } from '#shared/fields/document.ts';
import { type Cell, type Fields, short } from '#shared/fields/field.ts';
import { figureAndUnit } from '#shared/fields/figure.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { corpusTallies, toCorpus } from '#shared/fields/outlets.ts';
import { reportFields } from '#shared/fields/report.ts';
import { headlineFigures } from '#shared/fields/telling.ts';
import { fold } from '#shared/search/fold.ts';
import { pageKeyOf } from '../verify/page-address.ts';
import { bandsOf } from '../verify/shingles.ts';
import { DAY_SIZE, MAX_INDICATORS } from './sequences.ts';

/** Most characters of one report's text that the search reads. */
const MAX_SEARCHED = 200_000;
/** Most characters of a figure or of its subject in a list, as in the table of figures. */
const MAX_LISTED = 300;
const DAY_MS = 86_400_000;

/** A report as the corpus tables take it; what lists hold are JSON-ready rows, by the names of their columns. */
export interface CorpusRows {
  report: Row;
  /** First `seq` of the report's day; a counter is added when it is stored. */
  daySeq: number;
  /** What tells near copies of the text. */
  bands: number[];
  searched: string;
  documents: DocumentRow[];
  agencies: AgencyRow[];
  indicators: Row[];
}

type Row = Record<string, Cell>;

interface DocumentRow {
  /** With what it is found by: type, number and name. */
  stored: Row;
  /** The words of its subject, as this report tells it. */
  words: string;
  relation: string;
  mentions: number;
  quote: string;
  facts: Fact[];
}

/** One thing that one report says of a document or an agency, for the tallies. */
export type Fact = readonly [name: FactName, value: string];
export type FactName =
  | 'relation'
  | 'date'
  | 'issuer'
  | 'subject'
  | 'said'
  | 'place'
  | 'year'
  | 'role';

interface AgencyRow {
  stored: Row;
  mentions: number;
  facts: Fact[];
}

/** All rows that one extraction brings into the corpus. */
export function corpusRows(extraction: Extraction): CorpusRows {
  const { report, source, text, summary } = extraction;
  const place = reportPlace(extraction);
  return {
    report: {
      id: extraction.id,
      ...toCorpus(reportFields, { ...report, title: report.title ?? source.title }),
      place,
      url: source.url,
      host: source.host,
      page_key: pageKeyOf(source.url),
      place_key: placeKey(place),
      documents: summary.counts.documents,
      indicators: summary.counts.indicators,
      agencies: summary.counts.agencies,
      findings: summary.counts.findings,
      headline: JSON.stringify(headlineOf(extraction)),
    },
    daySeq: dayOf(report.date) * DAY_SIZE,
    bands: bandsOf(text),
    searched: searchForm(
      [
        report.title,
        report.number,
        report.issuer,
        place,
        source.title,
        text.slice(0, MAX_SEARCHED),
      ],
      MAX_SEARCHED,
    ),
    documents: documentRows(extraction, place),
    agencies: agencyRows(extraction),
    indicators: extraction.indicators
      .slice(0, MAX_INDICATORS)
      .map((indicator, position) => indicatorRow(indicator, position, text, place)),
  };
}

/** The figures that a list shows of a report: with what makes each readable alone. */
function headlineOf(extraction: Extraction): HeadlineFigure[] {
  return headlineFigures(extraction)
    .filter(({ figure }) => figure.quote.length <= MAX_LISTED)
    .map(({ figure }) => {
      const { id, subject, quote, value, decimal, unit, stated, role, direction, period } = figure;
      return {
        ...{ id, quote, value, decimal, unit, role, period },
        subject: subject && short(subject, MAX_LISTED),
        ...(stated !== undefined && { stated }),
        ...(direction !== undefined && { direction }),
      };
    });
}

/**
 * The place a report speaks for: its issuer's, else the one in its own head ("Quảng Trị, ngày …"). A body of
 * the centre signs in a city without speaking for it.
 */
function reportPlace({ report, agencies }: Extraction): string | null {
  const issuer = agencies.find((agency) => agency.name === report.issuer);
  if (issuer?.level === 'central') return null;
  return issuer?.place ?? report.place;
}

/** Days since 1900-01-01, or 0 where the report has no date; whole dates only. */
function dayOf(date: string | null): number {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return 0;
  return dayNumber(date);
}

/** The number of a day, for bounds of a query as well. */
export function dayNumber(date: string): number {
  const days = Math.floor((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1900, 0, 1)) / DAY_MS);
  return Number.isFinite(days) ? Math.min(Math.max(days, 0), 2 ** 17 - 1) : 0;
}

function documentRows({ documents, report }: Extraction, place: string | null): DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  const ofReport: Fact[] = [
    ['place', place ?? UNTOLD],
    ['year', yearOf(report.date)],
  ];
  for (const document of documents) {
    const first = document.mentions[0];
    if (!first) continue;
    const id = corpusDocumentId(document);
    const row = rows.get(id) ?? {
      stored: {
        id,
        ...toCorpus(documentFields, document),
        term: documentTerm(document),
        type_key: nameKey(document.type),
        number_key: numberKey(document.number),
        folded: searchForm([document.type, document.number, document.name], 1000),
      },
      words: searchForm([document.subject], 1000),
      relation: document.relation,
      mentions: 0,
      quote: short(first.quote, 300),
      facts: [...ofReport],
    };
    row.mentions += document.mentions.length;
    addTallies(row.facts, documentFields, document);
    rows.set(id, row);
  }
  return [...rows.values()];
}

function agencyRows({ agencies, report }: Extraction): AgencyRow[] {
  const rows = new Map<string, AgencyRow>();
  for (const agency of agencies) {
    const id = corpusAgencyId(agency);
    const row = rows.get(id) ?? {
      stored: {
        id,
        ...toCorpus(agencyFields, agency),
        name_key: nameKey(agency.name),
        folded: searchForm([agency.name, agency.shortName], 500),
      },
      mentions: 0,
      facts: [['year', yearOf(report.date)]] satisfies Fact[] as Fact[],
    };
    row.mentions += agency.mentions.length;
    addTallies(row.facts, agencyFields, agency);
    rows.set(id, row);
  }
  return [...rows.values()];
}

function indicatorRow(
  indicator: Indicator,
  position: number,
  text: string,
  reportsPlace: string | null,
): Row {
  const { cell, sentence, subject, unit, quote } = indicator;
  const context = cell
    ? [...cell.headers, figureAndUnit(indicator, 'vi')].join(' · ')
    : text.slice(sentence.start, sentence.end);
  return {
    position,
    ...toCorpus(indicatorFields, indicator),
    context: short(context, 500),
    unit_key: nameKey(unit),
    place_key: placeKey(indicator.place ?? reportsPlace),
    folded: searchForm([subject, quote, ...(cell?.headers ?? []), indicator.place], 1000),
  };
}

function searchForm(parts: readonly (string | null)[], most: number): string {
  return fold(parts.filter((part) => part !== null).join('\n')).slice(0, most);
}

/** Stands for a place or a year that a report does not tell. */
const UNTOLD = '?';

function yearOf(date: string | null): string {
  return date?.slice(0, 4) ?? UNTOLD;
}

/** Adds what a thing's fields count, each value once; also that anything is said at all, where that counts. */
function addTallies<T>(facts: Fact[], fields: Fields<T>, thing: T): void {
  const add = (name: FactName, value: string) => {
    if (!facts.some((other) => other[0] === name && other[1] === value)) facts.push([name, value]);
  };
  for (const { tally, values, said } of corpusTallies(fields, thing))
    for (const value of values) {
      if (value === null) continue;
      add(tally as FactName, value);
      if (said) add('said', tally);
    }
}
