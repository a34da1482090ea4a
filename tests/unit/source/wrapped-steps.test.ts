import { expect, test } from 'vitest';
import type { Block } from '#shared/contract/index.ts';
import { joinWrapped } from '#shared/engine/source/text/text-blocks.ts';

/** How often the lines of one long paragraph that was wrapped by hand are looked at. */
function stepsOn(count: number): number {
  let steps = 0;
  const own = Array.from(
    { length: count },
    () => 'và các huyện đã tổ chức triển khai đến từng xã của',
  );
  const lines = new Proxy(own, {
    get(target, key) {
      steps++;
      return Reflect.get(target, key, target);
    },
  });
  const blocks: Block[] = own.map((line, i) => ({
    start: i * (line.length + 1),
    end: i * (line.length + 1) + line.length,
    kind: 'paragraph',
    level: null,
  }));
  expect(joinWrapped(lines, blocks)).toHaveLength(1);
  return steps;
}

test('a paragraph of twice as many wrapped lines takes twice the steps', () => {
  expect(stepsOn(2000)).toBeLessThan(2.3 * stepsOn(1000));
});
