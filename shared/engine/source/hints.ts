import {
  PORTAL_PROFILES,
  type PortalPlatform,
  SITE_PARTS,
} from '../../gazetteer/portal-profiles.ts';

/** What an element's class, id and itemprop say about it. */
export const Hint = { none: 0, content: 1, title: 2, drop: 4 } as const;

interface TokenMeaning {
  hint: number;
  platform: PortalPlatform;
}

const TOKENS: ReadonlyMap<string, TokenMeaning> = tokenTable();
const SITE_WORDS: readonly string[] = Object.values(SITE_PARTS).flat();
/** Parts of names that hold a site word by chance. */
const EXEMPT = /printcontent|forprint|contentprint|printarea|socialinsurance/;

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
      for (const token of names.toLowerCase().split(/\s+/)) hint |= TOKENS.get(token)?.hint ?? 0;
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
      if ((hint & Hint.content) === 0 && isSitePart(names)) hint |= Hint.drop;
      this.known.set(names, hint);
    }
    return hint;
  }
}

const SITE_PART = new RegExp(SITE_WORDS.join('|'));

function isSitePart(names: string): boolean {
  const squashed = names.toLowerCase().replace(/[-_]/g, '');
  return SITE_PART.test(squashed) && !EXEMPT.test(squashed);
}
