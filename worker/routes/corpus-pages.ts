import { Hono } from 'hono';
import { PagingQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { linkFeed } from '../http/links.ts';
import { originOf } from '../http/origin.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import { findAgency } from '../store/agencies.ts';
import { findDocument } from '../store/documents.ts';
import { corpusLinks } from '../store/links.ts';
import { findReport } from '../store/reports.ts';

/** GET /documents/{id}: what the shared reports say of one document. */
export const documentPage = new Hono<AppEnv>().get(
  '/:id',
  limit('read'),
  validate('query', PagingQuery),
  async (c) => {
    const paging = c.req.valid('query');
    const id = c.req.param('id');
    const record = await withCorpus(c, (corpus) => findDocument(corpus, id, paging));
    linkFeed(c, { cites: id });
    return answerPage(c, pages.renderDocumentPage({ ...pageProps(c), record }));
  },
);

/** GET /agencies/{id}: where the shared reports name one agency. */
export const agencyPage = new Hono<AppEnv>().get(
  '/:id',
  limit('read'),
  validate('query', PagingQuery),
  async (c) => {
    const paging = c.req.valid('query');
    const id = c.req.param('id');
    const record = await withCorpus(c, (corpus) => findAgency(corpus, id, paging));
    linkFeed(c, { agency: id });
    return answerPage(c, pages.renderAgencyPage({ ...pageProps(c), record }));
  },
);

/** GET /reports/{id}: one report that was shared publicly. */
export const reportPage = new Hono<AppEnv>().get('/:id', limit('read'), async (c) => {
  const origin = originOf(c);
  const id = c.req.param('id');
  const record = await withCorpus(c, (corpus) => findReport(corpus, id, origin));
  const corpus = await corpusLinks(c.env.DB, record.extraction);
  c.header('Cache-Control', 'private, no-cache');
  if (record.verification.status !== 'verified') c.header('X-Robots-Tag', 'noindex');
  return answerPage(c, pages.renderReportPage({ ...pageProps(c), record, corpus }));
});
