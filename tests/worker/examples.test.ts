import { afterEach, describe, expect, test, vi } from 'vitest';
import README from '../../README.md?raw';
import { createSoiClient } from '../../worker/client.ts';
import { GUIDES, type Passage } from '../../worker/docs/guides.ts';
import { call, ORIGIN } from './call.ts';
import { curlCall, differences, printedJson } from './printed.ts';

/** A command that a document prints, and what it says is answered. */
interface Example {
  readonly where: string;
  readonly command: string;
  readonly answer: string | null;
}

/** What stands between fences, with the language of each. */
function fenced(markdown: string): { language: string; text: string }[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({
      language,
      text: text.trim(),
    }),
  );
}

const blocks = fenced(README);
const readme = blocks.flatMap(({ text }, at): Example[] => {
  const next = blocks[at + 1];
  const answer = next?.language === 'jsonc' ? next.text : null;
  return text.startsWith('curl ') ? [{ where: 'README', command: text, answer }] : [];
});

const isCode = (passage: Passage) => 'code' in passage;
const code = GUIDES.flatMap((guide) =>
  guide.sections(ORIGIN).flatMap(({ id, passages }) =>
    passages.filter(isCode).map(({ code, answer = null }) => ({
      where: `${guide.name}#${id}`,
      command: code,
      answer,
    })),
  ),
);
const guides = code.filter(({ command }) => /(^|\n\s*)curl /.test(command));

/** A portal that answers every address with one small page. */
function portal(): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () =>
      new Response('<h1>Báo cáo</h1><p>Thực hiện Nghị quyết số 52-NQ/TW.</p>', {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      }),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

const parsed = (text: string): unknown[] =>
  text.includes('\n{')
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [JSON.parse(text)];

describe('what the documents print is what is answered', () => {
  test('README prints an example and its answer, the guides print examples', () => {
    expect(readme.map(({ answer }) => answer)).not.toContain(null);
    expect(readme.length).toBeGreaterThan(0);
    expect(guides.length).toBeGreaterThan(3);
  });

  test.each([...readme, ...guides])('$where: $command', async ({ command, answer }) => {
    portal();
    const { url, init } = curlCall(command);
    const { pathname, search } = new URL(url.startsWith('http') ? url : `http://${url}`);
    const response = await call(pathname + search, init);
    const body = await response.text();
    expect(response.ok, body).toBe(true);
    expect(body).not.toBe('');
    if (answer === null) return;
    const lines = /^\{.*\}\n\{/.test(answer) ? answer.split('\n') : [answer];
    const found = parsed(body);
    expect(found).toHaveLength(lines.length);
    expect(lines.flatMap((line, at) => differences(printedJson(line), found[at]))).toEqual([]);
  });

  test('the TypeScript of the guide reads a text', async () => {
    const typescript = code.find(({ command }) => command.startsWith('import '));
    // The lines below are the example's own, but for the address that the test listens at.
    expect(typescript?.command).toBe(`import { createSoiClient } from 'soi/client';

const soi = createSoiClient('${ORIGIN}');
const response = await soi.v1.extract.$post({ json: { text, language: 'vi' } });
if (response.ok) console.log((await response.json()).documents);`);
    const text = 'Thực hiện Nghị quyết số 52-NQ/TW.';
    const soi = createSoiClient(ORIGIN, {
      fetch: (input, init) => call(new URL(String(input)).pathname, init),
    });
    const response = await soi.v1.extract.$post({ json: { text, language: 'vi' } });
    expect(response.ok).toBe(true);
    const { documents } = (await response.json()) as { documents: { number: string }[] };
    expect(documents.map(({ number }) => number)).toEqual(['52-NQ/TW']);
  });
});
