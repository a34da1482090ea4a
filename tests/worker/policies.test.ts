import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { POLICIES } from '#shared/messages/policies.ts';
import { createApp } from '../../worker/app.ts';
import { call, ORIGIN, report, share } from './call.ts';

const cases = POLICIES.flatMap((policy) =>
  (['vi', 'en'] as const).map((language) => ({ policy, language, name: policy.name })),
);

test.each(cases)('/$name is a page in $language, with every section', async (one) => {
  const { policy, language } = one;
  const response = await call(`/${policy.name}?lang=${language}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const html = await response.text();
  expect(html).toContain(`<html lang="${language}">`);
  for (const { id, heading } of policy.sections)
    expect(html).toContain(`<h2 id="${id}">${heading[language]}</h2>`);
  expect(html).not.toMatch(/\{\w+\}|`/);
});

test('a share page links to both', async () => {
  const { id } = await share(report());
  const html = await (await call(`/s/${id}`, { headers: { Accept: 'text/html' } })).text();
  expect(html).toContain('href="/privacy?lang=vi"');
  expect(html).toContain('href="/security?lang=vi"');
});

test('security.txt names the contact that the operator set, and is not there without one', async () => {
  expect((await call('/.well-known/security.txt')).status).toBe(404);
  const set = { ...env, CONTACT: 'mailto:an-toan@soi.example' };
  const url = `${ORIGIN}/.well-known/security.txt`;
  const text = await (await createApp().request(url, {}, set)).text();
  expect(text).toContain('Contact: mailto:an-toan@soi.example\n');
  const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? [];
  expect(new Date(expires).getTime()).toBeGreaterThan(Date.now());
});

test('/health tells the version of what is deployed and of the engine apart', async () => {
  const health = await (await call('/health')).json();
  expect(health).toMatchObject({
    version: expect.any(String),
    engine: { version: expect.any(String) },
  });
});
