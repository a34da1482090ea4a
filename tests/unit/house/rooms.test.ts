import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A room of more files than a person sees at a glance has a map. */
const MOST_WITHOUT = 10;
const MOST_LINES = 30;

function rooms(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
    .flatMap(({ name }) => [`${folder}/${name}`, ...rooms(`${folder}/${name}`)]);
}

const ROOMS = ['docs', 'extension', 'scripts', 'shared', 'tests', 'worker'].flatMap((room) => [
  room,
  ...rooms(room),
]);
const files = (room: string) =>
  readdirSync(join(root, room), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ name }) => name);
const hasMap = (room: string) => existsSync(join(root, room, 'README.md'));
const crowded = ROOMS.filter((room) => files(room).length > MOST_WITHOUT);

test('every room of more than ten files has a README', () => {
  expect(crowded.filter((room) => !hasMap(room))).toEqual([]);
});

/** Rooms of code: a map that leaves a file out sends who looks for it past it. Rooms of tests and pages tell groups. */
const MAPPED = ROOMS.filter((room) => hasMap(room) && !/^(?:tests|docs)\b/.test(room));

test.each(MAPPED)('the README of %s names every file that stands there', (room) => {
  const map = readFileSync(join(root, room, 'README.md'), 'utf8');
  const named = [...map.matchAll(/`([\w.*-]+)`/g)].map(([, name = '']) => name.split('*'));
  const isNamed = (file: string) =>
    named.some(([start = '', end]) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    );
  expect(files(room).filter((file) => !isNamed(file))).toEqual([]);
});

test.each(ROOMS.filter(hasMap))('the README of %s is at most thirty lines', (room) => {
  const lines = readFileSync(join(root, room, 'README.md'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
});
