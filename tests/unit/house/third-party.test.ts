import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noticesOf, packagesOf } from '../../../scripts/third-party.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const inside = (path: string) => join(root, 'node_modules', path);

test('the packages of a bundle are told by its modules, once each; our own code and virtual modules are none', () => {
  const found = packagesOf([
    inside('preact/dist/preact.mjs'),
    inside('preact/hooks/dist/hooks.mjs?v=1'),
    inside('@noble/hashes/sha2.js'),
    join(root, 'shared/engine/extract.ts'),
    '\0rolldown/runtime.js',
  ]);
  expect([...found].sort()).toEqual([inside('@noble/hashes'), inside('preact')]);
});

test('a notice names package, version and licence, and has the licence’s text', () => {
  const notices = noticesOf([inside('preact'), inside('@noble/hashes')]);
  expect(notices).toMatch(/^@noble\/hashes \d+\.\d+\.\d+\nLicence: MIT/m);
  expect(notices).toMatch(/^preact \d+\.\d+\.\d+\nLicence: MIT/m);
  expect(notices.match(/Permission is hereby granted/g)?.length).toBe(2);
});

test('what a package carries inside itself is named too', () => {
  const notices = noticesOf([inside('unpdf')]);
  expect(notices).toContain('pdf.js');
  expect(notices).toContain('Apache License');
});
