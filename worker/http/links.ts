import type { Context } from 'hono';
import type { FeedQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { ATOM, feedPath } from '../pages/follow.tsx';
import { originOf } from './origin.ts';

/** Says in `Link` where the next page of this answer is, if there is one. */
export function linkNext(c: Context<AppEnv>, cursor: string | null): void {
  if (cursor === null) return;
  const { pathname, search } = new URL(c.req.url);
  const next = new URL(pathname + search, originOf(c));
  next.searchParams.set('cursor', cursor);
  c.header('Link', `<${next.href}>; rel="next"`, { append: true });
}

/** Says in `Link` which feed tells what is new to this answer. */
export function linkFeed(c: Context<AppEnv>, query: FeedQuery): void {
  const { href } = new URL(feedPath(query), originOf(c));
  c.header('Link', `<${href}>; rel="alternate"; type="${ATOM}"`, { append: true });
}
