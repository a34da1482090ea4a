import { type Ending, settleEnd } from './listing.ts';

/** Shares ended in one batch. */
const AT_ONCE = 100;
/** Batches before one read of the corpus: what is over beyond them is hidden until the next read or the timer. */
const BEFORE_A_READ = 10;

/**
 * Ends what has expired or was taken down. Called by the timer and before every read of the corpus, so
 * that the corpus never counts a share that is over; reads nothing when there is nothing to do, however
 * many shares live: CROSS JOIN keeps the open takedowns outermost.
 */
export async function sweep(
  db: D1Database,
  mostBatches = BEFORE_A_READ,
): Promise<{ ended: number; rowsRead: number }> {
  const takenDown = (column: 'id' | 'report_id') => `
    SELECT * FROM (SELECT s.id, s.report_id AS reportId, 'taken-down'
      FROM takedowns t CROSS JOIN shares s ON s.${column} = t.target
      WHERE t.done = 0 AND s.ended IS NULL LIMIT ${AT_ONCE})`;
  let ended = 0;
  let rowsRead = 0;
  for (let batches = 0; batches < mostBatches; batches++) {
    const { results, meta } = await db
      .prepare(
        `SELECT * FROM (SELECT id, report_id AS reportId, 'expired' AS ended FROM shares
           WHERE ended IS NULL AND expires_at IS NOT NULL AND expires_at <= ?1 LIMIT ${AT_ONCE})
         UNION ALL ${takenDown('id')} UNION ALL ${takenDown('report_id')}`,
      )
      .bind(new Date().toISOString())
      .all<Ending>();
    rowsRead += meta.rows_read ?? 0;
    if (results.length === 0) break;
    // One that expired and was taken down is told as the latter.
    const once = new Map(results.map((one) => [one.id, one]));
    await settleEnd(db, [...once.values()]);
    ended += once.size;
    if (results.length < AT_ONCE) break;
  }
  return { ended, rowsRead };
}
