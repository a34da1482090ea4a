import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { withOcrFindings } from '#shared/files/ocr/ocr-findings.ts';
import { type OcrWord, ocrText } from '#shared/files/ocr/ocr-read.ts';
import { inferredSymbols } from '#shared/files/ocr/symbols.ts';
import { withFile } from '#shared/files/source-file.ts';
import { greyOut, tiltOf } from '../../../extension/ocr/clean-picture.ts';

describe('a symbol’s letters', () => {
  it.each([
    ['Thông tư số 05/2021/T7-BTNMT quy định', 'Thông tư số 05/2021/TT-BTNMT quy định'],
    ['Tờ trình số 1094/T77-TNMT', 'Tờ trình số 1094/TTr-TNMT'],
    ['Quyết định số 749/QD-TTg', 'Quyết định số 749/QĐ-TTg'],
    ['Nghị định số 1O1/2O10/NĐ-CP', 'Nghị định số 1O1/2O10/NĐ-CP'],
    ['Kế hoạch số l2/KH-UBND', 'Kế hoạch số 12/KH-UBND'],
    ['Báo cáo số 88/8C-SKHCN', 'Báo cáo số 88/BC-SKHCN'],
  ])('%s → %s', (seen, read) => {
    const { text, inferred } = inferredSymbols(seen);
    expect(text).toBe(read);
    for (const { start, end, seen: was } of inferred) {
      expect(seen.slice(start, end)).toBe(was);
      expect(read.slice(start, end)).not.toBe(was);
    }
    expect(inferred.length).toBe(seen === read ? 0 : 1);
  });

  it.each([
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
    'Công văn số 15/UBND-KT',
    'số 12/X7-UBND',
    'đạt 12/15 xã, 5/8 huyện',
    'xe 77A-123.45, máy B0-15',
    'Quyết định số 1/QĐ77D7-UBND',
  ])('of %s stay', (seen) => {
    expect(inferredSymbols(seen)).toEqual({ text: seen, inferred: [] });
  });
});

/** Words of lines, as a recogniser gives them; one that ends in "?" is told badly, in "??" as noise. */
const page = (...lines: string[]) => {
  const words = lines.flatMap((line, row) => {
    let x = 70;
    return line.split(' ').map((written): OcrWord => {
      const text = written.replace(/\?+$/, '');
      const confidence = written.endsWith('??') ? 10 : written.endsWith('?') ? 50 : 96;
      const word = { text, confidence, x, y: 100 + row * 18, width: text.length * 6, size: 12 };
      x += word.width + 4;
      return word;
    });
  });
  return { words, confidence: 90 };
};

describe('recognised pages', () => {
  const pages = [
    page(
      'Thực hiện Thông tư số 05/2021/T7-BTNMT ngày 29/5/2021 của',
      'Bộ Tài nguyên? và Môi trường, tỉnh có 840? hộ. |??',
    ),
    page('ﬀ??'),
    page('Toàn tỉnh có 840 doanh nghiệp, tăng 7,5% so với cùng kỳ.'),
  ];
  const read = ocrText(pages, 9);

  it('become lines and paragraphs as a PDF’s letters do; noise is left out', () => {
    expect(read.text).toBe(
      'Thực hiện Thông tư số 05/2021/TT-BTNMT ngày 29/5/2021 của Bộ Tài nguyên và Môi trường, tỉnh có 840 hộ.\nToàn tỉnh có 840 doanh nghiệp, tăng 7,5% so với cùng kỳ.',
    );
    expect(read.blankPages).toEqual([2]);
  });

  it('say how well they were told, and which words may be others', () => {
    const { ocr, text } = read;
    expect(ocr?.unsure.map(({ start, end }) => text.slice(start, end))).toEqual(['nguyên', '840']);
    expect(ocr?.unsure[1]?.start).toBe(text.indexOf('840'));
    expect(ocr?.inferred).toMatchObject([{ seen: '05/2021/T7-BTNMT' }]);
    expect(ocr?.pages).toEqual([90, 90, 90]);
  });

  it('tell the letters that were read otherwise than the picture showed them', () => {
    const { ocr, text } = ocrText(
      [page('Xã nỘp ngân sách, sau đó nộp lại; huyện cũng nỘp đủ.')],
      1,
    );
    expect(text).toBe('Xã nộp ngân sách, sau đó nộp lại; huyện cũng nộp đủ.');
    expect(ocr?.inferred.map(({ start, seen }) => [text.slice(start - 3, start), seen])).toEqual([
      ['Xã ', 'nỘp'],
      ['ng ', 'nỘp'],
    ]);
  });

  it('give an extraction that says so, and how many pages were read', () => {
    const extraction = withFile(extract({ text: read.text }), { kind: 'pdf', read }, 'a.pdf');
    expect(extraction.source.file?.ocr?.confidence).toBe(read.ocr?.confidence);
    expect(extraction.truncated).toEqual([{ what: 'pages', kept: 3, of: 9 }]);
    expect(extraction.documents.map(({ number }) => number)).toEqual(['05/2021/TT-BTNMT']);
  });
});

describe('findings of a recognised text', () => {
  const read = ocrText([page('Số:      /BC-UBND ngày tháng năm 840? hộ')], 1);
  const finding = (code: Finding['code'], start: number): Finding => ({
    id: code,
    code,
    severity: 'warning',
    message: 'Hai số khác nhau.',
    evidence: [{ start, end: start + 3, quote: read.text.slice(start, start + 3) }],
    data: {},
  });
  const at = read.text.indexOf('840');
  const given = withFile(extract({ text: read.text }), { kind: 'pdf', read }, null);
  const findings = [
    finding('blank-number', 0),
    finding('blank-date', 0),
    finding('indicator-conflict', at),
    finding('date-conflict', 0),
  ];

  it('are none of what a picture does not show, and say where a word may be another', () => {
    const { findings: kept, summary } = withOcrFindings({ ...given, findings }, 'vi');
    expect(kept.map(({ code, message }) => [code, message])).toEqual([
      ['indicator-conflict', 'Hai số khác nhau. (Chữ ở đây đọc từ ảnh, có thể chưa đúng.)'],
      ['date-conflict', 'Hai số khác nhau.'],
    ]);
    expect(summary.counts.findings).toBe(2);
  });

  it('of a file with letters stay as they are', () => {
    const plain = { ...given, source: { ...given.source, file: null }, findings };
    expect(withOcrFindings(plain, 'vi')).toBe(plain);
  });
});

describe('a picture of a page', () => {
  it('has red and blue ink as light as paper, and black letters black', () => {
    const dots = Uint8ClampedArray.of(
      210,
      40,
      50,
      255,
      30,
      60,
      200,
      255,
      20,
      20,
      20,
      255,
      255,
      255,
      255,
      255,
    );
    greyOut(dots);
    expect([dots[0], dots[4], dots[8], dots[12]]).toEqual([210, 200, 20, 255]);
  });

  it.each([0, 1.5, -2.25])('with lines tilted by %d degrees is told so', (tilt) => {
    const width = 600;
    const height = 800;
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let line = 100; line < 700; line += 24)
      for (let x = 40; x < 560; x++)
        for (let thick = 0; thick < 6; thick++) {
          const y = Math.round(line + thick + x * Math.tan((tilt * Math.PI) / 180));
          if (x % 7 < 4) data[(y * width + x) * 4] = 0;
        }
    expect(tiltOf({ data, width, height })).toBeCloseTo(tilt, 1);
  });

  it('of nothing has no tilt', () => {
    expect(tiltOf({ data: new Uint8ClampedArray(400 * 4).fill(255), width: 20, height: 20 })).toBe(
      0,
    );
  });
});
