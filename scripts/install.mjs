// Run by `npm ci` after the packages are there: looks at the Node, and writes the types that WXT makes, where WXT is
// installed. `npm ci --omit=dev` has no WXT, and needs none: it serves what was built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import './check-node.mjs';

const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
if (existsSync(wxt))
  process.exitCode =
    spawnSync(process.execPath, [wxt, 'prepare'], { stdio: 'inherit' }).status ?? 1;
else console.log('No development packages: types are not prepared.');
