// Finds a Chromium that loads an unpacked extension, or brings one. Not Google Chrome: it ignores --load-extension.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of an installed Chromium: CHROMIUM_PATH, the system's, or Playwright's own; else null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  return INSTALLED.find((path) => existsSync(path)) ?? playwrightChromium();
}

/** As `findChromium`, but installs one where there is none: Debian's as root, else Playwright's. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here: installing one for the browser tests …');
  if (canInstall()) install('chromium', 'chromium-l10n');
  else {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findChromium();
  if (!installed) throw new Error('No Chromium could be installed; set CHROMIUM_PATH to one.');
  return installed;
}

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox that can be driven over BiDi: FIREFOX_PATH, the system's, or Debian's, installed as root.
 * Where there is none, "": its tests are then skipped, aloud.
 */
export function ensureFirefox() {
  const find = () =>
    [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (!canInstall()) return '';
  console.log('No Firefox here: installing one for the browser tests …');
  install('firefox-esr');
  return find() ?? '';
}

/** Whether this is root on a Debian. */
function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(...packages) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function playwrightChromium() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}
