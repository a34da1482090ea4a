import { ProblemError } from '../problems.ts';
import { keyedWord, sha256Hex } from './codec.ts';
import { TAKEN_DOWN } from './share-row.ts';

/** A caller's `Idempotency-Key`, what it was sent with, and the network it came from. */
export interface Sent {
  readonly key: string;
  readonly body: string;
  readonly caller: string;
}

/** As it is stored: no key, no body, only what tells them again. */
export interface Seal {
  readonly key: string;
  readonly keyHash: string;
  readonly bodyHash: string;
}

/** A key is a caller's own: the same key from another network is another one, and learns of no share and no token. */
export async function sealOf({ key, body, caller }: Sent): Promise<Seal> {
  const scoped = `${caller}\n${key}`;
  return { key: scoped, keyHash: await sha256Hex(scoped), bodyHash: await sha256Hex(body) };
}

/** The token of a sealed share: only who knows the key, calls from there and sends the same body is told it again. */
export function tokenOf({ key, bodyHash }: Seal, salt: string): Promise<string> {
  return keyedWord(key, `${salt} ${bodyHash}`);
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
  return { row, deleteToken: await tokenOf(seal, row.salt) };
}
