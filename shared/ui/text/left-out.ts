import type { Dropped } from '../../contract/index.ts';

/** Shorter lines are labels, tools and addresses. */
const PROSE_LINE = 80;
/** Less is a teaser or a notice of the site; so much is told whatever was read … */
const SOME = 400;
const MUCH = 1000;
/** … and between the two it is where it is this share of what was read. */
const SHARE = 0.2;

/**
 * How many lines of a page's own prose were left out, where that is much beside what was read (in
 * characters); 0 where it is little. Other articles and links are none of it.
 */
export function leftOutProse(dropped: readonly Dropped[], read: number): number {
  let lines = 0;
  let size = 0;
  for (const { reason, text } of dropped) {
    if (reason === 'related' || reason === 'links') continue;
    for (const line of text.split('\n'))
      if (line.length >= PROSE_LINE) {
        lines++;
        size += line.length;
      }
  }
  return size >= MUCH || (size >= SOME && size >= read * SHARE) ? lines : 0;
}
