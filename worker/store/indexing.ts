import type { Extraction } from '#shared/contract/index.ts';
import { type CorpusRows, corpusRows, DAY_SIZE } from './rows.ts';

/** What prepares statements: D1, or a file opened otherwise. */
export interface Preparing<Statement> {
  prepare(sql: string): { bind(...values: (string | number | null)[]): Statement };
}

/** One bound parameter may hold 2 MB; lists go in pieces well below that. */
const MOST_PARAMETER = 900_000;

/**
 * The statements that bring a report into the corpus. In one transaction with the share that causes it;
 * where the report stands there already they do nothing.
 */
export function indexStatements<Statement>(
  db: Preparing<Statement>,
  extraction: Extraction,
  readingId: string,
  now: string,
): Statement[] {
  const rows = corpusRows(extraction);
  const { id } = rows.report;
  return [
    insertReport(db, rows, readingId, now),
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
    db.prepare('UPDATE reports SET indexed = 1 WHERE id = ?1').bind(id),
  ];
}

function insertReport<Statement>(
  db: Preparing<Statement>,
  { report, daySeq }: CorpusRows,
  readingId: string,
  now: string,
): Statement {
  return db
    .prepare(
      `INSERT INTO reports (seq, id, reading_id, title, kind, number, date, issuer, place, period,
         url, host, place_key, documents, indicators, agencies, findings, first_shared_at)
       SELECT coalesce((SELECT max(seq) FROM reports WHERE seq >= ?1 AND seq < ?1 + ${DAY_SIZE}), ?1) + 1,
         ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18
       WHERE true ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      daySeq,
      report.id,
      readingId,
      report.title,
      report.kind,
      report.number,
      report.date,
      report.issuer,
      report.place,
      report.period,
      report.url,
      report.host,
      report.placeKey,
      report.documents,
      report.indicators,
      report.agencies,
      report.findings,
      now,
    );
}

const INSERT_DOCUMENTS = `
  INSERT INTO documents (id, type, number, name, term, type_key, number_key, folded)
  SELECT v ->> 'id', v ->> 'type', v ->> 'number', v ->> 'name', v ->> 'term',
    v ->> 'typeKey', v ->> 'numberKey', v ->> 'folded'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0
  ON CONFLICT (id) DO NOTHING`;

const INSERT_CITATIONS = `
  INSERT INTO citations (document_seq, report_seq, relation, mentions, quote, facts)
  SELECT d.seq, r.seq, v ->> 'relation', v ->> 'mentions', v ->> 'quote', v -> 'facts'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r, documents d
  WHERE r.id = ?1 AND r.indexed = 0 AND d.id = v ->> 'id'
  ON CONFLICT DO NOTHING`;

const INSERT_AGENCIES = `
  INSERT INTO agencies
    (id, name, short_name, level, body, place, status, valid_to, successors, name_key, folded)
  SELECT v ->> 'id', v ->> 'name', v ->> 'shortName', v ->> 'level', v ->> 'body', v ->> 'place',
    v ->> 'status', v ->> 'validTo', v -> 'successors', v ->> 'nameKey', v ->> 'folded'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0
  ON CONFLICT (id) DO UPDATE SET status = excluded.status, valid_to = excluded.valid_to,
    successors = excluded.successors`;

const INSERT_APPEARANCES = `
  INSERT INTO appearances (agency_seq, report_seq, mentions, facts)
  SELECT a.seq, r.seq, v ->> 'mentions', v -> 'facts'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r, agencies a
  WHERE r.id = ?1 AND r.indexed = 0 AND a.id = v ->> 'id'
  ON CONFLICT DO NOTHING`;

const INSERT_INDICATORS = `
  INSERT INTO indicators (seq, id, quote, value, value2, decimal, unit, kind, qualifier, role, subject,
    period, place, agency, base_relation, base_quote, context, unit_key, place_key)
  SELECT r.seq * 16384 + (v ->> 'position'), v ->> 'id', v ->> 'quote', v ->> 'value', v ->> 'value2',
    v ->> 'decimal', v ->> 'unit', v ->> 'kind', v ->> 'qualifier', v ->> 'role', v ->> 'subject',
    v ->> 'period', v ->> 'place', v ->> 'agency', v ->> 'baseRelation', v ->> 'baseQuote',
    v ->> 'context', v ->> 'unitKey', v ->> 'placeKey'
  FROM (SELECT j.value AS v FROM json_each(?2) j), reports r
  WHERE r.id = ?1 AND r.indexed = 0`;

const INSERT_INDICATORS_FTS = `
  INSERT INTO indicators_fts (rowid, folded)
  SELECT r.seq * 16384 + (v ->> 'position'), v ->> 'folded'
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
