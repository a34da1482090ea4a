import { Hono } from 'hono';
import { SearchQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import type { SearchResults } from '../pages/index.ts';
import { listAgencies } from '../store/agencies.ts';
import { listDocuments } from '../store/documents.ts';
import { listIndicators } from '../store/indicators.ts';
import { listReports } from '../store/reports.ts';
import type { Corpus } from '../store/scan.ts';

/** GET /search: the corpus as pages. */
export const search = new Hono<AppEnv>().get(
  '/',
  limit('read'),
  validate('query', SearchQuery),
  async (c) => {
    const query = c.req.valid('query');
    const results = await withCorpus(c, (corpus) => resultsOf(corpus, query));
    return answerPage(
      c,
      pages.renderSearchPage({ ...pageProps(c), query: query.q.trim(), results }),
    );
  },
);

async function resultsOf(corpus: Corpus, query: SearchQuery): Promise<SearchResults> {
  const { in: place, limit: most, cursor } = query;
  const q = query.q.trim();
  const asked = { limit: most, cursor, ...(q === '' ? {} : { q }) };
  switch (place) {
    case 'reports':
      return { in: place, page: await listReports(corpus, asked) };
    case 'documents':
      return { in: place, page: await listDocuments(corpus, asked) };
    case 'indicators':
      return { in: place, page: await listIndicators(corpus, asked) };
    case 'agencies':
      return { in: place, page: await listAgencies(corpus, asked) };
  }
}
