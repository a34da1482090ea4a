import type { Element } from 'domhandler';
import {
  PORTAL_PROFILES,
  type PortalPlatform,
  type PortalProfile,
} from '../../../gazetteer/portal-profiles.ts';
import { Hint } from './hints.ts';
import type { PageTree } from './page-tree.ts';
import { type ElementTest, simpleTest } from './simple-selector.ts';

/** What an element is where a selector of a portal's row finds it. */
const MEANINGS: readonly (readonly [field: keyof PortalProfile, hint: number])[] = [
  ['article', Hint.content],
  ['title', Hint.title],
  ['published', Hint.drop],
  ['attachments', Hint.files],
  ['listItems', Hint.listItem],
  ['drop', Hint.drop],
];

/** A selector of a row, and what it says. */
interface Row {
  readonly platform: PortalPlatform;
  readonly selector: string;
  /** Of an element that it finds; 0 for a sign. */
  readonly hint: number;
  /** Its test where it has one part: selecting costs more than looking. */
  readonly test: ElementTest | null;
}

const KEY = /[.#]([\w-]+)|\[(?:itemprop|name)[~^|]?="?([\w-]+)/i;

/**
 * The class, id, `itemprop` or meta's name that an element must have to be found by a selector, in lower
 * case: one of the selector's last part. Null where that has none.
 */
export function keyOf(selector: string): string | null {
  const [, name, value] = KEY.exec(lastPart(selector)) ?? [];
  return (name ?? value)?.toLowerCase() ?? null;
}

/** What stands after a selector's last combinator; those within brackets are part of a value. */
function lastPart(selector: string): string {
  let from = 0;
  let isValue = false;
  for (const [at, char] of [...selector].entries()) {
    if (char === '[' || char === ']') isValue = char === '[';
    else if (!isValue && ' >+~'.includes(char)) from = at + 1;
  }
  return selector.slice(from);
}

const ROWS: ReadonlyMap<string, readonly Row[]> = rowTable();

function rowTable(): Map<string, Row[]> {
  const table = new Map<string, Row[]>();
  for (const profile of PORTAL_PROFILES) {
    const add = (selector: string, hint: number) => {
      const key = keyOf(selector) ?? '';
      const test = simpleTest(selector);
      const row = { platform: profile.platform, selector, hint, test };
      table.set(key, [...(table.get(key) ?? []), row]);
    };
    for (const sign of profile.signs) add(sign, Hint.none);
    for (const [field, hint] of MEANINGS) for (const one of profile[field]) add(one, hint);
  }
  return table;
}

/** Slots of the keys' hashes: most names of a page are told by a slot that no key has. */
const SLOTS = 16_384;
const TAKEN = new Uint8Array(SLOTS);
for (const key of ROWS.keys()) TAKEN[slotOf(hashOf(key))] = 1;

/** The hash of a name whose next unit is told, its letters in any case. */
function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 0x20)) | 0;
}

function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = hashed(hash, name.charCodeAt(i));
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/** The rows that are looked up by one of the names in an attribute, each once. */
function rowsFor(names: string): readonly Row[] {
  let rows: readonly Row[] = NONE;
  let start = 0;
  let hash = 0;
  const { length } = names;
  for (let end = 0; end <= length; end++) {
    const unit = end < length ? charCodeAt.call(names, end) : 0x20;
    if (unit > 0x20) {
      hash = hashed(hash, unit);
      continue;
    }
    const from = start;
    const slot = slotOf(hash);
    start = end + 1;
    hash = 0;
    if (end === from || TAKEN[slot] === 0) continue;
    const more = ROWS.get(names.slice(from, end).toLowerCase());
    if (more && !rows.includes(more[0] as Row)) rows = rows === NONE ? more : [...rows, ...more];
  }
  return rows;
}

const NONE: readonly Row[] = [];

/** Asks a page's elements, one after the other, what the rows of portals say of them. */
export class PortalReader {
  private readonly tree: Pick<PageTree, '$'>;
  private readonly platforms = new Set<PortalPlatform>(['any']);
  private readonly found: { node: number; element: Element; row: Row }[] = [];

  constructor(tree: Pick<PageTree, '$'>) {
    this.tree = tree;
  }

  /** Takes in an element and its node in the outline; -1 for none. */
  add(node: number, element: Element): void {
    const { attribs, name } = element;
    if (name === 'meta') {
      this.addBy(attribs.name, node, element);
      return;
    }
    this.addBy(attribs.class, node, element);
    this.addBy(attribs.id, node, element);
    this.addBy(attribs.itemprop, node, element);
  }

  private addBy(names: string | undefined, node: number, element: Element): void {
    if (!names) return;
    for (const row of rowsFor(names)) {
      if (node >= 0 && row.hint !== Hint.none) this.found.push({ node, element, row });
      else if (row.hint === Hint.none && !this.platforms.has(row.platform))
        if (this.isFound(element, row)) this.platforms.add(row.platform);
    }
  }

  /** What the rows say whose platform the page is of: node → hints. */
  finish(): Map<number, number> {
    const hints = new Map<number, number>();
    for (const { node, element, row } of this.found)
      if (this.platforms.has(row.platform) && this.isFound(element, row))
        hints.set(node, (hints.get(node) ?? Hint.none) | row.hint);
    return hints;
  }

  private isFound(element: Element, { selector, test }: Row): boolean {
    return test ? test(element) : this.tree.$(element).is(selector);
  }
}
