import type { Page } from '@playwright/test';
import { expect } from './extension.ts';

/** How many places each kind of mark has in a page. */
export const marks = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])),
  );

/** The words of a kind of mark, as they stand in the page. */
export const markedWords = (page: Page, name: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

/** The middle of the first line of a mark, in the viewport. */
export async function placeOf(page: Page, name: string, words: string) {
  const place = await page.evaluate(
    ([name, words]) => {
      const ranges = [...(CSS.highlights.get(name as string) ?? [])] as Range[];
      const range = ranges.find((one) => one.toString().includes(words as string));
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [name, words],
  );
  if (!place) throw new Error(`${words} is not marked as ${name}`);
  return place;
}

/** Waits until a page is read and marked. */
export async function untilMarked(page: Page) {
  await expect
    .poll(async () => (await marks(page))['soi-document'] ?? 0, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(5);
}
