// `npm run test:e2e [-- PLAYWRIGHT ARGS]`: builds both browsers' test builds and runs the end-to-end tests in a real Chromium and a real Firefox.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from 'wxt';
import { ensureChromium, ensureFirefox } from './browser.mjs';
import { freePort } from './free-port.ts';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
// A port of its own, known to the build, to the API that Playwright starts and to the tests.
const port = await freePort();
process.env.WXT_API_URL = `http://localhost:${port}`;
const env = {
  ...process.env,
  SOI_E2E_PORT: String(port),
  // Where a test may answer in the place of every portal, so that a share can be held against its page.
  SOI_E2E_PORTAL: String(await freePort()),
  CHROMIUM_PATH: ensureChromium(),
  FIREFOX_PATH: ensureFirefox(),
};
for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'e2e' });
const { status } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
