import type {
  CorpusIndicator,
  Indicator,
  IndicatorPage,
  IndicatorQuery,
} from '#shared/contract/index.ts';
import { nameKey, placeKey } from '#shared/corpus/identity.ts';
import type { Stored } from '#shared/fields/field.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { fromCorpus } from '#shared/fields/outlets.ts';
import { listOf, readCursor, writeCursor } from './cursor.ts';
import { IS_OVER, isListed, LISTED_SHARE, PLAIN_SHARE } from './reports.ts';
import { Bindings, type Corpus, matchAll, rowsOf, scanPage, whole } from './scan.ts';
import { MAX_INDICATORS } from './sequences.ts';

/** A figure's row: the columns of its fields, and these. */
interface IndicatorRow extends Stored {
  seq: number;
  context: string;
  report_id: string;
  report_title: string | null;
  report_date: string | null;
  report_issuer: string | null;
  report_place: string | null;
  share_id: string | null;
  verification: CorpusIndicator['report']['verification'];
  is_over: number;
}

const SELECT = `SELECT i.*, r.id AS report_id, r.title AS report_title, r.date AS report_date,
    r.issuer AS report_issuer, r.place AS report_place,
    ${PLAIN_SHARE} AS share_id, l.verification, coalesce(${IS_OVER}, 0) AS is_over
  FROM c CROSS JOIN indicators i ON i.seq = c.seq CROSS JOIN reports r ON r.seq = i.seq / ${MAX_INDICATORS}
  ${LISTED_SHARE}`;

/** GET /v1/indicators: the latest reports first, within a report in reading order from the end. */
export async function listIndicators(
  corpus: Corpus,
  query: IndicatorQuery,
): Promise<IndicatorPage> {
  const list = listOf('indicators', query);
  const before =
    readCursor<[number]>(list, query.cursor, ['number'])?.[0] ?? Number.MAX_SAFE_INTEGER;
  const match = query.q === undefined ? undefined : matchAll(query.q);
  const span = await reportSpan(corpus, query.report);
  if (match === null || span === null) return { items: [], nextCursor: null };
  const values = new Bindings();
  const low = values.add(span.low);
  const high = values.add(Math.min(before - 1, span.high));
  const between = (key: string) => `${key} >= ${whole(low)} AND ${key} <= ${whole(high)}`;
  const equal = equalities(query, values);
  const byMatch = match !== undefined && query.report === undefined;
  const others: string[] = [];
  if (match !== undefined && !byMatch) {
    others.push(
      `EXISTS (SELECT 1 FROM indicators_fts f WHERE f.indicators_fts MATCH ${values.add(match)} AND f.rowid = i.seq)`,
    );
  }
  const driver = byMatch
    ? {
        key: 'rowid',
        sql: `SELECT rowid AS seq FROM indicators_fts WHERE indicators_fts MATCH ${values.add(match)} AND ${between('rowid')}`,
      }
    : {
        key: 'i.seq',
        sql: `SELECT i.seq AS seq FROM indicators i WHERE ${[...equal, between('i.seq')].join(' AND ')}`,
      };
  const { rows, next } = await scanPage<IndicatorRow>(corpus, {
    values,
    select: SELECT,
    drivers: [driver.sql],
    key: driver.key,
    order: 'DESC',
    filters: byMatch ? equal : others,
    limit: query.limit,
  });
  return {
    items: rows.filter(isListed).map(corpusIndicator),
    nextCursor: next === null ? null : writeCursor(list, [next]),
  };
}

/** The plain conditions of a query; any of them together have an index of their own. */
function equalities({ unit, place, period }: IndicatorQuery, values: Bindings): string[] {
  const out: string[] = [];
  if (unit !== undefined) out.push(`i.unit_key = ${values.add(nameKey(unit))}`);
  if (place !== undefined) out.push(`i.place_key = ${values.add(placeKey(place))}`);
  if (period !== undefined) out.push(`i.period = ${values.add(period)}`);
  return out;
}

/** The numbers that the figures of one report have, or all; null where there is no such report. */
async function reportSpan(
  corpus: Corpus,
  report: string | undefined,
): Promise<{ low: number; high: number } | null> {
  if (report === undefined) return { low: 0, high: Number.MAX_SAFE_INTEGER };
  const [row] = await rowsOf<{ seq: number }>(
    corpus,
    corpus.db.prepare('SELECT seq FROM reports WHERE id = ?1').bind(report),
  );
  if (!row) return null;
  const low = row.seq * MAX_INDICATORS;
  return { low, high: low + MAX_INDICATORS - 1 };
}

function corpusIndicator(row: IndicatorRow): CorpusIndicator {
  return {
    ...fromCorpus<Indicator, Exclude<keyof Indicator, 'start' | 'end' | 'sentence' | 'cell'>>(
      indicatorFields,
      row,
    ),
    context: row.context,
    report: {
      id: row.report_id,
      title: row.report_title,
      date: row.report_date,
      issuer: row.report_issuer,
      place: row.report_place,
      path: `/reports/${row.report_id}`,
      sharePath: row.share_id === null ? null : `/s/${row.share_id}`,
      verification: row.verification,
    },
  };
}
