import {
  PORTAL_PROFILES,
  type PortalPlatform,
  SITE_PARTS,
} from '../../gazetteer/portal-profiles.ts';
import type { Outline } from './outline.ts';
import { NodeKind } from './tags.ts';

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

const TOKENS: ReadonlyMap<string, readonly TokenMeaning[]> = tokenTable();
/** Tokens, or words of a `generator`, by the platforms that they tell. */
const SIGNS: ReadonlyMap<string, readonly PortalPlatform[]> = signTable();
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

function tokenTable(): Map<string, TokenMeaning[]> {
  const table = new Map<string, TokenMeaning[]>();
  for (const { platform, content, title, drop } of PORTAL_PROFILES) {
    const rows = [
      [Hint.content, content],
      [Hint.title, title],
      [Hint.drop, drop],
    ] as const;
    for (const [hint, tokens] of rows)
      for (const token of tokens)
        table.set(token, [...(table.get(token) ?? []), { hint, platform }]);
  }
  return table;
}

function signTable(): Map<string, PortalPlatform[]> {
  const table = new Map<string, PortalPlatform[]>();
  for (const { platform, signs } of PORTAL_PROFILES)
    for (const sign of signs) table.set(sign, [...(table.get(sign) ?? []), platform]);
  return table;
}

/** The platforms whose signs a page has, in its classes and ids or in what it says made it. */
function platformsOf({ kind, data, bodyClass, meta, length }: Outline): Set<PortalPlatform> {
  const found = new Set<PortalPlatform>(['any']);
  const see = (names: string) => {
    for (const token of tokensOf(names))
      for (const platform of SIGNS.get(token) ?? []) found.add(platform);
  };
  const seen = new Set<string>();
  for (let i = 0; i < length; i++) {
    const names = data[i] as string;
    if (kind[i] === NodeKind.text || names === '' || seen.has(names)) continue;
    seen.add(names);
    see(names);
  }
  see(bodyClass);
  see((meta.get('generator') ?? '').replace(/[^\p{L}\d]+/gu, ' '));
  return found;
}

/** Reads hints once per distinct class or id of a page. */
export class Hints {
  private readonly known = new Map<string, number>();
  private readonly tokens = new Map<string, number>();
  /** A platform's profile speaks only on its pages. */
  private readonly platforms: ReadonlySet<PortalPlatform>;

  constructor(outline: Outline) {
    this.platforms = platformsOf(outline);
  }

  /** Hints of profile tokens only: cheap, for every element. */
  ofTokens(names: string): number {
    if (names === '') return Hint.none;
    let hint = this.tokens.get(names);
    if (hint === undefined) {
      hint = Hint.none;
      const tokens = tokensOf(names);
      for (const token of tokens)
        for (const meaning of TOKENS.get(token) ?? [])
          if (this.platforms.has(meaning.platform)) hint |= meaning.hint;
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
