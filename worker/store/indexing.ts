import type { Extraction } from '#shared/contract/index.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields } from '#shared/fields/document.ts';
import type { Fields } from '#shared/fields/field.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { corpusColumns, latestColumns } from '#shared/fields/outlets.ts';
import { COPY_BANDS } from '../verify/shingles.ts';
import { type CorpusRows, corpusRows } from './rows.ts';
import { DAY_SIZE, MAX_INDICATORS } from './sequences.ts';

/** What prepares statements: D1, or a file opened otherwise. */
export interface Preparing<Statement> {
  prepare(sql: string): { bind(...values: (string | number | null)[]): Statement };
}

/** One bound parameter may hold 2 MB; lists go in pieces well below that. */
const MOST_PARAMETER = 900_000;

/** The public share whose reading of a report the corpus shows. */
export interface Listed {
  readonly shareId: string;
  readonly readingId: string;
}

/**
 * The statements that bring a report into the corpus. In one transaction with what causes it; where the report
 * stands there already, or the share is none that may be listed, they do nothing.
 */
export function indexStatements<Statement>(
  db: Preparing<Statement>,
  extraction: Extraction,
  listed: Listed,
  now: string,
): Statement[] {
  const rows = corpusRows(extraction);
  const { id } = extraction;
  return [
    insertReport(db, rows, listed, now),
    db
      .prepare(
        `INSERT INTO reports_fts (rowid, folded) SELECT seq, ?2 FROM reports WHERE id = ?1 AND indexed = 0`,
      )
      .bind(id, rows.searched),
    ...pieces(rows.documents).flatMap((json) => [
      db.prepare(INSERT_DOCUMENTS).bind(id, json),
      db.prepare(INSERT_CITATIONS).bind(id, json),
    ]),
    ...pieces(rows.agencies).flatMap((json) => [
      db.prepare(INSERT_AGENCIES).bind(id, json),
      db.prepare(INSERT_APPEARANCES).bind(id, json),
    ]),
    ...pieces(rows.indicators).flatMap((json) => [
      db.prepare(INSERT_INDICATORS).bind(id, json),
      db.prepare(INSERT_INDICATORS_FTS).bind(id, json),
    ]),
    db.prepare(LISTED).bind(id),
    ...sourceStatements(db, id),
  ];
}

/** The report is whole; it was first shared when the first of its public shares was. */
const LISTED = `UPDATE reports SET indexed = 1, first_shared_at = coalesce(
    (SELECT min(s.created_at) FROM shares s
     WHERE s.report_id = reports.id AND s.ended IS NULL AND s.visibility = 'public'), first_shared_at)
  WHERE id = ?1 AND indexed = 0`;

/**
 * The statements that make a report a source, or none: its listed share must be verified, and no other source may
 * have its page or nearly its text.
 */
export function sourceStatements<Statement>(db: Preparing<Statement>, id: string): Statement[] {
  return [
    `UPDATE reports SET is_source = 0, copy_of = NULL WHERE id = ?1 AND NOT ${IS_VERIFIED}`,
    `UPDATE reports SET copy_of = coalesce(${SAME_PAGE}, ${NEAR_COPY})
     WHERE id = ?1 AND is_source = 0 AND ${IS_VERIFIED}`,
    `UPDATE reports SET is_source = 1
     WHERE id = ?1 AND is_source = 0 AND copy_of IS NULL AND ${IS_VERIFIED}`,
  ].map((sql) => db.prepare(sql).bind(id));
}

const IS_VERIFIED = `EXISTS (
  SELECT 1 FROM shares s WHERE s.id = reports.share_id AND s.ended IS NULL AND s.verification = 'verified')`;
const SAME_PAGE = `(SELECT o.seq FROM reports o WHERE o.page_key = reports.page_key AND o.is_source = 1 LIMIT 1)`;
const NEAR_COPY = `(SELECT b.report_seq FROM json_each(reports.bands) j CROSS JOIN source_bands b ON b.band = j.value
  GROUP BY b.report_seq HAVING count(*) >= ${COPY_BANDS} ORDER BY count(*) DESC LIMIT 1)`;

/** The statements that take a report out of the corpus, with all it brought, where a condition holds for it. */
export function unlistStatements<Statement>(
  db: Preparing<Statement>,
  condition: string,
  values: readonly (string | number | null)[],
): Statement[] {
  return [
    `UPDATE reports SET is_source = 0 WHERE is_source = 1 AND ${condition}`,
    `DELETE FROM reports WHERE ${condition}`,
  ].map((sql) => db.prepare(sql).bind(...values));
}

function insertReport<Statement>(
  db: Preparing<Statement>,
  { report, daySeq, bands }: CorpusRows,
  { shareId, readingId }: Listed,
  now: string,
): Statement {
  const row = {
    ...report,
    share_id: shareId,
    reading_id: readingId,
    bands: JSON.stringify(bands),
    first_shared_at: now,
  };
  const names = Object.keys(row);
  return db
    .prepare(
      `INSERT INTO reports (seq, ${names.join(', ')})
       SELECT coalesce((SELECT max(seq) FROM reports WHERE seq >= ?1 AND seq < ?1 + ${DAY_SIZE}), ?1) + 1,
         ${names.map((_, i) => `?${i + 3}`).join(', ')}
       WHERE EXISTS (SELECT 1 FROM shares s
         WHERE s.id = ?2 AND s.ended IS NULL AND s.visibility = 'public')
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(daySeq, shareId, ...Object.values(row));
}

/** What is stored of a thing is a JSON object by the names of its columns, at `path`. */
function insertFrom(path: string, table: string, names: readonly string[]): string {
  return `
  INSERT INTO ${table} (${names.join(', ')})
  SELECT ${names.map((name) => `${path} ->> '${name}'`).join(', ')}
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0`;
}

function namesOf<T>(fields: Fields<T>): string[] {
  return corpusColumns(fields).map(([name]) => name);
}

const STORED = "v -> 'stored'";

const INSERT_DOCUMENTS = `${insertFrom(STORED, 'documents', [
  'id',
  ...namesOf(documentFields),
  'term',
  'type_key',
  'number_key',
  'folded',
])}
  ON CONFLICT (id) DO NOTHING`;

const INSERT_CITATIONS = `
  INSERT INTO citations (document_seq, report_seq, relation, mentions, quote, facts, words)
  SELECT d.seq, r.seq, v ->> 'relation', v ->> 'mentions', v ->> 'quote', v -> 'facts', v ->> 'words'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r, documents d
  WHERE r.id = ?1 AND r.indexed = 0 AND d.id = ${STORED} ->> 'id'
  ON CONFLICT DO NOTHING`;

const INSERT_AGENCIES = `${insertFrom(STORED, 'agencies', [
  'id',
  ...namesOf(agencyFields),
  'name_key',
  'folded',
])}
  ON CONFLICT (id) DO UPDATE SET ${latestColumns(agencyFields)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`;

const INSERT_APPEARANCES = `
  INSERT INTO appearances (agency_seq, report_seq, mentions, facts)
  SELECT a.seq, r.seq, v ->> 'mentions', v -> 'facts'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r, agencies a
  WHERE r.id = ?1 AND r.indexed = 0 AND a.id = ${STORED} ->> 'id'
  ON CONFLICT DO NOTHING`;

const INDICATOR_COLUMNS = [...namesOf(indicatorFields), 'context', 'unit_key', 'place_key'];
const INDICATOR_SEQ = `r.seq * ${MAX_INDICATORS} + (v ->> 'position')`;

const INSERT_INDICATORS = `
  INSERT INTO indicators (seq, ${INDICATOR_COLUMNS.join(', ')})
  SELECT ${INDICATOR_SEQ}, ${INDICATOR_COLUMNS.map((name) => `v ->> '${name}'`).join(', ')}
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0`;

const INSERT_INDICATORS_FTS = `
  INSERT INTO indicators_fts (rowid, folded)
  SELECT ${INDICATOR_SEQ}, v ->> 'folded'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0`;

/** A list as JSON arrays of at most one parameter each. */
function pieces(list: readonly unknown[]): string[] {
  const out: string[] = [];
  let piece: string[] = [];
  let size = 0;
  for (const item of list) {
    const json = JSON.stringify(item);
    if (size + json.length * 3 > MOST_PARAMETER && piece.length > 0) {
      out.push(`[${piece.join(',')}]`);
      piece = [];
      size = 0;
    }
    piece.push(json);
    size += json.length * 3;
  }
  if (piece.length > 0) out.push(`[${piece.join(',')}]`);
  return out;
}
