import type { BaseRelation } from '../../../contract/index.ts';
import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { isAttainment, planInLead } from './attainment.ts';
import { baseAfter } from './bases.ts';
import { changeVerbBefore } from './change-verbs.ts';
import { type Comparison, comparisonBefore } from './comparisons.ts';
import { startsWithHead } from './lead.ts';
import type { Direction, RoleContext, RoleReading } from './role.ts';
import type { RoleTest } from './role-rules.ts';
import { isShare } from './shares.ts';
import { isTarget } from './targets.ts';

/** What is asked of a figure for its role; each answer is looked for once. */
export class RoleFacts {
  readonly figure: Figure;
  readonly context: RoleContext;
  private readonly known = new Map<string, unknown>();

  constructor(figure: Figure, context: RoleContext) {
    this.figure = figure;
    this.context = context;
  }

  private once<T>(name: string, find: () => T): T {
    if (!this.known.has(name)) this.known.set(name, find());
    return this.known.get(name) as T;
  }

  /** "thấp hơn cùng kỳ 3,2%": the comparison that the figure ends. */
  get comparison(): Comparison | null {
    const { tokens, leadFrom } = this.context;
    return this.once('comparison', () => comparisonBefore(tokens, this.figure.from, leadFrom));
  }

  /** What it is compared with behind it. */
  get base(): RoleReading['base'] {
    return this.once('base', () => baseAfter(this.context.tokens, this.figure, this.context));
  }

  /** Whether it is the amount of a growth or a fall. */
  get verb(): Direction {
    return this.once('verb', () => changeVerbBefore(this.figure, this.context));
  }

  get isAimedAt(): boolean {
    return this.once('aim', () => isTarget(this.figure, this.context));
  }

  get isAttainment(): boolean {
    return this.once('attainment', () => isAttainment(this.figure, this.base, this.context));
  }

  /** What a percentage that measures a plan is compared with: behind it, or in the lead of the list. */
  get plan(): RoleReading['base'] {
    return this.base ?? planInLead(this.figure, this.context);
  }

  get previous(): RoleReading | null {
    return this.context.previous?.reading ?? null;
  }
}

/** The named tests of `role-rules.ts`. */
export const ROLE_TESTS: Readonly<Record<RoleTest, (facts: RoleFacts) => boolean>> = {
  isRank: ({ figure }) => figure.form === 'rank',
  isPercent: ({ figure }) => figure.kind === 'percent',
  isCompared: ({ comparison }) => comparison !== null,
  isComparisonAimedAt: ({ comparison, context }) =>
    context.aheadOf ||
    context.underTargets ||
    (comparison !== null && context.targets.before(comparison.from)),
  isAttainment: (facts) => facts.isAttainment,
  isAimedAt: (facts) => facts.isAimedAt,
  isWorthOfChange,
  isShare: ({ figure, context }) => isShare(figure, context),
  isAmountOfChange: ({ verb }) => verb !== null,
  hasNoBase: ({ base }) => base === null,
  followsComparison: ({ context }) => context.compared !== null,
  restatesChange,
  isNamedAfterChange,
  isMemberOfShare,
  sharesVerb,
  isComparedInTime: ({ base }) => base !== null && IN_TIME.includes(base.relation),
  isNegative: ({ figure }) => figure.negative,
  isSignedUp: ({ figure, context }) => context.tokens.word[figure.from] === '+',
  isOfGrowth,
};

const IN_TIME: readonly BaseRelation[] = ['same-period', 'previous', 'start-of-year'];

const growthSubjects = classTrie('growth-subject');

/** "tăng trưởng GRDP đạt 10,22%". */
function isOfGrowth({ figure, context: { tokens, leadFrom, clauseFrom } }: RoleFacts): boolean {
  for (let i = Math.max(leadFrom, clauseFrom); i < figure.from; i++)
    if (growthSubjects.longestAt(tokens, i)) return true;
  return false;
}

const worthWords = classBack('worth-word');
const isWorthTail = wordIs('worth-tail');

/** "giảm 72 đơn vị, tương đương 57,1%", "tăng 5,8% (tương ứng 0,4 triệu đồng)": the same change in other terms. */
function isWorthOfChange({ figure, context: { tokens, previous } }: RoleFacts): boolean {
  if (previous?.reading.role !== 'change') return false;
  let to = figure.from;
  while (to - 1 > previous.figure.to && isWorthTail(tokens, to - 1)) to--;
  const worth = worthWords.endingAt(tokens, to);
  if (!worth) return false;
  const mark = tokens.word[worth.from - 1];
  const end = mark === ',' || mark === '(' ? worth.from - 1 : worth.from;
  return areOnlyWords(tokens, previous.figure.to, end);
}

/** "giảm 418 thôn (24,9%)": the change as a percentage. */
function restatesChange({ figure, context: { tokens, previous } }: RoleFacts): boolean {
  if (previous?.reading.role !== 'change') return false;
  const isRestated = figure.kind === 'percent' && previous.figure.kind !== 'percent';
  return (
    isRestated &&
    closesBracket(tokens, figure.to) &&
    areOnlyWords(tokens, previous.figure.to, figure.from - 1)
  );
}

function closesBracket(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === ')' || word === ';' || word === ',';
}

const isJoint = wordIs('joint');
const isAnd = wordIs('and');
const NAME_WORDS = 5;

/** Where the words begin between two percentages of one verb, or -1. */
function memberFrom(tokens: Tokens, before: Figure, { kind, unit }: Figure): number {
  if (kind !== 'percent' || before.unit !== unit || !isJoint(tokens, before.to)) return -1;
  return before.to + (isAnd(tokens, before.to + 1) ? 2 : 1);
}

/** "Bắc Giang tăng 14,01%, Quảng Ngãi 12,4%": only a name stands between two percentages. */
function isNamedAfterChange({ figure, context: { tokens, previous } }: RoleFacts): boolean {
  if (previous?.reading.role !== 'change') return false;
  const start = memberFrom(tokens, previous.figure, figure);
  if (start < 0 || figure.from - start < 1 || figure.from - start > NAME_WORDS) return false;
  for (let i = start; i < figure.from; i++)
    if (tokens.kind[i] !== TokenKind.word || !isUpper(tokens, i)) return false;
  return true;
}

/** "công nghiệp chiếm 67,1%, dịch vụ 24,8%": the next member of what is divided, without the verb. */
function isMemberOfShare({ figure, context: { tokens, previous } }: RoleFacts): boolean {
  if (previous?.reading.role !== 'share' || previous.figure.kind !== figure.kind) return false;
  const start = memberFrom(tokens, previous.figure, figure);
  return (
    start >= 0 &&
    start < figure.from &&
    !startsWithHead(tokens, start) &&
    areOnlyWords(tokens, start, figure.from)
  );
}

/** One verb for several values: "70%, 60%, 50%", "giảm 04 vụ, 05 người chết". */
function sharesVerb({ figure, context: { tokens, previous } }: RoleFacts): boolean {
  const role = previous?.reading.role;
  if (!previous || (role !== 'change' && role !== 'share' && role !== 'attainment')) return false;
  const from = previous.figure.to;
  const isSameUnit = previous.figure.unit !== null && previous.figure.unit === figure.unit;
  const areCounts =
    role === 'change' && previous.figure.kind === 'count' && figure.kind === 'count';
  if (!isSameUnit && !areCounts) return false;
  if (tokens.word[figure.from - 1] === ';' && from !== figure.from - 1) return false;
  // "giảm 2%, 100% xã có điện": what it is of follows, so it begins anew.
  if (figure.unit === '%' && nounTrie.longestAt(tokens, figure.to)) return false;
  if (isSameUnit && !areCounts && from < figure.from - 1) return false;
  return areOnlyWords(tokens, from, figure.from - 1);
}

const isOwnVerb = wordIs('verb-of-figure');
const MEMBER_WORDS = 6;

function areOnlyWords(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MEMBER_WORDS) return false;
  for (let i = from; i < to; i++)
    if (tokens.kind[i] !== TokenKind.word || isOwnVerb(tokens, i)) return false;
  return true;
}
