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

/** Units below this end are told by a table: 1 for those that cleaning would change or join. */
const TABLE_END = 0x2100;
const UNCLEAN = Uint8Array.from({ length: TABLE_END }, (_, unit) =>
  unit !== 0x20 && (isSpace(unit) || isInvisible(unit) || isCombining(unit)) ? 1 : 0,
);

function isCombining(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x036f;
}

/** Whether a line has anything that cleaning would change; most lines have nothing of it. */
function isUnclean(raw: string): boolean {
  let before = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < TABLE_END) {
      if (UNCLEAN[unit] === 1 || (unit === 0x20 && before === 0x20)) return true;
    } else if (unit === 0x3000 || unit === 0xfeff || (unit >= 0xd800 && unit <= 0xdfff))
      return true;
    before = unit;
  }
  return false;
}

/**
 * One line of a page's text: white space collapsed to single spaces and trimmed, invisible
 * characters left out, lone surrogates replaced, NFC.
 */
export function cleanLine(raw: string): string {
  if (isUnclean(raw)) return collapse(raw).toWellFormed().normalize('NFC');
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
