// `npm run test:e2e [-- PLAYWRIGHT ARGS]`: builds both browsers' test builds and runs the end-to-end tests in a real Chromium.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from 'wxt';
import { ensureChromium } from './browser.mjs';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'e2e' });
const { status } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
