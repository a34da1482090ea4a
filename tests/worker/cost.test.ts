// What a read of the corpus costs: rows read, as D1 counts them, must not grow with what it does not show.
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { dayNumber } from '../../worker/store/rows.ts';
import { DAY_SIZE, MAX_INDICATORS } from '../../worker/store/sequences.ts';
import { call } from './call.ts';

const MANY = 3000;
const NUMBERS = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})`;

async function rowsRead(path: string): Promise<number> {
  const response = await call(path);
  expect([path, response.status]).toEqual([path, 200]);
  const told = /rows;desc="(\d+)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1];
  return Number(told);
}

/** Many reports of one place and one day, each with the same words, one figure and a living share. */
async function fill(): Promise<void> {
  const day = dayNumber('2015-05-15') * DAY_SIZE;
  const columns =
    'reading_id, place_key, date, documents, indicators, agencies, findings, share_id';
  await env.DB.batch(
    [
      `INSERT INTO reports (seq, id, ${columns}, first_shared_at)
       ${NUMBERS} SELECT ${day} + i, 'x_cost' || i, 'g', 'hue', '2015-05-15', 0, 1, 0, 0, 's_cost' || i, '' FROM n`,
      `INSERT INTO reports_fts (rowid, folded) ${NUMBERS} SELECT ${day} + i, 'nong thon moi' FROM n`,
      `INSERT INTO shares (id, report_id, token_hash, created_at, visibility)
       ${NUMBERS} SELECT 's_cost' || i, 'x_cost' || i, 'h', '', 'public' FROM n`,
      `INSERT INTO indicators (seq, id, quote, value, decimal, kind, qualifier, role, period, context, unit_key, place_key)
       ${NUMBERS} SELECT (${day} + i) * ${MAX_INDICATORS}, 'i', '1 xã', 1, '1', 'count', 'exact', 'level', '2015', '', 'xã', 'hue' FROM n`,
      `INSERT INTO indicators_fts (rowid, folded) ${NUMBERS} SELECT (${day} + i) * ${MAX_INDICATORS}, 'xa nong thon moi' FROM n`,
    ].map((sql) => env.DB.prepare(sql)),
  );
}

test.each([
  ['a list that shows nothing', '/v1/agencies?q=khong', 5],
  ['the latest reports', '/v1/reports', 150],
  ['words', '/v1/reports?q=nong%20thon', 150],
  ['words after a date that all matches are before', '/v1/reports?q=nong%20thon&from=2020', 5],
  ['words with a place that none of the matches has', '/v1/reports?q=nong%20thon&place=Xa', 2100],
  [
    'figures of a unit, a place and another year',
    '/v1/indicators?unit=x%C3%A3&place=Hu%E1%BA%BF&period=2016',
    5,
  ],
  ['the feed of what is new', '/feeds/reports.atom', 500],
  ['the feed of a place', '/feeds/reports.atom?place=Hu%E1%BA%BF', 500],
  ['the feed of words', '/feeds/reports.atom?q=khong%20co', 4100],
  ['figures by words in another place', '/v1/indicators?q=nong%20thon&place=Xa', 2100],
])('%s: what is read does not grow with the corpus', async (_, path, most) => {
  await fill();
  expect(await rowsRead(path)).toBeLessThanOrEqual(most);
});
