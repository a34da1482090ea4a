// `npm run build:package [-- --out FOLDER]`: makes soi-VERSION.tgz, the package for others' programs: `soi`, `soi/client`,
// `soi/files`, `soi/formats` and the command, with types. What it is made of stands in `package/`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { noticesOf, packagesOf } from './third-party.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: '.output/package' } } });
const out = resolve(root, values.out);
/** What others import, each a file of `package/`. */
const ENTRIES = ['index', 'client', 'files', 'formats'];
/** What is not bundled: the types speak of them, and a program has them once. */
const EXTERNAL = /^(?:node:|zod(?:\/|$)|hono\/client$)/;

const stage = mkdtempSync(join(tmpdir(), 'soi-package-'));
try {
  await bundle();
  types();
  describe();
  mkdirSync(out, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', out], stage);
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** The code: one build, so that the parts share their pieces; readers and writers are pieces loaded when asked for. */
async function bundle() {
  const folders = new Set();
  const noNetwork = join(root, 'shared/formats/no-network.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: {
      alias: { 'node-fetch': noNetwork, 'sync-fetch': noNetwork },
      dedupe: ['htmlparser2', 'entities'],
    },
    plugins: [
      {
        name: 'soi:thread',
        enforce: 'pre',
        // The command's threads run a file of the package.
        transform: (code, id) =>
          id.endsWith('/soi/pool.ts')
            ? code.replace(
                "new URL('./thread.ts', import.meta.url)",
                "new URL(import.meta.resolve('./thread.js'))",
              )
            : null,
      },
      {
        name: 'soi:notes-packages',
        generateBundle(_, bundled) {
          for (const { moduleIds = [] } of Object.values(bundled))
            for (const folder of packagesOf(moduleIds)) folders.add(folder);
        },
      },
    ],
    build: {
      outDir: join(stage, 'dist'),
      target: 'es2022',
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: {
          ...Object.fromEntries(ENTRIES.map((name) => [name, join(root, `package/${name}.ts`)])),
          command: join(root, 'scripts/soi/main.ts'),
          thread: join(root, 'scripts/soi/thread.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: EXTERNAL,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  writeFileSync(join(stage, 'THIRD-PARTY.txt'), noticesOf(folders));
  writeFileSync(
    join(stage, 'dist/soi.js'),
    "#!/usr/bin/env node\nimport { runCommand } from './command.js';\n\nprocess.exitCode = await runCommand(process.argv.slice(2));\n",
  );
}

/** The types: those of the entries and of all that they speak of. */
function types() {
  const all = join(stage, 'all');
  run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    ...['-p', join(root, 'package'), '--outDir', all],
  ]);
  const waiting = ENTRIES.map((name) => `package/${name}.d.ts`);
  const copied = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const text = readFileSync(join(all, file), 'utf8').replace(
      /((?:from|import)\s*\(?\s*['"])([^'"]+)(['"])/g,
      (whole, before, specifier, after) => {
        if (!/^(?:\.|#shared\/)/.test(specifier)) return whole;
        const path = specifier.startsWith('#')
          ? specifier.slice(1)
          : join(dirname(file), specifier);
        waiting.push(path.replace(/\.tsx?$/, '.d.ts'));
        const to = relative(dirname(file), path.replace(/\.tsx?$/, '.js'));
        return `${before}${to.startsWith('.') ? to : `./${to}`}${after}`;
      },
    );
    mkdirSync(dirname(join(stage, 'types', file)), { recursive: true });
    writeFileSync(join(stage, 'types', file), text);
  }
  rmSync(all, { recursive: true });
}

/** What the package says of itself. */
function describe() {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entry = (name) => ({
    types: `./types/package/${name}.d.ts`,
    default: `./dist/${name}.js`,
  });
  const manifest = {
    name: own.name,
    version: own.version,
    description: own.description,
    license: own.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.12' },
    bin: { soi: 'dist/soi.js' },
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(
        ENTRIES.filter((name) => name !== 'index').map((name) => [`./${name}`, entry(name)]),
      ),
      './package.json': './package.json',
    },
    files: ['dist', 'types', 'THIRD-PARTY.txt'],
    dependencies: { zod: `^${own.dependencies.zod}` },
    peerDependencies: { hono: `^${own.dependencies.hono}` },
    peerDependenciesMeta: { hono: { optional: true } },
  };
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync(join(root, 'package/README.md'), join(stage, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(stage, 'LICENSE'));
}

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
