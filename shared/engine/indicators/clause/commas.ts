import type { Tokens } from '../../scan/tokens.ts';
import { VALUE_VERBS } from './clauses.ts';

const SECTORS = new Set(['ngành', 'khu', 'lĩnh', 'sản']);
const TELLING = new Set(
  'phát duy tiếp được có gặp phục bị đang đã vẫn chịu chuyển ổn thuận khó diễn giữ'.split(' '),
);
const LONGEST_SECTOR = 7;

/** "khu vực công nghiệp, xây dựng", "sản xuất và phân phối điện, khí đốt": nothing is told before the comma. */
export function namesSectors({ word }: Tokens, from: number, comma: number, to: number): boolean {
  if (!SECTORS.has(word[from] as string)) return false;
  if (comma - from > LONGEST_SECTOR || to - comma > LONGEST_SECTOR) return false;
  let listed = word[from] !== 'sản';
  for (let i = from; i < comma; i++) {
    if (word[i] === 'và') listed = true;
    else if (TELLING.has(word[i] as string) || VALUE_VERBS.has(word[i] as string)) return false;
  }
  return listed;
}

/** "chế biến, chế tạo": one name with a comma in it, by the syllables around the comma. */
const COMPOUNDS = new Set([
  'biến,chế',
  'nại,tố',
  'súc,gia',
  'nông,lâm',
  'lâm,thủy',
  'xuất,nhập',
  'hóa,xã',
  'nghị,phản',
  'ánh,kiến',
  'mại,dịch',
  'nhũng,lãng',
  'nghiệp,thủy',
  'vụ,du',
]);

/** Whether a comma stands within one name. */
export function isCompound({ word }: Tokens, comma: number): boolean {
  return COMPOUNDS.has(`${word[comma - 1]},${word[comma + 1]}`);
}

const AUXILIARY_WINDOW = 4;

/** "đã phát hiện, bắt giữ": the comma stands between verbs of one subject. */
export function auxiliaryBefore(tokens: Tokens, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - AUXILIARY_WINDOW); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';' || word === '.') return false;
    if (word === 'đã' || word === 'đang' || word === 'sẽ') return true;
  }
  return false;
}

const LONGEST_MEMBER = 4;

/** "nông, lâm nghiệp và thủy sản": a list that "và" closes within a few words. */
export function enumerates(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_MEMBER + 1); i++) {
    if (tokens.word[i] === 'và' || tokens.word[i] === ',') return true;
  }
  return false;
}
