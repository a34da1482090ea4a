import { describe, expect, it } from 'vitest';
import { exportFileName, FORMATS, findFormat } from '#shared/formats/index.ts';
import { escapeMarkdown } from '#shared/formats/markdown.ts';
import { HOSTILE } from './hostile.ts';
import { sampleExtraction } from './sample.ts';

const NOTE = {
  id: 'n1',
  target: { position: null, quote: { exact: '43,58%', prefix: 'đạt ', suffix: ', theo' } },
  colour: 'yellow' as const,
  note: 'Xem lại *số này*',
  tags: ['hồ sơ'],
  createdAt: '2026-11-22T01:00:00Z',
  updatedAt: '2026-11-22T02:00:00Z',
};

interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}
interface PositionSelector {
  start: number;
  end: number;
}

describe('Markdown', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['*đậm* _nghiêng_', '\\*đậm\\* \\_nghiêng\\_'],
    ['<b onclick="x">', '\\<b onclick="x"\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['# đầu đề', '\\# đầu đề'],
    ['- mục', '\\- mục'],
    ['1. mục', '1\\. mục'],
    ['12) mục', '12\\) mục'],
    ['a | b', 'a \\| b'],
    ['&lt;', '\\&lt;'],
    ['hai\ndòng', 'hai dòng'],
    ['https://a.vn', 'https\\://a.vn'],
  ])('shows %j as it is', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it.each(HOSTILE)('has no more headings, rows or HTML with %j', async (text) => {
    const extraction = sampleExtraction({ title: text, subject: text, resolutionSubject: text });
    const written = (await findFormat('md')?.write([{ extraction, note: text }], {})) ?? '';
    const lines = written.split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(5);
    const rows = lines.filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([9, 9, 9]);
    expect(written).not.toMatch(/(?<!\\)<(?!https:\/\/)/);
  });

  it('writes headings in the language asked for and dates without ambiguity', async () => {
    const items = [{ extraction: sampleExtraction(), readerNotes: [NOTE] }];
    const vi = await findFormat('md')?.write(items, { language: 'vi' });
    const en = await findFormat('md')?.write(items, { language: 'en' });
    expect(vi).toContain('## Văn bản được dẫn');
    expect(vi).toContain('- **Nghị quyết 52-NQ/TW** · 27/9/2019 · Bộ Chính trị');
    expect(en).toContain('## Documents cited');
    expect(en).toContain('27 September 2019');
    expect(en).toContain('> 43,58%');
    expect(en).toContain('Xem lại \\*số này\\*');
  });
});

describe('JSON-LD', () => {
  const read = async (items: Parameters<NonNullable<ReturnType<typeof findFormat>>['write']>[0]) =>
    JSON.parse((await findFormat('jsonld')?.write(items, {})) ?? '')['@graph'] as Record<
      string,
      unknown
    >[];

  it('refers only to things that are in it', async () => {
    const graph = await read([{ extraction: sampleExtraction(), readerNotes: [NOTE] }]);
    const ids = new Set(graph.map((node) => node['@id'] ?? node.id));
    const references = JSON.stringify(graph).matchAll(/"(urn:soi:[^"]+)"/g);
    for (const [, id] of references) expect(ids, id).toContain(id);
    expect(ids.size).toBe(graph.length);
  });

  it('gives every mark words and place that fit the text', async () => {
    const extraction = sampleExtraction();
    const graph = await read([{ extraction }]);
    const marks = graph.filter((node) => node.type === 'Annotation');
    expect(marks).toHaveLength(2 + 1 + 1 + 1);
    for (const { target } of marks) {
      const { selector } = target as { selector: [QuoteSelector, PositionSelector] };
      const [quote, position] = selector;
      expect(extraction.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(extraction.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('keeps a reader’s note, its tags and its words', async () => {
    const graph = await read([{ extraction: sampleExtraction(), readerNotes: [NOTE] }]);
    expect(graph.find((node) => String(node.id).endsWith('#note-n1'))).toMatchObject({
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: NOTE.note },
        { type: 'TextualBody', purpose: 'tagging', value: 'hồ sơ' },
      ],
      target: {
        source: 'https://quangtri.gov.vn/bao-cao/45?id=1&lang=vi',
        selector: [{ type: 'TextQuoteSelector', exact: '43,58%' }],
      },
    });
  });

  it.each(HOSTILE)('can stand inside a script element with %j', async (text) => {
    const extraction = sampleExtraction({ title: text, issuer: text });
    const written = await findFormat('jsonld')?.write([{ extraction }], {});
    expect(written).not.toContain('<');
    expect(JSON.parse(written ?? '')['@graph'][0].name ?? '').toBe(text);
  });
});

describe('the registry', () => {
  it('finds each format by its id and by its ending, and each only once', () => {
    for (const format of FORMATS) {
      expect(findFormat(format.id)).toBe(format);
      expect(findFormat(format.extension)).toBe(format);
    }
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
    expect(findFormat('exe')).toBeNull();
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s writes no report and many',
    async (_, format) => {
      const many = HOSTILE.map((title) => ({ extraction: sampleExtraction({ title }) }));
      expect(typeof (await format.write([], {}))).toBe('string');
      expect((await format.write(many, {})).length).toBeGreaterThan(many.length * 100);
    },
  );

  it('names files so that every system takes them', () => {
    const [csv] = FORMATS;
    if (!csv) throw new Error('no formats');
    for (const number of HOSTILE)
      expect(exportFileName(csv, [{ extraction: sampleExtraction({ number }) }])).toMatch(
        /^soi-[a-z0-9-]{1,60}-documents\.csv$/,
      );
    const extraction = sampleExtraction({ number: '45/BC-SGDĐT' });
    expect(exportFileName(csv, [{ extraction }])).toBe('soi-45-bc-sgddt-documents.csv');
    expect(exportFileName(csv, [{ extraction }, { extraction }], { table: 'agencies' })).toBe(
      'soi-2-reports-agencies.csv',
    );
  });
});
