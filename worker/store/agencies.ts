import type {
  Agency,
  AgencyAppearance,
  AgencyPage,
  AgencyQuery,
  AgencyRecord,
  CorpusAgency,
  PagingQuery,
  Tally,
} from '#shared/contract/index.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import type { Stored } from '#shared/fields/field.ts';
import { corpusColumns, fromCorpus } from '#shared/fields/outlets.ts';
import { ProblemError } from '../problems.ts';
import { listOf, readCursor, writeCursor } from './cursor.ts';
import { isListed, LISTED_SHARE, REPORT_COLUMNS, type ReportRow, reportItem } from './reports.ts';
import type { Fact } from './rows.ts';
import { Bindings, batchOf, type Corpus, matchAll, rowsOf, scanPage, whole } from './scan.ts';

/** An agency's row: the columns of its fields, and these. */
interface AgencyRow extends Stored {
  seq: number;
  id: string;
  reports: number;
  sources: number;
}

const AGENCY_COLUMNS = [
  'seq',
  'id',
  'reports',
  'sources',
  ...corpusColumns(agencyFields).map(([name]) => name),
]
  .map((name) => `a.${name}`)
  .join(', ');

function corpusAgency(row: AgencyRow): CorpusAgency {
  return {
    id: row.id,
    ...fromCorpus<Agency, Exclude<keyof CorpusAgency & keyof Agency, 'id'>>(agencyFields, row),
    reports: row.reports,
    sources: row.sources,
  };
}

/** GET /v1/agencies: the most named first; with words, by when first named. */
export async function listAgencies(corpus: Corpus, query: AgencyQuery): Promise<AgencyPage> {
  const list = listOf('agencies', query);
  return query.q === undefined
    ? mostNamed(corpus, query, list)
    : byWords(corpus, query.q, query, list);
}

async function mostNamed(corpus: Corpus, query: AgencyQuery, list: string): Promise<AgencyPage> {
  const kinds = ['number', 'number', 'number'] as const;
  const [sources = Number.MAX_SAFE_INTEGER, reports = 0, seq = 0] =
    readCursor<[number, number, number]>(list, query.cursor, kinds) ?? [];
  const rows = await rowsOf<AgencyRow>(
    corpus,
    corpus.db
      .prepare(
        `SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE (a.sources, a.reports, a.seq) < (?1, ?2, ?3)
         ORDER BY a.sources DESC, a.reports DESC, a.seq DESC LIMIT ${query.limit + 1}`,
      )
      .bind(sources, reports, seq),
  );
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(corpusAgency),
    nextCursor:
      last === undefined ? null : writeCursor(list, [last.sources, last.reports, last.seq]),
  };
}

async function byWords(
  corpus: Corpus,
  q: string,
  query: AgencyQuery,
  list: string,
): Promise<AgencyPage> {
  const after = readCursor<[number]>(list, query.cursor, ['number'])?.[0] ?? 0;
  const match = matchAll(q);
  if (match === null) return { items: [], nextCursor: null };
  const values = new Bindings();
  const { rows, next } = await scanPage<AgencyRow>(corpus, {
    values,
    select: `SELECT ${AGENCY_COLUMNS} FROM c CROSS JOIN agencies a ON a.seq = c.seq`,
    drivers: [
      `SELECT rowid AS seq FROM agencies_fts
       WHERE agencies_fts MATCH ${values.add(match)} AND rowid > ${whole(values.add(after))}`,
    ],
    key: 'rowid',
    order: 'ASC',
    filters: [],
    limit: query.limit,
  });
  return {
    items: rows.map(corpusAgency),
    nextCursor: next === null ? null : writeCursor(list, [next]),
  };
}

interface AppearanceRow extends ReportRow {
  mentions: number;
  facts: string;
}

/** GET /v1/agencies/{id}: as what it is named, when, and in which reports. */
export async function findAgency(
  corpus: Corpus,
  id: string,
  { cursor, limit }: PagingQuery,
): Promise<AgencyRecord> {
  const list = `appearances ${id}`;
  const before = readCursor<[number]>(list, cursor, ['number'])?.[0] ?? Number.MAX_SAFE_INTEGER;
  const [row] = await rowsOf<AgencyRow>(
    corpus,
    corpus.db.prepare(`SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.id = ?1`).bind(id),
  );
  if (!row) throw new ProblemError('not-found', 'No shared report names an agency of this id.');
  const tally = (fact: string) =>
    corpus.db
      .prepare(
        `SELECT value, sources FROM agency_facts WHERE agency_seq = ?1 AND fact = ?2
         ORDER BY sources DESC LIMIT 100`,
      )
      .bind(row.seq, fact);
  const [roles, years, appearances] = await batchOf<[Tally[], Tally[], AppearanceRow[]]>(corpus, [
    tally('role'),
    tally('year'),
    corpus.db
      .prepare(
        `SELECT ${REPORT_COLUMNS}, k.mentions, k.facts
         FROM appearances k JOIN reports r ON r.seq = k.report_seq ${LISTED_SHARE}
         WHERE k.agency_seq = ?1 AND k.report_seq < ?2
         ORDER BY k.report_seq DESC LIMIT ${limit + 1}`,
      )
      .bind(row.seq, before),
  ]);
  const page = appearances.slice(0, limit);
  const last = appearances.length > limit ? page.at(-1) : undefined;
  return {
    ...corpusAgency(row),
    roles,
    years: years.sort((a, b) => (a.value < b.value ? -1 : 1)),
    namedIn: {
      items: page.filter(isListed).map(appearance),
      nextCursor: last === undefined ? null : writeCursor(list, [last.seq]),
    },
  };
}

function appearance(row: AppearanceRow): AgencyAppearance {
  const facts = JSON.parse(row.facts) as Fact[];
  return {
    report: reportItem(row),
    roles: facts
      .filter(([fact]) => fact === 'role')
      .map(([, role]) => role) as AgencyAppearance['roles'],
    mentions: row.mentions,
  };
}
