/** Counts uses of a day and says how many there were with them. */
export async function countUse(
  db: D1Database,
  use: { day: string; caller: string; what: string; units: number },
): Promise<number> {
  const row = await db
    .prepare(
      `INSERT INTO daily_use (day, caller, what, used) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (day, caller, what) DO UPDATE SET used = used + excluded.used RETURNING used`,
    )
    .bind(use.day, use.caller, use.what, use.units)
    .first<{ used: number }>();
  return row?.used ?? use.units;
}

/** New reports that one caller may add in a day, of the shares that it may make. */
export const NEW_REPORTS_OF_ONE = 100;
/** Reports that all callers together may add in a day: what one database of the paid plan writes without a pause. */
const REPORTS_A_DAY = 10_000;
/** Readings that one database holds: 20 KB each of its 10 GB, and room for what they bring. */
export const MOST_READINGS = 300_000;

/** Whether nothing of a report is stored yet. */
export async function isNewReport(db: D1Database, id: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM readings WHERE report_id = ?1 LIMIT 1';
  return (await db.prepare(sql).bind(id).first()) === null;
}

/** Takes one new report of everybody's day; false where it is used up, or the database is full. */
export async function takeNewReport(db: D1Database, day: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT n FROM totals WHERE name = 'readings'")
    .first<{ n: number }>();
  if ((row?.n ?? 0) >= MOST_READINGS) return false;
  const used = await countUse(db, { day, caller: 'all', what: 'new-report', units: 1 });
  return used <= REPORTS_A_DAY;
}

const DAY_MS = 86_400_000;
/** Days that a complaint is kept: long enough for an answer and a second one. */
const COMPLAINT_DAYS = 180;
/** Pages of a search index that one run of the timer may merge, so that what was deleted leaves the file as well. */
const MERGE_PAGES = 200;
const SEARCHES = ['reports_fts', 'documents_fts', 'agencies_fts', 'indicators_fts'] as const;

/** Forgets what the caps, idempotency keys and complaints no longer need. */
export async function forgetOld(db: D1Database, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const endedNow = await db
    .prepare('SELECT 1 FROM shares WHERE ended IS NOT NULL AND ended_at >= ?1 LIMIT 1')
    .bind(before(1))
    .first();
  await db.batch([
    db.prepare('DELETE FROM daily_use WHERE day < ?1').bind(before(1).slice(0, 10)),
    db.prepare('DELETE FROM idempotency WHERE created_at < ?1').bind(before(1)),
    db.prepare('DELETE FROM complaints WHERE at < ?1').bind(before(COMPLAINT_DAYS)),
    // Done once no share under it lives; what is shared anew is refused by the row itself.
    db
      .prepare(
        `UPDATE takedowns SET done = 1 WHERE done = 0 AND at < ?1 AND NOT EXISTS (
           SELECT 1 FROM shares s WHERE s.ended IS NULL AND s.id = target)
         AND NOT EXISTS (SELECT 1 FROM shares s WHERE s.ended IS NULL AND s.report_id = target)`,
      )
      .bind(before(1)),
    ...(endedNow
      ? SEARCHES.map((fts) =>
          db.prepare(`INSERT INTO ${fts} (${fts}, rank) VALUES ('merge', -${MERGE_PAGES})`),
        )
      : []),
  ]);
}
