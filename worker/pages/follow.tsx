import type { FeedQuery } from '#shared/contract/index.ts';
import { usePageView } from '#shared/ui/page-view.ts';

export const ATOM = 'application/atom+xml';

/** Address of the feed of what is new, of the site's root. */
export function feedPath(query: FeedQuery): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked as [string, string][]).toString();
  return `/feeds/reports.atom${search && `?${search}`}`;
}

/** The feed as another form of a page, for its head. */
export function feedOf(query: FeedQuery): { readonly type: string; readonly href: string } {
  return { type: ATOM, href: feedPath(query) };
}

/** The way to be told of what is new. */
export function FollowLink({ query }: { readonly query: FeedQuery }) {
  const { t, language } = usePageView();
  return (
    <a href={feedPath({ ...query, lang: language })} type={ATOM}>
      {t('follow')}
    </a>
  );
}
