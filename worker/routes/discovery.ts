import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import type { AppEnv } from '../bindings.ts';
import { GUIDES } from '../docs/guides.ts';
import { withCorpus } from '../http/corpus.ts';
import { limit } from '../http/limits.ts';
import { originOf } from '../http/origin.ts';
import { pageLanguage } from '../http/pages.ts';
import { element, xmlDocument } from '../pages/xml.ts';
import { ProblemError } from '../problems.ts';
import { mostTold, reportsOfDay, sharedDays } from '../store/sitemap.ts';

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const STANDING = ['/', '/docs', '/docs/rules', '/data', '/privacy', '/security'];

/** What tells others' programs that the site is there: search engines, browsers' search boxes. */
export const discovery = new Hono<AppEnv>()
  .get('/robots.txt', (c) =>
    c.text(`User-agent: *\nDisallow: /v1/\nSitemap: ${originOf(c)}/sitemap.xml\n`),
  )
  .get('/opensearch.xml', (c) => {
    const origin = originOf(c);
    const t = pageTranslator(pageLanguage(c));
    c.header('Vary', 'Accept-Language', { append: true });
    return answerXml(
      c,
      element(
        'OpenSearchDescription',
        { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
        element('ShortName', {}, 'Soi'),
        element('Description', {}, t('searchDescription')),
        element('InputEncoding', {}, 'UTF-8'),
        element(
          'Image',
          { width: '16', height: '16', type: 'image/svg+xml' },
          `${origin}/icon.svg`,
        ),
        element('Url', { type: 'text/html', template: `${origin}/search?q={searchTerms}` }),
        element('Url', {
          type: 'application/atom+xml',
          template: `${origin}/feeds/reports.atom?q={searchTerms}`,
        }),
        element('Url', {
          type: 'application/opensearchdescription+xml',
          rel: 'self',
          template: `${origin}/opensearch.xml`,
        }),
      ),
      'application/opensearchdescription+xml',
    );
  })
  .get('/sitemap.xml', limit('read'), async (c) => {
    const origin = originOf(c);
    const days = await withCorpus(c, sharedDays);
    const names = ['pages', 'documents', 'agencies', ...days.map((day) => `reports-${day}`)];
    return answerXml(
      c,
      element(
        'sitemapindex',
        { xmlns: SITEMAPS },
        ...names.map((name) => element('sitemap', {}, loc(`${origin}/sitemaps/${name}.xml`))),
      ),
    );
  })
  .get('/sitemaps/:name', limit('read'), async (c) => {
    const origin = originOf(c);
    const paths = await pathsOf(c, c.req.param('name').replace(/\.xml$/, ''));
    const urls = paths.map((path) => element('url', {}, loc(origin + path)));
    return answerXml(c, element('urlset', { xmlns: SITEMAPS }, ...urls));
  });

async function pathsOf(c: Context<AppEnv>, name: string): Promise<string[]> {
  if (name === 'pages') return [...STANDING, ...GUIDES.map((guide) => `/docs/${guide.name}`)];
  if (name === 'documents' || name === 'agencies') {
    const ids = await withCorpus(c, (corpus) => mostTold(corpus, name));
    return ids.map((id) => `/${name}/${encodeURIComponent(id)}`);
  }
  const day = /^reports-(\d{4}-\d\d-\d\d)$/.exec(name)?.[1];
  if (day === undefined) throw new ProblemError('not-found', 'There is no map of this name.');
  const ids = await withCorpus(c, (corpus) => reportsOfDay(corpus, day));
  return ids.map((id) => `/reports/${id}`);
}

const loc = (address: string) => element('loc', {}, address);

function answerXml(c: Context<AppEnv>, root: VNode, type = 'application/xml') {
  return c.body(xmlDocument(root), 200, { 'Content-Type': `${type}; charset=utf-8` });
}
