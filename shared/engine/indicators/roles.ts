import type { IndicatorRole } from '../../contract/index.ts';
import {
  ATTAINMENT_BASES,
  LEVEL_AFTER_CHANGE,
  SHARE_SUBJECTS,
  WEAK_ATTAINMENT_BASES,
} from '../../gazetteer/figure-cues.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Figure } from './figures.ts';
import {
  attainmentBaseTrie,
  baseTrie,
  changeVerbs,
  nearTargets,
  shareCues,
  targetTrie,
} from './lexicon.ts';
import { Mark } from './marks.ts';

export type Direction = 'up' | 'down' | null;

export interface RoleReading {
  role: IndicatorRole;
  direction: Direction;
  /** What it is compared with: tokens of "kế hoạch năm", "cùng kỳ năm 2018". */
  base: { relation: BaseRelation; from: number; to: number } | null;
}

export type BaseRelation =
  | 'same-period'
  | 'plan'
  | 'budget'
  | 'previous'
  | 'total'
  | 'start-of-year'
  | 'other';

export interface RoleContext {
  tokens: Tokens;
  /** First token of the sentence and the end of the figure before (or the sentence's start). */
  sentenceFrom: number;
  sentenceTo: number;
  leadFrom: number;
  /** First token of the clause: after the last stop before the figure. */
  clauseFrom: number;
  /** The heading or opening line above says that targets follow. */
  underTargets: boolean;
  /** A deadline that lies ahead of the page stands before the figure in its sentence. */
  aheadOf: boolean;
  targets: TargetCues;
  previous: { figure: Figure; reading: RoleReading } | null;
}

/** Says what a figure reports: a level, a change, an attainment, a share, a rank or a target. */
export function readRole(figure: Figure, context: RoleContext): RoleReading {
  if (figure.form === 'rank') return { role: 'rank', direction: null, base: null };
  const { tokens } = context;
  const base = baseAfter(tokens, figure, context);
  const verb = changeVerbBefore(figure, context);
  const target = isTarget(figure, context);
  const direction = verb ?? null;
  if (isAttainment(figure, base, context))
    return { role: target ? 'target' : 'attainment', direction: null, base };
  if (target) return { role: 'target', direction, base };
  if (isShare(figure, context)) return { role: 'share', direction: null, base };
  if (verb) return { role: 'change', direction, base: base ?? baseAhead(tokens, figure, context) };
  const inherited = inheritedRole(figure, context);
  if (inherited) return inherited;
  if (
    figure.kind === 'percent' &&
    base &&
    isComparison(base.relation) &&
    comparesTo(tokens, figure)
  ) {
    return { role: 'change', direction: null, base };
  }
  if (
    figure.negative &&
    figure.kind === 'percent' &&
    !STATING.has(tokens.word[figure.from - 1] as string)
  )
    return { role: 'change', direction: 'down', base };
  if (figure.kind === 'percent' && growthSubject(figure, context))
    return { role: 'change', direction: 'up', base };
  return { role: 'level', direction: null, base };
}

/** Before a negative value these say that it stands so, not that it fell. */
const STATING = new Set(['là', 'đạt', 'mức', ':']);

function isComparison(relation: BaseRelation): boolean {
  return relation === 'same-period' || relation === 'previous' || relation === 'start-of-year';
}

function comparesTo(tokens: Tokens, { to }: Figure): boolean {
  return tokens.word[to] === 'so' || tokens.word[to] === 'cùng';
}

const SKIPPED_BEFORE_BASE = new Set([
  'so',
  'với',
  'của',
  'tổng',
  'số',
  'thực',
  'hiện',
  'hoàn',
  'thành',
  'các',
  'theo',
  'cả',
  'toàn',
  'mức',
  'kết',
  'quả',
  'bình',
  'quân',
  'chung',
  'giá',
  'trị',
  'cùng',
]);
const MOST_SKIPPED = 5;

/** "so với cùng kỳ năm 2018", "kế hoạch Thủ tướng Chính phủ giao" right after the figure. */
function baseAfter(
  tokens: Tokens,
  figure: Figure,
  { sentenceTo }: RoleContext,
): RoleReading['base'] {
  const start = figure.to;
  let at = start;
  const compares = tokens.word[at] === 'so';
  for (; at < sentenceTo && at - start <= MOST_SKIPPED; at++) {
    const hit = baseTrie.longestAt(tokens, at);
    if (hit && (compares || hit.value !== 'previous')) {
      if (hit.value === 'total' && !sharesOf(tokens, figure)) return null;
      return { relation: hit.value, from: at, to: baseEnd(tokens, hit.to, sentenceTo) };
    }
    if (!SKIPPED_BEFORE_BASE.has(tokens.word[at] as string) || tokens.gap[at] === Gap.tab) break;
  }
  return compares && at > start
    ? {
        relation: 'other',
        from: Math.min(start + 2, sentenceTo - 1),
        to: baseEnd(tokens, at, sentenceTo),
      }
    : null;
}

function sharesOf(tokens: Tokens, { from, to }: Figure): boolean {
  return tokens.word[to] === 'so' || shareCues.endingAt(tokens, from) !== null;
}

/** "So với cùng kỳ năm 2022, tội phạm … giảm 8,6%": the base opens the clause. */
function baseAhead(
  tokens: Tokens,
  figure: Figure,
  { sentenceFrom, leadFrom }: RoleContext,
): RoleReading['base'] {
  for (let i = figure.from - 1; i >= Math.max(sentenceFrom, figure.from - FARTHEST_BASE); i--) {
    if (tokens.word[i] === ';' || tokens.word[i] === ')') return null;
    if (tokens.word[i] !== 'so') continue;
    if (i < leadFrom && i !== sentenceFrom) return null;
    const start = tokens.word[i + 1] === 'với' ? i + 2 : i + 1;
    const hit = baseTrie.longestAt(tokens, start);
    return hit && { relation: hit.value, from: start, to: baseEnd(tokens, hit.to, figure.from) };
  }
  return null;
}

const FARTHEST_BASE = 30;

const BASE_ENDS = new Set([
  ',',
  ';',
  '.',
  '(',
  ')',
  ':',
  '-',
  'và',
  'trong',
  'nhưng',
  'để',
  'tăng',
  'giảm',
  'đạt',
  'bằng',
  'vượt',
  'chiếm',
  'đứng',
  'xếp',
  'với',
]);
const LONGEST_BASE = 10;

function baseEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_BASE && !BASE_ENDS.has(tokens.word[to] as string)) {
    if (tokens.gap[to] === Gap.tab) break;
    to++;
  }
  return to;
}

const REACHED = new Set(['đạt', 'bằng', 'vượt', 'thành', 'được', 'hoàn', 'hiện', 'ước', 'xong']);
const GIVEN_WITHIN = 6;

function isAttainment(figure: Figure, base: RoleReading['base'], context: RoleContext): boolean {
  const { tokens } = context;
  if (figure.kind !== 'percent' && figure.form !== 'ratio') return false;
  const before = tokens.word[figure.from - 1] ?? '';
  if (figure.kind === 'percent' && before === 'vượt') return true;
  if (figure.kind === 'percent' && (planBefore(figure, context) || exceeds(figure, context)))
    return true;
  if (!base || (base.relation !== 'plan' && base.relation !== 'budget')) return false;
  const hit = attainmentBaseTrie.longestAt(tokens, base.from);
  if (!hit) return false;
  if (changeVerbs.endingAt(tokens, figure.from, context.leadFrom)) return false;
  if (!WEAK_ATTAINMENT_BASES.has(hit.value) || tokens.word[figure.to] === 'so') return true;
  if (REACHED.has(before) || REACHED.has(tokens.word[figure.from - 2] ?? '')) return true;
  for (let i = hit.to; i < Math.min(base.to, hit.to + GIVEN_WITHIN); i++)
    if (tokens.word[i] === 'giao') return true;
  return false;
}

/** "vượt chỉ tiêu 10,4%": the plan stands between verb and figure. */
function exceeds({ from }: Figure, { tokens, leadFrom }: RoleContext): boolean {
  for (let i = from - 2; i >= Math.max(leadFrom, from - 5); i--) {
    if (tokens.word[i] === 'vượt') return attainmentBaseTrie.longestAt(tokens, i + 1) !== null;
  }
  return false;
}

const PLAN_DISTANCE = 9;

/** "so dự toán giao đạt 42%": the plan stands before the verb. */
function planBefore({ from, to }: Figure, { tokens, leadFrom }: RoleContext): boolean {
  const verb = tokens.word[from - 1];
  if ((verb !== 'đạt' && verb !== 'bằng') || tokens.word[to] === 'so') return false;
  for (let i = from - 2; i >= Math.max(leadFrom, from - PLAN_DISTANCE); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';') return false;
    if (word === 'so')
      return (
        attainmentBaseTrie.longestAt(tokens, tokens.word[i + 1] === 'với' ? i + 2 : i + 1) !== null
      );
  }
  return false;
}

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
]);

/** "điện, nướctăng0,42%": spaces that a portal lost. */
function gluedVerb(tokens: Tokens, at: number): Direction {
  if (tokens.gap[at] !== Gap.none || tokens.kind[at - 1] !== TokenKind.word) return null;
  const word = tokens.word[at - 1] as string;
  if (word.endsWith('tăng')) return 'up';
  return word.endsWith('giảm') ? 'down' : null;
}

/** A verb of growth or decline that this figure is the measure of. */
function changeVerbBefore(figure: Figure, context: RoleContext): Direction {
  const { tokens, leadFrom, clauseFrom } = context;
  const glued = gluedVerb(tokens, figure.from);
  if (glued) return glued;
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
  const compares = next === 'hơn' && (word === 'cao' || word === 'nhiều' || word === 'lớn');
  const falls = next === 'hơn' && (word === 'thấp' || word === 'ít');
  const cuts = word === 'cắt' && next === 'giảm';
  const direction: Direction =
    word === 'tăng' || compares ? 'up' : word === 'giảm' || falls || cuts ? 'down' : null;
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

function isShare(figure: Figure, { tokens, leadFrom, clauseFrom }: RoleContext): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return false;
  if (shareCues.endingAt(tokens, figure.from, leadFrom)) return true;
  const from = Math.max(leadFrom, clauseFrom);
  for (let i = from; i < figure.from; i++) {
    const word = tokens.word[i] as string;
    if (word === 'chiếm' && figure.from - i <= 8) return true;
    if (i + 1 < figure.from && SHARE_SUBJECTS.includes(`${word} ${tokens.word[i + 1]}`))
      return true;
  }
  return false;
}

const GROWTH = [
  ['tăng', 'trưởng'],
  ['tốc', 'độ', 'tăng'],
  ['mức', 'tăng'],
  ['tốc', 'độ', 'phát', 'triển'],
] as const;

/** "tăng trưởng GRDP đạt 10,22%". */
function growthSubject(figure: Figure, { tokens, leadFrom, clauseFrom }: RoleContext): boolean {
  for (let i = Math.max(leadFrom, clauseFrom); i < figure.from; i++) {
    if (GROWTH.some((words) => words.every((word, k) => tokens.word[i + k] === word))) return true;
  }
  return false;
}

const MEMBER_WORDS = 6;
const OWN_VERBS = new Set(
  'tăng giảm đạt có là còn chiếm bằng vượt so gồm đã được trong với cho lên xuống từ đứng xếp'.split(
    ' ',
  ),
);

/** One verb for several values: "70%, 60%, 50%", "giảm 04 vụ, 05 người chết", "giảm 418 thôn (24,9%)". */
function inheritedRole(figure: Figure, { tokens, previous }: RoleContext): RoleReading | null {
  if (!previous) return null;
  const { role, direction, base } = previous.reading;
  if (role !== 'change' && role !== 'share' && role !== 'attainment') return null;
  const from = previous.figure.to;
  if (tokens.word[figure.from - 1] === '(') {
    const own =
      role === 'change' && figure.kind === 'percent' && previous.figure.kind !== 'percent';
    return own && closesBracket(tokens, figure.to) && onlyWords(tokens, from, figure.from - 1)
      ? { role, direction, base }
      : null;
  }
  const joint = tokens.word[figure.from - 1];
  if (joint !== ',' && joint !== 'và' && joint !== ';' && joint !== 'hoặc') return null;
  const sameUnit = previous.figure.unit !== null && previous.figure.unit === figure.unit;
  const bothCounts =
    role === 'change' && previous.figure.kind === 'count' && figure.kind === 'count';
  if (!sameUnit && !bothCounts) return null;
  if (joint === ';' && from !== figure.from - 1) return null;
  if (sameUnit && !bothCounts && from < figure.from - 1) return null;
  return onlyWords(tokens, from, figure.from - 1) ? { role, direction, base } : null;
}

function closesBracket(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === ')' || word === ';' || word === ',';
}

function onlyWords(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MEMBER_WORDS) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word || OWN_VERBS.has(tokens.word[i] as string)) return false;
  }
  return true;
}

const NEAR_TARGET = 3;

function isTarget(figure: Figure, context: RoleContext): boolean {
  if (context.underTargets || context.aheadOf) return true;
  return (
    nearTarget(figure, context.tokens, context.leadFrom) || context.targets.before(figure.from)
  );
}

/** The words of a sentence that say that what follows is aimed at; read once, from left to right. */
export class TargetCues {
  private readonly tokens: Tokens;
  private readonly marks: Uint16Array;
  private at: number;
  private seen = false;

  constructor(tokens: Tokens, marks: Uint16Array, from: number) {
    this.tokens = tokens;
    this.marks = marks;
    this.at = from;
  }

  /** Whether such a word stands before a token. */
  before(token: number): boolean {
    for (; this.at < token && !this.seen; this.at++) {
      if (((this.marks[this.at] as number) & Mark.target) === 0) continue;
      const hit = targetTrie.longestAt(this.tokens, this.at);
      if (hit) this.seen = hit.value !== 'mục tiêu' || aims(this.tokens, this.at, hit.to);
    }
    return this.seen;
  }
}

const AIMED = new Set(['đạt', 'đến', 'là', ':', 'có', 'phấn', 'giảm', 'tăng']);
const NO_AIM_BEFORE = new Set(['đạt', 'vượt', 'thành', 'trình', '%', 'hiện', 'với', 'các']);
const AIM_WORDS = 6;

/** "mục tiêu đạt 8%" aims; "đạt 88,9% mục tiêu", "Chương trình mục tiêu quốc gia" do not. */
function aims(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens.word[at - 1] ?? '';
  if (before !== 'với' && NO_AIM_BEFORE.has(before)) return false;
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
]);

/** "đảm bảo 100% khu dân cư", "(kế hoạch 55,27%)", "kế hoạch năm 2019 là 650 tấn". */
function nearTarget(figure: Figure, tokens: Tokens, leadFrom: number): boolean {
  for (let to = figure.from; to > Math.max(leadFrom, figure.from - NEAR_TARGET - 2); to--) {
    const cue = nearTargets.endingAt(tokens, to, leadFrom);
    if (cue) {
      const words = tokens.word.slice(cue.from, cue.to).join(' ');
      const before = tokens.word[cue.from - 1] ?? '';
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

/** Whether a plan word is known to make attainments (used by table headers as well). */
export const PLAN_WORDS: readonly string[] = ATTAINMENT_BASES;
