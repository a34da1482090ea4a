import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { type GoldCase, goldCases } from '../gold/gold.ts';
import { type Area, f1, score } from '../gold/score.ts';

/** What must be reached on the project's own pages: area and least F1. What is missed is told by `npm run score -- --misses`. */
const FLOORS: readonly (readonly [area: Area, least: number])[] = [
  ['documents', 0.97],
  ['indicators', 0.95],
  ['agencies', 0.96],
  ['findings', 0.85],
  ['relations', 0.93],
  ['report', 0.98],
  ['period', 0.96],
  ['points that must be there', 0.85],
  ['points worth it', 0.85],
  ['headline', 0.85],
];

const cases = goldCases();
const read = ({ request }: GoldCase) => extract(request, { today: '2026-11-22' });

describe('the project’s own gold pages', () => {
  test('there are pages of many kinds, and pages that are none', () => {
    const kinds = new Set(cases.map(({ gold }) => gold.report.kind));
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    expect(cases.filter(({ gold }) => gold.report.isReport === false).length).toBeGreaterThan(2);
  });

  test.each(cases)('$gold.id quotes its own text', ({ gold }) => {
    const { documents, indicators, agencies, points } = gold;
    for (const { quote, start, end } of [documents, indicators, agencies, points].flatMap(
      (list) => list ?? [],
    ))
      expect(gold.text?.slice(start, end)).toBe(quote);
    for (const quote of gold.headline ?? [])
      expect(indicators.map((one) => one.quote)).toContain(quote);
  });

  const result = score(cases, read);

  test.each(FLOORS)('%s: at least %f', (area, least) => {
    const missed = result.misses.filter((line) => line.includes(`| ${area}`));
    expect(f1(result.areas[area]), missed.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('a reading without figures, and one with wrong ones, score lower', () => {
    const none = score(cases, (one) => ({ ...read(one), indicators: [] }));
    expect(f1(none.areas.indicators)).toBe(0);
    const wrong = score(cases, (one) => {
      const found = read(one);
      return {
        ...found,
        indicators: found.indicators.map((i) => ({ ...i, value: 2 * i.value + 1 })),
      };
    });
    expect(f1(wrong.areas.indicators)).toBe(0);
    expect(f1(wrong.areas.agencies)).toBe(f1(result.areas.agencies));
  });
});
