import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package that a bundled module stands in, or null for our own code and virtual modules. */
function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? '';
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/', 2);
  if (scope.startsWith('.') || scope === '') return null;
  return `${path.slice(0, at)}/node_modules/${scope}${scope.startsWith('@') ? `/${name}` : ''}`;
}

/** The packages that went into a bundle, by the modules it was made of. */
export function packagesOf(modules: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = packageOf(module);
    if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  return folders;
}

/** Programs that a package carries inside itself, under a licence of their own; its text stands in a development package. */
const CARRIED: Readonly<Record<string, { head: string; text: string }>> = {
  unpdf: {
    head: 'unpdf holds pdf.js\nLicence: Apache-2.0\nBy: Mozilla Foundation',
    text: 'typescript/LICENSE',
  },
};

/** The notices of packages: name, version, licence and its text as the package brings it, in order of names. */
export function noticesOf(folders: Iterable<string>): string {
  const notices = [...folders].map(noticeOf).sort((a, b) => a.key.localeCompare(b.key, 'en'));
  const words = [...new Map(notices.map(({ key, text }) => [key, text])).values()];
  return [
    'This package holds parts of the following programs, each under its own licence.',
    ...words,
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}

function noticeOf(folder: string): { key: string; text: string } {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string; author?: string | { name?: string } };
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
  const by = typeof author === 'string' ? author : author?.name;
  const head = `${name} ${version}\nLicence: ${license ?? 'see below'}${by ? `\nBy: ${by}` : ''}`;
  const texts = files.map((file) => readFileSync(file, 'utf8').trim());
  const carried = CARRIED[name];
  if (carried) {
    const licence = fileURLToPath(new URL(`../node_modules/${carried.text}`, import.meta.url));
    texts.push(carried.head, readFileSync(licence, 'utf8').trim());
  }
  return { key: `${name} ${version}`, text: [head, ...texts].join('\n\n') };
}
