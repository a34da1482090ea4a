import type { ProblemKey } from './problems.ts';

/** What the Worker is deployed with; generated types come from wrangler.toml. */
export type Bindings = Cloudflare.Env;

export interface Variables {
  requestId: string;
  /** Of this response's Content-Security-Policy. */
  nonce: string;
  /** Which problem was answered, for the log line. */
  problem: ProblemKey | null;
}

export type AppEnv = { Bindings: Bindings; Variables: Variables };
