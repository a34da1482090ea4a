import { onFault } from '#shared/engine/faults.ts';
import { createApp } from './app.ts';
import type { Bindings } from './bindings.ts';
import { forgetOld } from './store/caps.ts';
import { sweep } from './store/shares.ts';

const app = createApp();

// A candidate that could not be read is a bug to mend: its place in the code is logged, no word of the page.
onFault(({ stage, error }) =>
  console.error(`engine: ${stage} left out`, error instanceof Error ? error.stack : ''),
);

export default {
  fetch: app.fetch,
  /** Every hour: ends what has expired, forgets yesterday's counters. */
  async scheduled(_, env) {
    while ((await sweep(env.DB)).ended > 0);
    await forgetOld(env.DB, new Date());
  },
} satisfies ExportedHandler<Bindings>;
