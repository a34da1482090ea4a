import { Hono } from 'hono';
import { AgencyQuery, PagingQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { validate } from '../http/validate.ts';
import { findAgency, listAgencies } from '../store/agencies.ts';

/** GET /v1/agencies and /v1/agencies/{id}: whom the shared reports name. */
export const agencies = new Hono<AppEnv>()
  .get('/', limit('read'), validate('query', AgencyQuery), async (c) => {
    const query = c.req.valid('query');
    return c.json(await withCorpus(c, (corpus) => listAgencies(corpus, query)));
  })
  .get('/:id', limit('read'), validate('query', PagingQuery), async (c) => {
    const paging = c.req.valid('query');
    const id = c.req.param('id');
    return c.json(await withCorpus(c, (corpus) => findAgency(corpus, id, paging)));
  });
