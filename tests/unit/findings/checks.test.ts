import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { CHECKS } from '#shared/engine/findings/checks.ts';

/** The codes of what is raised on a page, as it is told on a day on which what was repealed is. */
function raisedOn(page: string): string[] {
  const input = page.startsWith('<') ? { html: page } : { text: page };
  return extract(input, { today: '2026-01-01' }).findings.map(({ code }) => code);
}

describe('each check', () => {
  test.each(CHECKS.map((check) => [check.name, check] as const))('%s', (_, check) => {
    const raises = (page: string) => raisedOn(page).includes(check.gives);
    expect(check.reads.length, 'has a page on which it raises').toBeGreaterThan(0);
    expect(check.leaves.length, 'has a page on which it does not').toBeGreaterThan(0);
    expect(check.reads.filter((page) => !raises(page))).toEqual([]);
    expect(check.leaves.filter(raises)).toEqual([]);
  });
  test('has a name of its own', () => {
    const names = CHECKS.map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
  });
});
