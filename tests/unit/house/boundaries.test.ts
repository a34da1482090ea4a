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

/**
 * The stages of the engine in their order: each imports only from those before it, and from the files that stand beside
 * them all (`spans.ts`, `normal-form.ts` …). `rules` matches rows for any stage; `extract.ts`, `all-rules.ts` and `trace-of.ts` tie
 * the stages together and are imported by none.
 */
const STAGES = [
  'source',
  'scan',
  'rules',
  'bodies',
  'frame',
  'agencies',
  'documents',
  'report',
  'indicators',
  'findings',
  'summary',
] as const;
const TIES = [
  'shared/engine/extract.ts',
  'shared/engine/all-rules.ts',
  'shared/engine/rule-list.ts',
  'shared/engine/trace-of.ts',
];

/** The rooms of a stage in their order; what stands beside them ties them together. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  'shared/engine/indicators': [
    'clause',
    'number',
    'period',
    'role',
    'subject',
    'assembly',
    'table',
  ],
};

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
  return importsOf(file)
    .filter((to) => !allowed.some((room) => to.startsWith(`${room}/`)))
    .map((to) => `${file} → ${to}`);
}

/** The repository's own files that a file imports, types counted. */
function importsOf(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)]
    .map((match) => target(file, match[1] ?? ''))
    .filter((to) => to !== null);
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

/** Imports of a file that lead to the same room's later parts. `null`: a file beside the parts. */
function backwards(folder: string, parts: readonly string[], ties: readonly string[]): string[] {
  const partOf = (path: string): string | null => {
    const [first, ...rest] = path.slice(folder.length + 1).split('/');
    return rest.length > 0 ? (first ?? null) : null;
  };
  return sources(folder).flatMap((file) => {
    const from = partOf(file);
    if (from !== null && !parts.includes(from)) return [`${from} is no part of ${folder}`];
    return importsOf(file)
      .filter((to) => to.startsWith(`${folder}/`))
      .filter((to) => {
        const part = partOf(to);
        if (from === null) return false;
        if (part === null) return ties.includes(to);
        return part !== from && parts.indexOf(part) > parts.indexOf(from);
      })
      .map((to) => `${file} → ${to}`);
  });
}

test('a stage of the engine imports only stages before it', () => {
  expect(backwards('shared/engine', STAGES, TIES)).toEqual([]);
});

test('the engine takes lists and limits of the contract, never its schemas', () => {
  const taken = sources('shared/engine').flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^import (?!type )[^;]*?from '([^']*\/contract\/[^']+)'/gm,
      ),
    ].map(([, from]) => from?.replace(/.*\//, '')),
  );
  expect(new Set(taken)).toEqual(new Set(['limits.ts', 'lists.ts']));
});

test.each(Object.entries(INNER))('the rooms of %s stand in line', (folder, parts) => {
  expect(backwards(folder, parts, [])).toEqual([]);
});

test('no files import each other in a circle, types counted', () => {
  const files = ['shared', 'extension', 'worker'].flatMap(sources);
  const known = new Set(files);
  const edges = new Map(files.map((file) => [file, importsOf(file).filter((to) => known.has(to))]));
  expect(circles(edges)).toEqual([]);
});

/** The strongly connected groups of more than one file (Tarjan). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    low.set(file, order.size - 1);
    stack.push(file);
    for (const to of edges.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (stack.includes(to))
        low.set(file, Math.min(low.get(file) as number, low.get(to) as number));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group);
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}
