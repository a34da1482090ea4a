import { describe, expect, it } from 'vitest';
import { writeCsv } from '#shared/formats/index.ts';
import { sampleExtraction } from './sample.ts';

describe('a CSV parted by semicolons', () => {
  const items = [{ extraction: sampleExtraction({ title: 'Kết quả; kỳ I, năm 2026' }) }];

  it('has the cells of the one parted by commas, a semicolon or a comma of the text quoted', () => {
    const [head, row] = writeCsv(items, { separator: ';' }).split('\r\n');
    const [other] = writeCsv(items, {}).split('\r\n');
    expect(head?.split(';')).toEqual(other?.split(','));
    expect(row).toContain('"Kết quả; kỳ I, năm 2026"');
    expect(row).toContain(';');
  });
});
