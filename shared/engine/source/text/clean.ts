// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/** White space of any kind; a run of it becomes one space. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85;
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
export function isInvisible(unit: number): boolean {
  if (unit < 0x20) return true;
  if (unit < 0x200b) return (unit >= 0x7f && unit < 0xa0) || unit === 0xad;
  return (
    unit <= 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** What cleaning has to do because of a unit. */
const Work = { none: 0, collapse: 1, compose: 2 } as const;

/** Units below this end are told by a table; those above are rare, and composed to be sure. */
const TABLE_END = 0x2100;
const WORK = Uint8Array.from({ length: TABLE_END }, (_, unit) => {
  if (unit === 0x20) return Work.none;
  if (isSpace(unit) || isInvisible(unit)) return Work.collapse;
  return isComposed(unit) ? Work.none : Work.compose;
});

/** Whether a unit stays as it is in NFC, whatever stands before it. */
function isComposed(unit: number): boolean {
  if (unit < 0x300) return true;
  const char = String.fromCharCode(unit);
  return char.normalize('NFC') === char && !/\p{M}|[\u1100-\u11ff]/u.test(char);
}

/** What a line with nothing to do has none of: a look of an expression costs less than a loop's at each unit. */
const TO_CLEAN = new RegExp(`[${workRanges()}${escaped(TABLE_END)}-\\uffff]| {2}`);

/** The units of the table that cleaning has work with, as ranges of a class. */
function workRanges(): string {
  let ranges = '';
  for (let unit = 0; unit < TABLE_END; unit++) {
    if (WORK[unit] === Work.none) continue;
    const first = unit;
    while (unit + 1 < TABLE_END && WORK[unit + 1] !== Work.none) unit++;
    ranges += `${escaped(first)}-${escaped(unit)}`;
  }
  return ranges;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** What there is to do in a line. */
function workOf(raw: string): number {
  let work: number = Work.none;
  let before = 0;
  const { length } = raw;
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(raw, i);
    if (unit < TABLE_END) {
      work |= WORK[unit] as number;
      if (unit === 0x20 && before === 0x20) work |= Work.collapse;
    } else work |= unit === 0x3000 || unit === 0xfeff ? Work.collapse : Work.compose;
    before = unit;
  }
  return work;
}

/**
 * One line of a page's text: white space collapsed to single spaces and trimmed, invisible
 * characters left out, lone surrogates replaced, NFC.
 */
export function cleanLine(raw: string): string {
  if (!TO_CLEAN.test(raw)) return trimmed(raw);
  const work = workOf(raw);
  const line = (work & Work.collapse) === 0 ? trimmed(raw) : collapse(raw);
  return (work & Work.compose) === 0 ? line : line.toWellFormed().normalize('NFC');
}

/** Without the one space that may stand at either end. */
function trimmed(raw: string): string {
  const start = charCodeAt.call(raw, 0) === 0x20 ? 1 : 0;
  const end =
    raw.length - (raw.length > start && charCodeAt.call(raw, raw.length - 1) === 0x20 ? 1 : 0);
  return start === 0 && end === raw.length ? raw : raw.slice(start, end);
}

/** Whether a unit is neither white space nor invisible; not so beyond a line's end. */
function isKept(unit: number): boolean {
  if (unit < TABLE_END) return unit !== 0x20 && (WORK[unit] as number) !== Work.collapse;
  return unit !== 0x3000 && unit !== 0xfeff && !Number.isNaN(unit);
}

/** White space collapsed and trimmed, invisible characters left out. */
function collapse(raw: string): string {
  let out = '';
  /** Start of the characters that are kept as they stand. */
  let from = -1;
  let hasSpace = false;
  const { length } = raw;
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(raw, i);
    if (isKept(unit)) {
      if (from >= 0) continue;
      if (hasSpace && out !== '') out += ' ';
      hasSpace = false;
      from = i;
    } else if (from < 0 || unit !== 0x20 || !isKept(charCodeAt.call(raw, i + 1))) {
      if (from >= 0) out += raw.slice(from, i);
      from = -1;
      if (isSpace(unit)) hasSpace = true;
    }
  }
  return from < 0 ? out : out + raw.slice(from);
}
