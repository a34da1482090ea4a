import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_COLOURS } from '#shared/contract/index.ts';
import { type ExportItem, findFormat, readJson } from '#shared/formats/index.ts';
import { HOSTILE } from './hostile.ts';
import { sampleExtraction } from './sample.ts';

const write = async (items: readonly ExportItem[]) =>
  (await findFormat('json')?.write(items, {})) ?? '';

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
const words = text.map((value) => `a${value}`.slice(0, 90));
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const note = fc.record({
  id: fc.uuid(),
  target: fc.record({
    position: fc.option(fc.record({ start: fc.nat(), end: fc.nat() })),
    quote: fc.record({ exact: words, prefix: words, suffix: words }),
  }),
  colour: fc.constantFrom(...NOTE_COLOURS),
  note: text,
  tags: fc.array(words, { maxLength: 3 }),
  createdAt: time,
  updatedAt: time,
});
const item: fc.Arbitrary<ExportItem> = fc
  .record(
    {
      title: words,
      issuer: words,
      resolutionSubject: words,
      note: fc.option(text),
      tags: fc.array(words, { maxLength: 3 }),
      collections: fc.array(words, { maxLength: 3 }),
      edits: fc.record({ title: fc.option(text), number: text }, { requiredKeys: [] }),
      readerNotes: fc.array(note, { maxLength: 3 }),
      savedAt: time,
    },
    { requiredKeys: ['title', 'issuer', 'resolutionSubject'] },
  )
  .map(({ title, issuer, resolutionSubject, ...added }) => ({
    extraction: sampleExtraction({ title, issuer, resolutionSubject }),
    ...added,
  }));

describe("Soi's own file", () => {
  it('gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 3 }), async (items) => {
        expect(readJson(await write(items))).toEqual({ ok: true, items });
      }),
      { numRuns: 60 },
    );
  });

  it('gives back hostile texts', async () => {
    const items = HOSTILE.map((title) => ({
      extraction: sampleExtraction({ title }),
      note: title,
    }));
    expect(readJson(await write(items))).toEqual({ ok: true, items });
  });

  it('gives the same bytes for the same items', async () => {
    const once = await write([{ extraction: sampleExtraction() }]);
    expect(await write([{ extraction: sampleExtraction() }])).toBe(once);
  });

  it('is read behind a byte order mark', async () => {
    expect(readJson(`\uFEFF${await write([])}`)).toEqual({ ok: true, items: [] });
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', '{"format":"soi-reports"', 'not-json'],
    ['another program’s file', '[{"id":"a","type":"report"}]', 'not-soi'],
    ['a file of a later Soi', '{"format":"soi-reports","version":2}', 'newer-version'],
    ['a file without items', '{"format":"soi-reports","version":1,"exportedAt":null}', 'invalid'],
  ])('refuses %s', (_, file, code) => {
    expect(readJson(file)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('says where a file is wrong, and takes nothing of it', async () => {
    const good: ExportItem = { extraction: sampleExtraction() };
    const file = JSON.parse(await write([good, good, good]));
    file.items[1].extraction.report.kind = 'thơ';
    expect(readJson(JSON.stringify(file))).toEqual({
      ok: false,
      problems: [{ code: 'invalid', path: 'items.1.extraction.report.kind' }],
    });
  });

  it('refuses a quote that does not stand at its place', async () => {
    const file = JSON.parse(await write([{ extraction: sampleExtraction() }]));
    file.items[0].extraction.indicators[0].quote = '99%';
    expect(readJson(JSON.stringify(file))).toEqual({
      ok: false,
      problems: [{ code: 'quote-mismatch', path: 'items.0.extraction.indicators.0' }],
    });
  });
});
