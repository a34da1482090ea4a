import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { readDocx } from '#shared/files/docx/read-docx.ts';
import { fileKind } from '#shared/files/file-kind.ts';
import { movedStarts, pageAt } from '#shared/files/page-starts.ts';
import { piecesOf } from '#shared/files/pdf/pieces.ts';
import { readPdf } from '#shared/files/pdf/read-pdf.ts';
import { mayFetch } from '../../../extension/attachments/address.ts';
import { deflated, docxOf, zipOf } from '../../files/docx.ts';
import { oleOf, utf16 } from '../../files/ole.ts';
import { openDocumentOf } from '../../files/open-document.ts';
import { lockedPdf, scanPdf, textPdf } from '../../files/pdf.ts';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'string' ? [...value].map((char) => char.charCodeAt(0)) : [value],
    ),
  );

describe('a file’s kind is told by its bytes', () => {
  it.each<[what: string, file: Uint8Array, kind: string]>([
    ['a PDF', textPdf([['a']]), 'pdf'],
    ['a PDF after a byte order mark', bytes(0xef, 0xbb, 0xbf, '%PDF-1.7'), 'pdf'],
    ['a word of PDFs far inside', bytes('x'.repeat(2000), '%PDF-'), 'other'],
    ['a DOCX', docxOf(['a']), 'docx'],
    ['a DOCX that was cut off', docxOf(['a']).subarray(0, 900), 'docx'],
    ['a workbook', zipOf({ 'xl/workbook.xml': '' }), 'xlsx'],
    ['a zip of a DOCX', zipOf({ 'a/word/document.xml': '' }), 'zip'],
    ['an old Word file', oleOf({ WordDocument: 'x' }), 'doc'],
    ['an old workbook', oleOf({ Workbook: 'x' }), 'xls'],
    ['old slides', oleOf({ 'PowerPoint Document': 'x' }), 'slides'],
    ['a locked DOCX', oleOf({ EncryptedPackage: 'x' }), 'locked'],
    ['an old container of something else', oleOf({ Contents: 'x' }), 'other'],
    [
      'an old container that is cut off',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'other',
    ],
    ['rich text', bytes('{\\rtf1'), 'rtf'],
    ['an OpenDocument text', openDocumentOf('text', ''), 'odt'],
    ['an OpenDocument sheet', openDocumentOf('spreadsheet', ''), 'ods'],
    ['slides', zipOf({ 'ppt/presentation.xml': '' }), 'slides'],
    ['a zip', zipOf({ 'bao-cao.pdf': '' }), 'zip'],
    ['a rar', bytes('Rar!', 0x1a), 'rar'],
    ['a 7z', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c), '7z'],
    [
      'a page that Word saved',
      bytes('<html xmlns:o="urn:schemas-microsoft-com:office:office"><script>'),
      'html',
    ],
    ['a table that a portal calls .xls', bytes('<table><tr><td>1'), 'html'],
    ['the same in UTF-16', utf16('<html><head><meta name=ProgId content=Word.Document>'), 'html'],
    [
      'a message with a page',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"'),
      'mhtml',
    ],
    ['a sign-in', bytes('<!doctype html><form><input type=password></form>'), 'page'],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a fax', bytes('II*\0'), 'image'],
    ['a page with a script', bytes('\r\n <!DOCTYPE html><html><script src=a></script>'), 'page'],
    ['a page of words', bytes('\r\n <!DOCTYPE html><html>'), 'html'],
    ['nothing', bytes(), 'empty'],
    ['something', bytes('abc'), 'other'],
  ])('%s', (_what, file, kind) => {
    expect(fileKind(file)).toBe(kind);
  });
});

describe('which files are fetched', () => {
  const page = 'https://so.a.gov.vn/bao-cao/1';
  it.each<[address: string, page: string, may: boolean]>([
    ['https://so.a.gov.vn/f.pdf', page, true],
    ['https://kho.b.gov.vn/f.pdf', page, true],
    ['http://so.a.gov.vn/f.pdf', page, true],
    ['https://gov.vn.example/f.pdf', page, false],
    ['https://evilgov.vn/f.pdf', page, false],
    ['https://u:p@so.a.gov.vn/f.pdf', page, false],
    ['https://so.a.gov.vn@evil.example/f.pdf', page, false],
    ['file:///etc/passwd', page, false],
    ['javascript:alert(1)', page, false],
    ['blob:https://so.a.gov.vn/1', page, false],
    ['http://127.0.0.1/f.pdf', page, false],
    ['không phải địa chỉ', page, false],
    ['https://truong.edu.vn/f.pdf', 'https://truong.edu.vn/1', true],
    ['https://khac.edu.vn/f.pdf', 'https://truong.edu.vn/1', false],
    ['https://truong.edu.vn/f.pdf', '', false],
  ])('%s on %s: %s', (address, from, may) => {
    expect(mayFetch(address, from)).toBe(may);
  });
});

describe('the page of a place', () => {
  const starts = [
    { start: 0, page: 1 },
    { start: 10, page: 2 },
    { start: 20, page: 1 },
  ];
  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 1],
    [999, 1],
  ])('at %i is %i', (offset, page) => {
    expect(pageAt(starts, offset)).toBe(page);
  });
  it('is not known where there are no pages', () => {
    expect(pageAt([], 3)).toBeNull();
  });

  it('moves with a text whose lines became shorter, and is given up where they no longer match', () => {
    const pages = [
      { start: 0, page: 1 },
      { start: 6, page: 2 },
      { start: 9, page: 3 },
    ];
    expect(movedStarts(pages, 'abcd\nefgh', 'abcd\nefgh')).toEqual(pages);
    expect(movedStarts(pages, 'abcd\nefghijkl', 'ab\nefgh')?.map(({ start }) => start)).toEqual([
      0, 4, 5,
    ]);
    expect(movedStarts(pages, 'abcd\nefgh', 'abcdefgh')).toBeNull();
  });
});

const nothing = () => undefined;
const failure = (read: Promise<unknown>) =>
  read.then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe('a PDF', () => {
  it('printed by a browser gives paragraphs, a table, and pages', async () => {
    const seen: number[] = [];
    const file = new Uint8Array(readFileSync('tests/e2e/fixtures/files/report.pdf'));
    const read = await readPdf(file, (page) => seen.push(page));
    expect(seen).toEqual([1, 2]);
    expect(read).toMatchObject({ pageCount: 2, pagesRead: 2, blankPages: [], isConverted: false });
    expect(read.text).toContain(
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình',
    );
    expect(read.text).toContain('\n1\tDoanh nghiệp khoa học và công nghệ\t50\t46\n');
    expect(read.text).not.toMatch(/^\d$/m);
    const pageOf = (words: string) => pageAt(read.pages, read.text.indexOf(words));
    expect(pageOf('Quyết định số 749')).toBe(1);
    expect(pageOf('của Thủ tướng Chính phủ')).toBe(2);
    expect(pageOf('193/2025/QH15')).toBe(2);
    // What is sent is what comes back, so that places keep their pages.
    const { text, documents, report } = extract({ text: read.text });
    expect(text).toBe(read.text);
    expect(documents.map(({ number }) => number)).toContain('749/QĐ-TTg');
    expect(report).toMatchObject({ number: '88/BC-SKHCN', date: '2026-06-20' });
  });

  it.each<[what: string, file: Uint8Array, code: string]>([
    ['of pictures only', scanPdf(), 'scan'],
    ['that a password locks', lockedPdf(), 'encrypted'],
    ['that is no PDF at all', bytes('%PDF-1.4 ', 'x'.repeat(500)), 'damaged'],
    [
      'whose letters are glyph numbers',
      textPdf([Array(30).fill('&\xd11* +\xd1$ ;$\x80 +\xdd, &+\xde 1*+/$')]),
      'unreadable',
    ],
    [
      'whose letters a recogniser without Vietnamese made',
      textPdf([
        Array(20).fill(
          'C()NG HoA xA H()I CHU NGHiA VI~T NAM, UY BAN NHaN DaN TiNH nam 2025 d~t 40 nhu 12 tru',
        ),
      ]),
      'unreadable',
    ],
  ])('%s says so', async (_what, file, code) => {
    expect(await failure(readPdf(file, nothing))).toBe(code);
  });

  it('without accents, with symbols and units, is a text', async () => {
    const line =
      'Theo QD so 749/QD-TTg, NQ so 52-NQ/TW va VNeID, toan tinh co 12 MWp, 5 km, dat 98% ke hoach.';
    const read = await readPdf(textPdf([Array(20).fill(line)]), nothing);
    expect(read.text).toContain('VNeID');
  });

  it('with some pages of pictures names them', async () => {
    const read = await readPdf(
      textPdf([['Thang nay co 12 du an moi.'], [], ['Het bao cao nay.']]),
      nothing,
    );
    expect(read.blankPages).toEqual([2]);
    expect(read.text).toContain('12 du an');
  });

  const OLD: [font: string, lines: string[], text: string][] = [
    [
      'TCVN3',
      ['Toµn tØnh cã 46 doanh nghiÖp khoa häc vµ c«ng nghÖ, t¨ng 15% so víi n¨m tr-íc.'],
      'Toàn tỉnh có 46 doanh nghiệp khoa học và công nghệ, tăng 15% so với năm trước.',
    ],
    [
      'VNI',
      ['Toaøn tænh coù 46 doanh nghieäp khoa hoïc vaø coâng ngheä, taêng 15% so vôùi naêm tröôùc.'],
      'Toàn tỉnh có 46 doanh nghiệp khoa học và công nghệ, tăng 15% so với năm trước.',
    ],
  ];
  it.each(OLD)('in an old font (%s) is brought to Unicode', async (_font, lines, text) => {
    const read = await readPdf(textPdf([lines]), nothing);
    expect(read.isConverted).toBe(true);
    expect(read.text).toBe(text);
  });
});

describe('the text of a request', () => {
  it('in an old encoding is brought to Unicode too', () => {
    const { text, report } = extract({
      text: 'Toµn tØnh cã 46 doanh nghiÖp khoa häc vµ c«ng nghÖ, t¨ng 15% so víi n¨m 2025.',
    });
    expect(text).toContain('Toàn tỉnh có 46 doanh nghiệp khoa học và công nghệ');
    expect(report.reasons).toContain('converted-encoding');
  });
});

describe('letters that lie on their side', () => {
  const box = { transform: [1, 0, 0, -1, 0, 842], width: 595, height: 842 };
  const drawn = (str: string, transform: number[]) => ({
    str,
    transform,
    width: 60,
    fontName: 'f',
  });
  it('are read upright where the whole page is turned', () => {
    const { pieces: lines } = piecesOf(
      [drawn('dòng một', [0, 12, -12, 0, 100, 50]), drawn('dòng hai', [0, 12, -12, 0, 117, 50])],
      box,
    );
    expect(lines.map(({ x, y }) => [x, y])).toEqual([
      [50, 100],
      [50, 117],
    ]);
  });
  it('come last where only they are', () => {
    const { pieces: lines } = piecesOf(
      [
        drawn('DỰ THẢO', [8, 8, -8, 8, 300, 400]),
        drawn('một dòng dài của trang', [12, 0, 0, 12, 80, 700]),
      ],
      box,
    );
    expect(lines[0]?.y).toBeGreaterThan(842);
    expect(lines[1]?.y).toBe(142);
  });
  it('and signs of symbol fonts and of old fonts are letters', () => {
    expect(piecesOf([drawn('\uf0b7 n\u01a3ớc', [12, 0, 0, 12, 0, 0])], box).pieces[0]?.text).toBe(
      '• nước',
    );
  });
});

describe('a DOCX', () => {
  const read = (file: Uint8Array<ArrayBuffer>) => readDocx(file);

  it('that is cut off is damaged', async () => {
    expect(await failure(read(docxOf(['a']).slice(0, 900)))).toBe('damaged');
  });

  it.each([
    ['stored', docxOf(['Báo cáo quý I', [['Xã', '12']]])],
    ['deflated', deflated(docxOf(['Báo cáo quý I', [['Xã', '12']]]))],
  ])('%s is read with its table', async (_, file) => {
    const { html } = await read(file);
    expect(html).toContain('<p>Báo cáo quý I</p>');
    expect(html).toMatch(/<td>(?:<p>)?12/);
  });

  const bomb = () => docxOf(Array.from({ length: 200_000 }, () => 'x'));
  it('of 200,000 paragraphs in some kilobytes is refused before it is read', async () => {
    const file = deflated(bomb());
    expect(file.length).toBeLessThan(60_000);
    const before = process.memoryUsage().rss;
    expect(await failure(read(file))).toBe('too-large-inside');
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });

  it('that unpacks to more than it says is refused as far as it is unpacked', async () => {
    expect(await failure(read(deflated(bomb(), { size: 10 })))).toBe('too-large-inside');
    const long = deflated(docxOf(['x'.repeat(30_000_000)]), { size: 10 });
    expect(await failure(read(long))).toBe('too-large-inside');
  });

  it('that says it unpacks to very much is not unpacked', async () => {
    expect(await failure(read(deflated(docxOf(['a']), { size: 0xffffffff })))).toBe(
      'too-large-inside',
    );
  });

  it('a report of some hundred pages is read', async () => {
    const file = deflated(docxOf(Array.from({ length: 6000 }, (_, i) => `Mục ${i}: đạt 92,5%.`)));
    expect((await read(file)).html).toContain('Mục 5999: đạt 92,5%.');
  });
});
