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
 * characters left out, lone surrogates replaced, NFC.
 */
export function cleanLine(raw: string): string {
  if (UNCLEAN.test(raw)) return collapse(raw).toWellFormed().normalize('NFC');
  const start = raw.charCodeAt(0) === 0x20 ? 1 : 0;
  const end = raw.length > start && raw.charCodeAt(raw.length - 1) === 0x20 ? -1 : undefined;
  return start === 0 && end === undefined ? raw : raw.slice(start, end);
}

function collapse(raw: string): string {
  let out = '';
  /** Start of the characters that are kept as they stand. */
  let from = -1;
  let hasSpace = false;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const isLetter = unit > 0x20 && unit < 0x7f;
    const space = !isLetter && isSpace(unit);
    if (space || (!isLetter && isInvisible(unit))) {
      if (from >= 0) out += raw.slice(from, i);
      from = -1;
      if (space) hasSpace = true;
      continue;
    }
    if (from >= 0) continue;
    if (hasSpace && out !== '') out += ' ';
    hasSpace = false;
    from = i;
  }
  return from < 0 ? out : out + raw.slice(from);
}
