import { exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createSoiClient } from '../../worker/client.ts';
import { ORIGIN, report } from './call.ts';

const soi = createSoiClient(ORIGIN, {
  fetch: (input, init) => exports.default.fetch(new Request(input, init)),
});

test('the typed client shares a report, finds it in the corpus and takes it back', async () => {
  const shared = await soi.v1.summaries.$post({
    json: { ...report(), note: 'thử', visibility: 'public' },
  });
  expect(shared.status).toBe(201);
  const { id, reportId, deleteToken } = await shared.json();
  const found = await soi.v1.reports.$get({ query: { cites: '52-NQ/TW', limit: '5' } });
  const { items, nextCursor } = await found.json();
  expect(items.map((item) => item.id)).toEqual([reportId]);
  expect(nextCursor).toBeNull();
  const removed = await soi.v1.summaries[':id'].$delete(
    { param: { id } },
    { headers: { Authorization: `Bearer ${deleteToken}` } },
  );
  expect(removed.status).toBe(204);
  const health = await (await soi.health.$get()).json();
  expect(health.engine.name).toBe('soi');
});
