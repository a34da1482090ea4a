import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/engine/source/source.ts';
import '../../seeded.ts';
import { chanceOf, makePage } from './made-pages.ts';
import { PORTAL_PAGES, read } from './portals.ts';

const articles = PORTAL_PAGES.flatMap(({ file, text }) =>
  text === undefined ? [] : [{ file, article: read(text).trimEnd() }],
);

describe('an article comes back from any page that is made around it', () => {
  it.each(articles.map(({ file, article }) => [file, article] as const))('%s', (_, article) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { html, what } = makePage(article, chanceOf(seed));
        const { text } = readSource({ html, url: 'https://songmau.gov.vn/tin-tuc/218.html' });
        const { recall, precision } = overlap(wordsOf(text), wordsOf(article));
        expect(recall, what).toBeGreaterThanOrEqual(0.99);
        expect(precision, what).toBeGreaterThanOrEqual(0.97);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the title of a portal', () => {
  it('is not taken for the article’s, in a banner or in the imprint', () => {
    const { text } = readSource({
      html: `<html><head><title>Cổng thông tin điện tử huyện Sông Mẫu</title></head><body>
        <div>Cổng thông tin điện tử huyện Sông Mẫu</div>
        <div><div>Kết quả giảm nghèo sáu tháng đầu năm 2024</div>
        <p>Sáu tháng đầu năm, toàn huyện có 312 hộ thoát nghèo, đạt 104% kế hoạch tỉnh giao.</p></div>
        <div><p>© Cổng thông tin điện tử huyện Sông Mẫu</p></div></body></html>`,
    });
    expect(text.split('\n')).toEqual([
      'Kết quả giảm nghèo sáu tháng đầu năm 2024',
      'Sáu tháng đầu năm, toàn huyện có 312 hộ thoát nghèo, đạt 104% kế hoạch tỉnh giao.',
    ]);
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function overlap(got: readonly string[], right: readonly string[]) {
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const left = counts.get(word) ?? 0;
    if (left > 0) hits++;
    counts.set(word, left - 1);
  }
  return { recall: hits / right.length, precision: hits / Math.max(1, got.length) };
}
