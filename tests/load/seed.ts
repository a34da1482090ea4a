import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import type { Extraction } from '#shared/contract/index.ts';
import { indexStatements } from '../../worker/store/indexing.ts';
import { generatedReport } from './generate.ts';

/** A statement as the store prepares it, to be run on an open file. */
class Prepared {
  readonly #statement: StatementSync;
  #values: SQLInputValue[] = [];

  constructor(statement: StatementSync) {
    this.#statement = statement;
  }

  bind(...values: SQLInputValue[]): Prepared {
    const bound = new Prepared(this.#statement);
    bound.#values = values;
    return bound;
  }

  run(): void {
    this.#statement.run(...this.#values);
  }
}

/** Kept by triggers otherwise; a whole corpus is counted faster at its end. */
const COUNTING = ['citations_added', 'appearances_added', 'reports_source_on'] as const;
const COUNT = `
  INSERT INTO document_facts (document_seq, fact, value, sources)
    SELECT k.document_seq, j.value ->> 0, j.value ->> 1, count(*)
    FROM reports r JOIN citations k ON k.report_seq = r.seq, json_each(k.facts) j
    WHERE r.is_source = 1 GROUP BY 1, 2, 3;
  INSERT INTO agency_facts (agency_seq, fact, value, sources)
    SELECT k.agency_seq, j.value ->> 0, j.value ->> 1, count(*)
    FROM reports r JOIN appearances k ON k.report_seq = r.seq, json_each(k.facts) j
    WHERE r.is_source = 1 GROUP BY 1, 2, 3;
  UPDATE documents SET (reports, mentions, sources) =
    (SELECT count(*), sum(k.mentions), sum(r.is_source) FROM citations k JOIN reports r ON r.seq = k.report_seq
     WHERE k.document_seq = documents.seq);
  UPDATE agencies SET (reports, sources) =
    (SELECT count(*), sum(r.is_source) FROM appearances k JOIN reports r ON r.seq = k.report_seq
     WHERE k.agency_seq = agencies.seq);
  INSERT OR IGNORE INTO source_bands (band, report_seq)
    SELECT j.value, r.seq FROM reports r, json_each(r.bands) j WHERE r.is_source = 1;
`;
const SEARCHES = ['reports_fts', 'documents_fts', 'agencies_fts', 'indicators_fts'] as const;
const AT_ONCE = 5000;

/**
 * Fills an empty database with generated reports, one share each, by the same statements that a share runs.
 * The file is written without waiting for the disk, and counted at the end.
 */
export function seed(db: DatabaseSync, reports: number, told: (done: number) => void): void {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return new Prepared(statement);
  };
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY');
  const triggers = COUNTING.map((name) => {
    const row = db.prepare('SELECT sql FROM sqlite_master WHERE name = ?1').get(name);
    db.exec(`DROP TRIGGER ${name}`);
    return String(row?.sql);
  });
  for (const fts of SEARCHES) db.exec(`INSERT INTO ${fts} (${fts}, rank) VALUES ('automerge', 0)`);
  const now = new Date('2026-11-22T00:00:00Z').toISOString();
  const insertReading = prepare(
    'INSERT INTO readings (id, report_id, extraction, created_at) VALUES (?1, ?2, ?3, ?4)',
  );
  const insertShare = prepare(
    `INSERT INTO shares (id, report_id, reading_id, note, token_hash, created_at, visibility, verification, checked_at)
     VALUES (?1, ?2, ?3, NULL, ?4, ?5, 'public', 'verified', ?5)`,
  );
  for (let index = 0; index < reports; ) {
    db.exec('BEGIN');
    for (const end = Math.min(index + AT_ONCE, reports); index < end; index++) {
      const extraction = generatedReport(index);
      const packed = packSync(extraction);
      const readingId = createHash('sha256').update(packed).digest('hex').slice(0, 40);
      insertReading.bind(readingId, extraction.id, packed, now).run();
      const shareId = randomBytes(12).toString('base64url');
      insertShare.bind(shareId, extraction.id, readingId, 'x', now).run();
      const statements = indexStatements({ prepare }, extraction, { shareId, readingId }, now);
      for (const statement of statements) statement.run();
    }
    db.exec('COMMIT');
    told(index);
  }
  db.exec('BEGIN');
  db.exec(COUNT);
  for (const trigger of triggers) db.exec(trigger);
  db.exec('COMMIT');
  for (const fts of SEARCHES) {
    db.exec(`INSERT INTO ${fts} (${fts}, rank) VALUES ('automerge', 4)`);
    db.exec(`INSERT INTO ${fts} (${fts}) VALUES ('optimize')`);
  }
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function packSync(extraction: Extraction): string {
  return gzipSync(JSON.stringify(extraction), { level: 1 }).toString('base64');
}
