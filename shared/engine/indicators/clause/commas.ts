import { classTrie, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';

const isSector = wordIs('sector-word');
const isSectorInOne = wordIs('sector-in-one');
const isTelling = wordIs('tells-of', 'leads-to-number');
const isAnd = wordIs('and');
const LONGEST_SECTOR = 7;

/** "khu vực công nghiệp, xây dựng", "sản xuất và phân phối điện, khí đốt": nothing is told before the comma. */
export function namesSectors(tokens: Tokens, from: number, comma: number, to: number): boolean {
  if (!isSector(tokens, from)) return false;
  if (comma - from > LONGEST_SECTOR || to - comma > LONGEST_SECTOR) return false;
  let listed = isSectorInOne(tokens, from);
  for (let i = from; i < comma; i++) {
    if (isAnd(tokens, i)) listed = true;
    else if (isTelling(tokens, i)) return false;
  }
  return listed;
}

/** Syllables of a member of a list of goods, and how many members are looked back over. */
const LONGEST_GOOD = 3;
const MOST_GOODS = 6;

/** "sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước": short members of one sector, none with a verb of telling. */
export function goesOnSector(tokens: Tokens, floor: number, comma: number, to: number): boolean {
  if (endOfMember(tokens, comma + 1, to) - comma - 1 > LONGEST_GOOD) return false;
  let end = comma;
  for (let members = 0; members < MOST_GOODS; members++) {
    let from = end;
    while (from > floor && isWord(tokens, from - 1) && end - from <= LONGEST_SECTOR) from--;
    for (let i = from; i < end; i++) if (isTelling(tokens, i) && !isAnd(tokens, i)) return false;
    if (members > 0 && isSector(tokens, from)) return true;
    if (end - from > LONGEST_GOOD || from <= floor || tokens.word[from - 1] !== ',') return false;
    end = from - 1;
  }
  return false;
}

function endOfMember(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && isWord(tokens, end)) end++;
  return end;
}

function isWord({ kind }: Tokens, at: number): boolean {
  return kind[at] === TokenKind.word;
}

/** "chế biến, chế tạo": one name with a comma in it, by the syllables around the comma. */
const compounds = classTrie('comma-name');

/** Whether a comma stands within one name. */
export function isCompound(tokens: Tokens, comma: number): boolean {
  return compounds.longestAt(tokens, comma - 1) !== null;
}

const isTense = wordIs('tense');
const AUXILIARY_WINDOW = 4;

/** "đã phát hiện, bắt giữ": the comma stands between verbs of one subject. */
export function auxiliaryBefore(tokens: Tokens, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - AUXILIARY_WINDOW); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';' || word === '.') return false;
    if (isTense(tokens, i)) return true;
  }
  return false;
}

const isEnumerating = wordIs('enumerating');
const LONGEST_MEMBER = 4;

/** "nông, lâm nghiệp và thủy sản": a list that "và" closes within a few words. */
export function enumerates(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_MEMBER + 1); i++)
    if (isEnumerating(tokens, i)) return true;
  return false;
}
