import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fetch, readPage } from '../../../worker/reading/read-page.ts';

/** A hostile portal: what it answers by path. */
const PATHS: Readonly<Record<string, (response: ServerResponse, asked: IncomingMessage) => void>> =
  {
    '/page': (response) => html(response, '<p>Nghị quyết số 52-NQ/TW</p>'),
    '/elsewhere': (response) => redirect(response, 'https://example.com/'),
    '/to-address': (response) => redirect(response, 'http://127.0.0.1/'),
    '/to-hexadecimal': (response) => redirect(response, 'http://0x7f.1/'),
    '/to-metadata': (response) => redirect(response, '//169.254.169.254/latest/'),
    '/to-look-alike': (response) => redirect(response, 'https://a.gov.vn.example.com/'),
    '/to-port': (response) => redirect(response, 'http://a.gov.vn:6379/'),
    '/to-file': (response) => redirect(response, 'file:///etc/passwd'),
    '/to-credentials': (response) => redirect(response, 'http://x:y@a.gov.vn/page'),
    '/to-nothing': (response) => redirect(response, 'http://['),
    '/round': (response) => redirect(response, '/round'),
    '/relative': (response) => redirect(response, 'page'),
    '/refresh': (response) =>
      html(response, '<meta http-equiv="Refresh" content="0; URL=\'/page\'">'),
    '/refresh-away': (response) =>
      html(response, '<meta http-equiv=refresh content="0;url=http://localhost/">'),
    '/refresh-later': (response) =>
      html(response, '<meta http-equiv=refresh content="30;url=/x"><p>trang</p>'),
    '/pdf': (response) => answer(response, 'application/pdf', '%PDF'),
    '/no-type': (response) => response.end('<p>x</p>'),
    '/broken': (response) => response.writeHead(500).end(),
    '/cut': (response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' });
      response.write('<p>');
      response.destroy();
    },
    '/endless': (response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('a'.repeat(1 << 16)));
      };
      response.on('drain', more);
      more();
    },
    '/silent': () => {},
    '/dripping': (response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/utf-16': (response) =>
      answer(response, 'text/html; charset=utf-16le', Buffer.from('<p>Điều</p>', 'utf16le')),
    '/meta-charset': (response) =>
      answer(
        response,
        'text/html',
        Buffer.from('<meta charset=windows-1252><p>caf\xe9</p>', 'latin1'),
      ),
    '/bad-charset': (response) => answer(response, 'text/html; charset=none', '<p>Điều</p>'),
  };

function answer(response: ServerResponse, type: string, body: string | Buffer) {
  response.writeHead(200, { 'Content-Type': type }).end(body);
}
function html(response: ServerResponse, body: string) {
  answer(response, 'text/html; charset=utf-8', body);
}
function redirect(response: ServerResponse, to: string) {
  response.writeHead(302, { Location: to }).end();
}

const reached: string[] = [];
const server = createServer((asked, response) => {
  reached.push(`${asked.headers.host}${asked.url}`);
  const hops = /^\/hop\/(\d)$/.exec(asked.url ?? '')?.[1];
  if (hops !== undefined)
    return redirect(response, hops === '0' ? '/page' : `/hop/${Number(hops) - 1}`);
  PATHS[asked.url ?? '']?.(response, asked);
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Every name leads to the local server, as a resolver of the enemy would have it. */
const local: Fetch = (url, init) =>
  new Promise((resolve, reject) => {
    const { host, pathname } = new URL(url);
    const { port } = server.address() as AddressInfo;
    const signal = init.signal as AbortSignal;
    const sent = request({
      host: '127.0.0.1',
      port,
      path: pathname,
      headers: { Host: host },
      signal,
    });
    sent.on('response', (answered) => {
      const headers = Object.entries(answered.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      resolve(
        new Response(Readable.toWeb(answered) as ReadableStream, {
          status: answered.statusCode ?? 500,
          headers,
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const read = (path: string, timeMs = 5000) =>
  readPage(`http://portal.gov.vn${path}`, local, timeMs);

describe('what is read', () => {
  test.each([
    ['/page', 'http://portal.gov.vn/page', '52-NQ/TW'],
    ['/relative', 'http://portal.gov.vn/page', '52-NQ/TW'],
    ['/hop/4', 'http://portal.gov.vn/page', '52-NQ/TW'],
    ['/refresh', 'http://portal.gov.vn/page', '52-NQ/TW'],
    ['/refresh-later', 'http://portal.gov.vn/refresh-later', 'trang'],
    ['/utf-16', 'http://portal.gov.vn/utf-16', 'Điều'],
    ['/meta-charset', 'http://portal.gov.vn/meta-charset', 'café'],
    ['/bad-charset', 'http://portal.gov.vn/bad-charset', 'Điều'],
  ])('%s', async (path, url, words) => {
    const page = await read(path);
    expect(page.url).toBe(url);
    expect(page.html).toContain(words);
  });
});

describe('what is refused', () => {
  test.each([
    ['/elsewhere', 'host-not-allowed'],
    ['/to-address', 'host-not-allowed'],
    ['/to-hexadecimal', 'host-not-allowed'],
    ['/to-metadata', 'host-not-allowed'],
    ['/to-look-alike', 'host-not-allowed'],
    ['/to-port', 'host-not-allowed'],
    ['/to-file', 'host-not-allowed'],
    ['/to-credentials', 'host-not-allowed'],
    ['/refresh-away', 'host-not-allowed'],
    ['/to-nothing', 'upstream-failed'],
    ['/round', 'upstream-failed'],
    ['/hop/5', 'upstream-failed'],
    ['/pdf', 'upstream-failed'],
    ['/no-type', 'upstream-failed'],
    ['/broken', 'upstream-failed'],
    ['/cut', 'upstream-failed'],
    ['/endless', 'upstream-failed'],
  ])('%s', async (path, key) => {
    reached.length = 0;
    await expect(read(path)).rejects.toMatchObject({ key });
    expect(reached.every((address) => address.startsWith('portal.gov.vn/'))).toBe(true);
    expect(reached.length).toBeLessThanOrEqual(6);
  });

  test.each(['/silent', '/dripping'])('%s, when its time is over', async (path) => {
    await expect(read(path, 150)).rejects.toMatchObject({ key: 'upstream-slow' });
  });
});
