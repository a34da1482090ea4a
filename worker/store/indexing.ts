import type { Extraction } from '#shared/contract/index.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields } from '#shared/fields/document.ts';
import type { Fields } from '#shared/fields/field.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { corpusColumns, latestColumns } from '#shared/fields/outlets.ts';
import { type CorpusRows, corpusRows, DAY_SIZE, MAX_INDICATORS } from './rows.ts';

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
  const { id } = extraction;
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
  const row = { ...report, reading_id: readingId, first_shared_at: now };
  const names = Object.keys(row);
  return db
    .prepare(
      `INSERT INTO reports (seq, ${names.join(', ')})
       SELECT coalesce((SELECT max(seq) FROM reports WHERE seq >= ?1 AND seq < ?1 + ${DAY_SIZE}), ?1) + 1,
         ${names.map((_, i) => `?${i + 2}`).join(', ')}
       WHERE true ON CONFLICT (id) DO NOTHING`,
    )
    .bind(daySeq, ...Object.values(row));
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
  INSERT INTO citations (document_seq, report_seq, relation, mentions, quote, facts)
  SELECT d.seq, r.seq, v ->> 'relation', v ->> 'mentions', v ->> 'quote', v -> 'facts'
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
