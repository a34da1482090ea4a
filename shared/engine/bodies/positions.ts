import type { Tokens } from '../scan/tokens.ts';

/** Posts whose holder speaks for the body named after them, longest first in each look-up. */
const POSITIONS = new Map(
  [
    'Chủ tịch',
    'Phó Chủ tịch',
    'Phó Chủ tịch Thường trực',
    'Quyền Chủ tịch',
    'CT',
    'PCT',
    'Bí thư',
    'Phó Bí thư',
    'Phó Bí thư Thường trực',
    'Giám đốc',
    'Phó Giám đốc',
    'Phó Giám đốc phụ trách',
    'Bộ trưởng',
    'Thứ trưởng',
    'Chánh',
    'Phó Chánh',
    'Trưởng',
    'Phó Trưởng',
    'Cục trưởng',
    'Phó Cục trưởng',
    'Vụ trưởng',
    'Phó Vụ trưởng',
    'Tổng cục trưởng',
    'Phó Tổng cục trưởng',
    'Chi cục trưởng',
    'Phó Chi cục trưởng',
    'Chủ nhiệm',
    'Phó Chủ nhiệm',
    'Bộ trưởng, Chủ nhiệm',
    'Bộ trưởng, Tổng Thanh tra',
    'Bộ trưởng, Trưởng ban',
    'Tổng Thư ký',
    'Tổng Giám đốc',
    'Viện trưởng',
    'Phó Viện trưởng',
    'Chánh án',
    'Phó Chánh án',
    'Tổng Thanh tra',
    'Thống đốc',
    'Trưởng ban',
    'Phó Trưởng ban',
    'Trưởng đoàn',
    'Phó Trưởng đoàn',
    'Trưởng phòng',
    'Phó Trưởng phòng',
    'Chỉ huy trưởng',
    'Tư lệnh',
    'Ủy viên',
    'Ủy viên Thường trực',
    'Thủ trưởng',
    'Lãnh đạo',
  ].map((position) => [position.toLowerCase().replace(',', ' ,'), position]),
);
/** Tokens of the longest. */
const LONGEST = 5;
/** The words that positions end with. */
const LAST_WORDS = new Set([...POSITIONS.keys()].map((position) => position.split(' ').at(-1)));

/** The post named right before a token, with its first token. */
export function positionBefore(
  tokens: Tokens,
  at: number,
): { position: string | null; positionFrom: number | null } {
  if (!LAST_WORDS.has(tokens.word[at - 1])) return { position: null, positionFrom: null };
  for (let words = Math.min(LONGEST, at); words > 0; words--) {
    const position = POSITIONS.get(tokens.word.slice(at - words, at).join(' '));
    if (position) return { position, positionFrom: at - words };
  }
  return { position: null, positionFrom: null };
}

/** The token after a post that is named at a token; the token itself where none is. */
export function pastPosition(tokens: Tokens, at: number): number {
  for (let words = LONGEST; words > 0; words--)
    if (POSITIONS.has(tokens.word.slice(at, at + words).join(' '))) return at + words;
  return at;
}
