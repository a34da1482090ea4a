import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { type CorpusIndicator, IndicatorQuery } from '#shared/contract/index.ts';
import { type CsvColumn, csv } from '#shared/fields/field.ts';
import { indicatorFields, inOwnText } from '#shared/fields/indicator.ts';
import { csvColumns } from '#shared/fields/outlets.ts';
import { csvTable } from '#shared/formats/csv.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { linkNext } from '../http/links.ts';
import { validate } from '../http/validate.ts';
import { listIndicators } from '../store/indicators.ts';

const IN_A_TEXT = new Set(['start', 'end', 'table', 'tableRow', 'tableColumn', 'tableHeaders']);
/** Where the column of the id stands: it came after those that were there. */
const LAST = 305;

/** GET /v1/indicators: figures of the shared reports, as JSON or as a CSV whose next page is in `Link`. */
export const indicators = new Hono<AppEnv>().get(
  '/',
  limit('read'),
  validate('query', IndicatorQuery),
  async (c) => {
    const query = c.req.valid('query');
    const page = await withCorpus(c, (corpus) => listIndicators(corpus, query));
    c.header('Vary', 'Accept', { append: true });
    const json = 'application/json';
    const type = accepts(c, { header: 'Accept', supports: [json, 'text/csv'], default: json });
    linkNext(c, page.nextCursor);
    if (type === json) return c.json(page);
    return c.body(csvTable(COLUMNS, page.items), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="soi-indicators.csv"',
    });
  },
);

/** A figure is written with the columns of every CSV of figures, but for its place in a text that is not here. */
const figureColumns = csvColumns(indicatorFields)
  .filter(({ name }) => !IN_A_TEXT.has(name))
  .map(({ at, name, cell }) =>
    csv<CorpusIndicator>(name === 'id' ? LAST : at, name, (row) => cell(inOwnText(row))),
  );

/** The columns of the CSV, each in its place for good. */
const COLUMNS: readonly CsvColumn<CorpusIndicator>[] = [
  csv<CorpusIndicator>(-60, 'reportId', ({ report }) => report.id),
  csv<CorpusIndicator>(-50, 'reportDate', ({ report }) => report.date),
  csv<CorpusIndicator>(-40, 'reportIssuer', ({ report }) => report.issuer),
  csv<CorpusIndicator>(-30, 'reportPlace', ({ report }) => report.place),
  csv<CorpusIndicator>(-20, 'reportTitle', ({ report }) => report.title),
  csv<CorpusIndicator>(-10, 'sharePath', ({ report }) => report.sharePath),
  ...figureColumns,
  csv<CorpusIndicator>(145, 'context', ({ context }) => context),
].sort((a, b) => a.at - b.at);
