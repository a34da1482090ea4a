import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '#shared/messages/policies.ts';
import { policyMarkdown } from '../../../scripts/policy-markdown.ts';
import { VERSION } from '../../../worker/version.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

const ROOMS = ['docs', 'extension', 'package', 'scripts', 'shared', 'tests', 'worker'];

/** Every document that we wrote: those at the top, and those in the rooms. */
const DOCUMENTS = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
  ),
];

/** What is made by a build or by the reader, so that a clean checkout does not have it. */
const MADE = /^(THIRD-PARTY\.txt$|\.output|\.wxt|\.wrangler|worker\/public\/assets|node_modules)\b/;

const isPath = (words: string) =>
  /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(words) &&
  (ROOMS.some((room) => words === room || words.startsWith(`${room}/`)) ||
    /\.(ts|tsx|mjs|md|html|toml|css|sql|svg|png)$/.test(words));

const NAMES = new Set(
  ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      basename(file),
    ),
  ),
);

/**
 * Whether a path named in a document stands where it says: from the top, or from the document's own room. A
 * file's name alone, after its room was named, must be one of the house.
 */
const stands = (document: string, path: string) =>
  MADE.test(path) ||
  (!path.includes('/') && NAMES.has(path)) ||
  existsSync(join(root, path)) ||
  existsSync(join(root, dirname(document), path));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('names paths that exist', () => {
    const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
    const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const missing = [
      ...quoted.filter(isPath),
      ...linked.filter((target) => !/^[a-z]+:/.test(target)),
    ].filter((path) => !stands(document, path));
    expect(missing).toEqual([]);
  });

  test('names commands that exist', () => {
    const scripts = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const files = [...text.matchAll(/\bnode\s+(scripts\/[\w.-]+)/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test('every dependency stands in the table of README, and nothing else', () => {
  const table = read('README.md').split('## Dependencies and why')[1] ?? '';
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/@?[a-z][\w.-]*(?:\/(?:[\w.-]+|\*))?/g)].map(([name]) => name),
  );
  const isNamed = (name: string) =>
    named.some((one) => (one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : one === name));
  expect(Object.keys(manifest.dependencies).filter((name) => !isNamed(name))).toEqual([]);
});

test.each(POLICIES)('the file of $name says what its page says (npm run policies)', (policy) => {
  expect(read(`${policy.name.toUpperCase()}.md`)).toBe(policyMarkdown(policy));
});

test('the version that is deployed is the one of package.json', () => {
  expect(VERSION).toBe(manifest.version);
});
