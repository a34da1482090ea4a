import type { BrowserContext, Route } from '@playwright/test';

/** The invented portal that the tests read: path → file. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'home.html',
  '/bao-cao/142': 'report.html',
  '/bao-cao/99': 'hostile.html',
};

export const PORTAL = 'https://stttt.quangngai.gov.vn';
export const REPORT = `${PORTAL}/bao-cao/142`;
export const HOSTILE = `${PORTAL}/bao-cao/99`;

function serve(route: Route) {
  const file = PAGES[new URL(route.request().url()).pathname];
  return file
    ? route.fulfill({
        path: `tests/e2e/fixtures/${file}`,
        contentType: 'text/html; charset=utf-8',
        // A portal's own policy, which the extension must live with.
        headers: { 'Content-Security-Policy': "default-src 'self' 'unsafe-inline'" },
      })
    : route.fulfill({ status: 404, body: '' });
}

/** Serves the portal to a browser: no server, no certificate. */
export async function serveFixtures(chrome: BrowserContext) {
  await chrome.route('https://*.gov.vn/**', serve);
}
