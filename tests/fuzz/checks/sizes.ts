import assert from 'node:assert/strict';
import { type Api, type Check, newText } from './check.ts';

async function batch(api: Api, body: BodyInit): Promise<number[]> {
  const headers = { 'Content-Type': 'application/x-ndjson' };
  const answer = await api.call('/v1/extract/batch', { method: 'POST', headers, body });
  assert.equal(answer.status, 200);
  const lines = (await answer.text()).trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { status: number }).status);
}

/** Some 1.7 MB of one thing after another is answered within 20 MB, which says what was cut. */
function cut(name: string, unit: (i: number) => string): Check {
  return {
    name: `1.7 MB of ${name} is answered within 20 MB and 20 s, and says what was cut`,
    async run(api) {
      const parts: string[] = [];
      // As they are sent: a line's end is two bytes of JSON.
      for (
        let bytes = 0;
        bytes < 1_700_000;
        bytes += Buffer.byteLength(JSON.stringify(parts.at(-1))) - 2
      )
        parts.push(unit(parts.length + 1));
      const text = parts.join('');
      const began = Date.now();
      const answer = await (await api.post('/v1/extract', { text })).text();
      assert.ok(Date.now() - began < 20_000, `${Date.now() - began} ms`);
      assert.ok(Buffer.byteLength(answer) < 20_000_000, `${Buffer.byteLength(answer)} bytes`);
      const { truncated } = JSON.parse(answer) as { truncated: { kept: number; of: number }[] };
      assert.ok(truncated.length > 0);
      for (const { kept, of } of truncated) assert.ok(kept < of);
    },
  };
}

const line = (text: string) => JSON.stringify({ text });

/** How much may be sent, and how much is answered. */
export const sizes: readonly Check[] = [
  {
    name: 'a line of a batch that is not UTF-8 spoils itself alone',
    async run(api) {
      const good = `${line(newText())}\n`;
      const bad = new Uint8Array([...Buffer.from('{"text":"a'), 0xff, ...Buffer.from('"}\n')]);
      assert.deepEqual(await batch(api, new Blob([good, bad, good])), [200, 400, 200]);
    },
  },
  {
    name: 'a line of a batch is as long as its bytes, as a body is',
    async run(api) {
      const long = line('ế '.repeat(620_000));
      assert.equal((await api.post('/v1/extract', long)).status, 413);
      assert.deepEqual(await batch(api, `${long}\n${line(newText())}`), [413, 200]);
    },
  },
  {
    name: 'a NUL in a line of a batch spoils none',
    async run(api) {
      assert.deepEqual(await batch(api, `${line('a\u0000b')}\n${line(newText())}`), [200, 200]);
    },
  },
  {
    name: 'a batch of 101 lines is refused',
    async run(api) {
      const headers = { 'Content-Type': 'application/x-ndjson' };
      const body = `${line('a')}\n`.repeat(101);
      const answer = await api.call('/v1/extract/batch', { method: 'POST', headers, body });
      assert.equal(answer.status, 422);
    },
  },
  {
    name: 'an ordinary page is cut of nothing',
    async run(api) {
      const answer = await api.post('/v1/extract', { text: newText() });
      assert.deepEqual(((await answer.json()) as { truncated: unknown }).truncated, []);
    },
  },
  cut('short citations', (i) => `${i}/NQ-CP `),
  cut('one citation', () => '52-NQ/TW '),
  cut('figures', (i) => `${i % 100}% `),
  cut('short lines', () => 'a\n'),
  cut('headings', () => 'I. A\n'),
  cut('one body', () => 'UBND xã An, '),
];
