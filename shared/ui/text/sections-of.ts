import type { Section, Span } from '../../contract/index.ts';
import { sectionAt } from './marks.ts';

/** The sections that hold some spans, each with the sections it lies in. */
export function sectionsHolding(sections: readonly Section[], spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const { start } of spans) {
    let index = sectionAt(sections, start);
    while (index !== null && !found.has(index)) {
      found.add(index);
      index = parentOf(sections, index);
    }
  }
  return [...found];
}

/** The nearest section before that is less deep. */
function parentOf(sections: readonly Section[], index: number): number | null {
  const level = sections[index]?.level ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    if ((sections[i] as Section).level < level) return i;
  }
  return null;
}
