import { describe, expect, it } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { readDocx } from '#shared/files/docx/read-docx.ts';
import { readFile } from '#shared/files/readers.ts';
import { withFile, wordsOf } from '#shared/files/source-file.ts';
import { docxPartsOf } from '../../files/docx.ts';

const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
const STYLES =
  '<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="AnChu"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Thuong"/>';

const textOf = async (body: string) => {
  const { html } = await readDocx(docxPartsOf(body, STYLES));
  return html.replace(/<[^>]+>/g, '');
};

describe('words that Word hides', () => {
  it.each<[what: string, body: string, text: string]>([
    ['a run', paragraph(run('Có 5 xã') + run(' (bản nháp: 7 xã)', '<w:vanish/>')), 'Có 5 xã'],
    ['a run that says on', paragraph(run('a') + run('b', '<w:vanish w:val="1"/>')), 'a'],
    ['none where it says off', paragraph(run('a', '<w:vanish w:val="0"/>') + run('b')), 'ab'],
    ['a run of a hidden style', paragraph(run('a') + run('b', '<w:rStyle w:val="AnChu"/>')), 'a'],
    ['a paragraph of a hidden style', paragraph(run('a'), 'An') + paragraph(run('b')), 'b'],
    [
      'none that its own look shows again',
      paragraph(run('a', '<w:vanish w:val="false"/>'), 'An') + paragraph(run('b'), 'Thuong'),
      'ab',
    ],
    ['a run among others', paragraph(run('x', '<w:b/><w:vanish/>') + run('y', '<w:b/>')), 'y'],
  ])('%s', async (_what, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('costs no time where runs never end', async () => {
    const began = performance.now();
    await readDocx(docxPartsOf('<w:vanish/><w:r><w:rPr>'.repeat(30_000), STYLES)).catch(() => null);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('tracked changes', () => {
  const ins = (text: string) => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`;
  const del = (text: string) =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const body = paragraph(run('Toàn tỉnh có ') + del('840') + ins('846') + run(' doanh nghiệp.'));

  it('are told, and the text is as if they were accepted', async () => {
    const file = await readFile(docxPartsOf(body, STYLES));
    const extraction = withFile(extract(wordsOf(file.read)), file, null);
    expect(extraction.text).toContain('846 doanh nghiệp');
    expect(extraction.text).not.toContain('840');
    expect(extraction.source.file?.changes).toEqual({ inserted: 1, deleted: 1 });
  });

  it('are none where a paragraph’s mark alone was put in', async () => {
    const mark = '<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="A"/></w:rPr></w:pPr></w:p>';
    const { changes } = await readDocx(docxPartsOf(mark + paragraph(run('a')), STYLES));
    expect(changes).toBeNull();
  });
});
