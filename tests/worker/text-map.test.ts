import { describe, expect, test } from 'vitest';
import { Extraction } from '#shared/contract/index.ts';
import { segmentsOf } from '#shared/contract/text-segments.ts';
import { post, report } from './call.ts';

const HTML = `<title>Tin</title><p>${report().text.split('\n').join('</p>\n<p>')}</p>`;

async function read(request: object) {
  const response = await post('/v1/extract', request);
  expect(response.status).toBe(200);
  return (await response.json()) as Extraction;
}

describe('the map of a page’s text', () => {
  test('comes with the answer where it is asked for', async () => {
    const extraction = Extraction.parse(await read({ html: HTML, include: ['textMap'] }));
    const { text, textMap } = extraction;
    expect(textMap?.runs).toBe(HTML.match(/>[^<]+/g)?.length);
    const covered = segmentsOf(textMap as NonNullable<typeof textMap>);
    expect(covered.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });

  test('is null for a text, and left out where nobody asked', async () => {
    expect(await read({ ...report(), include: ['textMap'] })).toHaveProperty('textMap', null);
    expect(await read({ html: HTML })).not.toHaveProperty('textMap');
    expect(await read({ html: HTML, include: [] })).not.toHaveProperty('textMap');
  });

  test('is no other name', async () => {
    const response = await post('/v1/extract', { html: HTML, include: ['offsets'] });
    expect(response.status).toBe(422);
  });
});
