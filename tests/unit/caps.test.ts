import { describe, expect, test } from 'vitest';
import type { Truncated } from '#shared/contract/index.ts';
import { MOST } from '#shared/engine/caps.ts';
import { extract } from '#shared/engine/extract.ts';
import { renderReadingPage } from '../../worker/pages/reading.tsx';

/** Some 1.7 MB of one thing after another. */
function many(unit: (i: number) => string, bytes = 1_700_000): string {
  const sample = Buffer.byteLength(unit(10_000));
  return Array.from({ length: Math.ceil(bytes / sample) }, (_, i) => unit(i + 1)).join('');
}

const header = many((i) => `Cột ${i} `, 20_000);
const wide = `<table><tr><th>Xã</th><th>${header}</th></tr>${many(
  (i) => `<tr><td>Xã ${i}</td><td>${i} ha</td></tr>`,
  300_000,
)}</table>`;

const PAGES: readonly (readonly [
  string,
  { text: string } | { html: string },
  Truncated['what'],
])[] = [
  ['short citations', { text: many((i) => `${i}/NQ-CP `) }, 'documents'],
  ['citations with a year', { text: many((i) => `NĐ ${i}/2020/NĐ-CP, `) }, 'documents'],
  ['one citation again and again', { text: many(() => '52-NQ/TW ') }, 'document-mentions'],
  ['one body again and again', { text: many(() => 'UBND xã An, ') }, 'agency-mentions'],
  ['figures', { text: many((i) => `${i % 100}% `) }, 'indicators'],
  ['a table under one long head', { html: wide }, 'indicators'],
  ['short lines', { text: many(() => 'a\n') }, 'blocks'],
  ['headings', { text: many(() => 'I. A\n') }, 'sections'],
];

describe('an answer is never over 20 MB, and says what was cut', () => {
  test.each(PAGES)('a page of %s', (_, page, what) => {
    const extraction = extract(page);
    expect(Buffer.byteLength(JSON.stringify(extraction))).toBeLessThan(20_000_000);
    const cut = extraction.truncated.find((row) => row.what === what);
    expect(cut?.kept).toBeGreaterThan(0);
    expect(cut?.of).toBeGreaterThan(cut?.kept ?? 0);
    for (const { mentions } of extraction.documents) expect(mentions.length).toBeGreaterThan(0);
    for (const { mentions } of extraction.agencies) expect(mentions.length).toBeGreaterThan(0);
    const ids = new Set(extraction.indicators.map(({ id }) => id));
    for (const { aboutId } of extraction.indicators)
      if (aboutId) expect(ids.has(aboutId)).toBe(true);
  });
});

test('what is kept is the first, and the counts are right', () => {
  const of = MOST.documents.count + 7;
  const text = Array.from({ length: of }, (_, i) => `Quyết định số ${i + 1}/QĐ-TTg.`).join('\n');
  const { documents, truncated } = extract({ text });
  expect(documents).toHaveLength(MOST.documents.count);
  expect(documents.at(-1)?.number).toBe(`${MOST.documents.count}/QĐ-TTg`);
  expect(truncated).toEqual([{ what: 'documents', kept: MOST.documents.count, of }]);
});

test('nothing is cut of a long report', () => {
  const text = Array.from(
    { length: 1_500 },
    (_, i) => `Thực hiện Quyết định số ${i + 1}/QĐ-TTg, huyện trồng ${i + 1} ha rừng, đạt 96%.`,
  ).join('\n');
  const { truncated, documents } = extract({ text });
  expect(truncated).toEqual([]);
  expect(documents).toHaveLength(1_500);
});

test('a reader is told what was cut', () => {
  const extraction = extract({ text: 'Nghị quyết số 52-NQ/TW.' });
  const page = (truncated: Truncated[]) =>
    renderReadingPage({
      nonce: 'n',
      language: 'vi',
      origin: 'http://soi.test',
      extraction: { ...extraction, truncated },
    });
  expect(page([])).not.toContain('class="cut-note"');
  expect(page([{ what: 'documents', kept: 5000, of: 140_000 }])).toContain(
    '5.000 trong 140.000 văn bản',
  );
});

test('a page of more elements than are read says so, and its words are all there', () => {
  const last = 'Xã Hồng Phong có 2.150 con trâu, bò.';
  const html = `<div>${'<i>x</i>'.repeat(300_000)}<p>${last}</p></div>`;
  const { text, truncated } = extract({ html });
  const cut = truncated.find(({ what }) => what === 'elements');
  expect(cut?.of).toBe(300_002);
  expect(cut?.kept).toBeLessThan(cut?.of ?? 0);
  expect(text).toContain(last);
  expect(extract({ html: `<div><p>${last}</p></div>` }).truncated).toEqual([]);
});
