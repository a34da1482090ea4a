import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { type CorpusIndicator, IndicatorQuery } from '#shared/contract/index.ts';
import { csvCell } from '#shared/formats/csv.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { validate } from '../http/validate.ts';
import { listIndicators } from '../store/indicators.ts';

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
    if (type === json) return c.json(page);
    if (page.nextCursor !== null) {
      const next = new URL(c.req.url);
      next.searchParams.set('cursor', page.nextCursor);
      c.header('Link', `<${next.href}>; rel="next"`);
    }
    return c.body(csvOf(page.items), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="soi-indicators.csv"',
    });
  },
);

/** The columns of the CSV: one row each. */
const COLUMNS: readonly (readonly [
  name: string,
  (row: CorpusIndicator) => string | number | null,
])[] = [
  ['reportId', (row) => row.report.id],
  ['reportDate', (row) => row.report.date],
  ['reportIssuer', (row) => row.report.issuer],
  ['reportPlace', (row) => row.report.place],
  ['reportTitle', (row) => row.report.title],
  ['sharePath', (row) => row.report.sharePath],
  ['subject', (row) => row.subject],
  ['quote', (row) => row.quote],
  ['value', (row) => row.decimal],
  ['value2', (row) => row.value2],
  ['unit', (row) => row.unit],
  ['kind', (row) => row.kind],
  ['qualifier', (row) => row.qualifier],
  ['role', (row) => row.role],
  ['period', (row) => row.period],
  ['place', (row) => row.place],
  ['agency', (row) => row.agency],
  ['baseRelation', (row) => row.base?.relation ?? null],
  ['baseQuote', (row) => row.base?.quote ?? null],
  ['context', (row) => row.context],
];

function csvOf(items: readonly CorpusIndicator[]): string {
  const lines = [
    COLUMNS.map(([name]) => csvCell(name)),
    ...items.map((item) => COLUMNS.map(([, cell]) => csvCell(cell(item)))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
