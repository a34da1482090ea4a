import assert from 'node:assert/strict';
import { type Api, type Check, newText } from './check.ts';

const STRANGE = [
  '\u0000',
  'a\u0000b',
  '\u0001',
  'a\u001fb',
  '\u007f',
  '\u0085',
  '"',
  'NEAR(',
  '\\',
];

const PLACES = [
  '/v1/reports?q=',
  '/v1/reports?cites=',
  '/v1/reports?agency=',
  '/v1/reports?place=',
  '/v1/reports?cursor=',
  '/v1/documents?q=',
  '/v1/documents?type=',
  '/v1/indicators?q=',
  '/v1/indicators?unit=',
  '/v1/indicators?report=',
  '/v1/agencies?q=',
  '/search?q=',
  '/search?in=indicators&q=',
  '/v1/reports/',
  '/v1/documents/',
  '/v1/agencies/',
  '/s/',
] as const;

async function noFault(api: Api, place: string): Promise<void> {
  await api.share({ text: newText(), visibility: 'public' });
  for (const value of STRANGE) {
    const path = place + encodeURIComponent(value);
    assert.ok((await api.call(path)).status < 500, path);
  }
}

/** Words that no text holds, wherever a caller's words may stand. */
export const words: readonly Check[] = [
  ...PLACES.map((place) => ({
    name: `control characters in ${place} are no fault`,
    run: (api: Api) => noFault(api, place),
  })),
  {
    name: 'control characters in a tool’s words are no fault',
    async run(api) {
      for (const q of [...STRANGE, '\ud800']) {
        const params = { name: 'find_reports', arguments: { q } };
        const answer = await api.mcp({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
        assert.equal(answer.status, 200);
        assert.ok(!(await answer.text()).includes('#internal'));
      }
    },
  },
  {
    name: 'control characters in an id to be deleted are no fault',
    async run(api) {
      for (const id of STRANGE)
        assert.equal((await api.unshare(encodeURIComponent(id), 'x')).status, 404);
    },
  },
  {
    name: 'control characters part words',
    async run(api) {
      const { reportId } = await api.share({
        text: `${newText()} Hoachuongduong nở.`,
        visibility: 'public',
      });
      const found = await api.call(`/v1/reports?q=hoachuongduong%00no`);
      const { items } = (await found.json()) as { items: { id: string }[] };
      assert.ok(items.some(({ id }) => id === reportId));
    },
  },
];
