import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nearTargets, targetTrie } from '../clause/lexicon.ts';
import { Mark } from '../clause/marks.ts';
import type { Figure } from '../number/figure.ts';
import type { RoleContext } from './role.ts';

const NEAR_TARGET = 3;

export function isTarget(figure: Figure, context: RoleContext): boolean {
  if (context.aheadOf) return true;
  if (context.underTargets) return !isReached(figure, context);
  if (nearTarget(figure, context.tokens, context.leadFrom)) return true;
  return context.targets.before(figure.from) && !tellsAnew(figure, context);
}

const REACHED_WITHIN = 6;

/** "Năm 2025 đã có 12 doanh nghiệp" under a heading of tasks tells what was reached. */
function isReached({ from }: Figure, { tokens, leadFrom }: RoleContext): boolean {
  for (let i = from - 1; i >= Math.max(leadFrom, from - REACHED_WITHIN); i--)
    if (tokens.word[i] === 'đã') return true;
  return false;
}

const TOLD_NOW = new Set(['đã', 'đang', 'hiện']);
const CLAUSE = 16;

/** "phấn đấu đạt 3.000 km; đang thi công 57 dự án": what follows the semicolon is under way. */
function tellsAnew({ from }: Figure, { tokens, leadFrom }: RoleContext): boolean {
  for (let i = from - 1; i >= Math.max(leadFrom, from - CLAUSE); i--)
    if (tokens.word[i] === ';') return TOLD_NOW.has(tokens.word[i + 1] as string);
  return false;
}

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
    for (; this.at < token && !this.seen; this.at++) {
      if (((this.marks[this.at] as number) & Mark.target) === 0) continue;
      const hit = targetTrie.longestAt(this.tokens, this.at);
      if (!hit || (hit.value === 'chỉ tiêu' && !isSet(this.tokens, this.at))) continue;
      // "bằng 95% dự toán phấn đấu": which plan it is measured against.
      if (BASES.has(this.tokens.word[this.at - 1] ?? '')) continue;
      // "hoàn thành 15/18 chỉ tiêu đề ra, đạt 83%" tells what was reached.
      if (hit.value === 'chỉ tiêu đề ra' && !OPENING.has(this.tokens.word[hit.to] ?? '')) continue;
      const isBase = hit.value === 'với mục tiêu' && this.tokens.word[this.at - 1] === 'so';
      const aimed = !isBase && (hit.value !== 'mục tiêu' || aims(this.tokens, this.at, hit.to));
      if (aimed && this.tokens.word[this.at - 1] === '(')
        this.until = bracketEnd(this.tokens, this.at);
      else this.seen = aimed;
    }
    return this.seen || token < this.until;
  }
}

const PLAN_PERIOD = 6;
const PERIOD_WORDS = new Set([
  'năm',
  'quý',
  'tháng',
  'đầu',
  'cuối',
  'tới',
  'i',
  'ii',
  'iii',
  'iv',
  '/',
  '-',
]);

/** "Kế hoạch quý IV: mở 5 phiên giao dịch": all of the sentence is planned. */
function opensPlan({ word, kind }: Tokens, from: number): boolean {
  if (word[from] !== 'kế' || word[from + 1] !== 'hoạch') return false;
  for (let i = from + 2; i <= from + 2 + PLAN_PERIOD; i++) {
    if (word[i] === ':') return i > from + 2;
    if (!PERIOD_WORDS.has(word[i] as string) && kind[i] !== TokenKind.number) return false;
  }
  return false;
}

const BASES = new Set(['%', 'toán', 'hoạch']);
const OPENING = new Set([':', 'là', 'đến', 'gồm', 'năm']);
const SETTING = new Set(['đề ra', 'đặt ra', 'xác định', 'thông qua']);
const SET_WITHIN = 6;

/** "đề ra 12 chỉ tiêu", "thông qua các chỉ tiêu": what follows is aimed at. */
function isSet({ word }: Tokens, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - SET_WITHIN); i--) {
    if (word[i] === ',' || word[i] === ';' || word[i] === '.') return false;
    if (SETTING.has(`${word[i]} ${word[i + 1]}`)) return true;
  }
  return false;
}

const LONGEST_BRACKET = 60;

function bracketEnd(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.length, from + LONGEST_BRACKET);
  for (let i = from; i < limit; i++) if (tokens.word[i] === ')') return i;
  return limit;
}

const AIMED = new Set(['đạt', 'đến', 'là', ':', 'có', 'phấn', 'giảm', 'tăng']);
const NO_AIM_BEFORE = new Set(['đạt', 'vượt', 'thành', 'trình', '%', 'hiện', 'với', 'các']);
const AIM_WORDS = 6;

/** "mục tiêu đạt 8%" aims; "đạt 88,9% mục tiêu", "Chương trình mục tiêu quốc gia" do not. */
function aims(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens.word[at - 1] ?? '';
  if (before !== 'với' && NO_AIM_BEFORE.has(before)) return false;
  // "vượt 3% so với mục tiêu": what it is measured against.
  if (before === 'so' || (before === 'với' && tokens.word[at - 2] === 'so')) return false;
  if (tokens.word[to] === 'quốc' || tokens.word[to] === 'đề') return false;
  for (let i = to; i < Math.min(to + AIM_WORDS, tokens.length); i++) {
    const word = tokens.word[i] as string;
    if (word === '.' || word === ';') return false;
    if (AIMED.has(word)) return true;
    if (tokens.kind[i] === TokenKind.number) return i - to <= 3;
  }
  return false;
}

const ASSURED = new Set(['đảm bảo', 'bảo đảm']);
const PLAN_LEADS = new Set([
  '(',
  'kế',
  'hoạch',
  'kh',
  'là',
  ':',
  'năm',
  'giao',
  'cả',
  'theo',
  'đạt',
  'mục',
  'tiêu',
  'đề',
  'ra',
]);

const SAID_OF = new Set(['đạt', 'với', 'so']);

/** "đảm bảo 100% khu dân cư", "(kế hoạch 55,27%)", "kế hoạch năm 2019 là 650 tấn". */
function nearTarget(figure: Figure, tokens: Tokens, leadFrom: number): boolean {
  for (let to = figure.from; to > Math.max(leadFrom, figure.from - NEAR_TARGET - 2); to--) {
    const cue = nearTargets.endingAt(tokens, to, leadFrom);
    if (cue) {
      const words = tokens.word.slice(cue.from, cue.to).join(' ');
      const before = tokens.word[cue.from - 1] ?? '';
      // "sẽ khó đạt kế hoạch đề ra là 7,91%": what the plan says.
      const told = tokens.word[figure.from - 1] === 'là' && SAID_OF.has(before);
      if (told) return true;
      if (ASSURED.has(words))
        return figure.from - to <= NEAR_TARGET && !saidDone(tokens, cue.from, leadFrom);
      return (
        before !== 'vượt' &&
        before !== 'đạt' &&
        before !== 'với' &&
        before !== '%' &&
        before !== 'thành' &&
        before !== 'so'
      );
    }
    const word = tokens.word[to - 1] as string;
    if (
      !PLAN_LEADS.has(word) &&
      tokens.kind[to - 1] !== TokenKind.number &&
      !isAssuredObject(to, figure)
    )
      return false;
  }
  return false;
}

function isAssuredObject(to: number, figure: Figure): boolean {
  return figure.from - to < 2;
}

function saidDone(tokens: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    if (tokens.word[i] === 'đã' || tokens.word[i] === 'được') return true;
  }
  return false;
}
