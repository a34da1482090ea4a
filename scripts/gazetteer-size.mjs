// `npx node scripts/gazetteer-size.mjs`: what each gazetteer file weighs in the browser (types stripped, gzip).
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../shared/gazetteer/', import.meta.url));
let all = '';
for (const file of readdirSync(folder).sort()) {
  const code = stripTypeScriptTypes(readFileSync(folder + file, 'utf8'))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '');
  all += code;
  console.log(`${file.padEnd(28)} ${String(code.length).padStart(8)} ${kilobytes(code)}`);
}
console.log(`${'all'.padEnd(28)} ${String(all.length).padStart(8)} ${kilobytes(all)}`);

function kilobytes(code) {
  return `${(gzipSync(code, { level: 9 }).length / 1024).toFixed(1)} KiB gzip`;
}
