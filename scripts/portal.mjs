// The sample portal of `npm start`: the invented pages of tests/fixtures/portals, each on its own *.gov.vn name.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const folder = new URL('../tests/fixtures/portals/', import.meta.url);
const rows = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));

/** What the sample portal serves: address, what it is, and whether it is a report. */
export const samplePages = rows.map(({ host, path, what, isReport }) => ({
  url: `http://${host}${path}`,
  what,
  isReport,
}));

/** Serves the sample portal on a loopback port; pages are told apart by host and path. Gives the server. */
export function servePortal(port) {
  const server = createServer((request, response) => {
    // A browser is led here by its resolver; the API says which portal it means.
    const host = (request.headers['x-forwarded-host'] ?? request.headers.host ?? '').split(':')[0];
    const path = request.url ?? '/';
    const row = rows.find((page) => page.host === host && encodeURI(page.path) === path);
    if (row) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(new URL(row.file, folder)));
    } else {
      response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(samplePages.map(({ url, what }) => `${url}\t${what}`).join('\n'));
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Serves made-up pages on a free loopback port: texts by host and path ("x.gov.vn/a"), each line a paragraph of an
 * article below its title. Gives the origin and what ends it.
 */
export async function servePages(pages) {
  const server = createServer((request, response) => {
    const text = pages.get(`${request.headers['x-forwarded-host']}${request.url}`);
    if (text === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const [title, ...lines] = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>${title}</title><nav><a href="/">Trang chủ</a></nav><main><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></main>`,
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
