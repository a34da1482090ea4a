import type { MilitaryUnit } from '../../gazetteer/departments.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Body } from './body.ts';
import { capitalRun, written } from './place-tail.ts';

/** No unit has a number of more digits. */
const MOST_DIGITS = 4;

/** "Quân khu 5", "Bộ Tư lệnh Vùng 3 Hải quân", "Đồn Biên phòng Ia Mơ": its head stands at `at`, up to `to`. */
export function militaryUnit(
  tokens: Tokens,
  at: number,
  to: number,
  unit: MilitaryUnit,
): Body | null {
  if (!isUpper(tokens, at) || to >= tokens.length || tokens.gap[to] !== Gap.space) return null;
  const end = unit.isNamed ? pastName(tokens, to) : pastNumber(tokens, to, unit);
  if (end === null) return null;
  const name = written(tokens, at, end);
  return {
    to: end,
    name,
    group: 'own',
    body: 'state',
    row: null,
    central: null,
    parts: [],
    tail: null,
  };
}

function pastName(tokens: Tokens, at: number): number | null {
  return capitalRun(tokens, at)?.to ?? null;
}

function pastNumber(tokens: Tokens, at: number, { behind }: MilitaryUnit): number | null {
  const word = tokens.word[at] as string;
  const isNumber = tokens.kind[at] === TokenKind.number && word.length <= MOST_DIGITS;
  if (!isNumber && !(/^[ivx]+$/.test(word) && isUpper(tokens, at))) return null;
  const names = behind?.split('|') ?? [];
  for (const name of names) {
    const words = name.toLowerCase().split(' ');
    if (words.every((one, i) => tokens.word[at + 1 + i] === one)) return at + 1 + words.length;
  }
  return names.length > 0 ? null : at + 1;
}
