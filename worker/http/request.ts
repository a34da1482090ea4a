import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from '../bindings.ts';

const REQUEST_ID = /^[\w.:-]{8,64}$/;

/**
 * Gives every request its id and its nonce, sets the headers that every response has, and writes one
 * line of JSON about it when it is done: what was asked for and how it went, never what was in it.
 */
export const aroundEveryRequest: MiddlewareHandler<AppEnv> = async (c, next) => {
  const began = Date.now();
  const sent = c.req.header('X-Request-Id');
  const requestId = sent && REQUEST_ID.test(sent) ? sent : crypto.randomUUID();
  c.set('requestId', requestId);
  c.set('nonce', randomNonce());
  c.set('problem', null);
  c.set('rowsRead', 0);
  await next();
  for (const [name, value] of EVERY_RESPONSE) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  c.res.headers.set('X-Request-Id', requestId);
  // What the answer cost: rows that the database read for it.
  c.res.headers.set('Server-Timing', `rows;desc="${c.get('rowsRead')}"`);
  if (c.env.LOG === 'off') return;
  console.log(
    JSON.stringify({
      at: new Date(began).toISOString(),
      id: requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Date.now() - began,
      bytesIn: Number(c.req.header('Content-Length') ?? 0),
      problem: c.get('problem'),
      rowsRead: c.get('rowsRead'),
    }),
  );
};

const EVERY_RESPONSE: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
];

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes));
}
