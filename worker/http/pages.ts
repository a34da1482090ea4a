import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Language } from '#shared/contract/index.ts';
import { problemAdvice, problemTitles } from '#shared/messages/problems.ts';
import type { AppEnv } from '../bindings.ts';
import * as pages from '../pages/index.ts';
import { originOf } from './origin.ts';

export { pages };

/** The language of a page: `?lang=` if it is one of ours, else the browser's, else Vietnamese. */
export function pageLanguage(c: Context<AppEnv>): Language {
  const asked = Language.safeParse(c.req.query('lang'));
  if (asked.success) return asked.data;
  return accepts(c, {
    header: 'Accept-Language',
    supports: ['vi', 'en'],
    default: 'vi',
  }) as Language;
}

/** What every page is given. */
export function pageProps(c: Context<AppEnv>) {
  return {
    nonce: c.get('nonce'),
    language: pageLanguage(c),
    origin: originOf(c),
  };
}

/** Answers a whole HTML document under the page's own Content-Security-Policy. */
export function answerPage(c: Context<AppEnv>, html: string, status: ContentfulStatusCode = 200) {
  c.header('Content-Security-Policy', pagePolicy(c.get('nonce')));
  c.header('Vary', 'Accept, Accept-Language', { append: true });
  return c.body(html, status, { 'Content-Type': 'text/html; charset=utf-8' });
}

export function problemPage(
  c: Context<AppEnv>,
  key: keyof typeof problemTitles,
  status: ContentfulStatusCode,
): Response {
  const props = pageProps(c);
  const title = problemTitles[key][props.language];
  const detail = problemAdvice[key][props.language];
  return answerPage(c, pages.renderProblemPage({ ...props, status, title, detail }), status);
}

/** Nothing but our own files, and of inline styles and scripts only those that carry the nonce. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
