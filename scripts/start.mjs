// `npm start [-- --port N] [--no-browser]`: serves the API and a sample portal, builds the extension and opens a
// browser that has it loaded. Where no port is named and the usual one is taken, it takes another and says so. SIGTERM
// or Ctrl+C stops all of it.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { findChromium } from './browser.mjs';
import { freePort } from './free-port.ts';
import { samplePages, servePortal } from './portal.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'portal-port': { type: 'string' },
    'no-browser': { type: 'boolean', default: false },
  },
});
const port = Number(values.port ?? (await freePort(8787)));
const portalPort = Number(values['portal-port'] ?? (await freePort(8790)));
const api = `http://localhost:${port}`;
const children = [];

process.env.WXT_API_URL = api;
await build({ browser: 'chrome' });
const portal = await servePortal(portalPort);
start(process.execPath, [
  'scripts/api.mjs',
  ...['--port', String(port)],
  ...['--portal', `http://127.0.0.1:${portalPort}`],
]);
await answers(`${api}/health`);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = values['no-browser'] || !hasDisplay ? null : findChromium();
if (chromium) openBrowser(chromium);
tell();

function start(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  children.push(child);
  child.once('exit', (code) => stop(code ?? 0));
  return child;
}

function stop(code) {
  portal.close();
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0));

async function answers(url) {
  for (let tries = 0; tries < 300; tries++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  console.error(`Nothing answers at ${url}.`);
  stop(1);
  process.exit();
}

function openBrowser(path) {
  const profile = fileURLToPath(new URL('../.wrangler/start-profile', import.meta.url));
  mkdirSync(profile, { recursive: true });
  const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
  start(path, [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP *.gov.vn 127.0.0.1:${portalPort}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    samplePages[0].url,
  ]);
}

function tell() {
  const sentence =
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, năm 2025 tỉnh có 840 doanh nghiệp, tăng 7,5%.';
  console.log(`
Soi is running.
  API            ${api}        (docs: ${api}/docs)
  Try it         curl -s ${api}/v1/extract -H 'content-type: application/json' -d '${JSON.stringify({ text: sentence })}'
  Sample portal  http://localhost:${portalPort}/
${samplePages.map(({ url, what }) => `                 ${url}   ${what}`).join('\n')}
  Extension      .output/chrome-mv3
`);
  if (!chromium) {
    console.log(`To see the sample portal with the extension, start a Chromium yourself:
  chromium --load-extension=$PWD/.output/chrome-mv3 --disable-extensions-except=$PWD/.output/chrome-mv3 --user-data-dir=/tmp/soi --host-resolver-rules="MAP *.gov.vn 127.0.0.1:${portalPort}" ${samplePages[0].url}
Or load .output/chrome-mv3 in chrome://extensions (Developer mode, "Load unpacked") and open any *.gov.vn report.
`);
  }
}
