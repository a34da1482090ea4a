import type { Indicator } from '../../contract/index.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';

const ALL_PARTS = classTrie('all-parts');
const SOME_PARTS = classTrie('some-parts');
const joins = wordIs('and');

/** The parts' names together are no longer, in tokens. */
const LONGEST_LIST = 40;
const FEWEST_PARTS = 2;

/**
 * "là 1.200 tỷ đồng, bao gồm vốn đầu tư và vốn sự nghiệp. Trong đó, vốn đầu tư 510 tỷ đồng và vốn sự nghiệp …": the
 * figures from `next` on that are, after "trong đó", of all the parts named behind the whole, each under its own name; null where the
 * figures are not those of the names.
 */
export function partsListedApart(
  tokens: Tokens,
  whole: Indicator,
  figures: readonly Indicator[],
  next: number,
): Indicator[] | null {
  let at = tokenAtOrAfter(tokens, whole.end);
  if (tokens.word[at] === ',') at++;
  const opens = ALL_PARTS.longestAt(tokens, at);
  if (!opens) return null;
  const names = namesFrom(tokens, opens.to);
  if (!names || names.list.length < FEWEST_PARTS) return null;
  const inside = SOME_PARTS.longestAt(tokens, names.to + 1);
  if (!inside) return null;
  let from = inside.to;
  const parts = figures.slice(next, next + names.list.length);
  if (parts.length < names.list.length) return null;
  for (const [i, part] of parts.entries()) {
    if (tokens.kind[from] === TokenKind.punctuation || joins(tokens, from)) from++;
    if (!startsWith(tokens, from, names.list[i] as readonly string[])) return null;
    from = tokenAtOrAfter(tokens, part.end);
  }
  return parts;
}

/** The names of a list without figures, by their words, and where the sentence or clause that holds it ends. */
function namesFrom(tokens: Tokens, start: number): { list: string[][]; to: number } | null {
  const list: string[][] = [];
  let name: string[] = [];
  for (let i = start; i < Math.min(tokens.length, start + LONGEST_LIST); i++) {
    const word = tokens.word[i] as string;
    const ends = word === '.' || word === ';';
    if (tokens.kind[i] === TokenKind.number) return null;
    if (!ends && word !== ',' && !joins(tokens, i)) {
      name.push(word);
      continue;
    }
    if (name.length > 0) list.push(name);
    name = [];
    if (ends) return { list, to: i };
  }
  return null;
}

function startsWith({ word }: Tokens, at: number, name: readonly string[]): boolean {
  return name.every((one, i) => word[at + i] === one);
}
