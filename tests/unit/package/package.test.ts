import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../../shared/engine/extract.ts';
import { ENGINE_VERSION } from '../../../shared/engine/identity.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
/** Built, packed and installed once; on a loaded machine that takes its time. */
const PATIENCE_MS = 600_000;

const readme = readFileSync(join(root, 'package/README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);
const examples = blocks.filter(({ language }) => language === 'ts').map(({ text }) => text);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('npx soi '));

let folder: string;
let api: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soi-package-test-'));
  await run(process.execPath, [join(root, 'scripts/build-package.mjs'), '--out', folder]);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const others = [`hono@${dependencies.hono}`, `zod@${dependencies.zod}`];
  const types = `@types/node@${devDependencies['@types/node']}`;
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed}`, ...others, types],
    { cwd: folder, shell: process.platform === 'win32' },
  );
  copyFileSync(join(root, 'tests/files/samples/report.doc'), join(folder, 'report.doc'));
  api = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const piece of request) body.push(piece);
    const isCall = request.method === 'POST' && request.url === '/v1/extract';
    response.writeHead(isCall ? 200 : 404, { 'content-type': 'application/json' });
    const asked = isCall ? JSON.parse(Buffer.concat(body).toString()) : {};
    response.end(JSON.stringify(isCall ? extract(asked) : {}));
  });
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
}, PATIENCE_MS);
afterAll(() => {
  api?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the examples where the package is installed; the API that they ask is the test's. */
function written(): string[] {
  const { port } = api.address() as AddressInfo;
  return examples.map((text, i) => {
    const name = `example-${i}.ts`;
    writeFileSync(join(folder, name), text.replace('localhost:8787', `127.0.0.1:${port}`));
    return name;
  });
}

describe('the package, installed in an empty folder', { timeout: PATIENCE_MS }, () => {
  test('brings no other package but the one that its types speak of', () => {
    const { dependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(folder, 'node_modules/soi/package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['zod']);
    expect(peerDependenciesMeta).toEqual({ hono: { optional: true } });
    const notices = readFileSync(join(folder, 'node_modules/soi/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['cheerio', 'mammoth', '@e965/xlsx', 'unpdf', 'pdf.js'])
      expect(notices).toContain(name);
    expect(existsSync(join(folder, 'node_modules/soi/LICENSE'))).toBe(true);
  });

  test.each([
    ['Bundler', 'Preserve'],
    ['NodeNext', 'NodeNext'],
  ])('every example compiles strictly, its types checked too (%s)', (resolution, module) => {
    const files = written();
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: 'ES2024',
        lib: ['ES2024', 'DOM', 'DOM.Iterable'],
        types: ['node'],
        module,
        moduleResolution: resolution,
      },
      files,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    let told = '';
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    } catch (error) {
      told = (error as { stdout: string }).stdout;
    }
    expect(told).toBe('');
  });

  test('every example runs and prints what was read', async () => {
    const printed: string[] = [];
    for (const file of written()) {
      const { stdout, stderr } = await run(process.execPath, [file], { cwd: folder });
      expect(stderr).toBe('');
      printed.push(stdout);
    }
    const [page, ofFile, formats, client] = printed;
    expect(page).toBe(
      'Nghị quyết 52-NQ/TW 2019-09-27\n840 doanh nghiệp 840 doanh nghiệp\n7,5% 7.5 %\n',
    );
    expect(ofFile).toMatch(/^doc .*indicators: \d+/s);
    expect(formats).toContain('840 doanh nghiệp');
    expect(client).toContain("number: '52-NQ/TW'");
    expect(readFileSync(join(folder, 'references.ris'), 'utf8')).toContain('52-NQ/TW');
    expect(readFileSync(join(folder, 'reports.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each(commands)('%s', async (command) => {
    const args = [...command.slice('npx soi '.length).matchAll(/"([^"]*)"|\S+/g)];
    const bin = join(folder, 'node_modules/soi/dist/soi.js');
    const { stdout } = await run(
      process.execPath,
      [bin, ...args.map(([whole, quoted]) => quoted ?? whole)],
      { cwd: folder },
    );
    expect(stdout.length).toBeGreaterThan(40);
  });

  test('it reads as the sources do', async () => {
    writeFileSync(
      join(folder, 'same.ts'),
      `import { ENGINE_VERSION, extract } from 'soi';\nconsole.log(JSON.stringify([ENGINE_VERSION, extract({ html: '<h1>Báo cáo</h1><p>Năm 2025 xã có 12 hộ nghèo.</p>' })]));`,
    );
    const { stdout } = await run(process.execPath, ['same.ts'], { cwd: folder });
    const page = { html: '<h1>Báo cáo</h1><p>Năm 2025 xã có 12 hộ nghèo.</p>' };
    expect(JSON.parse(stdout)).toEqual([ENGINE_VERSION, extract(page)]);
  });

  test('a browser’s bundle of the engine alone holds no reader, no writer and nothing of Node', async () => {
    writeFileSync(
      join(folder, 'app.js'),
      `import { extract } from 'soi';\nglobalThis.read = (text) => extract({ text });`,
    );
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'app.js') } },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
    const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
    expect(code).toContain('52-NQ');
    for (const absent of ['from "node:', 'pdfjs', 'XLSX', 'mammoth', 'ZodMiniString'])
      expect(code.includes(absent), absent).toBe(false);
  });
});
