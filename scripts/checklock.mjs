import fs from 'node:fs';

const l = JSON.parse(fs.readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8')).packages;
let miss = 0,
  host = 0;
for (const [k, v] of Object.entries(l)) {
  if (v.resolved) {
    host++;
  }
  for (const o of Object.keys(v.optionalDependencies ?? {})) {
    let dir = k,
      found = false;
    for (;;) {
      const q = `${dir ? `${dir}/` : ''}node_modules/${o}`;
      if (l[q]) {
        found = true;
        break;
      }
      if (!dir) break;
      const i = dir.lastIndexOf('/node_modules/');
      dir = i < 0 ? '' : dir.slice(0, i);
    }
    if (!found) {
      miss++;
      console.log('MISSING', o, v.optionalDependencies[o], 'needed by', k);
    }
  }
}
console.log({ packages: Object.keys(l).length, missingOptional: miss, resolvedUrls: host });
