import type { Bindings } from '../bindings.ts';
import type { Fetch } from './read-page.ts';

/** A server on this machine, and nothing else, may stand for the portals in local development. */
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost):\d+$/;

/**
 * What fetches a portal's page: the Worker's own `fetch`. Where `npm start` set `DEV_PORTAL`, its sample portal on
 * this machine answers in the place of all of them, told by `X-Forwarded-Host` which one is meant.
 */
export function portalFetch(env: Bindings): Fetch {
  const { DEV_PORTAL } = env;
  if (DEV_PORTAL === undefined || !LOOPBACK.test(DEV_PORTAL)) {
    return (address, init) => fetch(address, init);
  }
  return (address, init) => {
    const { host, pathname, search } = new URL(address);
    const headers = new Headers(init.headers);
    headers.set('X-Forwarded-Host', host);
    return fetch(`${DEV_PORTAL}${pathname}${search}`, { ...init, headers });
  };
}
