import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createApp } from '../../worker/app.ts';
import { report } from './call.ts';

const ctx = { waitUntil() {}, passThroughOnException() {}, props: {} } as never;

async function urlOf(origin: string, asked: string): Promise<string> {
  const request = new Request(`${asked}/v1/summaries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: new URL(asked).host },
    body: JSON.stringify({ text: report().text }),
  });
  const response = await createApp().fetch(request, { ...env, ORIGIN: origin } as never, ctx);
  expect(response.status).toBe(201);
  const { url } = (await response.json()) as { url: string };
  expect(response.headers.get('Location')).toBe(url);
  return new URL(url).origin;
}

test.each([
  ['https://soi.example', 'http://evil.example', 'https://soi.example'],
  ['https://soi.example/', 'http://127.0.0.1:8787', 'https://soi.example'],
  ['http://localhost:8787', 'http://evil.example', 'http://localhost:8787'],
  ['http://localhost:8787', 'http://evil.example:8787', 'http://localhost:8787'],
  ['http://localhost:8787', 'http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787', 'http://127.0.0.1:9999', 'http://localhost:8787'],
  ['', 'https://soi.example', 'https://soi.example'],
])('with ORIGIN “%s” a share asked of %s is at %s', async (origin, asked, expected) => {
  expect(await urlOf(origin, asked)).toBe(expected);
});
