import { expect, test } from 'vitest';
import { BatchLine, MAX_BODY_BYTES } from '#shared/contract/index.ts';
import { call, post, report } from './call.ts';

const NDJSON = { 'Content-Type': 'application/x-ndjson' };
const batch = (body: BodyInit) =>
  call('/v1/extract/batch', { method: 'POST', body, headers: NDJSON });

test('one bad line never spoils the others, and the order is kept', async () => {
  const lines = [
    JSON.stringify(report()),
    '{"text":',
    '{"html":"<p>a</p>","text":"b"}',
    JSON.stringify({ text: 'Quyết định số 2289/QĐ-TTg' }),
  ];
  const response = await batch(lines.join('\n'));
  expect(response.status).toBe(200);
  const answers = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => BatchLine.parse(JSON.parse(line)));
  expect(answers.map(({ index, status }) => [index, status])).toEqual([
    [0, 200],
    [1, 400],
    [2, 422],
    [3, 200],
  ]);
});

test('a line that is not UTF-8 spoils itself alone', async () => {
  const text = new TextEncoder();
  const good = text.encode(`${JSON.stringify(report())}\n`);
  const bad = new Uint8Array([...text.encode('{"text":"Quy'), 0xff, ...text.encode('t"}\n')]);
  expect(await statuses(new Blob([good, bad, good]))).toEqual([200, 400, 200]);
});

test('a line is as long as its bytes, as a body is', async () => {
  const line = (units: number) => JSON.stringify({ text: 'ế '.repeat(units) });
  const long = line(620_000);
  expect(long.length).toBeLessThan(MAX_BODY_BYTES);
  expect((await post('/v1/extract', long)).status).toBe(413);
  expect(await statuses(`${line(10)}\n${long}\n${line(10)}`)).toEqual([200, 413, 200]);
});

async function statuses(body: BodyInit): Promise<number[]> {
  const answers = (await (await batch(body)).text()).trimEnd().split('\n');
  return answers.map((line) => BatchLine.parse(JSON.parse(line)).status);
}

test('answers come line by line, not all at the end', async () => {
  const lines = Array.from({ length: 50 }, (_, i) =>
    JSON.stringify({ text: `${i} ${report().text.repeat(40)}` }),
  );
  const response = await batch(lines.join('\n'));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  const text = new TextDecoder().decode(first.value);
  expect(text.split('\n').length).toBeLessThan(lines.length);
  await reader.cancel();
});

test('a hundred lines and no more', async () => {
  expect((await batch('{"text":"a"}\n'.repeat(100))).status).toBe(200);
  expect((await batch('{"text":"a"}\n'.repeat(101))).status).toBe(422);
  expect((await batch('\n\n')).status).toBe(422);
});
