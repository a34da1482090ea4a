import { readFileSync } from 'node:fs';
import type { BrowserContext, Route } from '@playwright/test';

const file = (name: string) => readFileSync(`tests/e2e/fixtures/${name}`, 'utf8');

/** A page of no report that turns into one: by a route, later, or in a frame. */
const shell = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body>${body}</body></html>`;

const TAKE_REPORT = `fetch('/bao-cao/142').then((r) => r.text()).then((html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
})`;

/** The invented portal that the tests read: path → page. */
export const PAGES: Readonly<Record<string, () => string>> = {
  '/': () => file('home.html'),
  '/bao-cao/142': () => file('report.html'),
  '/bao-cao/143': () => file('report.html').replaceAll('142/BC-STTTT', '143/BC-STTTT'),
  '/bao-cao/99': () => file('hostile.html'),
  // An application that changes its address and its content without a load.
  '/ung-dung': () =>
    shell(`<h1>Trang chủ</h1><button id="go">Báo cáo</button><script>
      document.getElementById('go').onclick = () => {
        history.pushState({}, '', '/ung-dung/bao-cao/142');
        setTimeout(() => ${TAKE_REPORT}, 100);
      };
      addEventListener('popstate', () => {
        document.title = 'Trang chủ';
        document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Trang chủ' }));
      });
    </script>`),
  // A page whose article comes long after the page.
  '/tai-sau': () => shell(`<p>Đang tải…</p><script>setTimeout(() => ${TAKE_REPORT}, 900)</script>`),
  '/khung': () =>
    shell('<h1>Văn bản</h1><iframe src="/bao-cao/142" width="900" height="1600"></iframe>'),
};

export const PORTAL = 'https://stttt.quangngai.gov.vn';
export const REPORT = `${PORTAL}/bao-cao/142`;
export const HOSTILE = `${PORTAL}/bao-cao/99`;

function serve(route: Route) {
  const page = PAGES[new URL(route.request().url()).pathname];
  return page
    ? route.fulfill({
        body: page(),
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
