import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractRequest } from '#shared/contract/index.ts';
import { ALL_RULES } from '#shared/engine/all-rules.ts';
import { extract } from '#shared/engine/extract.ts';
import { goldCases } from './gold.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the readings of one version of the engine are recorded. */
export const RECORD = 'tests/gold/readings.json';

/** What one version of the engine read: for each input its key and the digest of its reading, packed. */
export interface Recorded {
  readonly engine: string;
  /** Base64 of rows of `ROW` bytes, by key: four bytes that tell the input, three that tell what was read of it. */
  readonly readings: string;
}

const KEY = 4;
const ROW = 7;

/** What is read: a name that people know it by, and what the engine is given. */
interface Input {
  readonly name: string;
  readonly request: ExtractRequest;
}

/** The day that every reading is made on: what is known of bodies changes with it. */
const TODAY = '2026-11-22';

/** The gold pages, the sample portals' pages, the sentences of the accuracy tables and those of the rules, each once. */
function inputs(): Input[] {
  const portals = 'tests/fixtures/portals';
  return [
    ...goldCases().map(({ gold, request }) => ({ name: `gold ${gold.id}`, request })),
    ...readdirSync(join(root, portals))
      .filter((file) => file.endsWith('.html'))
      .map((file) => input(file, { html: readFileSync(join(root, portals, file), 'utf8') })),
    ...sentences().map((text) =>
      input(text.slice(0, 90), /<[a-z]/.test(text) ? { html: text } : { text }),
    ),
  ];
}

function input(name: string, page: Partial<ExtractRequest>): Input {
  return { name, request: { language: 'vi', ...page } as ExtractRequest };
}

/** A literal of some words in Vietnamese; shorter ones are expectations. */
const LITERAL = /(['"`])((?:\\[\s\S]|(?!\1)[^\\])*)\1/g;
const SHORTEST = 25;
/** A comment on lines of its own: an apostrophe in it is no quote. */
const COMMENT = /^[ \t]*(?:\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)$/gm;

/** The literals of the accuracy tables that may be sentences: of so many characters at least, with a Vietnamese letter. */
export function accuracySentences(shortest: number): string[] {
  const folder = join(root, 'tests/accuracy');
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll(COMMENT, ''))
    .flatMap((code) => [...code.matchAll(LITERAL)])
    .map(([, , literal = '']) => literal.replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1'));
  return [...new Set(written)].filter((text) => text.length >= shortest && /[ạ-ỹđ]/i.test(text));
}

function sentences(): string[] {
  const ofRules = ALL_RULES.flatMap(({ rules }) =>
    rules.flatMap(({ reads, leaves }) => [...reads, ...leaves]),
  );
  const long = ofRules.filter((text) => text.length >= SHORTEST);
  return [...new Set([...accuracySentences(SHORTEST), ...long])];
}

function digest(text: string, bytes: number): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, bytes);
}

/** What the engine reads of every input now, by its key. */
export function readAll(): Map<string, { name: string; reading: string }> {
  const read = new Map<string, { name: string; reading: string }>();
  for (const { name, request } of inputs()) {
    const { engine: _, ...extraction } = extract(request, { today: TODAY });
    const key = digest(JSON.stringify(request), KEY).toString('hex');
    read.set(key, { name, reading: digest(JSON.stringify(extraction), ROW - KEY).toString('hex') });
  }
  return read;
}

export function pack(engine: string, read: ReturnType<typeof readAll>): Recorded {
  const rows = [...read].map(([key, { reading }]) => key + reading).sort();
  return { engine, readings: Buffer.from(rows.join(''), 'hex').toString('base64') };
}

/** The recorded readings by the keys of their inputs. */
export function unpack({ readings }: Recorded): Map<string, string> {
  const bytes = Buffer.from(readings, 'base64').toString('hex');
  const rows = bytes.match(new RegExp(`.{${2 * ROW}}`, 'g')) ?? [];
  return new Map(rows.map((row) => [row.slice(0, 2 * KEY), row.slice(2 * KEY)]));
}

/** Inputs of the record that are read otherwise now, by name. What was added since, or is gone, is none of them. */
export function changedSince(recorded: Recorded, read: ReturnType<typeof readAll>): string[] {
  const before = unpack(recorded);
  return [...read].flatMap(([key, { name, reading }]) => {
    const was = before.get(key);
    return was === undefined || was === reading ? [] : [name];
  });
}
