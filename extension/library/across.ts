import type { Extraction, IndicatorRole, Relation } from '#shared/contract/index.ts';
import { documentFamily, documentTerm } from '#shared/corpus/identity.ts';
import type { FigureParts } from '#shared/fields/figure.ts';
import { fold } from '#shared/search/fold.ts';

/** A cited document, across the reports that cite it. */
export interface DocumentAcross {
  id: string;
  type: string | null;
  number: string | null;
  name: string | null;
  /** Dates as cited (a date, else a year), each with how many reports say so, most first. */
  dates: { date: string; reports: number }[];
  issuers: { issuer: string; reports: number }[];
  subject: string | null;
  /** Reports that cite it, in the library's order. */
  citations: { key: string; mentions: number; relation: Relation }[];
}

/** One figure of one report. */
export interface FigureAcross extends FigureParts {
  key: string;
  indicatorId: string;
  period: string | null;
  place: string | null;
}

/** One thing measured, over places and periods: what stands, what changed and what was planned are apart. */
export interface IndicatorAcross {
  id: string;
  subject: string;
  unit: string | null;
  role: IndicatorRole;
  figures: FigureAcross[];
  reports: number;
}

/** What the views across reports need of one report: gathered once, its text left aside. */
export interface Digest {
  key: string;
  /** The body that reports. */
  issuer: string | null;
  documents: (Pick<
    Extraction['documents'][number],
    'type' | 'number' | 'name' | 'date' | 'year' | 'issuer' | 'subject' | 'relation'
  > & { mentions: number })[];
  indicators: (Omit<FigureAcross, 'key'> & { subject: string | null; role: IndicatorRole })[];
}

export function digestOf(key: string, extraction: Extraction): Digest {
  const { report, documents, indicators } = extraction;
  return {
    key,
    issuer: report.issuer,
    documents: documents.map(
      ({ type, number, name, date, year, issuer, subject, relation, mentions }) => ({
        type,
        number,
        name,
        date,
        year,
        issuer,
        subject,
        relation,
        mentions: mentions.length,
      }),
    ),
    indicators: indicators.map((figure) => ({
      indicatorId: figure.id,
      subject: figure.subject,
      quote: figure.quote,
      value: figure.value,
      decimal: figure.decimal,
      unit: figure.unit,
      stated: figure.stated ?? null,
      direction: figure.direction ?? null,
      cell: figure.cell,
      period: figure.period,
      place: figure.place,
      role: figure.role,
    })),
  };
}

/**
 * Cited documents, most citing reports first. Numbers start again each year, the Party's each term:
 * one type and number with two years are two documents. A citation without a year joins the one
 * document that it can mean, and stands apart where it can mean several.
 */
export function documentsAcross(digests: readonly Digest[]): DocumentAcross[] {
  const terms = new Map<string, Set<string>>();
  for (const digest of digests)
    for (const document of digest.documents) {
      const family = familyOf(document, digest);
      const term = documentTerm(document);
      if (family === null || term === null) continue;
      terms.set(family, (terms.get(family) ?? new Set()).add(term));
    }

  const across = new Map<string, DocumentAcross>();
  for (const digest of digests) {
    const { key } = digest;
    for (const document of digest.documents) {
      const family = familyOf(document, digest);
      if (family === null) continue;
      const known = [...(terms.get(family) ?? [])];
      const term = documentTerm(document) ?? (known.length === 1 ? known[0] : '');
      const id = `${family}|${term}`;
      const entry = across.get(id) ?? {
        id,
        type: document.type,
        number: document.number,
        name: document.name,
        dates: [],
        issuers: [],
        subject: null,
        citations: [],
      };
      across.set(id, entry);
      entry.subject ??= document.subject;
      const before = entry.citations.find((citation) => citation.key === key);
      if (before) before.mentions += document.mentions;
      else entry.citations.push({ key, mentions: document.mentions, relation: document.relation });
      const date = document.date ?? (document.year === null ? null : String(document.year));
      if (date !== null) count(entry.dates, 'date', date);
      if (document.issuer !== null) count(entry.issuers, 'issuer', document.issuer);
    }
  }
  return [...across.values()].sort(
    (a, b) =>
      b.citations.length - a.citations.length ||
      mentionsOf(b) - mentionsOf(a) ||
      a.id.localeCompare(b.id),
  );
}

/** Things measured, those reported for most places and periods first. What the text leaves unnamed is left out. */
export function indicatorsAcross(digests: readonly Digest[]): IndicatorAcross[] {
  const across = new Map<string, IndicatorAcross>();
  for (const { key, indicators } of digests)
    for (const { subject, role, ...figure } of indicators) {
      if (subject === null) continue;
      const { unit } = figure;
      const id = `${fold(subject)}|${fold(unit ?? '')}|${role}`;
      const entry = across.get(id) ?? { id, subject, unit, role, figures: [], reports: 0 };
      across.set(id, entry);
      if (entry.figures.at(-1)?.key !== key) entry.reports++;
      entry.figures.push({ key, ...figure });
    }
  return [...across.values()].sort(
    (a, b) =>
      b.reports - a.reports ||
      spread(b) - spread(a) ||
      b.figures.length - a.figures.length ||
      a.subject.localeCompare(b.subject, 'vi'),
  );
}

/** Whom figures without a place are told of: their report's issuer, else its portal, else the report alone. */
export interface FigureSource {
  kind: 'issuer' | 'host' | 'report';
  name: string;
}

/** A row of a figure's table: a place as the reports state it, or where they don't, whom it is told of. */
export type FigureRowId = { kind: 'place'; name: string } | FigureSource;

/** A table of one thing measured: places down, periods across, each cell what the reports say. */
export interface FigureTable {
  rows: FigureRowId[];
  periods: (string | null)[];
  cell(row: FigureRowId, period: string | null): FigureAcross[];
}

/** Names by the Vietnamese alphabet. */
const alphabet = new Intl.Collator('vi', { numeric: true });

export function figureTable(
  { figures }: IndicatorAcross,
  sourceOf: (key: string) => FigureSource,
): FigureTable {
  const cells = new Map<string, FigureAcross[]>();
  const rows = new Map<string, FigureRowId>();
  const idOf = ({ kind, name }: FigureRowId) => JSON.stringify([kind, name]);
  for (const figure of figures) {
    const row: FigureRowId =
      figure.place === null ? sourceOf(figure.key) : { kind: 'place', name: figure.place };
    rows.set(idOf(row), row);
    const id = `${idOf(row)}${figure.period}`;
    const cell = cells.get(id);
    if (cell) cell.push(figure);
    else cells.set(id, [figure]);
  }
  return {
    rows: [...rows.values()].sort(
      (a, b) =>
        Number(a.kind !== 'place') - Number(b.kind !== 'place') || alphabet.compare(a.name, b.name),
    ),
    periods: [...new Set(figures.map(({ period }) => period))].sort(
      (a, b) => periodOrder(a) - periodOrder(b) || (a ?? '').localeCompare(b ?? ''),
    ),
    cell: (row, period) => cells.get(`${idOf(row)}${period}`) ?? [],
  };
}

/**
 * Where a period ends, in months since the year 0, so that periods stand in the order in which
 * they were reported; without a period last.
 */
export function periodOrder(period: string | null): number {
  const match = /^(\d{4})(?:\/(\d{4})|-Q([1-4])|-H([12])|-(\d{1,2})M|-(\d{2})(?:-(\d{2}))?)?$/.exec(
    period ?? '',
  );
  if (!match) return Number.MAX_SAFE_INTEGER;
  const [, year, toYear, quarter, half, months, month, day] = match;
  if (toYear) return Number(toYear) * 12 + 12;
  const within = quarter
    ? Number(quarter) * 3
    : half
      ? Number(half) * 6
      : months
        ? Number(months)
        : month
          ? Number(month) - 1 + (day ? Number(day) / 32 : 1)
          : 12;
  return Number(year) * 12 + within;
}

type Cited = Digest['documents'][number];

function familyOf(document: Cited, { key, issuer }: Digest): string | null {
  return documentFamily(document, { id: key, issuer });
}

function count<K extends 'date' | 'issuer'>(
  counts: ({ reports: number } & Record<K, string>)[],
  field: K,
  value: string,
): void {
  const known = counts.find((one) => one[field] === value);
  if (known) known.reports++;
  else counts.push({ [field]: value, reports: 1 } as { reports: number } & Record<K, string>);
  counts.sort((a, b) => b.reports - a.reports);
}

function mentionsOf({ citations }: DocumentAcross): number {
  return citations.reduce((sum, { mentions }) => sum + mentions, 0);
}

function spread({ figures }: IndicatorAcross): number {
  return new Set(figures.map(({ place, period }) => `${place}|${period}`)).size;
}
