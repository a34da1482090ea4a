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
  ['documents.strict', null, 0.995],
  ['documents.set', null, 0.99],
  ['documents', 'issuer', 0.98],
  ['documents', 'span', 0.98],
  ['documents', 'relation', 0.93],
  ['indicators', null, 0.985],
  ['indicators.strict', null, 0.985],
  ['indicators', 'kind', 0.98],
  ['indicators', 'value2', 0.98],
  ['indicators', 'role', 0.98],
  ['indicators', 'period', 0.98],
  ['indicators', 'subject', 0.86],
  ['agencies', null, 0.985],
  ['agencies.strict', null, 0.985],
  ['findings', null, 1],
];

const REPORT_FLOORS: readonly (readonly [field: string, least: number])[] = [
  ['isReport', 1],
  ['kind', 0.97],
  ['number', 0.98],
  ['date', 0.97],
  ['published', 1],
  ['issuer', 0.98],
  ['title', 1],
  ['signer', 0.95],
  ['addressees', 0.95],
  ['recipients', 0.95],
];

describe.runIf(here)('on the gold pages', () => {
  const score: Score = here
    ? JSON.parse(
        execFileSync(process.execPath, ['scripts/score.mjs', '--json', '--gold', 'dev,round2'], {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 1 << 24,
        }),
      ).beside
    : { failed: 0, textKept: 0, textClean: 0, areas: {}, report: {} };

  test('every page is read, its text whole and nothing else', () => {
    expect(score.failed).toBe(0);
    expect(score.textKept).toBeGreaterThanOrEqual(0.999);
    expect(score.textClean).toBeGreaterThanOrEqual(0.99);
  });

  test.each(FLOORS)('%s %s is at least %d', (area, attribute, least) => {
    const found = score.areas[area];
    expect(attribute ? found?.attributes[attribute] : found?.f1).toBeGreaterThanOrEqual(least);
  });

  test.each(REPORT_FLOORS)('report %s is at least %d', (field, least) => {
    expect(score.report[field]?.accuracy).toBeGreaterThanOrEqual(least);
  });
});
