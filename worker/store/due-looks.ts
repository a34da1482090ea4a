import type { Extraction, VerificationStatus } from '#shared/contract/index.ts';
import { unpack } from './codec.ts';

/** A share whose page is to be looked at again. */
export interface DueLook {
  readonly id: string;
  readonly reportId: string;
  readonly status: VerificationStatus;
  readonly looks: number;
}

interface DueRow {
  id: string;
  report_id: string;
  verification: VerificationStatus;
  looks: number;
}

/** Shares whose pages are due, of each host the one that waited longest. */
export async function dueLooks(db: D1Database, now: Date, most: number): Promise<DueLook[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id, s.report_id, s.verification, s.looks, min(s.next_look_at) FROM shares s
       WHERE s.ended IS NULL AND s.next_look_at <= ?1 GROUP BY s.page_host ORDER BY min(s.next_look_at) LIMIT ?2`,
    )
    .bind(now.toISOString(), most)
    .all<DueRow>();
  return results.map(({ id, report_id, verification, looks }) => ({
    id,
    reportId: report_id,
    status: verification,
    looks,
  }));
}

/** What a share shows, where it still lives. */
export async function livingReading(db: D1Database, id: string): Promise<Extraction | null> {
  const row = await db
    .prepare(
      `SELECT g.extraction FROM shares s JOIN readings g ON g.id = s.reading_id WHERE s.id = ?1 AND s.ended IS NULL`,
    )
    .bind(id)
    .first<{ extraction: string }>();
  return row && unpack(row.extraction);
}

/** Puts the next look off, and keeps what the last one found. */
export async function putOffLook(
  db: D1Database,
  id: string,
  looks: number,
  nextLookAt: string | null,
): Promise<void> {
  await db
    .prepare('UPDATE shares SET looks = ?2, next_look_at = ?3 WHERE id = ?1 AND ended IS NULL')
    .bind(id, looks, nextLookAt)
    .run();
}
