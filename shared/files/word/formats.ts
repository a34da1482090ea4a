import { viewOf } from '../bytes.ts';

/** One instruction of a format: what it is and its operand. */
export interface Sprm {
  code: number;
  operand: Uint8Array;
}

/** A stretch of the file's bytes with one format. */
export interface FormatRun {
  from: number;
  to: number;
  sprms: readonly Sprm[];
}

const PAGE = 512;
const TABLE_DEFINITION = 0xd608;
const TAB_CHANGES = 0xc615;
/** By the upper three bits of an instruction: how long its operand is; null says so itself. */
const LENGTHS: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];

/** Runs of letters with their formats, in the order of the file's bytes. `index`: the table of their pages. */
export function letterRuns(word: Uint8Array, index: Uint8Array): FormatRun[] {
  return runs(word, index, 1, (page, at) => {
    const offset = (page[at] ?? 0) * 2;
    if (offset === 0) return new Uint8Array(0);
    return page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0));
  });
}

/** Runs of paragraphs with their formats, as above; the style's number is left out. */
export function paragraphRuns(word: Uint8Array, index: Uint8Array): FormatRun[] {
  return runs(word, index, 13, (page, at) => {
    const offset = (page[at] ?? 0) * 2;
    if (offset === 0) return new Uint8Array(0);
    const short = page[offset] ?? 0;
    const start = short === 0 ? offset + 2 : offset + 1;
    const length = short === 0 ? (page[offset + 1] ?? 0) * 2 : short * 2 - 1;
    return page.subarray(start + 2, start + length);
  });
}

function runs(
  word: Uint8Array,
  index: Uint8Array,
  step: number,
  formatAt: (page: Uint8Array, at: number) => Uint8Array,
): FormatRun[] {
  const view = viewOf(index);
  const count = Math.floor((index.length - 4) / 8);
  const found: FormatRun[] = [];
  // No file has more pages than fit into it.
  for (let i = 0; i < count && i <= word.length / PAGE; i++) {
    const number = view.getUint32((count + 1) * 4 + i * 4, true) & 0x3f_ffff;
    const page = word.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length < PAGE) continue;
    const places = viewOf(page);
    const most = Math.min(page[PAGE - 1] as number, Math.floor((PAGE - 5) / (4 + step)));
    for (let k = 0; k < most; k++)
      found.push({
        from: places.getUint32(k * 4, true),
        to: places.getUint32(k * 4 + 4, true),
        sprms: sprmsOf(formatAt(page, (most + 1) * 4 + k * step)),
      });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The instructions of a format. */
export function sprmsOf(bytes: Uint8Array): Sprm[] {
  const view = viewOf(bytes);
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = view.getUint16(at, true);
    at += 2;
    let length = LENGTHS[code >> 13] ?? null;
    if (length === null && code === TABLE_DEFINITION) {
      length = at + 2 <= bytes.length ? view.getUint16(at, true) + 1 : bytes.length;
    } else if (length === null) {
      // A change of tabs may be longer than it says; nothing that is read stands behind it.
      length = code === TAB_CHANGES && bytes[at] === 255 ? bytes.length : (bytes[at] ?? 0) + 1;
    }
    sprms.push({ code, operand: bytes.subarray(at, at + length) });
    at += length;
  }
  return sprms;
}

/** The run that a byte of the file stands in, if any. Runs in order. */
export function runAt(runs: readonly FormatRun[], at: number): FormatRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as FormatRun).from <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && at < run.to ? run : null;
}
