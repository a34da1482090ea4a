import { describe, expect, it } from 'vitest';
import { settledCase } from '#shared/files/ocr/letter-case.ts';
import { ocrText } from '#shared/files/ocr/ocr-read.ts';
import { pageOf, type Recognised } from '../../../extension/ocr/page-words.ts';
import { takeRules } from '../../../extension/ocr/picture-rules.ts';

describe('letters that look the same small and capital', () => {
  it.each<[seen: string, read: string]>([
    ['đã nỘp hồ sơ', 'đã nộp hồ sơ'],
    ['của SỞ Tài chính', 'của Sở Tài chính'],
    ['nưỚc sạch', 'nước sạch'],
    ['SỞ TÀI CHÍNH', 'SỞ TÀI CHÍNH'],
    ['theo UBND tỉnh', 'theo UBND tỉnh'],
    ['vốn ODA và TW', 'vốn ODA và TW'],
    ['về HĐND xã', 'về HĐND xã'],
  ])('%s → %s', (seen, read) => {
    const words = seen.split(' ').map((text) => ({ text }));
    expect(settledCase(words).map(({ text }) => text)).toEqual(read.split(' '));
  });
});

/** A line as the recogniser tells it: letters of ten dots, on a baseline at 100. */
const line = (...words: [text: string, x: number, raised?: string][]): Recognised => ({
  confidence: 90,
  blocks: [
    {
      paragraphs: [
        {
          lines: [
            {
              rowAttributes: { rowHeight: 34 },
              baseline: { x0: 0, y0: 100, x1: 1000, y1: 100 },
              words: words.map(([text, x, raised = '']) => {
                const symbols = [...(text + raised)].map((char, i) => {
                  const isUp = i >= text.length;
                  const y1 = isUp ? 88 : 100;
                  return {
                    text: char,
                    confidence: 90,
                    bbox: { x0: x + i * 10, x1: x + i * 10 + 9, y0: y1 - (isUp ? 14 : 22), y1 },
                  };
                });
                const x1 = x + symbols.length * 10;
                const bbox = { x0: x, x1, y0: 78, y1: 100 };
                return { text: text + raised, confidence: 90, bbox, symbols };
              }),
            },
          ],
        },
      ],
    },
  ],
});

describe('words of a recognised page', () => {
  const textOf = (page: Recognised) => ocrText([{ ...pageOf(page, null, 200 / 72) }], 1).text;

  it('have raised figures apart from their number', () => {
    expect(textOf(line(['có', 100], ['840', 140, '1'], ['doanh', 190]))).toBe('có 840¹ doanh');
  });

  it('stand where their cell stands on the page', () => {
    const places = [{ top: 80, bottom: 120, left: 90, right: 200, byX: 400, byY: 900 }];
    const tables = { strip: line(['12', 100], ['x', 900]), places };
    const { words } = pageOf({ confidence: 90, blocks: [] }, tables, 2);
    expect(words.map(({ text, x, y }) => ({ text, x, y }))).toEqual([
      { text: '12', x: 250, y: 500 },
    ]);
  });
});

describe('rules of a picture', () => {
  const WIDTH = 300;
  const HEIGHT = 200;
  /** A white picture with dark rectangles. */
  const picture = (...boxes: [x: number, y: number, wide: number, high: number][]) => {
    const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
    for (const [x, y, wide, high] of boxes)
      for (let row = y; row < y + high; row++)
        for (let at = x; at < x + wide; at++)
          data.fill(0, (row * WIDTH + at) * 4, (row * WIDTH + at) * 4 + 3);
    return { data, width: WIDTH, height: HEIGHT };
  };
  const inkIn = ({ data }: { data: Uint8ClampedArray }) =>
    data.filter((value, i) => i % 4 === 0 && value < 128).length;

  it('are found and taken out, level and upright', () => {
    const dots = picture([20, 50, 200, 2], [20, 50, 2, 100]);
    const rules = takeRules(dots, 200);
    expect(rules.some(({ x0, x1, y0 }) => x1 - x0 > 190 && y0 >= 50 && y0 <= 51)).toBe(true);
    expect(rules.some(({ x0, y0, y1 }) => y1 - y0 > 90 && x0 >= 20 && x0 <= 21)).toBe(true);
    expect(inkIn(dots)).toBeLessThan(20);
  });

  it('are none of letters, of a picture of ink, nor of what is thick', () => {
    const letters = picture([30, 60, 4, 24], [40, 60, 20, 4], [70, 66, 30, 3]);
    const before = inkIn(letters);
    expect(takeRules(letters, 200)).toEqual([]);
    expect(inkIn(letters)).toBe(before);
    expect(takeRules(picture([20, 40, 200, 40]), 200)).toEqual([]);
  });
});
