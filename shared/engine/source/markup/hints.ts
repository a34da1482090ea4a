import { SITE_PARTS } from '../../../gazetteer/portal-profiles.ts';
import type { Outline } from './outline.ts';

/** What a portal's row, or an element's own names, say about it. */
export const Hint = {
  none: 0,
  content: 1,
  title: 2,
  /** No part of the article. */
  drop: 4,
  /** No part of the article unless there is prose in it: the name alone does not tell. */
  chrome: 8,
  /** Lists the article's files. */
  files: 16,
  /** An entry of a list of other articles. */
  listItem: 32,
  /** Not shown by the page's own style sheet. */
  hidden: 64,
} as const;

/** Kinds of site parts that may hold prose of their own. */
const WITH_PROSE: ReadonlySet<string> = new Set(['related', 'comments', 'aside', 'site']);
const entries = Object.entries(SITE_PARTS);
const SITE_PART = anyOf(entries.filter(([part]) => WITH_PROSE.has(part)));
/** Most names are of neither. */
const ANY_PART = anyOf(entries);
const CHROME_PART = anyOf(entries.filter(([part]) => !WITH_PROSE.has(part)));
/** Names of an article that hold a site part's name by chance. */
const EXEMPT = /printcontent|forprint|contentprint|printarea|allowmenu|hascomment|commentsopen/g;

function anyOf(parts: readonly (readonly [string, readonly string[]])[]): RegExp {
  return new RegExp(parts.flatMap(([, words]) => words).join('|'));
}

/** Reads hints once per distinct class or id of a page. */
export class Hints {
  private readonly outline: Outline;
  private readonly known = new Map<string, number>();
  private readonly hidden = new Map<string, number>();

  constructor(outline: Outline) {
    this.outline = outline;
  }

  /** What the portal's row says of a node. */
  ofRow(node: number): number {
    return this.outline.hints.get(node) ?? Hint.none;
  }

  /** The same, or that its names hide it: cheap, for every element. */
  stated(node: number): number {
    const hint = this.ofRow(node);
    const names = this.outline.data[node] as string;
    return names.includes('d-none') ? hint | this.hiddenHint(names) : hint;
  }

  /** All hints, also of what site parts are commonly called. */
  of(node: number): number {
    const stated = this.stated(node);
    const names = this.outline.data[node] as string;
    if (names === '' || (stated & Hint.content) !== 0) return stated;
    let hint = this.known.get(names);
    if (hint === undefined) {
      hint = partHint(names);
      this.known.set(names, hint);
    }
    return stated | hint;
  }

  private hiddenHint(names: string): number {
    let hint = this.hidden.get(names);
    if (hint === undefined) {
      hint = isHiddenByClass(tokensOf(names)) ? Hint.drop : Hint.none;
      this.hidden.set(names, hint);
    }
    return hint;
  }
}

/** "d-none" hides an element, unless another class shows it on a wider screen. */
function isHiddenByClass(tokens: readonly string[]): boolean {
  return tokens.includes('d-none') && !tokens.some((token) => SHOWN_WIDER.test(token));
}

const SHOWN_WIDER = /^d-(?:sm|md|lg|xl|xxl)-(?!none)/;

/** The tokens of an attribute, in lower case. */
function tokensOf(names: string): string[] {
  const lower = names.toLowerCase();
  return lower.includes('\n') || lower.includes('\t') ? lower.split(/\s+/) : lower.split(' ');
}

function partHint(names: string): number {
  const joined = names.toLowerCase().replace(/[-_]/g, '');
  if (!ANY_PART.test(joined)) return Hint.none;
  const squashed = joined.replace(EXEMPT, '');
  if (SITE_PART.test(squashed)) return Hint.drop;
  return CHROME_PART.test(squashed) ? Hint.chrome : Hint.none;
}
