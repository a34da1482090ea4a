import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileMessages } from '#shared/messages/ui-files.ts';
import { panelMessages } from '#shared/messages/ui-panel.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where what a person sees is put together. */
const SCREENS = ['shared/ui', 'extension', 'worker/pages'];
const files = SCREENS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** Some components are handed the key of what they say. */
const KEYS: ReadonlySet<string> = new Set(Object.keys({ ...panelMessages, ...fileMessages }));

/** Names that are the same in every language, and addresses. */
const NAMES = /^(?:Soi|SOI|English|Tiếng Việt|API|CSV|JSON|Esc|PDF|SHA-256|https:.*|\/v1\/.*)$/;

/** The words that stand between tags as they are, and those of attributes that a person reads or hears. */
function wordsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const between = [
    ...code.matchAll(
      /<\/?[A-Za-z][^<>=]*(?:="[^"]*"[^<>=]*)*>\s*([^<>{}=;()[\]]+?)\s*(?:<\/?[A-Za-z]|\{)/g,
    ),
  ];
  const attributes = [
    ...code.matchAll(/\b(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]+)"/g),
  ];
  return [...between, ...attributes]
    .map(([, words = '']) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words) && !NAMES.test(words) && !KEYS.has(words));
}

test.each([
  ['<p class="a">Đọc thử</p>', ['Đọc thử']],
  ['<button type="button" aria-label="Close">', ['Close']],
  ['<p>Còn {count}</p>', ['Còn']],
  ['<b>{t("soi")}</b>', []],
  ['<b class="brand">Soi</b>', []],
  ['// <p>Lời ghi</p>', []],
] as const)('words are found in %s', (source, words) => {
  expect(wordsIn(source)).toEqual(words);
});

test.each(files)('%s says nothing that is not in the catalogue', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  expect(wordsIn(source)).toEqual([]);
});
