import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FileKind } from '#shared/contract/index.ts';
import * as limits from '#shared/contract/limits.ts';
import { READERS } from '#shared/files/readers.ts';
import { FORMATS } from '#shared/formats/registry.ts';
import { FILE_ENDINGS } from '#shared/gazetteer/file-kinds.ts';
import { fileMessages } from '#shared/messages/ui-files.ts';
import { BUDGETS } from '../../../scripts/budgets.ts';
import { LIMITS, SITE_SHARE } from '../../../worker/http/quotas.ts';
import { MAX_INDICATORS } from '../../../worker/store/sequences.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const SOURCES = ['shared', 'extension', 'worker', 'docs'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|md)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file}`),
);
const DOCUMENTS = readdirSync(root).filter((file) => file.endsWith('.md'));
const TABLE = 'shared/contract/limits.ts';
const MIB = 1024 * 1024;

describe('a limit stands in one place', () => {
  const inCode = SOURCES.filter((file) => file !== TABLE && !file.endsWith('.md'));

  test('sizes are written out in the table alone', () => {
    const written = inCode.filter((file) =>
      /\d \* (?:1024 \* 1024|MIB\b)|\b(?:2_097_152|26_214_400)\b/.test(read(file)),
    );
    expect(written).toEqual([]);
  });

  test('the API holds addresses, titles, notes and expiries to the table', () => {
    const written = inCode.filter(
      (file) =>
        /^(?:shared\/contract|worker)\//.test(file) &&
        /(?:maxLength|maximum)\((?:2048|1000|2000|3650)\)/.test(read(file)),
    );
    expect(written).toEqual([]);
  });
});

/** Where people are told a limit, with the numbers that must stand there, as they are written. */
const TOLD: readonly (readonly [file: string, sentence: RegExp, number: number])[] = [
  ['shared/messages/ui-panel.ts', /'Trang lớn hơn (\d+) MiB/, limits.MAX_BODY_BYTES / MIB],
  ['shared/messages/ui-panel.ts', /'The page is over (\d+) MiB/, limits.MAX_BODY_BYTES / MIB],
  ['shared/messages/problems.ts', /'Chỉ nhận tối đa (\d+) MiB/, limits.MAX_BODY_BYTES / MIB],
  ['shared/messages/problems.ts', /'At most (\d+) MiB/, limits.MAX_BODY_BYTES / MIB],
  ['shared/messages/problems.ts', /không trả lời trong (\d+) giây/, limits.FETCH_MS / 1000],
  ['shared/messages/problems.ts', /not answer within (\d+) seconds/, limits.FETCH_MS / 1000],
  ['shared/messages/file-failures.ts', /'Tệp lớn hơn (\d+) MB/, limits.MAX_FILE_BYTES / MIB],
  ['shared/messages/file-failures.ts', /'The file is over (\d+) MB/, limits.MAX_FILE_BYTES / MIB],
  ['worker/DEPLOY.md', /At most (\d+) MiB and/, limits.MAX_API_FILE_BYTES / MIB],
  ['worker/DEPLOY.md', /MiB and (\d+) pages, then/, limits.MAX_API_FILE_PAGES],
  ['worker/DEPLOY.md', /as they are unpacked \((\d+) MB/, limits.MAX_FILE_BYTES / MIB],
  ['README.md', /no redirect to another site; (\d+) MB/, limits.MAX_FILE_BYTES / MIB],
  ['README.md', /up to (\d+) pages, NDJSON in/, limits.MAX_BATCH_LINES],
  ['shared/contract/extraction.ts', /stays within (\d+) MB/, limits.MAX_ANSWER_BYTES / 1e6],
  ['shared/engine/caps.ts', /a page of (\d+) MiB/, limits.MAX_BODY_BYTES / MIB],
  ['worker/DEPLOY.md', /fails above (\d+) KB gzip/, BUDGETS.worker],
  ['worker/migrations/0002_corpus.sql', /old\.seq \* (\d+) AND/, MAX_INDICATORS],
  ['worker/migrations/0007_trust.sql', /old\.seq \* (\d+) AND/, MAX_INDICATORS],
];

describe('a sentence that tells a limit tells the one that holds', () => {
  test.each(TOLD)('%s %s', (file, sentence, number) => {
    expect(sentence.exec(read(file))?.[1]).toBe(String(number));
  });

  test('no other sentence tells a size in MiB', () => {
    const told = new Set(TOLD.map(([file]) => file));
    const others = [...SOURCES, ...DOCUMENTS].filter(
      (file) => file !== TABLE && !told.has(file) && /\d MiB/.test(read(file)),
    );
    expect(others).toEqual([]);
  });
});

test.each(['EXTRACT', 'SHARE', 'READ'] as const)(
  'wrangler.toml has the quotas of %s',
  (limiter) => {
    const config = read('wrangler.toml');
    const quotaOf = (name: string) =>
      Number(new RegExp(`name = "${name}"[^[]*?limit = (\\d+), period = 60`).exec(config)?.[1]);
    for (const row of Object.values(LIMITS).filter((one) => one.limiter === limiter)) {
      expect(quotaOf(`${limiter}_LIMITER`)).toBe(row.perMinute);
      expect(quotaOf(`${limiter}_SITE_LIMITER`)).toBe(row.perMinute * SITE_SHARE);
    }
  },
);

test('README tells every form of a share', () => {
  const told = /see it \(([^)]+)\)/.exec(read('README.md'))?.[1]?.split(', ');
  expect(told?.toSorted()).toEqual(['HTML', ...FORMATS.map(({ name }) => name)].toSorted());
});

describe('the kinds of files', () => {
  test('the quick look of the page’s script passes over none of their endings', () => {
    const quick = /const MAYBE = (\/.+\/i);/.exec(read('extension/page/attachments.ts'))?.[1] ?? '';
    const maybe = new RegExp(quick.slice(1, -2), 'i');
    expect(FILE_ENDINGS.split('|').filter((ending) => !maybe.test(`a.${ending}`))).toEqual([]);
  });

  test('each that the contract names has its reader, and its label', () => {
    const kinds = READERS.map(({ kind }) => kind).sort();
    expect(kinds).toEqual([...FileKind.options].sort());
    expect(kinds.filter((kind) => !fileMessages[`fileKind:${kind}`])).toEqual([]);
  });
});
