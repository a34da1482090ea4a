/** How much of one kind of work a caller may do. */
export interface Quota {
  /** Of the rate-limit bindings that decide, `…_LIMITER` and for sites `…_SITE_LIMITER`; quotas as in wrangler.toml. */
  readonly limiter: 'EXTRACT' | 'SHARE' | 'READ';
  readonly perMinute: number;
  /** Cap of a day, counted in D1; null: none, a read costs next to nothing. */
  readonly perDay: number | null;
}

/** What one caller may do: one row a kind of work. */
export const LIMITS = {
  extract: { limiter: 'EXTRACT', perMinute: 60, perDay: 5000 },
  'read-url': { limiter: 'EXTRACT', perMinute: 60, perDay: 500 },
  share: { limiter: 'SHARE', perMinute: 20, perDay: 200 },
  read: { limiter: 'READ', perMinute: 120, perDay: null },
} as const satisfies Record<string, Quota>;
export type LimitName = keyof typeof LIMITS;

/**
 * What a site (an IPv6 /48) may do, in callers: whoever holds one has 65,536 networks to call from. Wide enough for
 * an office whose desks have networks of their own.
 */
export const SITE_SHARE = 5;
