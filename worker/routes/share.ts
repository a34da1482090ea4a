import { Hono } from 'hono';
import type { SharedSummary } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { prefersHtml } from '../http/answer.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { ProblemError } from '../problems.ts';
import { livingShare, readingOf } from '../store/shares.ts';

/** GET /s/{id}: a share as a page, or by its extension or `Accept` in another form. */
export const share = new Hono<AppEnv>().get('/:name', limit('read'), async (c) => {
  const [id = '', ...rest] = c.req.param('name').split('.');
  const extension = rest.join('.');
  const stored = await livingShare(c.env.DB, id);
  const extraction = await readingOf(c.env.DB, stored);
  c.header('X-Robots-Tag', 'noindex');
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Accept', { append: true });
  const { reportId, note, createdAt, expiresAt } = stored;
  if (extension === 'json' || (extension === '' && !prefersHtml(c))) {
    const url = `${new URL(c.req.url).origin}/s/${id}`;
    const summary: SharedSummary = {
      ...extraction,
      share: { id, reportId, url, note, createdAt, expiresAt },
    };
    return c.json(summary);
  }
  if (extension !== '') throw new ProblemError('not-found');
  return answerPage(
    c,
    pages.renderSharePage({ ...pageProps(c), id, extraction, note, createdAt, expiresAt }),
  );
});
