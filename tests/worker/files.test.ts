import { afterEach, describe, expect, test, vi } from 'vitest';
import { Extraction, MAX_API_FILE_BYTES, Problem } from '#shared/contract/index.ts';
import { docxOf, zipOf } from '../files/docx.ts';
import { openDocumentOf } from '../files/open-document.ts';
import { lockedPdf, scanPdf, textPdf } from '../files/pdf.ts';
import { call } from './call.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = () =>
  docxOf([
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019, toàn tỉnh có 840 doanh nghiệp.',
    [
      ['TT', 'Chỉ tiêu', 'Thực hiện (tỷ đồng)'],
      ['1', 'Thu nội địa', '1.250'],
    ],
  ]);
const pdf = () => textPdf([['Trang dau co 12 du an.'], ['Trang hai co 5 xa.']]);

afterEach(() => vi.restoreAllMocks());

const send = (body: BodyInit, type: string | null = 'application/octet-stream') =>
  call('/v1/extract', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'Content-Type': type } } : {}),
  });
const read = async (response: Response) => Extraction.parse(await response.json());
const problem = async (response: Response) => Problem.parse(await response.json());

describe('a file as the body', () => {
  test('is read by its bytes, whatever its type says', async () => {
    for (const type of [DOCX, 'application/pdf', 'application/octet-stream']) {
      const response = await send(docx(), type);
      expect(response.status).toBe(200);
      const { source, text, documents, indicators } = await read(response);
      expect(source.file).toEqual({
        name: null,
        kind: 'docx',
        pages: [],
        ocr: null,
        changes: null,
      });
      expect(documents.map(({ number }) => number)).toEqual(['52-NQ/TW']);
      expect(indicators.find(({ quote }) => quote === '1.250')?.cell?.headers).toContain(
        'Thực hiện (tỷ đồng)',
      );
      for (const { start, end, quote } of indicators) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('of pages says where each begins', async () => {
    const { source, text } = await read(await send(pdf(), 'application/pdf'));
    expect(source.file?.kind).toBe('pdf');
    expect(source.file?.pages.map((start) => text.slice(start, start + 9))).toEqual([
      'Trang dau',
      'Trang hai',
    ]);
  });

  test('of each other kind is read by the same readers', async () => {
    const kinds: [kind: string, file: Uint8Array<ArrayBuffer>][] = [
      ['rtf', new TextEncoder().encode('{\\rtf1 Co 12 xa.\\par}')],
      ['odt', openDocumentOf('text', '<text:p>Có 12 xã.</text:p>')],
      [
        'ods',
        openDocumentOf(
          'spreadsheet',
          '<table:table table:name="A"><table:table-row><table:table-cell><text:p>Có 12 xã.</text:p></table:table-cell></table:table-row></table:table>',
        ),
      ],
      [
        'xlsx',
        zipOf({
          'xl/workbook.xml':
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Có 12 xã.</t></is></c></row></sheetData></worksheet>',
        }),
      ],
    ];
    for (const [kind, file] of kinds) {
      const response = await send(file);
      expect([kind, response.status]).toEqual([kind, 200]);
      const { source, indicators } = await read(response);
      expect([kind, source.file?.kind, indicators[0]?.value]).toEqual([kind, kind, 12]);
    }
  });
});

describe('a file in a form', () => {
  const form = (fields: Record<string, string>, name = 'Báo cáo.docx') => {
    const data = new FormData();
    data.set('file', new File([docx()], name));
    for (const [key, value] of Object.entries(fields)) data.set(key, value);
    return data;
  };
  test('comes with its name and what is said of it', async () => {
    const url = 'https://quangtri.gov.vn/tep/bao-cao.docx';
    const { source } = await read(await send(form({ url, title: 'Báo cáo quý I' }), null));
    expect(source).toMatchObject({
      url,
      host: 'quangtri.gov.vn',
      file: { name: 'Báo cáo.docx', kind: 'docx' },
    });
  });
  test.each<[what: string, body: () => BodyInit, type: string | null, path: string | undefined]>([
    [
      'without a file',
      () => {
        const data = new FormData();
        data.set('title', 'a');
        return data;
      },
      null,
      '/file',
    ],
    ['with a wrong field', () => form({ language: 'fr' }), null, '/language'],
    ['with a wrong address', () => form({ url: 'javascript:alert(1)' }), null, '/url'],
    ['that is none', () => 'a', 'multipart/form-data; boundary=x', undefined],
    ['without a boundary', () => 'a', 'multipart/form-data', undefined],
  ])('%s is told where it is wrong', async (_what, body, type, path) => {
    const response = await send(body(), type);
    expect(response.status).toBe(422);
    expect((await problem(response)).errors?.[0]?.path).toBe(path);
  });
});

describe('a file that cannot be read', () => {
  test.each<[what: string, file: () => BodyInit, key: string, says: RegExp]>([
    ['a scan', scanPdf, 'scanned-file', /DOCX/],
    ['a locked one', lockedPdf, 'encrypted-file', /password/],
    ['one that is cut off', () => docx().slice(0, 900), 'damaged-file', /broken/],
    ['nothing', () => new Uint8Array(), 'damaged-file', /empty/],
    ['an archive', () => zipOf({ 'a/bao-cao.docx': 'x' }), 'unsupported-file', /a\/bao-cao\.docx/],
    ['something else', () => 'abc', 'unsupported-file', /kind/],
    ['a sign-in', () => '<!doctype html><form></form>', 'unsupported-file', /html/],
  ])('%s says what helps', async (_what, file, key, says) => {
    const response = await send(file());
    expect(response.status).toBe(422);
    const { type, detail } = await problem(response);
    expect(type).toContain(`#${key}`);
    expect(detail).toMatch(says);
  });

  test('one over the limit is refused, announced or not', async () => {
    const response = await send(new Uint8Array(MAX_API_FILE_BYTES + 1));
    expect(response.status).toBe(413);
    expect((await problem(response)).detail).toContain('10 MiB');
  });
});

describe('a file by its address', () => {
  const ADDRESS = 'https://quangtri.gov.vn/tep/B%C3%A1o%20c%C3%A1o.pdf';
  const portal = (body: BodyInit, type: string) =>
    vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(body, { headers: { 'Content-Type': type } }));
  const get = () => call(`/v1/extract?url=${encodeURIComponent(ADDRESS)}`);

  test('is fetched and read', async () => {
    portal(pdf(), 'application/pdf');
    const { source } = await read(await get());
    expect(source).toMatchObject({ url: ADDRESS, file: { name: 'Báo cáo.pdf', kind: 'pdf' } });
  });
  test.each<[what: string, body: () => BodyInit, type: string, status: number]>([
    ['a scan', scanPdf, 'application/pdf', 422],
    ['of a type that is not read', () => 'a', 'video/mp4', 502],
    ['over the limit', () => new Uint8Array(MAX_API_FILE_BYTES + 1), 'application/pdf', 502],
  ])('%s: %s', async (_what, body, type, status) => {
    portal(body(), type);
    expect((await get()).status).toBe(status);
  });
});

test('where files are switched off none is taken, and pages still are', async () => {
  const { createApp } = await import('../../worker/app.ts');
  const { env } = await import('cloudflare:workers');
  const off = { ...env, READ_FILES: 'off', LIMITS: 'off' };
  const ask = (body: BodyInit, type: string) =>
    createApp().request(
      '/v1/extract',
      { method: 'POST', body, headers: { 'Content-Type': type } },
      off as never,
    );
  expect((await ask(docx(), DOCX)).status).toBe(415);
  expect((await ask('{"text":"Có 12 xã."}', 'application/json')).status).toBe(200);
});
