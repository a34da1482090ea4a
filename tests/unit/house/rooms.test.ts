import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A room of more files than a person sees at a glance has a map. */
const MOST_WITHOUT = 10;
const MOST_LINES = 30;

/** Rooms that will be divided into smaller ones, and get their maps then. A row that is no longer needed must go. */
const STILL_WITHOUT = ['shared/engine/documents', 'shared/engine/findings'];

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
  readdirSync(join(root, room), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'README.md',
  ).length;
const hasMap = (room: string) => existsSync(join(root, room, 'README.md'));
const crowded = ROOMS.filter((room) => files(room) > MOST_WITHOUT);

test('every room of more than ten files has a README', () => {
  expect(crowded.filter((room) => !hasMap(room) && !STILL_WITHOUT.includes(room))).toEqual([]);
});

test('the list of those without only shrinks', () => {
  expect(STILL_WITHOUT.filter((room) => !crowded.includes(room) || hasMap(room))).toEqual([]);
});

test.each(ROOMS.filter(hasMap))('the README of %s is at most thirty lines', (room) => {
  const lines = readFileSync(join(root, room, 'README.md'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
});
