import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import type { Tokens } from '../../scan/tokens.ts';
import { isCompound } from '../clause/commas.ts';
import { nounTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import type { Range } from '../role/lead.ts';
import type { SubjectContext } from './subject.ts';

/** The deed with the preposition that joins it to what it was done for. */
export function withPreposition(
  { from, to }: Range,
  figure: Figure,
  { tokens }: SubjectContext,
): Range {
  let end = to;
  while (end < figure.from && joinsDeed(tokens, end)) end++;
  return { from, to: end };
}

const joinsDeed = wordIs('deed-joint');

/** What was done for a count, without who did it; null where the words only say more of the figure before. */
export function deedOf(lead: Range, context: SubjectContext): Range | null {
  const { tokens, sentenceFrom } = context;
  if (goesOnNoun(lead, context)) return null;
  const range = afterAuxiliary(lead, tokens);
  const isBody = range.from > sentenceFrom && isUpper(tokens, range.from);
  const from = isBody ? firstDeed(tokens, range.from, range.to) : -1;
  return from < 0 ? range : { from, to: range.to };
}

/** "55 lớp tập huấn khoa học, kỹ thuật cho 900 học viên": the noun of the first count goes on up to the second. */
function goesOnNoun(
  { from, to }: Range,
  { tokens, leadFrom, sentenceFrom }: SubjectContext,
): boolean {
  if (leadFrom === sentenceFrom || firstDeed(tokens, from, to) >= 0) return false;
  if (tokens.word[from - 1] !== ',') return false;
  return isCompound(tokens, from - 1) || nounTrie.longestAt(tokens, from) !== null;
}

/** A clause behind its aspect marker: what was done, not who did it. */
export function afterAuxiliary(lead: Range, tokens: Tokens): Range {
  for (let i = lead.to - 2; i > lead.from; i--) {
    if (isDone(tokens, i)) return { from: i + 1, to: lead.to };
  }
  return lead;
}

const isDone = wordIs('perfective');
/** A deed stands right before its number: what a verb like "ghi nhận" parts from it did it. */
export function isDirect(lead: Range, { from }: Figure, tokens: Tokens): boolean {
  return lead.to === from || (lead.to === from - 1 && isPassive(tokens, lead.to));
}

const isPassive = wordIs('passive');

const LONGEST_VERB = 8;
/** Syllables of a deed with its own object: "thi hành kỷ luật", "điều tra, khám phá". */
const WHOLE_DEED = 5;

/** The deed that a clause ends with; null where it is too long or says nothing of its own ("có", "thực hiện"). */
export function verbPhrase(lead: Range, tokens: Tokens): Range | null {
  let { from } = lead;
  const { to } = lead;
  for (let i = to - 1; i > from; i--) {
    if (isAuxiliary(tokens, i)) {
      from = i + 1;
      // "đã thi hành kỷ luật": what was done is said whole.
      if (to - from <= WHOLE_DEED && !isGeneral(tokens, from)) return { from, to };
      break;
    }
  }
  const deed = firstDeed(tokens, Math.max(from, to - LONGEST_VERB), to);
  if (deed >= 0) from = deed;
  else if (to - from > LONGEST_VERB) return null;
  for (let i = from; i < to; i++) {
    if (!isGeneral(tokens, i)) return { from, to };
  }
  return null;
}

const isAuxiliary = wordIs('auxiliary');
const isGeneral = wordIs('general-verb');
const deeds = classTrie('counted-deed');
/** "trung cấp 11.315 người": a level of schooling, and nothing that was given. */
const levels = classBack('school-level');
const grants = wordIs('granting');

/** The first of the deeds that a clause ends with ("xét duyệt và nghiệm thu"), or -1. */
function firstDeed(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (grants(tokens, i) && levels.endingAt(tokens, i + 1)) continue;
    if (deeds.longestAt(tokens, i)) return i;
  }
  return -1;
}
