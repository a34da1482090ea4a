import type { Extraction, ReaderNote, Verification, Visibility } from '#shared/contract/index.ts';
import { ProblemError } from '../problems.ts';
import { nextLook } from '../verify/looks.ts';
import { portalPage } from '../verify/page-address.ts';
import { pack, randomWord, sha256Hex, unpack } from './codec.ts';
import { indexStatements, unlistStatements } from './indexing.ts';
import { settleEnd } from './listing.ts';
import { insertSeal, type Sent, sealedShare, sealOf, tokenOf } from './seals.ts';
import { type ShareRow, TAKEN_DOWN, verificationOf } from './share-row.ts';

/** A row of D1 may hold 2 MB; a reading that packs into less is stored. */
const MAX_PACKED = 1_900_000;
const DAY_MS = 86_400_000;

export interface NewShare {
  readonly extraction: Extraction;
  readonly note: string | null;
  readonly readerNotes?: readonly ReaderNote[];
  readonly expiresInDays: number | null;
  readonly visibility: Visibility;
  readonly verification: Verification;
  /** The caller's `Idempotency-Key` and what it was sent with. */
  readonly idempotency: Sent | null;
}

export interface StoredShare {
  readonly id: string;
  readonly reportId: string;
  readonly readingId: string;
  readonly note: string | null;
  readonly readerNotes: ReaderNote[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly visibility: Visibility;
  readonly verification: Verification;
}

export type CreatedShare = StoredShare & {
  readonly deleteToken: string;
  readonly repeated: boolean;
};

/** Stores a share, and lists the report behind it where it is a public one: all or nothing. */
export async function createShare(db: D1Database, share: NewShare): Promise<CreatedShare> {
  const { extraction, idempotency, verification, visibility } = share;
  const seal = idempotency && (await sealOf(idempotency));
  if (idempotency) {
    const before = await repeatedShare(db, idempotency);
    if (before) return before;
  }
  const packed = await pack(extraction);
  if (packed.length > MAX_PACKED) throw new ProblemError('report-too-large');
  const now = new Date();
  const salt = randomWord(24);
  const deleteToken = seal ? await tokenOf(seal, salt) : randomWord(32);
  const stored: StoredShare = {
    id: randomWord(12),
    reportId: extraction.id,
    readingId: (await sha256Hex(packed)).slice(0, 40),
    note: share.note,
    readerNotes: [...(share.readerNotes ?? [])],
    createdAt: now.toISOString(),
    expiresAt:
      share.expiresInDays === null
        ? null
        : new Date(now.getTime() + share.expiresInDays * DAY_MS).toISOString(),
    visibility,
    verification,
  };
  const tokenHash = await sha256Hex(deleteToken);
  const listed = { shareId: stored.id, readingId: stored.readingId };
  let inserted: D1Result | undefined;
  try {
    [inserted] = await db.batch([
      insertShare(db, stored, tokenHash, portalPage(extraction.source.url)),
      ...(seal ? [insertSeal(db, seal, salt, stored)] : []),
      insertReading(db, stored, packed),
      ...(visibility === 'public'
        ? [
            ...(verification.status === 'verified' ? unlistUnverified(db, stored) : []),
            ...indexStatements(db, extraction, listed, stored.createdAt),
          ]
        : []),
    ]);
  } catch (error) {
    // Two requests with one key at once: the other one came first, and its answer is the answer.
    const first = idempotency && (await repeatedShare(db, idempotency));
    if (first) return first;
    throw error;
  }
  if (inserted?.meta.changes === 0) throw new ProblemError('taken-down');
  return { ...stored, deleteToken, repeated: false };
}

/** The share's own row; none where its report was taken down. */
function insertShare(
  db: D1Database,
  share: StoredShare,
  tokenHash: string,
  page: { url: string; host: string } | null,
): D1PreparedStatement {
  const { readerNotes, verification } = share;
  const { status, checkedAt } = verification;
  return db
    .prepare(
      `INSERT INTO shares (id, report_id, reading_id, note, token_hash, created_at, expires_at, reader_notes,
         visibility, page_url, page_host, verification, checked_at, matched, differences, next_look_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16
       WHERE NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.target = ?2)`,
    )
    .bind(
      share.id,
      share.reportId,
      share.readingId,
      share.note,
      tokenHash,
      share.createdAt,
      share.expiresAt,
      readerNotes.length > 0 ? JSON.stringify(readerNotes) : null,
      share.visibility,
      page?.url ?? null,
      page?.host ?? null,
      status,
      checkedAt,
      verification.share,
      JSON.stringify(verification.differences),
      checkedAt === null ? null : nextLook(status, 0, new Date(checkedAt)),
    );
}

function insertReading(db: D1Database, share: StoredShare, packed: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO readings (id, report_id, extraction, created_at) SELECT ?1, ?2, ?3, ?4
       WHERE EXISTS (SELECT 1 FROM shares s WHERE s.id = ?5) ON CONFLICT DO NOTHING`,
    )
    .bind(share.readingId, share.reportId, packed, share.createdAt, share.id);
}

/** A reading that its page bears out takes the place of one that nothing does. */
function unlistUnverified(db: D1Database, { reportId }: StoredShare): D1PreparedStatement[] {
  const isVerified = `EXISTS (SELECT 1 FROM shares s
    WHERE s.id = reports.share_id AND s.ended IS NULL AND s.verification = 'verified')`;
  return unlistStatements(db, `id = ?1 AND NOT ${isVerified}`, [reportId]);
}

/** The first answer to a key, its token derived again; the problem where that share is over. */
export async function repeatedShare(db: D1Database, sent: Sent): Promise<CreatedShare | null> {
  const found = await sealedShare<ShareRow>(db, sent);
  return found && { ...shareOf(living(found.row)), deleteToken: found.deleteToken, repeated: true };
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
    visibility: row.visibility,
    verification: verificationOf(row),
  };
}

const SELECT_SHARE = `SELECT s.*, ${TAKEN_DOWN} FROM shares s WHERE s.id = ?1`;

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
  await settleEnd(db, [{ id, reportId: row.report_id, ended: 'deleted' }]);
}
