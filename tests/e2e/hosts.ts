import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflated, docxOf } from '../files/docx.ts';
import { annexDocx, reportPdf } from './files.ts';

/** What a host was asked for. */
export interface Asked {
  host: string;
  path: string;
  cookie: string;
  /** When, in milliseconds. */
  at: number;
}

/** Two invented portals on one server that hears what each is asked for, with which cookies. */
export interface Hosts {
  /** The page's own portal, and another one. */
  own: string;
  other: string;
  asked: Asked[];
  close(): Promise<void>;
}

const OWN = 'so.songmau.gov.vn';
const OTHER = 'van-ban.nuichua.gov.vn';

const report = () => readFileSync('tests/e2e/fixtures/report.html', 'utf8');
const withLine = (line: string) => report().replace('</body>', `${line}</body>`);
const SIGN_OUT = '<p><a href="/thoat-phien">Đăng xuất</a> Xin chào Lê Thị Mẫu</p>';
const bomb = () => deflated(docxOf(Array.from({ length: 200_000 }, () => 'x')));

/** An article of the list, told from the others by its number. */
export const ARTICLES = 12;
let figure = '92,5%';

/** What the articles report from now on, so that a page can change. */
export function reportFigure(words: string) {
  figure = words;
}

const article = (nth: string) =>
  report()
    .replaceAll('142/BC-STTTT', `${100 + Number(nth)}/BC-STTTT`)
    .replaceAll('92,5%', figure);

/** A list of articles, with a menu around it. */
const listPage = () => `<!doctype html><meta charset="utf-8"><title>Danh mục báo cáo</title>
  <nav><ul><li><a href="/gioi-thieu">Giới thiệu chung về Sở Thông tin và Truyền thông tỉnh</a></li></ul></nav>
  <main><h1>Tin tức</h1><ul class="list">${Array.from(
    { length: ARTICLES },
    (_, i) =>
      `<li><a href="/bai/${i + 1}">Báo cáo số ${101 + i} của Sở về chuyển đổi số</a> <a href="/bai/${i + 1}">Xem thêm</a></li>`,
  ).join('')}</ul><p><a href="/danh-muc?trang=2">Trang sau</a></p></main>
  <footer><a href="/lien-he">Cổng thông tin điện tử của Sở, liên hệ ban biên tập</a></footer>`;

/** Serves both, to a browser that takes every `*.gov.vn` for this machine. */
export async function serveHosts(): Promise<Hosts> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => answer(request, response, asked));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    own: `http://${OWN}:${port}`,
    other: `http://${OTHER}:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, asked: Asked[]) {
  const { headers, url: path = '/' } = request;
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  const port = headers.host?.split(':')[1];
  const cookie = headers.cookie ?? '';
  asked.push({ host, path, cookie, at: Date.now() });
  const html = (body: string, more = {}) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...more });
    response.end(body);
  };
  const file = (body: Uint8Array) => {
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    response.end(body);
  };
  const send = (to: string) => {
    response.writeHead(302, { Location: to });
    response.end();
  };
  const isKnown = cookie.includes('phien=');
  const pages: Record<string, () => void> = {
    '/vao': () =>
      html('<title>Cổng</title><p>Đã vào.</p>', { 'Set-Cookie': `phien=${host}; Path=/` }),
    '/ra': () =>
      html('<title>Cổng</title><p>Đã ra.</p>', { 'Set-Cookie': 'phien=; Path=/; Max-Age=0' }),
    '/dang-nhap': () => html('<title>Đăng nhập</title><form><input type="password"></form>'),
    '/noi-bo': () => (isKnown ? html(withLine(SIGN_OUT)) : send('/dang-nhap')),
    '/tu-choi': () => {
      if (isKnown) return html(withLine(SIGN_OUT));
      response.writeHead(403);
      response.end();
    },
    '/chao': () => html(isKnown ? withLine(SIGN_OUT) : report()),
    // The portal shows the control to everybody.
    '/mau': () => html(withLine(SIGN_OUT)),
    '/cong-khai': () => html(report()),
    '/tep': () =>
      html(`<!doctype html><meta charset="utf-8"><title>Báo cáo kèm tệp</title><main><h1>Báo cáo kèm tệp</h1><ul>
        <li><a href="/a.pdf">Báo cáo của Sở</a></li>
        <li><a href="http://${OTHER}:${port}/b.docx">Phụ lục cổng khác</a></li>
        <li><a href="/chuyen.docx">Bản chuyển tiếp</a></li>
        <li><a href="/bom.docx">Bản phình to</a></li></ul></main>`),
    '/tep-noi-bo': () =>
      html(`<!doctype html><meta charset="utf-8"><title>Báo cáo kèm tệp</title>${isKnown ? SIGN_OUT : ''}<main>
        <h1>Báo cáo kèm tệp</h1><a href="/a.pdf">Báo cáo của Sở</a></main>`),
    '/danh-muc': () => html(listPage()),
    '/a.pdf': () => file(reportPdf()),
    '/b.docx': () => file(annexDocx()),
    '/chuyen.docx': () => send(`http://${OTHER}:${port}/b.docx`),
    '/bom.docx': () => file(bomb()),
  };
  const nth = /^\/bai\/(\d+)$/.exec(path)?.[1];
  // One of the articles is gone.
  if (nth !== undefined && nth !== '7') return html(article(nth));
  const page = pages[path];
  if (page) return page();
  response.writeHead(404);
  response.end();
}
