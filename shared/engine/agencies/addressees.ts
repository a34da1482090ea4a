import type { AgencyLookup } from '../agencies/lookup.ts';
import { classTrie } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, type Tokens } from '../scan/tokens.ts';

const ADDRESSED = classTrie('addressed');
/** Tokens after "Kính gửi" at most. */
const MOST_TOKENS = 160;

/** The bodies a document is addressed to: full names, groups as they stand. */
export function readAddressees(scan: Scan, agencies: AgencyLookup): string[] {
  const span = addresseeTokens(scan.tokens);
  if (!span) return [];
  const { tokens } = scan;
  const names: string[] = [];
  for (const { from, to } of itemsOf(tokens, span.from, span.to)) {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const bodies = agencies.within({ start, end });
    if (bodies.length > 0) names.push(...bodies.map(({ name }) => name));
    else names.push(spelledOut(scan.text.slice(start, end)));
  }
  return [...new Set(names)];
}

/** The tokens of the addressees: the rest of the line, and the list below it. */
export function addresseeTokens(tokens: Tokens): { from: number; to: number } | null {
  const limit = Math.min(tokens.length - 2, 900);
  for (let i = 0; i < limit; i++) {
    const addressed = ADDRESSED.longestAt(tokens, i);
    if (!addressed) continue;
    let from = addressed.to;
    while (tokens.word[from] === ':' || tokens.word[from] === '*') from++;
    let to = from;
    const isList = tokens.gap[from] === Gap.line;
    for (; to < tokens.length && to < from + MOST_TOKENS; to++) {
      if (to === from || tokens.gap[to] !== Gap.line) continue;
      const isBullet =
        tokens.word[to] === '-' || tokens.word[to] === '+' || tokens.word[to] === '•';
      const before = tokens.word[to - 1];
      if (!isBullet && before !== ';' && before !== ',' && !startsLower(tokens, to)) break;
      if (!isBullet && isList && before === '.') break;
    }
    return to > from ? { from, to } : null;
  }
  return null;
}

function startsLower(tokens: Tokens, at: number): boolean {
  const char = tokens.text[tokens.start[at] as number] as string;
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

/** One item a line or a semicolon. */
function itemsOf(tokens: Tokens, from: number, to: number): { from: number; to: number }[] {
  const items: { from: number; to: number }[] = [];
  let start = from;
  const push = (end: number) => {
    while (start < end && /^[-+•*:;.,]$/.test(tokens.word[start] as string)) start++;
    let last = end;
    while (last > start && /^[-;.,/*]$/.test(tokens.word[last - 1] as string)) last--;
    if (last > start) items.push({ from: start, to: last });
    start = end;
  };
  for (let i = from; i < to; i++) {
    const isBullet =
      i > start && tokens.gap[i] === Gap.line && /^[-+•]$/.test(tokens.word[i] as string);
    if (isBullet || tokens.word[i - 1] === ';') push(i);
  }
  push(to);
  return items;
}

function spelledOut(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
    .replace(/HĐND/g, 'Hội đồng nhân dân');
}
