import { ProblemError } from '../problems.ts';
import { keyedWord, sha256Hex } from './codec.ts';
import { TAKEN_DOWN } from './share-row.ts';

/** A caller's `Idempotency-Key` and what it was sent with. */
export interface Sent {
  readonly key: string;
  readonly body: string;
}

/** As it is stored: no key, no body, only what tells them again. */
export interface Seal {
  readonly key: string;
  readonly keyHash: string;
  readonly bodyHash: string;
}

export async function sealOf({ key, body }: Sent): Promise<Seal> {
  return { key, keyHash: await sha256Hex(key), bodyHash: await sha256Hex(body) };
}

/** Keeps what a key was answered with, if the share was stored. */
export function insertSeal(
  db: D1Database,
  seal: Seal,
  salt: string,
  share: { readonly id: string; readonly createdAt: string },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO idempotency (key_hash, body_hash, salt, share_id, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM shares s WHERE s.id = ?4)`,
    )
    .bind(seal.keyHash, seal.bodyHash, salt, share.id, share.createdAt);
}

/** The row of the share that a key was answered with, and its token; the problem where the body was another. */
export async function sealedShare<Row>(
  db: D1Database,
  sent: Sent,
): Promise<{ row: Row; deleteToken: string } | null> {
  const seal = await sealOf(sent);
  const row = await db
    .prepare(
      `SELECT i.body_hash, i.salt, s.*, ${TAKEN_DOWN}
       FROM idempotency i JOIN shares s ON s.id = i.share_id WHERE i.key_hash = ?1`,
    )
    .bind(seal.keyHash)
    .first<Row & { body_hash: string; salt: string }>();
  if (!row) return null;
  if (row.body_hash !== seal.bodyHash) throw new ProblemError('idempotency-conflict');
  return { row, deleteToken: await keyedWord(seal.key, row.salt) };
}
