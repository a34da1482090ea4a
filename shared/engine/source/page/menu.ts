import { classOf, smallUnit, UnitClass } from '../../normal-form.ts';
import type { Outline } from '../markup/outline.ts';

// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/** A section's name is not longer than this. */
export const MAX_SECTION = 60;

/** Compared without case, punctuation and spaces. */
export function skeleton(text: string): string {
  let out = '';
  let from = -1;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const isKept = classOf(smallUnit(charCodeAt.call(text, i))) !== UnitClass.other;
    if (isKept === from >= 0) continue;
    if (!isKept) out += text.slice(from, i);
    from = isKept ? i : -1;
  }
  if (from >= 0) out += text.slice(from);
  return out.normalize('NFC').toLowerCase();
}

/** What the page's links say, made ready when it is first asked for. */
export class Menu {
  private readonly outline: Outline;
  private entries: Set<string> | null = null;

  constructor(outline: Outline) {
    this.outline = outline;
  }

  /** Whether a link says just these words, by their skeleton. */
  has(key: string): boolean {
    this.entries ??= this.read();
    return this.entries.has(key);
  }

  private read(): Set<string> {
    const entries = new Set<string>();
    for (const link of this.outline.links.keys()) {
      const words = this.outline.data[link + 1] ?? '';
      if (words.length < MAX_SECTION * 2) entries.add(skeleton(words));
    }
    return entries;
  }
}
