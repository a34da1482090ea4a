import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOT_CHECKED } from '#shared/contract/index.ts';
import { createSummary, deleteSummary, pingApi } from '../../extension/background/api.ts';
import { saveSettings } from '../../extension/settings.ts';

const MADE_AT = 'https://made-at.test';
const share = {
  id: 's1',
  reportId: 'r1',
  url: `${MADE_AT}/s/s1`,
  deleteToken: 'token',
  createdAt: '2026-11-22T00:00:00Z',
  expiresAt: null,
  visibility: 'public' as const,
  verification: NOT_CHECKED,
};
const page = { html: '<p>x</p>', url: 'https://a.gov.vn/1', title: 'Báo cáo' };
const options = {
  note: null,
  readerNotes: [],
  points: null,
  expiresInDays: null,
  visibility: 'public' as const,
  language: 'vi' as const,
};

const problem = (status: number) =>
  new Response(JSON.stringify({ type: '', title: '', status, detail: '' }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
const gateway = (status: number) =>
  new Response('<h1>Not here</h1>', { status, headers: { 'Content-Type': 'text/html' } });

let asked: { url: string; init: RequestInit }[];
function answer(response: Response) {
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return response.clone();
  });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('deleting a share', () => {
  test('asks the API where it was made, not the one in use', async () => {
    await saveSettings({ apiUrl: 'https://another.test' });
    answer(new Response(null, { status: 204 }));
    await deleteSummary(MADE_AT, share);
    expect(asked.map(({ url }) => url)).toEqual([`${MADE_AT}/v1/summaries/s1`]);
  });

  test.each([404, 410, 451])('%i of the API itself: it is gone already', async (status) => {
    answer(problem(status));
    await expect(deleteSummary(MADE_AT, share)).resolves.toBeUndefined();
  });

  test.each([404, 410, 451])('%i of whatever else stands there is no answer', async (status) => {
    answer(gateway(status));
    await expect(deleteSummary(MADE_AT, share)).rejects.toMatchObject({ code: 'api-away' });
  });

  test.each([
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'rate-limited'],
  ])('%i: it is not gone (%s)', async (status, code) => {
    answer(problem(status));
    await expect(deleteSummary(MADE_AT, share)).rejects.toMatchObject({ code });
  });
});

describe('making a share', () => {
  test('sends its key to the API that it was made for', async () => {
    await saveSettings({ apiUrl: 'https://another.test' });
    answer(new Response(JSON.stringify(share), { status: 201 }));
    const key = crypto.randomUUID();
    await createSummary(MADE_AT, key, page, options);
    const [{ url, init } = { url: '', init: {} }] = asked;
    expect(url).toBe(`${MADE_AT}/v1/summaries`);
    expect(new Headers(init.headers).get('Idempotency-Key')).toBe(key);
    // Never on to another address with the page or a token.
    expect(init.redirect).toBe('error');
  });

  test.each([
    [400, 'refused'],
    [413, 'too-large'],
    [422, 'refused'],
    [410, 'gone'],
    [451, 'taken-down'],
    [429, 'rate-limited'],
    [500, 'server-error'],
  ])('%i is "%s"', async (status, code) => {
    answer(problem(status));
    await expect(createSummary(MADE_AT, 'k', page, options)).rejects.toMatchObject({ code });
  });

  test('an API that says nothing of visibility and check has made a share all the same', async () => {
    const { visibility: _, verification: __, ...old } = share;
    answer(new Response(JSON.stringify(old), { status: 201 }));
    expect(await createSummary(MADE_AT, 'k', page, options)).toMatchObject({
      deleteToken: 'token',
      visibility: 'unlisted',
      verification: { status: 'not-checked' },
    });
  });

  test('503 is a busy API where it says so itself, else a missing one', async () => {
    answer(problem(503));
    await expect(createSummary(MADE_AT, 'k', page, options)).rejects.toMatchObject({
      code: 'rate-limited',
    });
    answer(gateway(503));
    await expect(createSummary(MADE_AT, 'k', page, options)).rejects.toMatchObject({
      code: 'api-away',
    });
  });

  test('on this device only: nothing is sent, not even what waited', async () => {
    await saveSettings({ onDeviceOnly: true });
    answer(new Response(JSON.stringify(share), { status: 201 }));
    await expect(createSummary(MADE_AT, 'k', page, options)).rejects.toMatchObject({
      code: 'device-only',
    });
    expect(asked).toEqual([]);
  });
});

test('the address in use is asked whether it answers', async () => {
  await saveSettings({ apiUrl: 'https://another.test/soi/' });
  answer(new Response(JSON.stringify({ engine: { version: '1.2.3' } })));
  expect(await pingApi()).toEqual({ version: '1.2.3' });
  expect(asked[0]?.url).toBe('https://another.test/soi/health');
});
