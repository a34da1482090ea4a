import { type Context, Hono } from 'hono';
import type { Extraction, ExtractRequest } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { formBody } from '../http/body.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageLanguage, pageProps, pages } from '../http/pages.ts';
import { ProblemError } from '../problems.ts';
import { readToday } from '../reading/engine.ts';
import { readAddress } from '../reading/read-address.ts';

/**
 * GET and POST /read: the landing page's box. A link, a text or a page's source in, the annotated reading
 * view out, the same that `Accept: text/html` gives on extract. Nothing is stored.
 */
export const read = new Hono<AppEnv>()
  .get('/', limit('read-url'), async (c) => {
    const url = (c.req.query('url') ?? '').trim();
    return readingPage(c, await readAddress(c.env, url, pageLanguage(c)));
  })
  .post('/', limit('extract'), formBody, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const words = form.get('text') ?? '';
    if (words.trim() === '') throw new ProblemError('invalid-request', 'There is nothing to read.');
    return readingPage(c, readToday(requestOf(words, form.get('lang') === 'en' ? 'en' : 'vi')));
  });

function readingPage(c: Context<AppEnv>, extraction: Extraction): Response {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return answerPage(c, pages.renderReadingPage({ ...pageProps(c), extraction }));
}

const MARKUP = /<(?:!doctype|html|body|div|p|table|article|span)\b/i;

/** What was pasted: a page's source where it looks like one, else a text. */
function requestOf(words: string, language: ExtractRequest['language']): ExtractRequest {
  return MARKUP.test(words) ? { html: words, language } : { text: words, language };
}
