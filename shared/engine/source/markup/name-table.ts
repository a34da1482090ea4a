/**
 * Names that are known beforehand, found where they stand in markup: no string is made of the markup, and
 * what is found is always the same string, so that comparing and looking up cost nothing more.
 */
export class NameTable<Value> {
  /** By a name's slot, which its length and its first and last letter make. */
  private readonly slots: (Entry<Value> | null)[] = new Array(SLOTS).fill(null);

  /** From names in lower case and what each stands for. */
  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) {
      const slot = slotOf(name, 0, name.length);
      this.slots[slot] = { name, value, next: this.slots[slot] ?? null };
    }
  }

  /** What the name between two offsets stands for, its letters in any case; null if it is none of these. */
  at(markup: string, start: number, end: number): Value | null {
    if (start === end) return null;
    for (let entry = this.slots[slotOf(markup, start, end)]; entry; entry = entry.next)
      if (entry.name.length === end - start && stands(entry.name, markup, start))
        return entry.value;
    return null;
  }
}

/** A name, and the next one of its slot. */
interface Entry<Value> {
  readonly name: string;
  readonly value: Value;
  readonly next: Entry<Value> | null;
}

/** Enough that a slot seldom has two of the tags or attributes of HTML. */
const SLOTS = 1024;

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
