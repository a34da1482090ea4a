import { Hono } from 'hono';
import { DocumentQuery, PagingQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { validate } from '../http/validate.ts';
import { findDocument, listDocuments } from '../store/documents.ts';

/** GET /v1/documents and /v1/documents/{id}: what the shared reports cite. */
export const documents = new Hono<AppEnv>()
  .get('/', limit('read'), validate('query', DocumentQuery), async (c) => {
    const query = c.req.valid('query');
    return c.json(await withCorpus(c, (corpus) => listDocuments(corpus, query)));
  })
  .get('/:id', limit('read'), validate('query', PagingQuery), async (c) => {
    const paging = c.req.valid('query');
    const id = c.req.param('id');
    return c.json(await withCorpus(c, (corpus) => findDocument(corpus, id, paging)));
  });
