// Which reading of a report the corpus shows: that of a living public share, a verified one before others,
// the first of them. Whatever ends or changes a share settles this in the same batch.
import type { Verification } from '#shared/contract/index.ts';
import { unpack } from './codec.ts';
import { indexStatements, sourceStatements, unlistStatements } from './indexing.ts';

/** Why a share is over. */
export type Ended = 'deleted' | 'expired' | 'taken-down';

export interface Ending {
  readonly id: string;
  readonly reportId: string;
  readonly ended: Ended;
}

/** Tries of a settlement that another request got into the middle of. */
const TRIES = 5;

/**
 * Ends shares, with all that only they brought: notes, readings, and what their reports stand for in the corpus,
 * unless another public share of the same text lives on. All or nothing.
 */
export async function settleEnd(db: D1Database, endings: readonly Ending[]): Promise<void> {
  const reports = [...new Set(endings.map(({ reportId }) => reportId))];
  const without = endings.map(({ id }) => id);
  const listings = await listingStatements(db, reports, { without });
  await db.batch([...endStatements(db, endings), ...listings]);
  await settle(db, reports);
}

/** Keeps what a look at a share's page gave, and lets the corpus tell of the report accordingly. */
export async function settleLook(
  db: D1Database,
  share: { readonly id: string; readonly reportId: string },
  verification: Verification,
  looks: number,
  nextLookAt: string | null,
): Promise<void> {
  const { status, checkedAt, differences } = verification;
  await db.batch([
    db
      .prepare(
        `UPDATE shares SET verification = ?2, checked_at = ?3, matched = ?4, differences = ?5, looks = ?6,
           next_look_at = ?7 WHERE id = ?1 AND ended IS NULL`,
      )
      .bind(
        share.id,
        status,
        checkedAt,
        verification.share,
        JSON.stringify(differences),
        looks,
        nextLookAt,
      ),
    ...(await listingStatements(db, [share.reportId], { verified: { id: share.id, status } })),
  ]);
  await settle(db, [share.reportId]);
}

/** What is about to change when statements are made: shares that will have ended, one that was looked at. */
interface Change {
  readonly without?: readonly string[];
  readonly verified?: { readonly id: string; readonly status: Verification['status'] };
}

interface Best {
  report_id: string;
  /** The share to be shown, and the one that is; null: none. */
  best: string | null;
  listed: string | null;
}

/** The statements after which the corpus shows the right reading of each report, or none. */
async function listingStatements(
  db: D1Database,
  reports: readonly string[],
  { without = [], verified }: Change,
): Promise<D1PreparedStatement[]> {
  const { results } = await db
    .prepare(
      `SELECT j.value AS report_id, (SELECT r.share_id FROM reports r WHERE r.id = j.value) AS listed,
         (SELECT s.id FROM shares s
          WHERE s.report_id = j.value AND s.ended IS NULL AND s.visibility = 'public'
            AND (s.expires_at IS NULL OR s.expires_at > ?2)
            AND s.id NOT IN (SELECT value FROM json_each(?3))
          ORDER BY (CASE s.id WHEN ?4 THEN ?5 ELSE s.verification END) = 'verified' DESC, s.created_at, s.id
          LIMIT 1) AS best
       FROM json_each(?1) j`,
    )
    .bind(
      JSON.stringify(reports),
      new Date().toISOString(),
      JSON.stringify(without),
      verified?.id ?? '',
      verified?.status ?? '',
    )
    .all<Best>();
  const over = results.filter(({ best, listed }) => best === null && listed !== null);
  const statements =
    over.length === 0
      ? []
      : unlistStatements(db, `id IN (SELECT value FROM json_each(?1)) AND NOT ${HAS_PUBLIC}`, [
          JSON.stringify(over.map(({ report_id }) => report_id)),
        ]);
  for (const { report_id, best, listed } of results) {
    if (best === null) continue;
    if (best !== listed) statements.push(...(await relistStatements(db, report_id, best)));
    else if (verified) statements.push(...sourceStatements(db, report_id));
  }
  return statements;
}

/** The statements that show a report by the reading of another share. */
async function relistStatements(
  db: D1Database,
  reportId: string,
  shareId: string,
): Promise<D1PreparedStatement[]> {
  const row = await db
    .prepare(
      `SELECT s.reading_id, s.created_at, g.extraction FROM shares s JOIN readings g ON g.id = s.reading_id
       WHERE s.id = ?1`,
    )
    .bind(shareId)
    .first<{ reading_id: string; created_at: string; extraction: string }>();
  if (!row) return [];
  return [
    ...unlistStatements(db, 'id = ?1 AND share_id <> ?2', [reportId, shareId]),
    ...indexStatements(
      db,
      await unpack(row.extraction),
      { shareId, readingId: row.reading_id },
      row.created_at,
    ),
  ];
}

const HAS_PUBLIC = `EXISTS (SELECT 1 FROM shares s
  WHERE s.report_id = reports.id AND s.ended IS NULL AND s.visibility = 'public')`;

/** Reports that no longer show, or not yet, a living public share, though there is one: made right. */
async function settle(db: D1Database, reports: readonly string[]): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { results } = await db
      .prepare(
        `SELECT DISTINCT s.report_id AS id FROM json_each(?1) j CROSS JOIN shares s ON s.report_id = j.value
         WHERE s.ended IS NULL AND s.visibility = 'public' AND (s.expires_at IS NULL OR s.expires_at > ?2)
         AND NOT EXISTS (SELECT 1 FROM reports r CROSS JOIN shares l ON l.id = r.share_id
           WHERE r.id = s.report_id AND l.ended IS NULL)`,
      )
      .bind(JSON.stringify(reports), new Date().toISOString())
      .all<{ id: string }>();
    if (results.length === 0) return;
    const statements = await listingStatements(
      db,
      results.map(({ id }) => id),
      {},
    );
    if (statements.length > 0) await db.batch(statements);
  }
}

/** The statements that end shares: what is left of one is that it was, and why it is over. */
function endStatements(db: D1Database, endings: readonly Ending[]): D1PreparedStatement[] {
  const json = JSON.stringify(endings);
  return [
    db
      .prepare(
        `UPDATE shares SET ended = (SELECT j.value ->> 'ended' FROM json_each(?1) j WHERE j.value ->> 'id' = shares.id),
           ended_at = ?2, note = NULL, reader_notes = NULL, page_url = NULL, page_host = NULL, differences = '[]',
           next_look_at = NULL
         WHERE ended IS NULL AND id IN (SELECT j.value ->> 'id' FROM json_each(?1) j)`,
      )
      .bind(json, new Date().toISOString()),
    db
      .prepare(
        `DELETE FROM readings WHERE id IN (
           SELECT s.reading_id FROM json_each(?1) j CROSS JOIN shares s ON s.id = j.value ->> 'id')
         AND NOT EXISTS (SELECT 1 FROM shares l WHERE l.reading_id = readings.id AND l.ended IS NULL)`,
      )
      .bind(json),
  ];
}
