import type { Extraction, ReaderNote } from '#shared/contract/index.ts';
import { ProblemError } from '../problems.ts';
import { keyedWord, pack, randomWord, sha256Hex, unpack } from './codec.ts';
import { indexStatements } from './indexing.ts';

/** A row of D1 may hold 2 MB; a reading that packs into less is stored. */
const MAX_PACKED = 1_900_000;
const DAY_MS = 86_400_000;

export interface NewShare {
  readonly extraction: Extraction;
  readonly note: string | null;
  readonly readerNotes?: readonly ReaderNote[];
  readonly expiresInDays: number | null;
  /** The caller's `Idempotency-Key` and what it was sent with. */
  readonly idempotency: { readonly key: string; readonly body: string } | null;
}

export interface StoredShare {
  readonly id: string;
  readonly reportId: string;
  readonly readingId: string;
  readonly note: string | null;
  readonly readerNotes: ReaderNote[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

export type CreatedShare = StoredShare & {
  readonly deleteToken: string;
  readonly repeated: boolean;
};

/** Stores a share, and the report behind it where it is the first one of it: all or nothing. */
export async function createShare(db: D1Database, share: NewShare): Promise<CreatedShare> {
  const { extraction, idempotency } = share;
  const seal = idempotency && (await sealOf(idempotency));
  if (seal) {
    const before = await repeatedShare(db, seal);
    if (before) return before;
  }
  const packed = await pack(extraction);
  if (packed.length > MAX_PACKED) throw new ProblemError('report-too-large');
  const now = new Date();
  const id = randomWord(12);
  const salt = randomWord(24);
  const deleteToken = seal ? await keyedWord(seal.key, salt) : randomWord(32);
  const stored: StoredShare = {
    id,
    reportId: extraction.id,
    readingId: (await sha256Hex(packed)).slice(0, 40),
    note: share.note,
    readerNotes: [...(share.readerNotes ?? [])],
    createdAt: now.toISOString(),
    expiresAt:
      share.expiresInDays === null
        ? null
        : new Date(now.getTime() + share.expiresInDays * DAY_MS).toISOString(),
  };
  const tokenHash = await sha256Hex(deleteToken);
  await refuseTakenDown(db, extraction.id);
  try {
    await db.batch([
      ...(seal ? [insertSeal(db, seal, salt, stored)] : []),
      ...insertShare(db, stored, tokenHash, packed),
      ...indexStatements(db, extraction, stored.readingId, stored.createdAt),
    ]);
  } catch (error) {
    // Two requests with one key at once: the other one came first, and its answer is the answer.
    const first = seal && (await repeatedShare(db, seal));
    if (first) return first;
    throw error;
  }
  return { ...stored, deleteToken, repeated: false };
}

function insertShare(
  db: D1Database,
  share: StoredShare,
  tokenHash: string,
  packed: string,
): D1PreparedStatement[] {
  const { id, reportId, readingId, note, readerNotes, createdAt, expiresAt } = share;
  const notes = readerNotes.length > 0 ? JSON.stringify(readerNotes) : null;
  return [
    db
      .prepare(
        'INSERT INTO readings (id, report_id, extraction, created_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING',
      )
      .bind(readingId, reportId, packed, createdAt),
    db
      .prepare(
        `INSERT INTO shares (id, report_id, reading_id, note, token_hash, created_at, expires_at, reader_notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
      )
      .bind(id, reportId, readingId, note, tokenHash, createdAt, expiresAt, notes),
  ];
}

interface Seal {
  readonly key: string;
  readonly keyHash: string;
  readonly bodyHash: string;
}

async function sealOf({ key, body }: { key: string; body: string }): Promise<Seal> {
  return { key, keyHash: await sha256Hex(key), bodyHash: await sha256Hex(body) };
}

function insertSeal(db: D1Database, seal: Seal, salt: string, share: StoredShare) {
  return db
    .prepare(
      'INSERT INTO idempotency (key_hash, body_hash, salt, share_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
    )
    .bind(seal.keyHash, seal.bodyHash, salt, share.id, share.createdAt);
}

interface SealedRow extends ShareRow {
  body_hash: string;
  salt: string;
}

/** The first answer to a key, its token derived again; the problem where the key came with another body. */
async function repeatedShare(db: D1Database, seal: Seal): Promise<CreatedShare | null> {
  const row = await db
    .prepare(
      `SELECT i.body_hash, i.salt, s.* FROM idempotency i JOIN shares s ON s.id = i.share_id
       WHERE i.key_hash = ?1`,
    )
    .bind(seal.keyHash)
    .first<SealedRow>();
  if (!row) return null;
  if (row.body_hash !== seal.bodyHash) throw new ProblemError('idempotency-conflict');
  const deleteToken = await keyedWord(seal.key, row.salt);
  return { ...shareOf(row), deleteToken, repeated: true };
}

async function refuseTakenDown(db: D1Database, reportId: string): Promise<void> {
  const row = await db.prepare('SELECT 1 FROM takedowns WHERE target = ?1').bind(reportId).first();
  if (row) throw new ProblemError('taken-down');
}

interface ShareRow {
  id: string;
  report_id: string;
  reading_id: string | null;
  note: string | null;
  reader_notes: string | null;
  token_hash: string;
  created_at: string;
  expires_at: string | null;
  ended: 'deleted' | 'expired' | 'taken-down' | null;
  taken_down?: number;
}

function shareOf(row: ShareRow): StoredShare {
  return {
    id: row.id,
    reportId: row.report_id,
    readingId: row.reading_id ?? '',
    note: row.note,
    readerNotes: row.reader_notes === null ? [] : JSON.parse(row.reader_notes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

const SELECT_SHARE = `
  SELECT s.*, EXISTS (SELECT 1 FROM takedowns t WHERE t.target IN (s.id, s.report_id)) AS taken_down
  FROM shares s WHERE s.id = ?1`;

/** A living share, or the problem that it is unknown, gone or taken down. */
export async function livingShare(db: D1Database, id: string): Promise<StoredShare> {
  const row = await db.prepare(SELECT_SHARE).bind(id).first<ShareRow>();
  return shareOf(living(row));
}

function living(row: ShareRow | null): ShareRow {
  if (!row) throw new ProblemError('not-found', 'There is no share at this address.');
  if (row.ended === 'deleted') throw new ProblemError('gone');
  if (row.taken_down || row.ended === 'taken-down') throw new ProblemError('taken-down');
  const expired = row.expires_at !== null && row.expires_at <= new Date().toISOString();
  if (row.ended !== null || expired) throw new ProblemError('gone');
  return row;
}

/** What a share shows. */
export async function readingOf(db: D1Database, share: StoredShare): Promise<Extraction> {
  const row = await db
    .prepare('SELECT extraction FROM readings WHERE id = ?1')
    .bind(share.readingId)
    .first<{ extraction: string }>();
  // The share ended between the two reads.
  if (!row) throw new ProblemError('gone');
  return unpack(row.extraction);
}

/** Ends a share for whoever holds its token. */
export async function deleteShare(db: D1Database, id: string, token: string): Promise<void> {
  const row = await db.prepare(SELECT_SHARE).bind(id).first<ShareRow>();
  if (!row) throw new ProblemError('not-found', 'There is no share of this id.');
  if ((await sha256Hex(token)) !== row.token_hash) throw new ProblemError('wrong-token');
  living(row);
  await db.batch(endStatements(db, id, 'deleted'));
}

/** The statements that end one share, and with the last one of its report clear the corpus of it. */
function endStatements(
  db: D1Database,
  id: string,
  ended: NonNullable<ShareRow['ended']>,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE shares SET ended = ?2, ended_at = ?3, note = NULL, reader_notes = NULL WHERE id = ?1 AND ended IS NULL`,
      )
      .bind(id, ended, new Date().toISOString()),
    db
      .prepare(
        `DELETE FROM readings WHERE id = (SELECT reading_id FROM shares WHERE id = ?1)
         AND NOT EXISTS (SELECT 1 FROM shares l WHERE l.reading_id = readings.id AND l.ended IS NULL)`,
      )
      .bind(id),
    db
      .prepare(
        `DELETE FROM reports WHERE id = (SELECT report_id FROM shares WHERE id = ?1)
         AND NOT EXISTS (SELECT 1 FROM shares l WHERE l.report_id = reports.id AND l.ended IS NULL)`,
      )
      .bind(id),
    // Another reading of the same text takes the place of the one that went.
    db
      .prepare(
        `UPDATE reports SET reading_id = (SELECT l.reading_id FROM shares l
           WHERE l.report_id = reports.id AND l.ended IS NULL ORDER BY l.created_at LIMIT 1)
         WHERE id = (SELECT report_id FROM shares WHERE id = ?1)
         AND NOT EXISTS (SELECT 1 FROM readings g WHERE g.id = reports.reading_id)`,
      )
      .bind(id),
  ];
}

/** Ends at a time. */
const SWEEP = 20;

/**
 * Ends what has expired or was taken down. Called by the timer and before every read of the corpus, so
 * that the corpus never tells of a share that is over; reads nothing when there is nothing to do, however
 * many shares live: CROSS JOIN keeps the open takedowns outermost.
 */
export async function sweep(db: D1Database): Promise<{ ended: number; rowsRead: number }> {
  const takenDown = (column: 'id' | 'report_id') => `
    SELECT * FROM (SELECT s.id, 'taken-down' FROM takedowns t CROSS JOIN shares s ON s.${column} = t.target
      WHERE t.done = 0 AND s.ended IS NULL LIMIT ${SWEEP})`;
  const { results, meta } = await db
    .prepare(
      `SELECT * FROM (SELECT id, 'expired' AS ended FROM shares
         WHERE ended IS NULL AND expires_at IS NOT NULL AND expires_at <= ?1 LIMIT ${SWEEP})
       UNION ALL ${takenDown('id')} UNION ALL ${takenDown('report_id')}`,
    )
    .bind(new Date().toISOString())
    .all<{ id: string; ended: 'expired' | 'taken-down' }>();
  for (const { id, ended } of results) await db.batch(endStatements(db, id, ended));
  return { ended: results.length, rowsRead: meta.rows_read ?? 0 };
}
