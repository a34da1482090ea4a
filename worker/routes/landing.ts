import { Hono } from 'hono';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { listReports } from '../store/reports.ts';

/** GET /: what Soi is, and a box to try it. */
export const landing = new Hono<AppEnv>().get('/', limit('read'), async (c) => {
  const { items } = await withCorpus(c, (corpus) => listReports(corpus, { limit: 5 }));
  const readsUrls = c.env.READ_URLS === 'on';
  return answerPage(c, pages.renderLandingPage({ ...pageProps(c), recent: items, readsUrls }));
});
