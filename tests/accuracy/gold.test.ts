import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = fileURLToPath(new URL('../../../shared/eval/score.mjs', import.meta.url));
const here = existsSync(gold);
if (!here)
  console.warn('SKIPPED: no gold pages beside this checkout (../shared/eval), so none is scored.');

interface Score {
  failed: number;
  textKept: number;
  textClean: number;
  areas: Record<string, { f1: number; fp: number; attributes: Record<string, number> }>;
  report: Record<string, { accuracy: number }>;
}

/** What the engine must reach on the gold pages: area, attribute of it or null for F1, least share. */
const FLOORS: readonly (readonly [area: string, attribute: string | null, least: number])[] = [
  ['documents.strict', null, 0.98],
  ['documents.set', null, 0.98],
  ['documents', 'issuer', 0.96],
  ['documents', 'span', 0.94],
  ['indicators', null, 0.95],
  ['indicators.strict', null, 0.92],
  ['indicators', 'kind', 0.96],
  ['indicators', 'value2', 0.96],
  ['indicators', 'period', 0.85],
  ['indicators', 'subject', 0.75],
  ['agencies', null, 0.97],
  ['agencies.strict', null, 0.95],
  ['findings', null, 1],
];

const REPORT_FLOORS: readonly (readonly [field: string, least: number])[] = [
  ['isReport', 0.95],
  ['kind', 0.95],
  ['number', 0.95],
  ['date', 0.95],
  ['issuer', 0.9],
  ['title', 0.9],
  ['signer', 0.9],
  ['addressees', 0.9],
  ['recipients', 0.9],
];

describe.runIf(here)('on the gold pages', () => {
  const score: Score = here
    ? JSON.parse(
        execFileSync(process.execPath, ['scripts/score.mjs', '--json'], {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 1 << 24,
        }),
      ).beside
    : { failed: 0, textKept: 0, textClean: 0, areas: {}, report: {} };

  test('every page is read, its text whole and nothing else', () => {
    expect(score.failed).toBe(0);
    expect(score.textKept).toBeGreaterThanOrEqual(0.99);
    expect(score.textClean).toBeGreaterThanOrEqual(0.97);
  });

  test.each(FLOORS)('%s %s is at least %d', (area, attribute, least) => {
    const found = score.areas[area];
    expect(attribute ? found?.attributes[attribute] : found?.f1).toBeGreaterThanOrEqual(least);
  });

  test.each(REPORT_FLOORS)('report %s is at least %d', (field, least) => {
    expect(score.report[field]?.accuracy).toBeGreaterThanOrEqual(least);
  });
});
