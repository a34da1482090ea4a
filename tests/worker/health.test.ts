import { exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('the Worker says that it runs, and its engine', async () => {
  const response = await exports.default.fetch('http://api.test/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', engine: { name: 'soi' } });
});
