import type { Extraction, Indicator } from '#shared/contract/index.ts';
import {
  corpusAgencyId,
  corpusDocumentId,
  documentTerm,
  nameKey,
  numberKey,
  placeKey,
} from '#shared/corpus/identity.ts';
import { fold } from '#shared/search/fold.ts';

/** Most figures of one report that the corpus lists; the extraction keeps them all. */
export const MAX_INDICATORS = 16_384;
/** Most characters of one report's text that the search reads. */
const MAX_SEARCHED = 200_000;
const DAY_MS = 86_400_000;
/** Reports of one day that can be told apart. */
export const DAY_SIZE = 2 ** 21;

/** A report as the corpus tables take it; what lists hold are JSON-ready rows. */
export interface CorpusRows {
  report: ReportRow;
  /** First `seq` of the report's day; a counter is added when it is stored. */
  daySeq: number;
  searched: string;
  documents: DocumentRow[];
  agencies: AgencyRow[];
  indicators: IndicatorRow[];
}

export interface ReportRow {
  id: string;
  title: string | null;
  kind: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  place: string | null;
  period: string | null;
  url: string | null;
  host: string | null;
  placeKey: string;
  documents: number;
  indicators: number;
  agencies: number;
  findings: number;
}

export interface DocumentRow {
  id: string;
  type: string | null;
  number: string | null;
  name: string | null;
  term: string | null;
  typeKey: string;
  numberKey: string;
  folded: string;
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

export interface AgencyRow {
  id: string;
  name: string;
  shortName: string | null;
  level: string;
  body: string;
  place: string | null;
  status: string;
  validTo: string | null;
  successors: string[];
  nameKey: string;
  folded: string;
  mentions: number;
  facts: Fact[];
}

export interface IndicatorRow {
  position: number;
  id: string;
  quote: string;
  value: number;
  value2: number | null;
  decimal: string;
  unit: string | null;
  kind: string;
  qualifier: string;
  role: string;
  subject: string | null;
  period: string | null;
  place: string | null;
  agency: string | null;
  baseRelation: string | null;
  baseQuote: string | null;
  context: string;
  unitKey: string;
  placeKey: string;
  folded: string;
}

/** All rows that one extraction brings into the corpus. */
export function corpusRows(extraction: Extraction): CorpusRows {
  const { report, source, text, summary } = extraction;
  const place = reportPlace(extraction);
  return {
    report: {
      id: extraction.id,
      title: report.title ?? source.title,
      kind: report.kind,
      number: report.number,
      date: report.date,
      issuer: report.issuer,
      place,
      period: report.period,
      url: source.url,
      host: source.host,
      placeKey: placeKey(place),
      ...summary.counts,
    },
    daySeq: dayOf(report.date) * DAY_SIZE,
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
      id,
      type: document.type,
      number: document.number,
      name: document.name,
      term: documentTerm(document),
      typeKey: nameKey(document.type),
      numberKey: numberKey(document.number),
      folded: searchForm([document.type, document.number, document.name, document.subject], 1000),
      relation: document.relation,
      mentions: 0,
      quote: short(first.quote, 300),
      facts: [...ofReport],
    };
    row.mentions += document.mentions.length;
    addFacts(row.facts, 'relation', [document.relation]);
    const dates = document.mentions.map((mention) => mention.date);
    addFacts(row.facts, 'date', [document.date, ...dates], 'said');
    addFacts(row.facts, 'issuer', [document.issuer], 'said');
    const subject = document.subject === null ? null : short(document.subject, 300);
    addFacts(row.facts, 'subject', [subject], 'said');
    rows.set(id, row);
  }
  return [...rows.values()];
}

function agencyRows({ agencies, report }: Extraction): AgencyRow[] {
  const rows = new Map<string, AgencyRow>();
  for (const agency of agencies) {
    const id = corpusAgencyId(agency);
    const row = rows.get(id) ?? {
      id,
      name: agency.name,
      shortName: agency.shortName,
      level: agency.level,
      body: agency.body,
      place: agency.place,
      status: agency.status,
      validTo: agency.validTo,
      successors: agency.successors,
      nameKey: nameKey(agency.name),
      folded: searchForm([agency.name, agency.shortName], 500),
      mentions: 0,
      facts: [['year', yearOf(report.date)]] satisfies Fact[] as Fact[],
    };
    row.mentions += agency.mentions.length;
    addFacts(row.facts, 'role', agency.roles);
    rows.set(id, row);
  }
  return [...rows.values()];
}

function indicatorRow(
  indicator: Indicator,
  position: number,
  text: string,
  reportsPlace: string | null,
): IndicatorRow {
  const { base, cell, sentence, subject, unit, quote } = indicator;
  const context = cell
    ? [...cell.headers, quote].join(' · ')
    : text.slice(sentence.start, sentence.end);
  return {
    position,
    id: indicator.id,
    quote: short(quote, 300),
    value: indicator.value,
    value2: indicator.value2,
    decimal: indicator.decimal,
    unit,
    kind: indicator.kind,
    qualifier: indicator.qualifier,
    role: indicator.role,
    subject: subject === null ? null : short(subject, 300),
    period: indicator.period,
    place: indicator.place,
    agency: indicator.agency,
    baseRelation: base?.relation ?? null,
    baseQuote: base?.quote ?? null,
    context: short(context, 500),
    unitKey: nameKey(unit),
    placeKey: placeKey(indicator.place ?? reportsPlace),
    folded: searchForm([subject, quote, ...(cell?.headers ?? []), indicator.place], 1000),
  };
}

function searchForm(parts: readonly (string | null)[], most: number): string {
  return fold(parts.filter((part) => part !== null).join('\n')).slice(0, most);
}

/** Cut at a whole character, with the sign that it is cut. */
function short(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** Stands for a place or a year that a report does not tell. */
const UNTOLD = '?';

function yearOf(date: string | null): string {
  return date?.slice(0, 4) ?? UNTOLD;
}

/** Adds each value once; with `said`, also that anything is said at all. */
function addFacts(
  facts: Fact[],
  name: FactName,
  values: readonly (string | null)[],
  said?: 'said',
): void {
  const add = (fact: Fact) => {
    if (!facts.some((other) => other[0] === fact[0] && other[1] === fact[1])) facts.push(fact);
  };
  for (const value of values) {
    if (value === null) continue;
    add([name, value]);
    if (said) add([said, name]);
  }
}
