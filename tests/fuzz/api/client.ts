import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);

const STRICT = {
  strict: true,
  target: 'es2024',
  module: 'nodenext',
  types: ['node'],
  lib: ['es2024', 'dom'],
};

/** The types that openapi-typescript makes of an OpenAPI document, with its own settings: what a stranger would get. */
export async function typesOf(document: unknown): Promise<string> {
  // It writes through the compiler's old interface, which the compiler that checks this code no longer has.
  const typescript = require.resolve('typescript');
  const classic = require('classic-typescript');
  const module = { id: typescript, filename: typescript, loaded: true, exports: classic };
  require.cache[typescript] = module as NodeJS.Module;
  const { default: generate, astToString } = require('openapi-typescript');
  return astToString(await generate(document));
}

/**
 * Compiles a program against generated types (as `./soi.ts` beside it) with `tsc --strict`, and runs it.
 * Gives what it printed; throws what the compiler or the program complained of.
 */
export async function compileAndRun(
  types: string,
  program: string,
  args: readonly string[],
): Promise<string> {
  const parent = join(root, '.wrangler');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'client-'));
  try {
    writeFileSync(join(folder, 'soi.ts'), types);
    writeFileSync(join(folder, 'program.ts'), program);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT }));
    await run('node_modules/typescript/bin/tsc', ['-p', folder]);
    return await run(join(folder, 'program.js'), args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not synchronously: connections of the test's own would close unnoticed meanwhile. */
async function run(script: string, args: readonly string[]): Promise<string> {
  const ended = promisify(execFile)(process.execPath, [script, ...args], { cwd: root });
  const { stdout } = await ended.catch(({ message, stdout }) => {
    throw new Error(`${message}\n${stdout}`);
  });
  return stdout;
}
