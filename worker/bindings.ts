/** What the Worker is deployed with; generated types come from wrangler.toml. */
export type Bindings = Cloudflare.Env;
export type AppEnv = { Bindings: Bindings };
