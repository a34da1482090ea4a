import type { Context } from 'hono';
import type { AppEnv } from '../bindings.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The origin that addresses in answers are made of: the `ORIGIN` setting, so that a forged Host header never gets
 * into a share's address. The names of this machine are one: a caller of 127.0.0.1 is answered with it where
 * `ORIGIN` says localhost. Without the setting (a Worker that only its own routes reach), the request's.
 */
export function originOf(c: Context<AppEnv>): string {
  const asked = new URL(c.req.url);
  const set: string = c.env.ORIGIN;
  if (!URL.canParse(set)) return asked.origin;
  const fixed = new URL(set);
  const same =
    LOOPBACK.test(asked.hostname) && LOOPBACK.test(fixed.hostname) && asked.port === fixed.port;
  return same ? asked.origin : fixed.origin;
}
