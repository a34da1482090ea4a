import { AroundRules } from '../../rules/around-rules.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { Mark } from '../clause/marks.ts';
import { TARGET_CUES, type TargetCueTest } from './target-rules.ts';

/** Words that may aim, at a token. */
interface Cue {
  readonly tokens: Tokens;
  readonly at: number;
}

const TESTS: Readonly<Record<TargetCueTest, (cue: Cue) => boolean>> = {
  areSet,
  areLaidDown,
  aimsAtNext,
};
const rules = new AroundRules(TARGET_CUES, TESTS);

/** The words of a sentence that say that what follows is aimed at; read once, from left to right. */
export class TargetCues {
  private readonly tokens: Tokens;
  private readonly marks: Uint16Array;
  private at: number;
  private seen = false;
  /** Where the bracket ends that a cue stands in: it aims at nothing outside ("(mục tiêu 70%)"). */
  private until = 0;

  constructor(tokens: Tokens, marks: Uint16Array, from: number) {
    this.tokens = tokens;
    this.marks = marks;
    this.at = from;
    this.seen = opensPlan(tokens, from);
  }

  /** Whether such a word stands before a token. */
  before(token: number): boolean {
    const { tokens, marks } = this;
    for (; this.at < token && !this.seen; this.at++) {
      const { at } = this;
      if (((marks[at] as number) & Mark.target) === 0) continue;
      const place = { tokens, from: at, to: at, floor: 0, limit: tokens.length };
      if (!rules.decide(place, { tokens, at })) continue;
      if (tokens.word[at - 1] === '(') this.until = bracketEnd(tokens, at);
      else this.seen = true;
    }
    return this.seen || token < this.until;
  }
}

const planNouns = classTrie('plan-noun');
const isPlanPeriod = wordIs('plan-period');
const PLAN_PERIOD = 6;

/** "Kế hoạch quý IV: mở 5 phiên giao dịch": all of the sentence is planned. */
function opensPlan(tokens: Tokens, from: number): boolean {
  const plan = planNouns.longestAt(tokens, from);
  if (!plan) return false;
  for (let i = plan.to; i <= plan.to + PLAN_PERIOD; i++) {
    if (tokens.word[i] === ':') return i > plan.to;
    if (!isPlanPeriod(tokens, i) && tokens.kind[i] !== TokenKind.number) return false;
  }
  return false;
}

const LONGEST_BRACKET = 60;

function bracketEnd(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.length, from + LONGEST_BRACKET);
  for (let i = from; i < limit; i++) if (tokens.word[i] === ')') return i;
  return limit;
}

const setting = classTrie('sets-targets');
const SET_WITHIN = 6;

/** "đề ra 12 chỉ tiêu", "thông qua các chỉ tiêu": what follows is aimed at. */
function areSet({ tokens, at }: Cue): boolean {
  for (let i = at - 2; i >= Math.max(0, at - SET_WITHIN); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';' || word === '.') return false;
    if (setting.longestAt(tokens, i)) return true;
  }
  return false;
}

const layingDown = classTrie('sets-tasks-of');
const results = classTrie('tells-results');
/** Words of the longest name of a plan between "đề ra" and its targets. */
const LAID_DOWN_WITHIN = 30;

/** "đã đề ra nhiệm vụ … năm 2012 với 8 chỉ tiêu chủ yếu sau: …": they were laid down, and no result is told of them. */
function areLaidDown({ tokens, at }: Cue): boolean {
  for (let i = at - 2; i >= Math.max(0, at - LAID_DOWN_WITHIN); i--) {
    const word = tokens.word[i];
    if (word === ';' || word === '.' || results.longestAt(tokens, i)) return false;
    if (layingDown.longestAt(tokens, i)) return true;
  }
  return false;
}

const aims = classTrie('aim-noun');
const isNoAimBefore = wordIs('no-aim-before');
const compares = wordIs('compares-word');
const isWith = wordIs('with-word');
const isOfName = wordIs('aim-of-name');
const isAimedAt = wordIs('aims-at');
const AIM_WORDS = 6;
const NUMBER_WITHIN = 3;

/** "mục tiêu đạt 8%" aims; "đạt 88,9% mục tiêu", "Chương trình mục tiêu quốc gia" do not. */
function aimsAtNext({ tokens, at }: Cue): boolean {
  const to = aims.longestAt(tokens, at)?.to ?? at;
  if (isNoAimBefore(tokens, at - 1) || isOfName(tokens, to)) return false;
  // "27/36 mục tiêu hoàn thành": they are counted.
  if (tokens.kind[at - 1] === TokenKind.number) return false;
  // "vượt 3% so với mục tiêu": what it is measured against.
  const before = isWith(tokens, at - 1) ? at - 2 : at - 1;
  if (compares(tokens, before)) return false;
  for (let i = to; i < Math.min(to + AIM_WORDS, tokens.length); i++) {
    const word = tokens.word[i];
    if (word === '.' || word === ';') return false;
    if (isAimedAt(tokens, i)) return true;
    if (tokens.kind[i] === TokenKind.number) return i - to <= NUMBER_WITHIN;
  }
  return false;
}
