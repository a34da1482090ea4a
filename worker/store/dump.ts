// What a dump of the public corpus is made of. Only what is listed now: no unlisted share, nothing that is over.
import type { DumpDocument, DumpReport, Span, Withdrawal } from '../dump/shapes.ts';
import { unpack } from './codec.ts';
import { isListed, LISTED_SHARE, REPORT_COLUMNS, type ReportRow, reportItem } from './reports.ts';

/** Readings that are held at once: the longest is 2 MB. */
const AT_ONCE = 25;

/** The span of the next reports behind one, `most` of them; null where there are none. */
export async function nextSpan(db: D1Database, after: number, most: number): Promise<Span | null> {
  const row = await db
    .prepare(
      `SELECT max(seq) AS "to" FROM (SELECT seq FROM reports WHERE seq > ?1 ORDER BY seq LIMIT ${most})`,
    )
    .bind(after)
    .first<{ to: number | null }>();
  return row?.to == null ? null : { after, to: row.to };
}

/** The reports of a span, in the order of their days. */
export async function* reportsIn(db: D1Database, { after, to }: Span): AsyncGenerator<DumpReport> {
  for (let at = after; ; ) {
    const { results } = await db
      .prepare(
        `SELECT ${REPORT_COLUMNS}, g.extraction FROM reports r ${LISTED_SHARE}
         JOIN readings g ON g.id = r.reading_id
         WHERE r.seq > ?1 AND r.seq <= ?2 AND l.visibility = 'public' ORDER BY r.seq LIMIT ${AT_ONCE}`,
      )
      .bind(at, to)
      .all<ReportRow & { extraction: string }>();
    for (const row of results) {
      at = row.seq;
      if (isListed(row))
        yield { seq: row.seq, item: reportItem(row), extraction: await unpack(row.extraction) };
    }
    if (results.length < AT_ONCE) return;
  }
}

/** The documents behind one, `most` of them. */
export async function documentsAfter(
  db: D1Database,
  after: number,
  most: number,
): Promise<DumpDocument[]> {
  const { results } = await db
    .prepare(
      `SELECT seq, id, type, number, name, term, reports, sources, mentions FROM documents
       WHERE seq > ?1 ORDER BY seq LIMIT ${most}`,
    )
    .bind(after)
    .all<DumpDocument>();
  return results;
}

/** What has left the corpus since a time, the first of it first. */
export async function withdrawnSince(
  db: D1Database,
  since: string,
  most: number,
): Promise<Withdrawal[]> {
  const { results } = await db
    .prepare(
      `SELECT report_id AS reportId, seq, at FROM withdrawals WHERE at >= ?1 ORDER BY at LIMIT ${most}`,
    )
    .bind(since)
    .all<Withdrawal>();
  return results;
}
