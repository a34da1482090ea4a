import type { BaseRelation } from '../../../contract/index.ts';
import { SHARE_SUBJECTS, WEAK_ATTAINMENT_BASES } from '../../../gazetteer/figure-cues.ts';
import { isUpper } from '../../scan/capitals.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { attainmentBaseTrie, changeVerbs, nounTrie, shareCues } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { baseAfter, baseAhead } from './bases.ts';
import { changeVerbBefore } from './change-verbs.ts';
import { comparisonBefore } from './comparisons.ts';
import { startsWithHead } from './lead.ts';
import type { RoleContext, RoleReading } from './role.ts';
import { isTarget } from './targets.ts';

/** Says what a figure reports: a level, a change, an attainment, a share, a rank or a target. */
export function readRole(figure: Figure, context: RoleContext): RoleReading {
  const reading = roleOf(figure, context);
  // "tăng trưởng -1,9%", "giảm (-) 3,2%": a minus makes a change a fall, whatever the verb.
  return figure.negative && (reading.role === 'change' || reading.direction)
    ? { ...reading, direction: 'down' }
    : reading;
}

function roleOf(figure: Figure, context: RoleContext): RoleReading {
  if (figure.form === 'rank') return { role: 'rank', direction: null, base: null };
  const { tokens } = context;
  const comparison = comparisonBefore(tokens, figure.from, context.leadFrom);
  if (comparison) {
    const { from, direction, base } = comparison;
    const aims = context.aheadOf || context.underTargets || context.targets.before(from);
    return { role: aims ? 'target' : 'change', direction, base };
  }
  const base = baseAfter(tokens, figure, context);
  const verb = changeVerbBefore(figure, context);
  const target = isTarget(figure, context);
  const direction = verb ?? null;
  if (isAttainment(figure, base, context))
    return { role: target ? 'target' : 'attainment', direction: null, base };
  if (target) return { role: 'target', direction, base };
  const worth = worthOfChange(figure, context);
  if (worth) return worth;
  if (isShare(figure, context)) return { role: 'share', direction: null, base };
  if (verb) return { role: 'change', direction, base: base ?? baseAhead(tokens, figure, context) };
  // "63 nghìn ha ngô, bằng 94% cùng kỳ; 7 nghìn ha khoai, bằng 70%": the same comparison goes on.
  const { compared } = context;
  if (compared && !base && figure.kind === 'percent' && tokens.word[figure.from - 1] === 'bằng')
    return { ...compared, base: null };
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
  if (figure.kind === 'percent' && tokens.word[figure.from] === '+')
    return { role: 'change', direction: 'up', base };
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

function isShare(
  figure: Figure,
  { tokens, sentenceFrom, leadFrom, clauseFrom }: RoleContext,
): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return false;
  if (shareCues.endingAt(tokens, figure.from, leadFrom)) return true;
  const from = Math.max(leadFrom, clauseFrom);
  for (let i = from; i < figure.from; i++) {
    const word = tokens.word[i] as string;
    if (word === 'chiếm' && figure.from - i <= 8) return true;
    // "chuyển đổi cơ cấu cây trồng": there the structure is what changes.
    const isObject = tokens.word[i - 1] === 'đổi' || tokens.word[i - 1] === 'dịch';
    if (
      !isObject &&
      i + 1 < figure.from &&
      SHARE_SUBJECTS.includes(`${word} ${tokens.word[i + 1]}`)
    )
      return true;
  }
  return figure.kind === 'percent' && isDivided(figure, tokens, sentenceFrom);
}

const DIVIDES_WITHIN = 60;
const NO_PART = new Set(['tăng', 'giảm', 'đạt', 'tỷ', 'tỉ', 'còn', 'vượt', 'bằng']);

/** "Cơ cấu kinh tế: công nghiệp 64%; dịch vụ 28,5%": parts of what the words before the colon divide. */
function isDivided({ from }: Figure, { word }: Tokens, sentenceFrom: number): boolean {
  const floor = Math.max(sentenceFrom, from - DIVIDES_WITHIN);
  let at = from - 1;
  let inPart = true;
  for (; at >= floor && word[at] !== ':'; at--) {
    if (word[at] === ';' || word[at] === ',') inPart = false;
    if (inPart && NO_PART.has(word[at] as string)) return false;
  }
  for (at--; at >= floor && word[at] !== ';' && word[at] !== ':'; at--)
    if (SHARE_SUBJECTS.includes(`${word[at]} ${word[at + 1]}`)) return true;
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

/** "giảm 72 đơn vị, tương đương 57,1%", "tăng 5,8% (tương ứng 0,4 triệu đồng)": the same change in other terms. */
function worthOfChange(figure: Figure, { tokens, previous }: RoleContext): RoleReading | null {
  if (previous?.reading.role !== 'change') return null;
  const { word } = tokens;
  let at = figure.from - 1;
  while (at > previous.figure.to && WORTH_TAILS.has(word[at] as string)) at--;
  if (word[at - 1] !== 'tương' || (word[at] !== 'đương' && word[at] !== 'ứng')) return null;
  const { direction, base } = previous.reading;
  return onlyWords(
    tokens,
    previous.figure.to,
    at - 1 - (word[at - 2] === ',' || word[at - 2] === '(' ? 1 : 0),
  )
    ? { role: 'change', direction, base }
    : null;
}

const WORTH_TAILS = new Set(['với', 'tỷ', 'tỉ', 'lệ', 'khoảng']);

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
  if (role === 'change' && isNamed(tokens, previous.figure, figure))
    return { role, direction, base: null };
  if (role === 'share' && isMember(tokens, previous.figure, figure))
    return { role, direction, base: null };
  const joint = tokens.word[figure.from - 1];
  if (joint !== ',' && joint !== 'và' && joint !== ';' && joint !== 'hoặc') return null;
  const sameUnit = previous.figure.unit !== null && previous.figure.unit === figure.unit;
  const bothCounts =
    role === 'change' && previous.figure.kind === 'count' && figure.kind === 'count';
  if (!sameUnit && !bothCounts) return null;
  if (joint === ';' && from !== figure.from - 1) return null;
  // "giảm 2%, 100% xã có điện": what it is of follows, so it begins anew.
  if (figure.unit === '%' && nounTrie.longestAt(tokens, figure.to)) return null;
  if (sameUnit && !bothCounts && from < figure.from - 1) return null;
  return onlyWords(tokens, from, figure.from - 1) ? { role, direction, base } : null;
}

const NAME_WORDS = 5;

/** "Bắc Giang tăng 14,01%, Quảng Ngãi 12,4%": only a name stands between two percentages. */
function isNamed(tokens: Tokens, before: Figure, { kind, unit, from }: Figure): boolean {
  const joint = tokens.word[before.to];
  if (kind !== 'percent' || before.unit !== unit) return false;
  if (joint !== ',' && joint !== ';' && joint !== 'và') return false;
  const start = before.to + (tokens.word[before.to + 1] === 'và' ? 2 : 1);
  if (from - start < 1 || from - start > NAME_WORDS) return false;
  for (let i = start; i < from; i++) {
    const isName = tokens.kind[i] === TokenKind.word && isUpper(tokens, i);
    if (!isName) return false;
  }
  return true;
}

/** "công nghiệp chiếm 67,1%, dịch vụ 24,8%": the next member of what is divided, without the verb. */
function isMember(tokens: Tokens, before: Figure, { kind, unit, from }: Figure): boolean {
  const joint = tokens.word[before.to];
  if (kind !== 'percent' || before.kind !== kind || before.unit !== unit) return false;
  if (joint !== ',' && joint !== ';' && joint !== 'và') return false;
  const start = before.to + (tokens.word[before.to + 1] === 'và' ? 2 : 1);
  return start < from && !startsWithHead(tokens, start) && onlyWords(tokens, start, from);
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
