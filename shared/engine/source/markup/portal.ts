import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import {
  PORTAL_PROFILES,
  type PortalPlatform,
  type PortalProfile,
} from '../../../gazetteer/portal-profiles.ts';
import { Hint } from './hints.ts';

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
  /** Whether a class or id is all it asks for: what it was looked up by. */
  readonly isPlain: boolean;
}

const KEY = /[.#]([\w-]+)|\[(?:itemprop|name)[~^|]?="?([\w-]+)/i;

/**
 * The class, id, `itemprop` or meta's name that an element must have to be found by a selector, in lower
 * case: one of the selector's last part. Null where that has none.
 */
export function keyOf(selector: string): string | null {
  const last = selector.split(/\s*[\s>+~]\s*(?![^[]*\])/).at(-1) ?? '';
  const [, name, value] = KEY.exec(last) ?? [];
  return (name ?? value)?.toLowerCase() ?? null;
}

const ROWS: ReadonlyMap<string, readonly Row[]> = rowTable();

function rowTable(): Map<string, Row[]> {
  const table = new Map<string, Row[]>();
  for (const profile of PORTAL_PROFILES) {
    const add = (selector: string, hint: number) => {
      const isPlain = /^[.#][\w-]+$/.test(selector);
      const key = keyOf(selector) ?? '';
      const row = { platform: profile.platform, selector, hint, isPlain };
      table.set(key, [...(table.get(key) ?? []), row]);
    };
    for (const sign of profile.signs) add(sign, Hint.none);
    for (const [field, hint] of MEANINGS) for (const one of profile[field]) add(one, hint);
  }
  return table;
}

/** The rows that are looked up by one of the names in an attribute, each once. */
function rowsFor(names: string): readonly Row[] {
  let rows: readonly Row[] = NONE;
  const lower = names.toLowerCase();
  for (const token of OTHER_SPACE.test(lower) ? lower.split(/\s+/) : lower.split(' ')) {
    const more = ROWS.get(token);
    if (more && !rows.includes(more[0] as Row)) rows = rows === NONE ? more : [...rows, ...more];
  }
  return rows;
}

const NONE: readonly Row[] = [];
const OTHER_SPACE = /[\t\n\f\r]/;

/** Asks a page's elements, one after the other, what the rows of portals say of them. */
export class PortalReader {
  private readonly $: CheerioAPI;
  private readonly platforms = new Set<PortalPlatform>(['any']);
  private readonly found: { node: number; element: Element; row: Row }[] = [];
  /** Names as they stand in elements → the rows that are looked up by one of them. */
  private readonly known = new Map<string, readonly Row[]>();

  constructor($: CheerioAPI) {
    this.$ = $;
  }

  /** Takes in an element with its classes, id and itemprop, and its node in the outline; -1 for none. */
  add(node: number, element: Element, names: string): void {
    const all = element.name === 'meta' ? (element.attribs.name ?? '') : names;
    if (all === '') return;
    for (const row of this.rowsOf(all)) {
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

  private rowsOf(names: string): readonly Row[] {
    let rows = this.known.get(names);
    if (rows === undefined) {
      rows = rowsFor(names);
      this.known.set(names, rows);
    }
    return rows;
  }

  private isFound(element: Element, { selector, isPlain }: Row): boolean {
    if (!isPlain) return this.$(element).is(selector);
    const { class: classes = '', id = '' } = element.attribs;
    const name = selector.slice(1).toLowerCase();
    if (selector.startsWith('#')) return id.trim().toLowerCase() === name;
    return classes.toLowerCase().split(/\s+/).includes(name);
  }
}
