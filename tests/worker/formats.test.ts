import { expect, it } from 'vitest';
import { findFormat } from '#shared/formats/index.ts';
import { sampleExtraction } from '../unit/formats/sample.ts';

it.each([
  ['ris', 'M1  - 52-NQ/TW'],
  ['bib', 'number = {52-NQ/TW}'],
])('writes %s inside workerd, where no code may be made from strings', async (id, expected) => {
  expect(await findFormat(id)?.write([{ extraction: sampleExtraction() }], {})).toContain(expected);
});
