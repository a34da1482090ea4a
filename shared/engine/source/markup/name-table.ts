/**
 * Names that are known beforehand, found where they stand in markup: no string is made of the markup, and
 * what is found is always the same string, so that comparing and looking up cost nothing more.
 */
export class NameTable<Name extends string> {
  /** By a name's slot, which its length and its first and last letter make. */
  private readonly slots: (readonly Name[])[] = Array.from({ length: SLOTS }, () => NONE);

  /** From names in lower case. */
  constructor(names: Iterable<Name>) {
    for (const name of names) {
      const slot = slotOf(name, 0, name.length);
      this.slots[slot] = [...(this.slots[slot] as readonly Name[]), name];
    }
  }

  /** The name that stands between two offsets, its letters in any case; null if it is none of these. */
  at(markup: string, start: number, end: number): Name | null {
    if (start === end) return null;
    for (const name of this.slots[slotOf(markup, start, end)] as readonly Name[])
      if (name.length === end - start && stands(name, markup, start)) return name;
    return null;
  }
}

/** Enough that a slot seldom has two of the tags or attributes of HTML. */
const SLOTS = 1024;
const NONE: readonly never[] = [];

function slotOf(markup: string, start: number, end: number): number {
  const first = markup.charCodeAt(start) & 0x1f;
  const last = markup.charCodeAt(end - 1) & 0x1f;
  return (first * 31 + last * 7 + (end - start) * 151) & (SLOTS - 1);
}

function stands(name: string, markup: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const wanted = name.charCodeAt(i);
    const unit = markup.charCodeAt(start + i);
    if (unit !== wanted && !(unit + 0x20 === wanted && unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}
