import { foldedWords } from '#shared/search/fold.ts';

/** One request's look into the corpus; counts the rows it reads, for the log line. */
export interface Corpus {
  readonly db: D1Database;
  rowsRead: number;
}

export async function rowsOf<Row>(corpus: Corpus, statement: D1PreparedStatement): Promise<Row[]> {
  const { results, meta } = await statement.all<Row>();
  corpus.rowsRead += meta.rows_read ?? 0;
  return results;
}

/** Several reads in one round trip; the caller names what each gives. */
export async function batchOf<Rows extends readonly unknown[][]>(
  corpus: Corpus,
  statements: D1PreparedStatement[],
): Promise<Rows> {
  const all = await corpus.db.batch(statements);
  for (const { meta } of all) corpus.rowsRead += meta.rows_read ?? 0;
  return all.map(({ results }) => results) as unknown as Rows;
}

/** The values of a statement, each with its place: `?1`, `?2`, … */
export class Bindings {
  readonly values: (string | number | null)[] = [];

  add(value: string | number | null): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }

  /** The places of all of them. */
  all(): string {
    return this.values.map((_, i) => `?${i + 1}`).join(', ');
  }
}

/**
 * A bound value as a whole number. D1 binds numbers as REAL, and FTS5 uses only whole ones as bounds of its
 * walk: it would read every match before or behind them.
 */
export function whole(place: string): string {
  return `CAST(${place} AS INTEGER)`;
}

/** Most candidates one request looks at, however large the corpus is. */
const BUDGET = 500;

/** A list to be walked in the order of one whole number, with what else must hold. */
export interface Scan {
  readonly values: Bindings;
  /**
   * What is selected and from where, given the candidates as `c (seq)`: "SELECT … FROM c CROSS JOIN …". CROSS
   * JOIN keeps the candidates outermost; of a plain one SQLite may walk all that one filter holds for.
   */
  readonly select: string;
  /** The list walked: "SELECT report_seq AS seq FROM citations WHERE document_seq = ?1", without order. */
  readonly drivers: readonly string[];
  /** The column of the driver that `seq` is. */
  readonly key: string;
  readonly order: 'DESC' | 'ASC';
  readonly filters: readonly string[];
  readonly limit: number;
}

/**
 * One page of a list. At most a bounded number of candidates is looked at: where filters leave little of
 * them, the page is short and `next` says where to go on. null: the end.
 */
export async function scanPage<Row extends { seq: number }>(
  corpus: Corpus,
  scan: Scan,
): Promise<{ rows: Row[]; next: number | null }> {
  const { values, select, key, order, filters, limit } = scan;
  const budget = filters.length === 0 ? limit + 1 : BUDGET;
  const candidates = candidatesOf(scan.drivers, key, order, budget);
  const where = filters.length === 0 ? '' : `WHERE ${filters.join(' AND ')}`;
  const page = `${select} ${where} ORDER BY c.seq ${order} LIMIT ${limit + 1}`;
  const sql = `WITH c (seq) AS (${candidates}) ${page}`;
  const rows = await rowsOf<Row>(corpus, corpus.db.prepare(sql).bind(...values.values));
  if (rows.length > limit) {
    const shown = rows.slice(0, limit);
    return { rows: shown, next: shown.at(-1)?.seq ?? null };
  }
  if (filters.length === 0) return { rows, next: null };
  const [end] = await rowsOf<{ seq: number }>(
    corpus,
    corpus.db
      // D1 wants every value used: those of the filters stand beside the answer.
      .prepare(
        `SELECT e.seq, json_array(${values.all()}) AS given FROM (${candidates} OFFSET ${budget - 1}) e`,
      )
      .bind(...values.values),
  );
  return { rows, next: end?.seq ?? null };
}

/** The first of one list, or of several together, each number once. */
function candidatesOf(
  drivers: readonly string[],
  key: string,
  order: Scan['order'],
  budget: number,
): string {
  const walks = drivers.map((one) => `${one} ORDER BY ${key} ${order} LIMIT ${budget}`);
  if (walks.length === 1) return walks.join();
  const all = walks.map((walk) => `SELECT * FROM (${walk})`).join(' UNION ');
  return `SELECT seq FROM (${all}) ORDER BY seq ${order} LIMIT ${budget}`;
}

/** A query of FTS5 that holds every word, each as a phrase: identifiers ("52-nq/tw") are more than one token. */
export function matchAll(query: string): string | null {
  const words = foldedWords(query).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words
    .slice(0, 12)
    .map((word) => `"${word.replaceAll('"', ' ')}"`)
    .join(' ');
}
