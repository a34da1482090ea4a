import { Hono } from 'hono';
import { WithdrawalQuery } from '#shared/contract/index.ts';
import { csvLines } from '#shared/formats/csv.ts';
import type { AppEnv } from '../bindings.ts';
import { keyOf, latestDump } from '../dump/make.ts';
import { filesOf, manifestOf } from '../dump/manifest.ts';
import { limit } from '../http/limits.ts';
import { originOf } from '../http/origin.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import { ProblemError } from '../problems.ts';
import { withdrawnSince } from '../store/dump.ts';

/** Withdrawals of one answer; who has them all asks on from the last one's time. */
const MOST_WITHDRAWALS = 10_000;

/** GET /data: the public corpus as files, and what they are. */
export const data = new Hono<AppEnv>()
  .get('/', limit('read'), async (c) => {
    const dump = await latestDump(c.env);
    return answerPage(c, pages.renderDataPage({ ...pageProps(c), dump }));
  })
  .get('/manifest.json', limit('read'), async (c) => {
    const dump = await latestDump(c.env);
    if (!dump) throw new ProblemError('not-found', 'No dump has been made yet.');
    c.header('Cache-Control', 'no-cache');
    return c.json(manifestOf(dump, originOf(c)));
  })
  .get('/withdrawals.csv', limit('read'), validate('query', WithdrawalQuery), async (c) => {
    const { since } = c.req.valid('query');
    const gone = await withdrawnSince(c.env.DB, since, MOST_WITHDRAWALS);
    const rows = gone.map(({ reportId, at }) => [reportId, at]);
    return c.body(csvLines([['reportId', 'at'], ...rows]), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Cache-Control': 'no-cache',
    });
  })
  .get('/files/:dump/:name', limit('read'), async (c) => {
    const path = `${c.req.param('dump')}/${c.req.param('name')}`;
    const dump = await latestDump(c.env);
    const file = dump && filesOf(dump).find((one) => one.path === path);
    if (!file)
      throw new ProblemError('not-found', 'There is no such file; /data lists those there are.');
    const { headers } = c.req.raw;
    const range = rangeOf(headers.get('Range'), file.bytes);
    const object = await c.env.BUCKET.get(keyOf(path), range ? { range } : {});
    if (!object) throw new ProblemError('not-found');
    c.header('Content-Type', object.httpMetadata?.contentType ?? 'application/octet-stream');
    c.header('ETag', `"${file.sha256.slice(0, 32)}"`);
    c.header('Accept-Ranges', 'bytes');
    c.header('Content-Length', String(range ? range.length : file.bytes));
    if (!range) return c.body(object.body, 200);
    const end = range.offset + range.length - 1;
    c.header('Content-Range', `bytes ${range.offset}-${end}/${file.bytes}`);
    return c.body(object.body, 206);
  });

/** One range of bytes that a reader of Parquet asks for; null: all of them. */
function rangeOf(header: string | null, size: number): { offset: number; length: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  const offset = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return offset > end ? null : { offset, length: end - offset + 1 };
}
