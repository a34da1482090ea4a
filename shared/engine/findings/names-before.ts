import type { Indicator } from '../../contract/index.ts';

/** Words in a row that begin with capitals. */
const NAME = /(?<!\p{L})\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu;

/** Where the names of a sentence end, and a mark for those up to each: equal for the same names in any order. */
interface SentenceNames {
  ends: number[];
  marks: string[];
}

/**
 * The names that a sentence gives before its figures. Each sentence is read once, however many figures
 * it has, and each name is added to the mark of those before it.
 */
export class NamesBefore {
  private readonly text: string;
  private readonly bySentence = new Map<number, SentenceNames>();
  private readonly ids = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** A key for the names before a figure: figures have one key where the same names stand before them. */
  keyOf({ sentence, start }: Pick<Indicator, 'sentence' | 'start'>): string {
    const { ends, marks } = this.namesOf(sentence);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return marks[low - 1] ?? '';
  }

  private namesOf({ start, end }: Indicator['sentence']): SentenceNames {
    const known = this.bySentence.get(start);
    if (known) return known;
    const names: SentenceNames = { ends: [], marks: [] };
    let first = 0;
    let second = 0;
    for (const { 0: name, index } of this.text.slice(start, end).matchAll(NAME)) {
      const id = this.ids.get(name) ?? this.ids.size + 1;
      this.ids.set(name, id);
      first = (first + mixed(id)) >>> 0;
      second = (second + mixed(id ^ 0x5bd1e995)) >>> 0;
      names.ends.push(start + index + name.length);
      names.marks.push(`${names.ends.length} ${first} ${second}`);
    }
    this.bySentence.set(start, names);
    return names;
  }
}

/** A number's bits well mixed (the end of MurmurHash3), so that sums of some hardly meet sums of others. */
function mixed(id: number): number {
  let bits = Math.imul(id ^ (id >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
