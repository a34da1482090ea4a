import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';

const PREFIX = '\0css-as-text:';

/** Gives the server's pages their style sheets as text, as wrangler's rule does. */
export function cssAsText(): Plugin {
  return {
    name: 'css-as-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('.css') || !importer?.includes('/worker/')) return null;
      return `${PREFIX}${resolve(dirname(importer), source)}.text`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -'.text'.length);
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
    },
  };
}
