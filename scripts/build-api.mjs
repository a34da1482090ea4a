// `npm run build:api`: puts the API reference (Scalar, from the pinned package) among the Worker's own assets,
// so that /docs loads nothing from elsewhere; then bundles the Worker without deploying it and holds its budget.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { REFERENCE_ASSET, REFERENCE_VERSION } from '../worker/docs/reference-asset.ts';
import { BUDGETS } from './budgets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Copies the reference's one script into worker/public/assets, alone there, under the address of its version. */
export function copyReference() {
  const scalar = join(root, 'node_modules/@scalar/api-reference');
  const { version } = JSON.parse(readFileSync(join(scalar, 'package.json'), 'utf8'));
  if (version !== REFERENCE_VERSION) {
    throw new Error(
      `Installed is Scalar ${version}: write it into worker/docs/reference-asset.ts.`,
    );
  }
  const to = join(root, 'worker/public', REFERENCE_ASSET);
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (file.endsWith('.js') && file !== basename(to)) rmSync(join(folder, file), { force: true });
  // Put in place at once, so that what is served or bundled beside this never meets half of it.
  const part = `${to}.${process.pid}`;
  copyFileSync(join(scalar, 'dist/browser/standalone.js'), part);
  renameSync(part, to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { offline } = await import('./wrangler.mjs');
  copyReference();
  const outdir = join(root, '.wrangler/bundle');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/wrangler.mjs'), 'deploy', '--dry-run', '--minify', `--outdir=${outdir}`],
    { stdio: 'inherit', env: { ...offline, ...process.env } },
  );
  if (status !== 0) process.exit(status ?? 1);
  const sizes = readdirSync(outdir)
    .filter((file) => file.endsWith('.js') || file.endsWith('.wasm'))
    .map((file) => ({ file, gzip: gzipSync(readFileSync(join(outdir, file))).length }));
  const kib = sizes.reduce((sum, { gzip }) => sum + gzip, 0) / 1024;
  console.log(`Worker: ${kib.toFixed(1)} KiB gzip of ${BUDGETS.worker}`);
  if (kib > BUDGETS.worker) {
    console.error('build:api: over budget');
    process.exitCode = 1;
  }
}
