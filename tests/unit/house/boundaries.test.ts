import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Which rooms of the house a room may import from, itself aside. The first row that fits counts. */
const ROOMS: readonly (readonly [room: string, from: readonly string[]])[] = [
  ['shared/contract', []],
  ['shared/gazetteer', ['shared/contract']],
  ['shared/engine', ['shared/contract', 'shared/gazetteer', 'shared/messages']],
  ['shared/fields', ['shared/contract', 'shared/messages']],
  ['shared', ['shared']],
  ['extension', ['shared']],
  ['worker', ['shared']],
];

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`);
}

/** Where an import leads inside the repository, or null for a package. */
function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('#shared/')) return specifier.replace('#', '');
  if (!specifier.startsWith('.')) return null;
  return relative(root, resolve(root, file, '..', specifier));
}

function strayImports(file: string): string[] {
  const row = ROOMS.find(([room]) => file.startsWith(`${room}/`));
  if (!row) return [];
  const allowed = [row[0], ...row[1]];
  const imports = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(
    (m) => m[1] ?? '',
  );
  return imports
    .map((specifier) => target(file, specifier))
    .filter((to) => to !== null && !allowed.some((room) => to.startsWith(`${room}/`)))
    .map((to) => `${file} → ${to}`);
}

test.each(['shared', 'extension', 'worker'])('%s imports only from the rooms it may', (folder) => {
  expect(sources(folder).flatMap(strayImports)).toEqual([]);
});

test('no room writes markup from strings', () => {
  const writers = ['shared', 'extension', 'worker']
    .flatMap(sources)
    .filter((file) =>
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML/.test(readFileSync(join(root, file), 'utf8')),
    );
  expect(writers).toEqual([]);
});
