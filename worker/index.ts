import { createApp } from './app.ts';
import type { Bindings } from './bindings.ts';
import { forgetOld } from './store/caps.ts';
import { sweep } from './store/shares.ts';

const app = createApp();

export default {
  fetch: app.fetch,
  /** Every hour: ends what has expired, forgets yesterday's counters. */
  async scheduled(_, env) {
    while ((await sweep(env.DB)).ended > 0);
    await forgetOld(env.DB, new Date());
  },
} satisfies ExportedHandler<Bindings>;
