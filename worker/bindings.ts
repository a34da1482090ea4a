import type { ProblemKey } from './problems.ts';

/** What the Worker is deployed with; generated types come from wrangler.toml. */
export type Bindings = Cloudflare.Env & {
  /** Set by `npm start` alone: the sample portal on this machine that answers for `*.gov.vn`. */
  readonly DEV_PORTAL?: string;
};

export interface Variables {
  requestId: string;
  /** Of this response's Content-Security-Policy. */
  nonce: string;
  /** Which problem was answered, for the log line. */
  problem: ProblemKey | null;
  /** Rows that D1 read for it, for the log line. */
  rowsRead: number;
}

export type AppEnv = { Bindings: Bindings; Variables: Variables };
