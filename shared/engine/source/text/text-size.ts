// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/** Characters of a text that are seen, from one offset up to another; adds up however a text is cut. */
export function seenBetween(text: string, start: number, end: number): number {
  let size = 0;
  for (let i = start; i < end; i++) {
    const unit = charCodeAt.call(text, i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x200b) size++;
  }
  return size;
}

/** Whether nothing of a text is seen. */
export function isBlank(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(text, i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x200b) return false;
  }
  return true;
}
