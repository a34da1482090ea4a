// What is new to the corpus: reports in the order in which they were first shared.
import type { FeedQuery, ReportItem } from '#shared/contract/index.ts';
import { placeKey } from '#shared/corpus/identity.ts';
import {
  citedDocuments,
  FEW,
  isListed,
  LISTED_SHARE,
  type Linked,
  namedAgencies,
  REPORT_COLUMNS,
  type ReportRow,
  reportItem,
} from './reports.ts';
import { Bindings, type Corpus, matchAll, rowsOf } from './scan.ts';

/** Entries of a feed: what a reader who looks once a day may have missed. */
const MOST_ENTRIES = 50;

/** Reports that are looked at for words, kinds and what is told very often: at the busiest, what came within five hours. */
const WINDOW = 2000;

/** What a feed holds, and how the document and the agency that it is about are called. */
export interface Feed {
  readonly items: readonly ReportItem[];
  readonly cites: string | null;
  readonly agency: string | null;
}

/**
 * The reports that came last, of those that a query asks for. A document or agency of few reports is followed through
 * all of them, and so is a place; of others, and of words and kinds, the latest of the corpus are looked at.
 */
export async function latestReports(corpus: Corpus, query: FeedQuery): Promise<Feed> {
  const cited = query.cites === undefined ? null : await citedDocuments(corpus, query.cites);
  const named = query.agency === undefined ? null : await namedAgencies(corpus, query.agency);
  const cites = cited === null ? null : (cited[0]?.called ?? query.cites ?? null);
  const agency = named === null ? null : (named[0]?.called ?? query.agency ?? null);
  const match = query.q === undefined ? undefined : matchAll(query.q);
  if (cited?.length === 0 || named?.length === 0 || match === null)
    return { items: [], cites, agency };
  const values = new Bindings();
  const filters: string[] = [];
  let walk: string | null = null;
  const follow = (table: string, column: string, targets: readonly Linked[]) => {
    const places = targets.map(({ seq }) => values.add(seq)).join(', ');
    const isFew = targets.reduce((sum, { reports }) => sum + reports, 0) <= FEW;
    if (isFew) walk = `SELECT report_seq AS seq FROM ${table} WHERE ${column} IN (${places})`;
    filters.push(
      `EXISTS (SELECT 1 FROM ${table} k WHERE k.${column} IN (${places}) AND k.report_seq = r.seq)`,
    );
  };
  if (cited) follow('citations', 'document_seq', cited);
  if (named) follow('appearances', 'agency_seq', named);
  const place = query.place === undefined ? null : values.add(placeKey(query.place));
  if (place !== null) filters.push(`r.place_key = ${place}`);
  if (query.kind !== undefined) filters.push(`r.kind = ${values.add(query.kind)}`);
  if (match !== undefined)
    filters.push(
      `EXISTS (SELECT 1 FROM reports_fts f WHERE f.reports_fts MATCH ${values.add(match)} AND f.rowid = r.seq)`,
    );
  const where = filters.length === 0 ? '' : `WHERE ${filters.join(' AND ')}`;
  const window = filters.length > (place === null ? 0 : 1) ? WINDOW : MOST_ENTRIES;
  // Places have an order of their own; all else is looked for among what came last.
  const candidates =
    walk ??
    `SELECT w.seq FROM reports w ${place === null ? '' : `WHERE w.place_key = ${place}`}
     ORDER BY w.first_shared_at DESC, w.seq DESC LIMIT ${window}`;
  const rows = await rowsOf<ReportRow>(
    corpus,
    corpus.db
      .prepare(
        `SELECT ${REPORT_COLUMNS} FROM (
           SELECT DISTINCT r.seq, r.first_shared_at FROM (${candidates}) c CROSS JOIN reports r ON r.seq = c.seq ${where}
           ORDER BY r.first_shared_at DESC, r.seq DESC LIMIT ${MOST_ENTRIES}) f
         CROSS JOIN reports r ON r.seq = f.seq ${LISTED_SHARE} ORDER BY r.first_shared_at DESC, r.seq DESC`,
      )
      .bind(...values.values),
  );
  return { items: rows.filter(isListed).map(reportItem), cites, agency };
}
