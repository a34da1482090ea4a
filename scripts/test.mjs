// `npm test`: types, lint, unit, worker, extension and end-to-end tests, then one line that counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const counts = mkdtempSync(join(tmpdir(), 'soi-counts-'));
const steps = [
  { name: 'types', command: ['node', 'scripts/typecheck.mjs'] },
  { name: 'lint', command: ['biome', 'ci', '--diagnostic-level=error', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'unit, worker, extension', command: ['vitest', 'run'], counted: true },
  { name: 'end to end', command: ['node', 'scripts/e2e.mjs'], counted: true },
];
const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];

for (const [index, { name, command, counted }] of steps.entries()) {
  console.log(`\n── ${name}`);
  const file = join(counts, `${index}.json`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env: { ...process.env, SOI_TEST_COUNTS: file },
    shell: process.platform === 'win32',
  });
  const count = counted && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  if (count) for (const key of Object.keys(total)) total[key] += count[key];
  else if (status === 0) total.passed += counted ? 0 : 1;
  // A run that failed without a failed test to show for it still counts as one.
  if (status !== 0 && !count?.failed) total.failed += 1;
  if (status !== 0) failed.push(name);
}

rmSync(counts, { recursive: true, force: true });
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
