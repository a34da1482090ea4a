import type {
  AgencyPage,
  DocumentPage,
  IndicatorPage,
  ReportPage,
} from '#shared/contract/index.ts';
import { type PageTranslate, pageTranslator } from '#shared/messages/translate-pages.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { FollowLink, feedOf } from './follow.tsx';
import { AgencyResult, DocumentResult, IndicatorResult, ReportResult } from './results.tsx';
import { Frame, type PageProps, renderPage } from './shell.tsx';

/** What is searched, and the page of it that was found. */
export type SearchResults =
  | { readonly in: 'reports'; readonly page: ReportPage }
  | { readonly in: 'documents'; readonly page: DocumentPage }
  | { readonly in: 'indicators'; readonly page: IndicatorPage }
  | { readonly in: 'agencies'; readonly page: AgencyPage };

interface SearchPageProps extends PageProps {
  readonly query: string;
  readonly results: SearchResults;
}

const PLACES = [
  ['reports', 'navReports'],
  ['documents', 'navDocuments'],
  ['indicators', 'navIndicators'],
  ['agencies', 'navAgencies'],
] as const;

/** GET /search: what has been shared, by words without accents. */
export function renderSearchPage(props: SearchPageProps): string {
  const { language, query, results } = props;
  const t = pageTranslator(language);
  const title = query ? t('searchFor', { query }) : t('searchAll');
  const path = searchPath(results.in, query, null);
  const asked = query ? { q: query } : {};
  return renderPage(
    props,
    {
      title: `${title} – Soi`,
      description: t('landingCorpusText'),
      path,
      index: false,
      ...(results.in === 'reports' && { alternates: [feedOf(asked)] }),
    },
    <ViewProvider language={language}>
      <Frame language={language} path={path}>
        <h1>{title}</h1>
        <SearchForm t={t} language={language} query={query} place={results.in} />
        <nav class="downloads" aria-label={t('filterBy')}>
          {PLACES.map(([place, words]) => (
            <a
              key={place}
              href={`${searchPath(place, query, null)}&lang=${language}`}
              aria-current={place === results.in ? 'page' : undefined}
            >
              {t(words)}
            </a>
          ))}
        </nav>
        <h2 class="visually-hidden">
          {t(PLACES.find(([place]) => place === results.in)?.[1] ?? 'navReports')}
        </h2>
        <div class="results">
          {results.page.items.length === 0 && <p class="muted">{t('noResults')}</p>}
          <Items results={results} />
        </div>
        {results.in === 'reports' && (
          <p class="downloads">
            <FollowLink query={asked} />
          </p>
        )}
        {results.page.nextCursor && (
          <p>
            <a
              class="button"
              rel="next"
              href={`${searchPath(results.in, query, results.page.nextCursor)}&lang=${language}`}
            >
              {t('nextPage')}
            </a>
          </p>
        )}
      </Frame>
    </ViewProvider>,
  );
}

function Items({ results }: { results: SearchResults }) {
  switch (results.in) {
    case 'reports':
      return results.page.items.map((item) => <ReportResult key={item.id} report={item} />);
    case 'documents':
      return results.page.items.map((item) => <DocumentResult key={item.id} document={item} />);
    case 'indicators':
      return results.page.items.map((item, i) => (
        <IndicatorResult key={`${item.report.id}-${item.id}-${i}`} indicator={item} />
      ));
    case 'agencies':
      return results.page.items.map((item) => <AgencyResult key={item.id} agency={item} />);
  }
}

interface SearchFormProps {
  readonly t: PageTranslate;
  readonly language: PageProps['language'];
  readonly query: string;
  readonly place: SearchResults['in'];
}

function SearchForm({ t, language, query, place }: SearchFormProps) {
  return (
    <search>
      <form class="search-form" action="/search" method="get">
        <input type="hidden" name="in" value={place} />
        <input type="hidden" name="lang" value={language} />
        <label class="visually-hidden" for="q">
          {t('searchLabel')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={200}
          value={query}
          placeholder={t('searchLabel')}
        />
        <button type="submit" class="button primary">
          {t('searchButton')}
        </button>
      </form>
    </search>
  );
}

function searchPath(place: SearchResults['in'], query: string, cursor: string | null): string {
  const parameters = new URLSearchParams({ in: place });
  if (query) parameters.set('q', query);
  if (cursor) parameters.set('cursor', cursor);
  return `/search?${parameters}`;
}
