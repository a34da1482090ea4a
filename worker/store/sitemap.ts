// What search engines are told of: pages that are shown to them, no more.
import { type Corpus, rowsOf } from './scan.ts';

/** Addresses of one map; the format takes 50,000, and no day brings more than the cap of new reports. */
const MOST = 10_000;

/** The days on which reports came that are still there, the latest first, as ISO dates. */
export async function sharedDays(corpus: Corpus): Promise<string[]> {
  // One step a day through the index, however many reports a day has.
  const rows = await rowsOf<{ day: string }>(
    corpus,
    corpus.db.prepare(
      `WITH RECURSIVE days (day) AS (
         SELECT substr(max(first_shared_at), 1, 10) FROM reports
         UNION ALL
         SELECT (SELECT substr(max(r.first_shared_at), 1, 10) FROM reports r WHERE r.first_shared_at < days.day)
         FROM days WHERE days.day IS NOT NULL)
       SELECT day FROM days WHERE day IS NOT NULL AND day <> '' LIMIT ${MOST}`,
    ),
  );
  return rows.map(({ day }) => day);
}

/** The reports of a day that may be listed: their pages say the same. */
export async function reportsOfDay(corpus: Corpus, day: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    corpus,
    corpus.db
      .prepare(
        `SELECT r.id FROM reports r CROSS JOIN shares l ON l.id = r.share_id
         WHERE r.first_shared_at >= ?1 AND r.first_shared_at < ?2 AND l.verification = 'verified' AND l.ended IS NULL
         ORDER BY r.first_shared_at LIMIT ${MOST}`,
      )
      .bind(day, `${day}~`),
  );
  return rows.map(({ id }) => id);
}

/** The documents or agencies that most sources speak of. */
export async function mostTold(corpus: Corpus, table: 'documents' | 'agencies'): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    corpus,
    corpus.db.prepare(
      `SELECT id FROM ${table} WHERE sources > 0 ORDER BY sources DESC, reports DESC, seq DESC LIMIT ${MOST}`,
    ),
  );
  return rows.map(({ id }) => id);
}
