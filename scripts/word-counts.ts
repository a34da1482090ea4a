import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../shared/engine', import.meta.url));

/** A list of words that code keeps to itself: a set or map of literals, or words that are split. */
const SETS =
  /(?:new (?:Set|Map)\b[^([]*\(\s*(?:\[[^\]]{0,2000}\]|'[^']{0,2000}'|`[^`]{0,2000}`)|(?:'[^'\n]{0,400}'|`[^`]{0,2000}`)\s*\.split\()/g;
/** A literal that a word is compared with. */
const COMPARED =
  /(?:[!=]== |case |\.(?:startsWith|endsWith|includes|indexOf|lastIndexOf)\()'([^'\n]+)'/g;
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/i;

/** Comments, and the sentences of rules: what is said there is no grammar. */
const ASIDE = /^[ \t]*(?:\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)$/gm;

export interface WordCounts {
  /** Private word sets, by file. */
  readonly sets: ReadonlyMap<string, number>;
  /** Vietnamese literals compared, by file. */
  readonly literals: ReadonlyMap<string, number>;
}

/** The grammar that the engine keeps in code, where rows should be. */
export function wordCounts(): WordCounts {
  const sets = new Map<string, number>();
  const literals = new Map<string, number>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const code = readFileSync(join(root, file), 'utf8').replaceAll(ASIDE, '');
    const own = [...code.matchAll(SETS)].filter(([set]) => VIETNAMESE.test(set)).length;
    const compared = [...code.matchAll(COMPARED)].filter(([, literal = '']) =>
      VIETNAMESE.test(literal),
    ).length;
    if (own > 0) sets.set(file, own);
    if (compared > 0) literals.set(file, compared);
  }
  return { sets, literals };
}

/** How many in all files together. */
export function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
