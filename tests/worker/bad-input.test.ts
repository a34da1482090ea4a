import { describe, expect, test } from 'vitest';
import { Extraction, Problem } from '#shared/contract/index.ts';
import { call, post } from './call.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('what is refused, and how', () => {
  test.each<[string, number, RequestInit]>([
    ['no body and no type', 415, {}],
    ['empty body', 400, { body: '', headers: JSON_TYPE }],
    ['broken JSON', 400, { body: '{"text": "a', headers: JSON_TYPE }],
    [
      'bytes that are not UTF-8',
      400,
      { body: new Uint8Array([0x7b, 0xff, 0xfe]), headers: JSON_TYPE },
    ],
    ['another type', 415, { body: 'text=a', headers: { 'Content-Type': 'text/plain' } }],
    ['a form', 415, { body: new URLSearchParams({ text: 'a' }) }],
    ['neither html nor text', 422, { body: '{}', headers: JSON_TYPE }],
    ['both', 422, { body: '{"html":"a","text":"b"}', headers: JSON_TYPE }],
    ['a list', 422, { body: '[]', headers: JSON_TYPE }],
    ['null', 422, { body: 'null', headers: JSON_TYPE }],
    ['a number for text', 422, { body: '{"text":1}', headers: JSON_TYPE }],
    [
      'an address that is not http',
      422,
      { body: '{"text":"a","url":"javascript:1"}', headers: JSON_TYPE },
    ],
    ['another language', 422, { body: '{"text":"a","language":"fr"}', headers: JSON_TYPE }],
    ['3 MiB', 413, { body: JSON.stringify({ text: 'a'.repeat(3 << 20) }), headers: JSON_TYPE }],
    [
      '2 MiB of open brackets',
      422,
      { body: '['.repeat(1 << 20) + ']'.repeat(1 << 20), headers: JSON_TYPE },
    ],
  ])('%s', async (_, status, init) => {
    const response = await call('/v1/extract', { method: 'POST', ...init });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('X-Request-Id')).toMatch(/^[\w-]+$/);
    const problem = Problem.parse(await response.json());
    expect(problem.status).toBe(status);
    expect(problem.title).not.toBe('');
  });

  test('more than the limit in a body of unknown length', async () => {
    const piece = new TextEncoder().encode('a'.repeat(1 << 16));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 64) controller.close();
        else controller.enqueue(piece);
      },
    });
    const response = await call('/v1/extract', { method: 'POST', body, headers: JSON_TYPE });
    expect(response.status).toBe(413);
  });
});

describe('what is read, strange as it is', () => {
  test.each<[string, object]>([
    ['white space', { text: ' \n\t \u00a0' }],
    ['an empty page', { html: '' }],
    ['NUL bytes', { text: 'a\u0000b 52-NQ/TW\u0000' }],
    ['lone surrogates', { text: '\ud800 Nghị quyết số 52-NQ/TW \udc00' }],
    ['lone surrogates in a page', { html: '<p>\ud800 Nghị quyết \udc00</p>' }],
    ['a binary file as text', { text: binary() }],
    ['a binary file as a page', { html: binary() }],
    ['100,000 nested tags', { html: `${'<div>'.repeat(100_000)}Nghị quyết số 52-NQ/TW` }],
    [
      '100,000 nested and closed tags',
      { html: `${'<b>'.repeat(100_000)}a${'</b>'.repeat(100_000)}` },
    ],
    ['open brackets', { html: '<'.repeat(500_000) }],
  ])('%s', async (_, body) => {
    const response = await post('/v1/extract', body);
    expect(response.status).toBe(200);
    const { text, documents, indicators } = Extraction.parse(await response.json());
    for (const { start, end, quote } of [...documents.flatMap((d) => d.mentions), ...indicators]) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });
});

test.each([
  ['GET', '/nowhere', 404],
  ['PUT', '/v1/extract', 405],
  ['DELETE', '/health', 405],
])('%s %s is a problem of its own', async (method, path, status) => {
  const response = await call(path, { method });
  expect(response.status).toBe(status);
  expect(Problem.parse(await response.json()).status).toBe(status);
});

test('any origin may call, without credentials', async () => {
  const preflight = await call('/v1/extract', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://example.com',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  const problem = await post('/v1/extract', '{', { Origin: 'https://example.com' });
  expect(problem.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

function binary(): string {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return String.fromCharCode(...Array.from({ length: 50_000 }, () => next() % 256));
}
