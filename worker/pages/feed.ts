import type { FeedQuery, Language, ReportItem } from '#shared/contract/index.ts';
import { figureText } from '#shared/fields/figure.ts';
import { onOneLine } from '#shared/fields/telling.ts';
import { provenanceSentence } from '#shared/messages/provenance.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import type { Feed } from '../store/feed.ts';
import { element, xmlDocument } from './xml.ts';

interface FeedProps {
  readonly language: Language;
  readonly origin: string;
  /** Of the feed itself, with what it asks for. */
  readonly path: string;
  readonly query: FeedQuery;
  readonly feed: Feed;
}

/** What a feed that has had no entry yet says of when it changed: the format asks for a time. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** An Atom feed (RFC 4287) of reports that are new to the corpus. */
export function renderFeed({ language, origin, path, query, feed }: FeedProps): string {
  const t = pageTranslator(language);
  const { items } = feed;
  const about = [
    feed.cites && t('feedCites', { what: feed.cites }),
    feed.agency && t('feedAgency', { what: feed.agency }),
    query.place && t('feedPlace', { what: query.place }),
    query.kind && t(`reportKind:${query.kind}`),
    query.q && t('feedWords', { what: query.q }),
  ].filter(Boolean);
  const self = `${origin}${path}`;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, self),
      element('title', {}, ['Soi', t('feedReports'), ...about].join(' – ')),
      element('updated', {}, items[0]?.firstSharedAt ?? NEVER),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/search` }),
      element('generator', { uri: `${origin}/` }, 'Soi'),
      ...items.map((item) => entry(item, origin, language)),
    ),
  );
}

function entry(item: ReportItem, origin: string, language: Language) {
  const t = pageTranslator(language);
  const href = `${origin}${item.path}`;
  const isVouched = item.verification.status === 'verified';
  const words = [
    provenanceSentence(item.verification, language),
    [item.number, item.date, item.place].filter(Boolean).join(' · '),
    ...item.headline.map((figure) =>
      onOneLine([figure.subject, figureText(figure, language)].filter(Boolean).join(': ')),
    ),
  ].filter(Boolean);
  return element(
    'entry',
    {},
    element('id', {}, href),
    element('title', {}, onOneLine(item.title ?? t('untitled'))),
    element('published', {}, item.firstSharedAt),
    element('updated', {}, item.firstSharedAt),
    // Only what its page bears out is called its authority's.
    element('author', {}, element('name', {}, (isVouched && (item.issuer ?? item.host)) || 'Soi')),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    ...(isVouched && item.url ? [element('link', { rel: 'via', href: item.url })] : []),
    ...(item.kind ? [element('category', { term: item.kind })] : []),
    element('summary', { type: 'text' }, words.join('\n')),
  );
}
