import { LEVEL_AFTER_CHANGE } from '../../../gazetteer/figure-cues.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { changeVerbs } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { COMPARED } from './comparisons.ts';
import type { Direction, RoleContext } from './role.ts';

const ADVERBS = new Set([
  'khoảng',
  'ước',
  'gần',
  'trên',
  'hơn',
  'tới',
  'đến',
  'được',
  'bình',
  'quân',
  'thêm',
  'lần',
  'lượt',
  '(',
  'đạt',
  'là',
  'từ',
  'mức',
  'mỗi',
  'hằng',
  'hàng',
  'năm',
]);

/** "điện, nướctăng0,42%": spaces that a portal lost. */
function gluedVerb(tokens: Tokens, at: number): Direction {
  if (tokens.gap[at] !== Gap.none || tokens.kind[at - 1] !== TokenKind.word) return null;
  const word = tokens.word[at - 1] as string;
  if (word.endsWith('tăng')) return 'up';
  return word.endsWith('giảm') ? 'down' : null;
}

/** A verb of growth or decline that this figure is the measure of. */
export function changeVerbBefore(figure: Figure, context: RoleContext): Direction {
  const { tokens, leadFrom, clauseFrom } = context;
  const glued = gluedVerb(tokens, figure.from);
  if (glued) return glued;
  // "giảm từ trên 57% xuống 48%": where it fell from, not by how much.
  if (figure.form === 'single' && tokens.word[figure.from] === 'từ') return null;
  const direct = changeVerbs.endingAt(tokens, figure.from, leadFrom);
  if (direct && !nounOfChange(tokens, direct.from)) return direct.value;
  let at = figure.from;
  while (at > leadFrom && figure.from - at < 4 && ADVERBS.has(tokens.word[at - 1] as string)) {
    if (
      tokens.word[at - 1] === 'từ' ||
      tokens.word[at - 1] === 'đạt' ||
      tokens.word[at - 1] === 'là'
    )
      break;
    at--;
    const near = changeVerbs.endingAt(tokens, at, leadFrom);
    if (
      near &&
      !(
        LEVEL_AFTER_CHANGE.has(tokens.word[figure.from - 1] as string) ||
        LEVEL_AFTER_CHANGE.has(tokens.word[at] as string)
      )
    )
      return near.value;
  }
  return clauseVerb(figure, tokens, Math.max(leadFrom, clauseFrom));
}

/** "tốc độ tăng", "mức giảm" name a measure; what follows them is its value. */
function nounOfChange(tokens: Tokens, at: number): boolean {
  return tokens.word[at - 1] === 'độ' && tokens.word[at - 2] === 'tốc';
}

const OBJECT_WORDS = 7;
const LEVEL_VERBS = new Set([
  'còn',
  'xuống',
  'lên',
  'đạt',
  'là',
  'có',
  'chiếm',
  'bằng',
  'từ',
  'cho',
  'với',
  'thành',
  'trong',
  'gồm',
  'được',
  'phát',
  'thực',
]);

/** "tăng thu ngân sách 12 tỷ đồng": the verb opens the clause, its object stands between. */
function clauseVerb({ from }: Figure, tokens: Tokens, clauseFrom: number): Direction {
  let at = clauseFrom;
  while (
    at < from &&
    (tokens.kind[at] === TokenKind.punctuation ||
      tokens.word[at] === 'và' ||
      tokens.word[at] === 'đã')
  )
    at++;
  const word = tokens.word[at];
  const next = tokens.word[at + 1];
  const compared = next === 'hơn' ? (COMPARED[word ?? ''] ?? null) : null;
  const cuts = word === 'cắt' && next === 'giảm';
  const direction: Direction =
    compared ?? (word === 'tăng' ? 'up' : word === 'giảm' || cuts ? 'down' : null);
  if (
    !direction ||
    from - at > OBJECT_WORDS ||
    tokens.word[at + 1] === 'cường' ||
    tokens.word[at + 1] === 'trưởng'
  )
    return null;
  for (let i = at + 1; i < from; i++) if (LEVEL_VERBS.has(tokens.word[i] as string)) return null;
  return direction;
}
