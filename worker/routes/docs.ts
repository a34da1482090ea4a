import { Hono } from 'hono';
import { ruleList } from '#shared/engine/rule-list.ts';
import type { AppEnv } from '../bindings.ts';
import { GUIDES } from '../docs/guides.ts';
import { REFERENCE_SCRIPT, renderErrors, renderGuide, renderReference } from '../docs/page.tsx';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { ProblemError } from '../problems.ts';

/** GET /docs: the API reference, and the guides beside it. */
export const docs = new Hono<AppEnv>()
  .get('/', (c) => {
    const props = pageProps(c);
    const response = answerPage(c, renderReference(props));
    response.headers.set('Content-Security-Policy', referencePolicy(props.nonce));
    return response;
  })
  .get('/reference.js', (c) =>
    c.body(REFERENCE_SCRIPT, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  )
  .get('/errors', (c) => answerPage(c, renderErrors(pageProps(c))))
  .get('/rules', (c) => answerPage(c, pages.renderRulesPage({ ...pageProps(c), list: ruleList() })))
  .get('/:guide', (c) => {
    const guide = GUIDES.find(({ name }) => name === c.req.param('guide'));
    if (!guide) throw new ProblemError('not-found');
    return answerPage(c, renderGuide(pageProps(c), guide));
  });

/**
 * The reference writes style sheets of its own into the page as it draws, which carry no nonce. Styles alone are
 * let in, and nothing that a caller sent stands on this page.
 */
function referencePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
