import { TAG_COUNT, type Tag, tagOf } from './tags.ts';

/** Numbers kept of each open element: see `Field`. */
const FIELDS = 4;
/** The depth of the innermost block, scope and table up to an element, and of the last one of its own tag. */
const Field = { block: 0, scope: 1, table: 2, same: 3 } as const;

const TABLE = tagOf('table');

/**
 * The elements that are open while a page is read, found by their tag in constant time. Depths count
 * from 0; -1 is nowhere.
 */
export class OpenElements {
  /** How many are open. */
  depth = 0;
  private readonly tags: Tag[] = [];
  private frames = new Int32Array(64 * FIELDS);
  /** The innermost depth of each listed tag, and of others by name. */
  private readonly innermost = new Int32Array(TAG_COUNT).fill(-1);
  private readonly others = new Map<string, number>();

  /** Depths of the innermost block, scope and table. */
  get block(): number {
    return this.top(Field.block);
  }
  get scope(): number {
    return this.top(Field.scope);
  }
  get table(): number {
    return this.top(Field.table);
  }

  /** The innermost open element of a tag. */
  depthOf(tag: Tag): number {
    return tag.index >= 0 ? this.depthAt(tag.index) : (this.others.get(tag.name) ?? -1);
  }

  /** The same by the index of a listed tag. */
  depthAt(index: number): number {
    return this.innermost[index] as number;
  }

  push(tag: Tag): void {
    const { depth } = this;
    const at = depth * FIELDS;
    if (at === this.frames.length) this.grow();
    const { frames } = this;
    frames[at + Field.block] = tag.isSpecial ? depth : this.block;
    frames[at + Field.scope] = tag.isScope ? depth : this.scope;
    frames[at + Field.table] = tag === TABLE ? depth : this.table;
    frames[at + Field.same] = this.depthOf(tag);
    this.note(tag, depth);
    this.tags[depth] = tag;
    this.depth = depth + 1;
  }

  /** Closes the innermost element and returns its tag. */
  pop(): Tag {
    const depth = --this.depth;
    const tag = this.tags[depth] as Tag;
    this.note(tag, this.frames[depth * FIELDS + Field.same] as number);
    return tag;
  }

  private note(tag: Tag, depth: number): void {
    if (tag.index >= 0) this.innermost[tag.index] = depth;
    else this.others.set(tag.name, depth);
  }

  private top(field: number): number {
    return this.depth === 0 ? -1 : (this.frames[(this.depth - 1) * FIELDS + field] as number);
  }

  private grow(): void {
    const more = new Int32Array(this.frames.length * 2);
    more.set(this.frames);
    this.frames = more;
  }
}
