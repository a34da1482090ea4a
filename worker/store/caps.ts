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

/** Forgets what the caps and idempotency keys no longer need. */
export async function forgetOld(db: D1Database, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000);
  await db.batch([
    db.prepare('DELETE FROM daily_use WHERE day < ?1').bind(yesterday.toISOString().slice(0, 10)),
    db.prepare('DELETE FROM idempotency WHERE created_at < ?1').bind(yesterday.toISOString()),
    // Every share under it is over by now; what is shared anew is refused by the row itself.
    db
      .prepare('UPDATE takedowns SET done = 1 WHERE done = 0 AND at < ?1')
      .bind(yesterday.toISOString()),
  ]);
}
