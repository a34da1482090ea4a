import type {
  ReportItem,
  ReportPage,
  ReportQuery,
  ReportRecord,
  Verification,
} from '#shared/contract/index.ts';
import { nameKey, numberKey, placeKey } from '#shared/corpus/identity.ts';
import { ProblemError } from '../problems.ts';
import { unpack } from './codec.ts';
import { listOf, readCursor, writeCursor } from './cursor.ts';
import { dayNumber } from './rows.ts';
import { Bindings, batchOf, type Corpus, matchAll, rowsOf, scanPage, whole } from './scan.ts';
import { DAY_SIZE } from './sequences.ts';
import { type ShareRow, verificationOf } from './share-row.ts';

export interface ReportRow {
  seq: number;
  id: string;
  title: string | null;
  kind: ReportItem['kind'];
  number: string | null;
  date: string | null;
  issuer: string | null;
  place: string | null;
  period: string | null;
  url: string | null;
  host: string | null;
  documents: number;
  indicators: number;
  agencies: number;
  findings: number;
  first_shared_at: string;
  is_source: number;
  headline: string | null;
  share_id: string | null;
  verification: Verification['status'] | null;
  checked_at: string | null;
  matched: number | null;
  differences: string | null;
  is_over: number;
}

/** Whether share `l`, by which a report is listed, is over though nobody has ended it yet. */
export const IS_OVER = `(l.ended IS NOT NULL OR l.expires_at <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  OR EXISTS (SELECT 1 FROM takedowns t WHERE t.target IN (l.id, l.report_id)))`;

/** The latest living public share of report `r` that carries no note; the corpus leads to no other. */
export const PLAIN_SHARE = `(SELECT s.id FROM shares s
  WHERE s.report_id = r.id AND s.ended IS NULL AND s.visibility = 'public' AND s.note IS NULL AND s.reader_notes IS NULL
    AND (s.expires_at IS NULL OR s.expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  ORDER BY s.created_at DESC LIMIT 1)`;

/** The columns of a report in a list. `r` is the report; `l`, joined by `LISTED_SHARE`, the share it is listed by. */
export const REPORT_COLUMNS = `r.seq, r.id, r.title, r.kind, r.number, r.date, r.issuer, r.place, r.period,
  r.url, r.host, r.documents, r.indicators, r.agencies, r.findings, r.first_shared_at, r.is_source, r.headline,
  ${PLAIN_SHARE} AS share_id, l.verification, l.checked_at, l.matched, l.differences,
  coalesce(${IS_OVER}, 0) AS is_over`;
export const LISTED_SHARE = 'CROSS JOIN shares l ON l.id = r.share_id';

/** Whether a row may be shown: what is over and not swept yet is left out, and the page is shorter by it. */
export function isListed(row: { readonly is_over: number }): boolean {
  return row.is_over === 0;
}

export function reportItem(row: ReportRow): ReportItem {
  const { documents, indicators, agencies, findings } = row;
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    number: row.number,
    date: row.date,
    issuer: row.issuer,
    place: row.place,
    period: row.period,
    url: row.url,
    host: row.host,
    headline: row.headline === null ? [] : JSON.parse(row.headline),
    counts: { documents, indicators, agencies, findings },
    path: `/reports/${row.id}`,
    sharePath: row.share_id === null ? null : `/s/${row.share_id}`,
    verification: {
      status: row.verification ?? 'not-checked',
      checkedAt: row.checked_at,
      share: row.matched,
      differences: JSON.parse(row.differences ?? '[]') as Verification['differences'],
    },
    isSource: row.is_source === 1,
    firstSharedAt: row.first_shared_at,
  };
}

/** Most documents that one number of a query may stand for; D1 joins no more than five lists in one. */
const MAX_SAME_NUMBER = 5;
/** Up to this many reports, what cites or names is walked, and the words of a query are checked on it. */
export const FEW = 1000;
const HIGHEST = Number.MAX_SAFE_INTEGER;

/** GET /v1/reports: the latest first, by their own date; those without a date come last. */
export async function listReports(corpus: Corpus, query: ReportQuery): Promise<ReportPage> {
  const list = listOf('reports', query);
  const before = readCursor<[number]>(list, query.cursor, ['number'])?.[0] ?? HIGHEST;
  const cited = query.cites === undefined ? null : await citedDocuments(corpus, query.cites);
  const named = query.agency === undefined ? null : await namedAgencies(corpus, query.agency);
  const match = query.q === undefined ? undefined : matchAll(query.q);
  if (cited?.length === 0 || named?.length === 0 || match === null) {
    return { items: [], nextCursor: null };
  }
  const values = new Bindings();
  const low = values.add(lowest(query));
  const high = values.add(Math.min(before - 1, highest(query)));
  const between = (key: string) => `${key} >= ${whole(low)} AND ${key} <= ${whole(high)}`;
  const choices: Choice[] = [];
  if (cited) choices.push(linked('citations', 'document_seq', cited, values, between));
  if (named) choices.push(linked('appearances', 'agency_seq', named, values, between));
  if (match !== undefined) choices.push(matched(values.add(match), between));
  choices.push(...headChoices(query, values, between));
  choices.sort((a, b) => a.weight - b.weight);
  const [driver = everything(between), ...others] = choices;
  const { rows, next } = await scanPage<ReportRow>(corpus, {
    values,
    select: `SELECT ${REPORT_COLUMNS} FROM c CROSS JOIN reports r ON r.seq = c.seq ${LISTED_SHARE}`,
    drivers: driver.drivers,
    key: driver.key,
    order: 'DESC',
    filters: others.map(({ filter }) => filter),
    limit: query.limit,
  });
  return {
    items: rows.filter(isListed).map(reportItem),
    nextCursor: next === null ? null : writeCursor(list, [next]),
  };
}

/** One condition of a query: as a list to walk, or as a filter on a report `r`. The lightest is walked. */
interface Choice {
  readonly weight: number;
  readonly drivers: readonly string[];
  readonly key: string;
  readonly filter: string;
}

export interface Linked {
  seq: number;
  reports: number;
  /** What it is called, for a person. */
  called: string;
}

function linked(
  table: string,
  column: string,
  targets: readonly Linked[],
  values: Bindings,
  between: (key: string) => string,
): Choice {
  const places = targets.map(({ seq }) => values.add(seq));
  const total = targets.reduce((sum, { reports }) => sum + reports, 0);
  return {
    weight: total <= FEW ? total : FEW * 2 + total,
    key: 'report_seq',
    drivers: places.map(
      (place) =>
        `SELECT report_seq AS seq FROM ${table} WHERE ${column} = ${place} AND ${between('report_seq')}`,
    ),
    filter: `EXISTS (SELECT 1 FROM ${table} k WHERE k.${column} IN (${places.join(', ')}) AND k.report_seq = r.seq)`,
  };
}

function matched(place: string, between: (key: string) => string): Choice {
  return {
    weight: FEW * 2,
    key: 'rowid',
    drivers: [
      `SELECT rowid AS seq FROM reports_fts WHERE reports_fts MATCH ${place} AND ${between('rowid')}`,
    ],
    filter: `EXISTS (SELECT 1 FROM reports_fts f WHERE f.reports_fts MATCH ${place} AND f.rowid = r.seq)`,
  };
}

/** Place and kind of the report; both at once have an index of their own. */
function headChoices(
  { place, kind }: ReportQuery,
  values: Bindings,
  between: (key: string) => string,
): Choice[] {
  const conditions: string[] = [];
  if (place !== undefined) conditions.push(`r.place_key = ${values.add(placeKey(place))}`);
  if (kind !== undefined) conditions.push(`r.kind = ${values.add(kind)}`);
  if (conditions.length === 0) return [];
  const filter = conditions.join(' AND ');
  return [{ ...everything(between, filter), weight: HIGHEST, filter }];
}

function everything(between: (key: string) => string, filter = 'true'): Choice {
  return {
    weight: HIGHEST,
    key: 'r.seq',
    drivers: [`SELECT r.seq AS seq FROM reports r WHERE ${filter} AND ${between('r.seq')}`],
    filter: 'true',
  };
}

/** A document with what it is called: its type and number, or its name. */
const CALLED = `seq, reports, trim(coalesce(type, '') || ' ' || coalesce(number, name, '')) AS called`;

/** Documents that an id or a number of a query stands for, the most cited first. */
export function citedDocuments(corpus: Corpus, cites: string): Promise<Linked[]> {
  const byId = cites.startsWith('d_');
  return rowsOf<Linked>(
    corpus,
    corpus.db
      .prepare(
        byId
          ? `SELECT ${CALLED} FROM documents WHERE id = ?1`
          : `SELECT ${CALLED} FROM documents WHERE number_key = ?1 AND number_key <> ''
             ORDER BY reports DESC LIMIT ${MAX_SAME_NUMBER}`,
      )
      .bind(byId ? cites : numberKey(cites)),
  );
}

export function namedAgencies(corpus: Corpus, agency: string): Promise<Linked[]> {
  const byId = agency.startsWith('a_');
  return rowsOf<Linked>(
    corpus,
    corpus.db
      .prepare(
        `SELECT seq, reports, name AS called FROM agencies WHERE ${byId ? 'id' : 'name_key'} = ?1 LIMIT 1`,
      )
      .bind(byId ? agency : nameKey(agency)),
  );
}

function lowest({ from, to }: ReportQuery): number {
  if (from !== undefined) return dayNumber(firstDay(from)) * DAY_SIZE;
  // A report without a date is in no span of dates.
  return to === undefined ? 0 : DAY_SIZE;
}

function highest({ to }: ReportQuery): number {
  return to === undefined ? HIGHEST : (dayNumber(lastDay(to)) + 1) * DAY_SIZE - 1;
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a year or a month, or the day itself. */
function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** GET /v1/reports/{id}: with its public shares that carry no notes, and the reading that the corpus shows of it. */
export async function findReport(
  corpus: Corpus,
  id: string,
  origin: string,
): Promise<ReportRecord> {
  const [reports, shares, takedowns] = await batchOf<
    [(ReportRow & { extraction: string })[], SharedRow[], unknown[]]
  >(corpus, [
    corpus.db
      .prepare(
        `SELECT ${REPORT_COLUMNS}, g.extraction FROM reports r ${LISTED_SHARE}
         JOIN readings g ON g.id = r.reading_id WHERE r.id = ?1`,
      )
      .bind(id),
    corpus.db
      .prepare(
        `SELECT id, created_at, expires_at, verification, checked_at, matched, differences FROM shares
         WHERE report_id = ?1 AND ended IS NULL AND visibility = 'public' AND note IS NULL AND reader_notes IS NULL
           AND (expires_at IS NULL OR expires_at > ?2)
         ORDER BY created_at DESC LIMIT 100`,
      )
      .bind(id, new Date().toISOString()),
    corpus.db.prepare('SELECT 1 FROM takedowns WHERE target = ?1').bind(id),
  ]);
  if (takedowns.length > 0) throw new ProblemError('taken-down');
  const [report] = reports;
  if (!report || !isListed(report)) {
    throw new ProblemError('not-found', 'There is no shared report of this id.');
  }
  return {
    ...reportItem(report),
    shares: shares.map((row) => ({
      id: row.id,
      reportId: id,
      url: `${origin}/s/${row.id}`,
      note: null,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      visibility: 'public' as const,
      verification: verificationOf(row),
    })),
    extraction: await unpack(report.extraction),
  };
}

type SharedRow = Omit<ShareRow, 'report_id' | 'reading_id'>;
