import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#shared/contract/index.ts';
import { policyAddress, policyLinks } from '#shared/messages/policy-links.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { pageStyles } from './styles.ts';

/** What every page is given: its nonce, its language, and where the site lives. */
export interface PageProps {
  /** Of this response's Content-Security-Policy: on each style and script. */
  readonly nonce: string;
  readonly language: Language;
  /** "https://soi.example": for canonical and OpenGraph addresses. */
  readonly origin: string;
}

/** What stands in a page's head. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Path of the page's one true address; null for a page that is an answer to a form. */
  readonly path: string | null;
  /** Whether search engines may list it. */
  readonly index: boolean;
  readonly type?: 'website' | 'article';
  /** Further meta tags by name, repeated names kept in order. */
  readonly meta?: readonly (readonly [name: string, content: string])[];
  /** Other forms of the same thing: media type and address. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
  /** Links of the page itself, such as the original it is drawn from. */
  readonly links?: readonly { readonly rel: string; readonly href: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in an attribute too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
}

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`;

/** A whole HTML document around a view. The only place where markup is joined as text. */
export function renderPage(props: PageProps, head: PageHead, body: VNode): string {
  const { nonce, language, origin } = props;
  const address = head.path === null ? null : origin + head.path;
  const tags = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(head.title)}</title>`,
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'description', content: head.description }),
    tag('meta', { name: 'robots', content: head.index ? 'index, follow' : 'noindex' }),
    tag('meta', { property: 'og:title', content: head.title }),
    tag('meta', { property: 'og:description', content: head.description }),
    tag('meta', { property: 'og:type', content: head.type ?? 'website' }),
    tag('meta', { property: 'og:site_name', content: 'Soi' }),
    tag('meta', { property: 'og:locale', content: language === 'vi' ? 'vi_VN' : 'en_GB' }),
    ...(address === null
      ? []
      : [
          tag('link', { rel: 'canonical', href: address }),
          tag('meta', { property: 'og:url', content: address }),
        ]),
    ...(head.meta ?? []).map(([name, content]) => tag('meta', { name, content })),
    ...(head.alternates ?? []).map(({ type, href }) =>
      tag('link', { rel: 'alternate', type, href }),
    ),
    ...(head.links ?? []).map(({ rel, href }) => tag('link', { rel, href })),
    tag('link', {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: 'Soi',
      href: '/opensearch.xml',
    }),
    tag('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    `<style nonce="${escapeHtml(nonce)}">${pageStyles}</style>`,
  ];
  return `<!doctype html><html lang="${language}"><head>${tags.join('')}</head><body>${renderToString(body)}</body></html>`;
}

export interface FrameProps {
  readonly language: Language;
  /** Path of the page itself, for the other language; null for an answer to a form. */
  readonly path: string | null;
  readonly wide?: boolean;
  /** Whether the page was sent to somebody who may not know Soi: it says what Soi is, and the site's menu stands below. */
  readonly isSent?: boolean;
  readonly children: ComponentChildren;
}

const MENU = [
  ['/', 'navTry'],
  ['/search', 'navReports'],
  ['/search?in=documents', 'navDocuments'],
  ['/search?in=indicators', 'navIndicators'],
  ['/search?in=agencies', 'navAgencies'],
  ['/docs', 'navDocs'],
] as const;

/** The site around a page: its name, its menu, the other language, its foot. */
export function Frame({ language, path, wide = false, isSent = false, children }: FrameProps) {
  const t = pageTranslator(language);
  const width = wide ? 'wrap wide' : 'wrap';
  return (
    <>
      <a class="skip" href="#content">
        {t('skipToContent')}
      </a>
      <header class="site-head">
        <div class={width}>
          <a class="brand" href={withLanguage('/', language)}>
            Soi
          </a>
          {isSent ? (
            <p class="what small muted">{t('whatSoiIs')}</p>
          ) : (
            <Menu {...{ language, path }} />
          )}
          {path !== null && <OtherLanguage language={language} path={path} />}
        </div>
      </header>
      <main id="content" class={`${width} page`}>
        {children}
      </main>
      <footer class="site-foot">
        <div class={width}>
          <p>{t('shareFooter')}</p>
          {isSent && <Menu {...{ language, path }} />}
          <p class="policies">
            {policyLinks.map(([name, label]) => (
              <a key={name} href={policyAddress('', name, language)}>
                {label[language]}
              </a>
            ))}
          </p>
        </div>
      </footer>
    </>
  );
}

function Menu({ language, path }: Pick<FrameProps, 'language' | 'path'>) {
  const t = pageTranslator(language);
  return (
    <nav aria-label={t('siteMenu')}>
      {MENU.map(([href, words]) => (
        <a
          key={href}
          href={withLanguage(href, language)}
          aria-current={path === href ? 'page' : undefined}
        >
          {t(words)}
        </a>
      ))}
    </nav>
  );
}

function OtherLanguage({ language, path }: { language: Language; path: string }) {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <a class="small" hreflang={other} lang={other} href={withLanguage(path, other)}>
      {pageTranslator(other)(other === 'vi' ? 'languageVi' : 'languageEn')}
    </a>
  );
}

/** An address of the site in a language; Vietnamese, the default, is said too, so that it can be gone back to. */
export function withLanguage(path: string, language: Language): string {
  const [before = '', hash] = path.split('#', 2);
  const joined = `${before}${before.includes('?') ? '&' : '?'}lang=${language}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
