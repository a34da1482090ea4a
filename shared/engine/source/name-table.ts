const SLOTS = 1024;

interface Row<T> {
  name: string;
  value: T;
}

/**
 * Looks up names of tags and attributes where they stand in markup, in any case, without making a
 * string of each. Names are lower-case ASCII.
 */
export class NameTable<T> {
  /** Rows by their name's first unit, last unit and length. */
  private readonly slots: (Row<T>[] | undefined)[] = Array.from({
    length: SLOTS,
  });

  constructor(rows: Iterable<readonly [string, T]>) {
    for (const [name, value] of rows) {
      const slot = slotOf(name, 0, name.length);
      this.slots[slot] = [...(this.slots[slot] ?? []), { name, value }];
    }
  }

  /** The value of the name between two offsets of some markup, or undefined. */
  at(markup: string, start: number, end: number): T | undefined {
    const rows = this.slots[slotOf(markup, start, end)];
    if (rows === undefined) return undefined;
    const count = rows.length;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as Row<T>;
      if (isNameAt(row.name, markup, start, end)) return row.value;
    }
    return undefined;
  }
}

/** Setting bit 0x20 makes capitals small, and is all the same for what is no letter. */
function slotOf(markup: string, start: number, end: number): number {
  const first = markup.charCodeAt(start) | 0x20;
  const last = markup.charCodeAt(end - 1) | 0x20;
  return (first * 7 + last * 31 + end - start) & (SLOTS - 1);
}

function isNameAt(name: string, markup: string, start: number, end: number): boolean {
  const { length } = name;
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++) {
    const unit = markup.charCodeAt(start + i);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}
