import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv, Bindings } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { countUse } from '../store/caps.ts';
import { sha256Hex } from '../store/codec.ts';
import { networkOf } from './network.ts';
import { LIMITS, type LimitName, type Quota, SITE_SHARE } from './quotas.ts';

/** Keeps one kind of work within its limits, and tells the caller where it stands. */
export function limit(name: LimitName): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await spend(c, name);
    await next();
  };
}

/** Takes one request of the minute and one of the day, sets the `RateLimit` headers, or throws the 429. */
export async function spend(c: Context<AppEnv>, name: LimitName): Promise<void> {
  const row: Quota = LIMITS[name];
  const policies = [`"minute";q=${row.perMinute};w=60`];
  if (row.perDay !== null) policies.push(`"day";q=${row.perDay};w=86400`);
  c.header('RateLimit-Policy', policies.join(', '));
  const { caller, site } = await callersOf(c);
  const enforced = isEnforced(c);
  const now = Date.now();
  const minute = countHere(`${name}:${caller}`, now);
  const left = Math.max(0, row.perMinute - minute);
  const minuteEnds = 60 - (Math.floor(now / 1000) % 60);
  c.header('RateLimit', `"minute";r=${left};t=${minuteEnds}`);
  if (!enforced) return;
  const env = c.env as Bindings;
  const { success } = await env[`${row.limiter}_LIMITER`].limit({ key: `${name}:${caller}` });
  const within =
    site === null ||
    (await env[`${row.limiter}_SITE_LIMITER`].limit({ key: `${name}:${site}` })).success;
  if (!success || !within) {
    c.header('RateLimit', `"minute";r=0;t=${minuteEnds}`);
    throw new ProblemError('too-many-requests', undefined, {
      headers: { 'Retry-After': String(minuteEnds) },
    });
  }
  if (row.perDay !== null) await spendDay(c, name, 1);
}

/** Takes more units of the day's cap: a batch is one request of the minute and a unit of the day a line. */
export async function spendMore(c: Context<AppEnv>, name: LimitName, units: number): Promise<void> {
  if (units > 0 && isEnforced(c)) await spendDay(c, name, units);
}

async function spendDay(c: Context<AppEnv>, name: LimitName, units: number): Promise<void> {
  const { perDay }: Quota = LIMITS[name];
  if (perDay === null) return;
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const { caller, site } = await callersOf(c);
  const used = await countUse(c.env.DB, { day, caller, what: name, units });
  const bySite =
    site === null ? 0 : await countUse(c.env.DB, { day, caller: site, what: name, units });
  const dayEnds = 86_400 - (Math.floor(now / 1000) % 86_400);
  const minute = c.res.headers.get('RateLimit')?.split(',', 1)[0];
  const left = `"day";r=${Math.max(0, perDay - used)};t=${dayEnds}`;
  c.header('RateLimit', minute ? `${minute}, ${left}` : left);
  if (used <= perDay && bySite <= perDay * SITE_SHARE) return;
  throw new ProblemError('daily-limit', undefined, { headers: { 'Retry-After': String(dayEnds) } });
}

/** Local development spares callers of the same machine, unless it is started with the limits on. */
export function isEnforced(c: Context<AppEnv>): boolean {
  const address = addressOf(c);
  if (c.env.LIMITS !== 'spare-loopback') return true;
  return address !== '::1' && !LOOPBACK.test(networkOf(address).caller);
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|)$/;

function addressOf(c: Context<AppEnv>): string {
  return c.req.header('CF-Connecting-IP') ?? '';
}

/** The caller's own network, as an address or a prefix: for a hash with something secret, never to be stored. */
export function callerNetwork(c: Context<AppEnv>): string {
  return networkOf(addressOf(c)).caller;
}

/** Who is counted: networks as hashes that change every day. No address is stored. */
export async function callersOf(
  c: Context<AppEnv>,
): Promise<{ caller: string; site: string | null }> {
  const { caller, site } = networkOf(addressOf(c));
  const day = new Date().toISOString().slice(0, 10);
  const hashed = async (network: string) => (await sha256Hex(`${day} ${network}`)).slice(0, 24);
  return { caller: await hashed(caller), site: site && (await hashed(site)) };
}

/** What this instance has seen this minute: for the header's remainder, a hint; the binding decides. */
const seen = new Map<string, number>();
let seenMinute = 0;
const MOST_SEEN = 10_000;

function countHere(key: string, now: number): number {
  const minute = Math.floor(now / 60_000);
  if (minute !== seenMinute || seen.size > MOST_SEEN) seen.clear();
  seenMinute = minute;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count;
}
