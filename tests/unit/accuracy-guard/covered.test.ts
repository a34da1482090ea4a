import { expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { documentTypes } from '#shared/gazetteer/document-types.ts';
import { UNITS } from '#shared/gazetteer/units.ts';
import { accuracySentences } from '../../gold/readings.ts';

/** What the accuracy tables' sentences are read as; their tests hold each of these readings. */
const types = new Set<string | null>();
const begun = new Set<string>();
const units = new Set<string | null>();
for (const text of accuracySentences(10)) {
  const { documents, indicators } = extract(/<[a-z]/.test(text) ? { html: text } : { text });
  for (const { type, mentions } of documents) {
    types.add(type);
    for (const { quote } of mentions) begun.add(quote.split(' số ', 1)[0]?.toLowerCase() ?? '');
  }
  for (const { unit } of indicators) units.add(unit);
}

test('every type of document has a sentence that is not read without its row', () => {
  // "Văn bản" says nothing of the type: its mention begins with it.
  const missing = documentTypes.filter(({ name, generic }) =>
    generic ? !begun.has(name.toLowerCase()) : !types.has(name),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('every unit has a sentence that is not read without its row', () => {
  const missing = UNITS.filter(({ names, unit }) => !units.has(unit ?? names[0] ?? ''));
  expect(missing.map(({ names }) => names[0])).toEqual([]);
});
