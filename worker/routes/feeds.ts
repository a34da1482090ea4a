import { Hono } from 'hono';
import { FeedQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { limit } from '../http/limits.ts';
import { originOf } from '../http/origin.ts';
import { pageLanguage } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import { renderFeed } from '../pages/feed.ts';
import { latestReports } from '../store/feed.ts';

/** GET /feeds/reports.atom: what is new, by a document, an agency, a place, a kind or words. */
export const feeds = new Hono<AppEnv>().get(
  '/reports.atom',
  limit('read'),
  validate('query', FeedQuery),
  async (c) => {
    const query = c.req.valid('query');
    const feed = await withCorpus(c, (corpus) => latestReports(corpus, query));
    const { pathname, search } = new URL(c.req.url);
    const props = { language: pageLanguage(c), origin: originOf(c), path: pathname + search };
    const xml = renderFeed({ ...props, query, feed });
    const etag = await etagOf(xml);
    // Asked for again each time: what was deleted is gone at once.
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Language', { append: true });
    c.header('ETag', etag);
    if (isFresh(c, etag)) return c.body(null, 304);
    return c.body(xml, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  },
);
