/**
 * Where cleaned characters come from: run i covers the text from `to[i]` up to `to[i + 1]`, its
 * first character stands at `from[i]` of the raw text, and the others follow it one by one.
 */
export interface Runs {
  to: number[];
  from: number[];
}

/** White space of any kind; a run of it becomes one space. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Characters nobody sees: left out. */
function isInvisible(unit: number): boolean {
  if (unit < 0x20) return true;
  if (unit < 0x200b) return unit === 0x7f || unit === 0xad;
  return (
    unit <= 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** Anything that cleaning would change; most lines have nothing of it. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u001f\u007f\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ufeff]|[\u0300-\u036f]| {2}/;

/**
 * One line of a page's text: white space collapsed to single spaces and trimmed, invisible
 * characters left out, lone surrogates replaced, NFC. Where `runs` is given, they say which raw
 * character each one came from.
 */
export function cleanLine(raw: string, runs: Runs | null = null): string {
  if (!UNCLEAN.test(raw)) {
    let start = 0;
    let end = raw.length;
    if (end > 0 && raw.charCodeAt(0) === 0x20) start++;
    if (end > start && raw.charCodeAt(end - 1) === 0x20) end--;
    if (runs && end > start) {
      runs.to.push(0);
      runs.from.push(start);
    }
    return start === 0 && end === raw.length ? raw : raw.slice(start, end);
  }
  const collapsed = collapse(raw, runs);
  const wellFormed = collapsed.toWellFormed();
  const composed = wellFormed.normalize('NFC');
  if (runs && composed !== wellFormed) composeRuns(wellFormed, composed, runs);
  return composed;
}

function collapse(raw: string, runs: Runs | null): string {
  let out = '';
  /** Start of the characters that are kept as they stand. */
  let from = -1;
  let space = -1;
  const keep = (end: number) => {
    if (from < 0) return;
    if (runs) {
      runs.to.push(out.length);
      runs.from.push(from);
    }
    out += raw.slice(from, end);
    from = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit > 0x20 && unit < 0x7f) {
      // The common case, first.
    } else if (isSpace(unit)) {
      if (space < 0) {
        keep(i);
        space = i;
      }
      continue;
    } else if (isInvisible(unit)) {
      keep(i);
      continue;
    }
    if (space >= 0) {
      if (out !== '') {
        if (runs) {
          runs.to.push(out.length);
          runs.from.push(space);
        }
        out += ' ';
      }
      space = -1;
      from = i;
    } else if (from < 0) from = i;
  }
  keep(raw.length);
  return out;
}

const MARK = /\p{M}/u;

/** Moves runs from a text to its composed form, letter by letter with its marks. */
function composeRuns(text: string, composed: string, runs: Runs): void {
  const to: number[] = [];
  const from: number[] = [];
  let run = 0;
  let at = 0;
  for (let i = 0; i < text.length && at < composed.length; ) {
    let end = i + 1;
    while (end < text.length && MARK.test(text[end] as string)) end++;
    const length = end === i + 1 ? 1 : text.slice(i, end).normalize('NFC').length;
    for (let k = 0; k < length; k++) {
      const source = i + Math.min(k, end - i - 1);
      while (run + 1 < runs.to.length && (runs.to[run + 1] as number) <= source) run++;
      to.push(at + k);
      from.push((runs.from[run] as number) + source - (runs.to[run] as number));
    }
    at += length;
    i = end;
  }
  runs.to = to;
  runs.from = from;
}
