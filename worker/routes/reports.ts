import { Hono } from 'hono';
import { ReportQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { linkFeed, linkNext } from '../http/links.ts';
import { originOf } from '../http/origin.ts';
import { validate } from '../http/validate.ts';
import { findReport, listReports } from '../store/reports.ts';

/** GET /v1/reports and /v1/reports/{id}: what was shared. */
export const reports = new Hono<AppEnv>()
  .get('/', limit('read'), validate('query', ReportQuery), async (c) => {
    const query = c.req.valid('query');
    const page = await withCorpus(c, (corpus) => listReports(corpus, query));
    const { cites, agency, place, kind, q } = query;
    linkNext(c, page.nextCursor);
    linkFeed(c, { cites, agency, place, kind, q });
    return c.json(page);
  })
  .get('/:id', limit('read'), async (c) => {
    const origin = originOf(c);
    const id = c.req.param('id');
    return c.json(await withCorpus(c, (corpus) => findReport(corpus, id, origin)));
  });
