import { onFault } from '#shared/engine/faults.ts';
import { createApp } from './app.ts';
import type { Bindings } from './bindings.ts';
import { makeDump } from './dump/make.ts';
import { forgetOld } from './store/caps.ts';
import { sweep } from './store/sweep.ts';
import { lookAgain } from './verify/look-again.ts';

const app = createApp();

// A candidate that could not be read is a bug to mend: its place in the code is logged, no word of the page.
onFault(({ stage, error }) =>
  console.error(`engine: ${stage} left out`, error instanceof Error ? error.stack : ''),
);

export default {
  fetch: app.fetch,
  /** Every hour: ends what has expired, forgets what is no longer needed, looks again at pages, goes on with the dump. */
  async scheduled(_, env) {
    while ((await sweep(env.DB)).ended > 0);
    await forgetOld(env.DB, new Date());
    await lookAgain(env);
    await makeDump(env, new Date());
  },
} satisfies ExportedHandler<Bindings>;
