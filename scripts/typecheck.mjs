// Checks the types of each environment: what is shared, the Worker, the extension, and the tools and tests.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { wrangler } from './wrangler.mjs';

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
let failed =
  (await wrangler(['types', 'worker/worker-configuration.d.ts', '--strict-vars', 'false'], {
    quiet: true,
  })) !== 0;
for (const project of ['shared', 'worker', 'extension', 'tests/unit/data', '.']) {
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', project], {
    stdio: 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
