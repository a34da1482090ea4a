import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import { changedSince, pack, RECORD, type Recorded, readAll, unpack } from '../../gold/readings.ts';

const file = fileURLToPath(new URL(`../../../${RECORD}`, import.meta.url));
const recorded: Recorded = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { engine: 'none', readings: '' };
const read = readAll();

test('the readings of this version of the engine are recorded', () => {
  expect(
    recorded.engine,
    `ENGINE_VERSION is ${ENGINE_VERSION}, and ${RECORD} holds the readings of ${recorded.engine}: run \`npm run readings\`.`,
  ).toBe(ENGINE_VERSION);
});

test('nothing is read otherwise than this version of the engine read it', () => {
  expect(
    changedSince(recorded, read),
    `What is read has changed: raise ENGINE_VERSION in shared/engine/identity.ts, tell it in CHANGELOG.md, and run \`npm run readings\`.`,
  ).toEqual([]);
});

/** Sentences come and go between two versions; a record that knows few of them guards nothing. */
const LEAST_KNOWN = 0.8;

test('the record knows what is read today', () => {
  const known = unpack(recorded);
  const share = [...read.keys()].filter((key) => known.has(key)).length / read.size;
  expect(
    share,
    `${RECORD} knows few of the sentences of today: run \`npm run readings\`.`,
  ).toBeGreaterThan(LEAST_KNOWN);
});

test('a reading that differs is told by its sentence, one that is new is not', () => {
  const [[key, one], ...rest] = [...read] as [[string, { name: string; reading: string }]];
  const was = pack('0.0.0', new Map([[key, { ...one, reading: '000000' }]]));
  expect(changedSince(was, read)).toEqual([one.name]);
  expect(changedSince(pack('0.0.0', new Map(rest)), read)).toEqual([]);
});
