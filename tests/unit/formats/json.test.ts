import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '#shared/anchor/anchor-note.ts';
import { NOTE_COLOURS, type ReaderNote } from '#shared/contract/index.ts';
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
const FORGED_QUOTE = { exact: 'Lãnh đạo tỉnh từ chức', prefix: '', suffix: '' };
const readerNote: fc.Arbitrary<ReaderNote> = fc.record({
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
      readerNotes: fc.array(readerNote, { maxLength: 3 }),
      savedAt: time,
    },
    { requiredKeys: ['title', 'issuer', 'resolutionSubject'] },
  )
  .map(({ title, issuer, resolutionSubject, readerNotes, ...added }) => {
    const extraction = sampleExtraction({ title, issuer, resolutionSubject });
    return {
      extraction,
      ...added,
      ...(readerNotes && {
        readerNotes: readerNotes.map((one) => quoting(extraction.text, one)),
      }),
    };
  });

/** The note on a passage of the text, anywhere in it. */
function quoting(text: string, { target, ...note }: ReaderNote): ReaderNote {
  const start = (target.position?.start ?? 0) % (text.length - 20);
  return { ...note, target: describeSpan(text, { start, end: start + 20 }) };
}

describe("Soi's own file", () => {
  it('gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 3 }), async (items) => {
        expect(readJson(await write(items))).toEqual({ ok: true, items, notesRefused: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses notes that quote what the text does not hold, and keeps the others', async () => {
    const extraction = sampleExtraction();
    const [note] = fc.sample(readerNote, 1) as [ReaderNote];
    const kept = quoting(extraction.text, note);
    const forged = { ...kept, target: { ...kept.target, quote: FORGED_QUOTE } };
    const read = readJson(await write([{ extraction, readerNotes: [forged, kept] }]));
    expect(read).toEqual({
      ok: true,
      items: [{ extraction, readerNotes: [kept] }],
      notesRefused: 1,
    });
  });

  it('gives back hostile texts', async () => {
    const items = HOSTILE.map((title) => ({
      extraction: sampleExtraction({ title }),
      note: title,
    }));
    expect(readJson(await write(items))).toEqual({ ok: true, items, notesRefused: 0 });
  });

  it('gives the same bytes for the same items', async () => {
    const once = await write([{ extraction: sampleExtraction() }]);
    expect(await write([{ extraction: sampleExtraction() }])).toBe(once);
  });

  it('is read behind a byte order mark', async () => {
    expect(readJson(`\uFEFF${await write([])}`)).toEqual({ ok: true, items: [], notesRefused: 0 });
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
