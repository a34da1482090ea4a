import { Hono } from 'hono';
import { ruleList } from '#shared/engine/rule-list.ts';
import type { AppEnv } from '../bindings.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { limit } from '../http/limits.ts';

/** GET /v1/rules: every rule by its question, with what it reads and what it leaves alone, and the word classes. */
export const rules = new Hono<AppEnv>().get('/', limit('read'), async (c) => {
  const list = ruleList();
  const etag = await etagOf(JSON.stringify(list));
  c.header('ETag', etag);
  c.header('Cache-Control', 'public, max-age=3600');
  if (isFresh(c, etag)) return c.body(null, 304);
  return c.json(list);
});
