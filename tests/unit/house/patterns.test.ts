import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The rooms whose patterns meet text that anybody may send. */
const FOLDERS = ['shared/engine', 'shared/formats', 'shared/search', 'extension/page'];

interface Pattern {
  source: string;
  flags: string;
}

/** Every regular expression literal of a file. */
function patternsOf(file: string): Pattern[] {
  const code = readFileSync(join(root, file), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  return found;
}

/**
 * What makes a pattern slow on one character repeated: unbounded quantifiers inside one another or next to
 * one another that take the same character, or one that is begun anew at each place of a run.
 */
function faultsOf({ source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
  return reports.map(({ type, character }) => `/${source}/${flags} ${type} on ${character.pick}`);
}

describe.each(FOLDERS)('the patterns of %s', (folder) => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`);

  test('take time that grows with the text, not with its square', () => {
    const faults = files.flatMap((file) =>
      patternsOf(file)
        .flatMap(faultsOf)
        .map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

test.each([
  [/^[\s:]*(?:đạt)?[\s:]*$/u, 'Trade'],
  [/^(?:a+)+$/, 'Self'],
  [/\s+$/, 'Move'],
])('%s is found to be slow', (pattern, type) => {
  expect(faultsOf(pattern).some((fault) => fault.includes(type))).toBe(true);
});
