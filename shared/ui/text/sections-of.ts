import type { Section, Span } from '../../contract/index.ts';
import { sectionAt } from './marks.ts';

/** The sections that hold some spans, each with the sections it lies in. */
export function sectionsHolding(sections: readonly Section[], spans: readonly Span[]): number[] {
  const parents = parentsOf(sections);
  const found = new Set<number>();
  for (const { start } of spans) {
    let index = sectionAt(sections, start);
    while (index !== null && !found.has(index)) {
      found.add(index);
      index = parents[index] ?? null;
    }
  }
  return [...found];
}

const known = new WeakMap<readonly Section[], readonly (number | null)[]>();

/** For each section the nearest one before it that is less deep; worked out once for a page. */
function parentsOf(sections: readonly Section[]): readonly (number | null)[] {
  const before = known.get(sections);
  if (before) return before;
  const open: number[] = [];
  const parents = sections.map(({ level }, index) => {
    while (open.length > 0 && (sections[open.at(-1) as number] as Section).level >= level)
      open.pop();
    const parent = open.at(-1) ?? null;
    open.push(index);
    return parent;
  });
  known.set(sections, parents);
  return parents;
}
