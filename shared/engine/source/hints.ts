import {
  PORTAL_PROFILES,
  type PortalPlatform,
  SITE_PARTS,
} from '../../gazetteer/portal-profiles.ts';

/** What an element's class, id and itemprop say about it. */
export const Hint = {
  none: 0,
  content: 1,
  title: 2,
  /** No part of the article. */
  drop: 4,
  /** No part of the article unless there is prose in it: the name alone does not tell. */
  chrome: 8,
} as const;

interface TokenMeaning {
  hint: number;
  platform: PortalPlatform;
}

const TOKENS: ReadonlyMap<string, TokenMeaning> = tokenTable();
/** Kinds of site parts that may hold prose of their own. */
const WITH_PROSE: ReadonlySet<string> = new Set(['related', 'comments', 'aside', 'site']);
const entries = Object.entries(SITE_PARTS);
const SITE_PART = anyOf(entries.filter(([part]) => WITH_PROSE.has(part)));
const CHROME_PART = anyOf(entries.filter(([part]) => !WITH_PROSE.has(part)));
/** Names of an article that hold a site part's name by chance. */
const EXEMPT = /printcontent|forprint|contentprint|printarea|allowmenu|hascomment|commentsopen/g;

function anyOf(parts: readonly (readonly [string, readonly string[]])[]): RegExp {
  return new RegExp(parts.flatMap(([, words]) => words).join('|'));
}

function tokenTable(): Map<string, TokenMeaning> {
  const table = new Map<string, TokenMeaning>();
  for (const { platform, content, title, drop } of PORTAL_PROFILES) {
    const rows = [
      [Hint.content, content],
      [Hint.title, title],
      [Hint.drop, drop],
    ] as const;
    for (const [hint, tokens] of rows)
      for (const token of tokens) if (!table.has(token)) table.set(token, { hint, platform });
  }
  table.set('articlebody', { hint: Hint.content, platform: 'any' });
  return table;
}

/** Reads hints once per distinct class or id of a page. */
export class Hints {
  private readonly known = new Map<string, number>();
  private readonly tokens = new Map<string, number>();

  /** Hints of profile tokens only: cheap, for every element. */
  ofTokens(names: string): number {
    if (names === '') return Hint.none;
    let hint = this.tokens.get(names);
    if (hint === undefined) {
      hint = Hint.none;
      const tokens = tokensOf(names);
      for (const token of tokens) hint |= TOKENS.get(token)?.hint ?? 0;
      if (isHiddenByClass(tokens)) hint |= Hint.drop;
      this.tokens.set(names, hint);
    }
    return hint;
  }

  /** All hints, also of what site parts are commonly called. */
  of(names: string): number {
    if (names === '') return Hint.none;
    let hint = this.known.get(names);
    if (hint === undefined) {
      hint = this.ofTokens(names);
      if ((hint & Hint.content) === 0) hint |= partHint(names);
      this.known.set(names, hint);
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
  const squashed = names.toLowerCase().replace(/[-_]/g, '').replace(EXEMPT, '');
  if (SITE_PART.test(squashed)) return Hint.drop;
  return CHROME_PART.test(squashed) ? Hint.chrome : Hint.none;
}
