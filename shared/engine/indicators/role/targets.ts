import { phrasesIn } from '../../phrases.ts';
import { AroundRules } from '../../rules/around-rules.ts';
import { wordIs } from '../../rules/word-index.ts';
import { BackTable } from '../../scan/back-table.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';
import type { RoleContext } from './role.ts';
import { TARGET_RULES, type TargetTest } from './target-rules.ts';

interface Candidate {
  readonly figure: Figure;
  readonly context: RoleContext;
}

const TESTS: Readonly<Record<TargetTest, (one: Candidate) => boolean>> = {
  isAhead: ({ context }) => context.aheadOf,
  isUnderTargets: ({ context }) => context.underTargets,
  isNotReached: (one) => !isReached(one),
  standsFree: ({ context }) => !context.underTargets,
  isPlanned,
  followsCue: ({ figure, context }) => context.targets.before(figure.from),
  isNotToldAnew: (one) => !isToldAnew(one),
};

const rules = new AroundRules(TARGET_RULES, TESTS);

/** Whether a figure is aimed at, not reached. */
export function isTarget(figure: Figure, context: RoleContext): boolean {
  const { tokens, leadFrom: floor } = context;
  const place = { tokens, from: figure.from, to: figure.to, floor, limit: tokens.length };
  return rules.decide(place, { figure, context }) !== null;
}

const isDone = wordIs('perfective');
const REACHED_WITHIN = 6;

/** "Năm 2025 đã có 12 doanh nghiệp" under a heading of tasks tells what was reached. */
function isReached({ figure: { from }, context: { tokens, leadFrom } }: Candidate): boolean {
  for (let i = from - 1; i >= Math.max(leadFrom, from - REACHED_WITHIN); i--)
    if (isDone(tokens, i)) return true;
  return false;
}

const isToldNow = wordIs('told-now');
const CLAUSE = 16;

/** "phấn đấu đạt 3.000 km; đang thi công 57 dự án": what follows the semicolon is under way. */
function isToldAnew({ figure: { from }, context: { tokens, leadFrom } }: Candidate): boolean {
  for (let i = from - 1; i >= Math.max(leadFrom, from - CLAUSE); i--)
    if (tokens.word[i] === ';') return isToldNow(tokens, i + 1);
  return false;
}

const cues = new BackTable<'plan' | 'assured'>([
  ['plan', phrasesIn('near-target')],
  ['assured', phrasesIn('assured')],
]);
const isFiller = wordIs('plan-filler');
const isCopula = wordIs('copula');
const isSaidOfPlan = wordIs('said-of-plan');
const isNoPlanBefore = wordIs('no-plan-before');
const isSaidDone = wordIs('said-done');
/** Tokens that may stand between a plan and its figure, and of "đảm bảo" and its object. */
const NEAR_PLAN = 5;
const NEAR_ASSURED = 3;
const DONE_WITHIN = 3;

/** "đảm bảo 100% khu dân cư", "(kế hoạch 55,27%)", "kế hoạch năm 2019 là 650 tấn". */
function isPlanned({ figure, context: { tokens, leadFrom } }: Candidate): boolean {
  const { from } = figure;
  for (let to = from; to > Math.max(leadFrom, from - NEAR_PLAN); to--) {
    const cue = cues.endingAt(tokens, to, leadFrom);
    if (cue) {
      // "sẽ khó đạt kế hoạch đề ra là 7,91%": what the plan says.
      if (isCopula(tokens, from - 1) && isSaidOfPlan(tokens, cue.from - 1)) return true;
      if (cue.value === 'assured')
        return from - to <= NEAR_ASSURED && !isDoneBefore(tokens, cue.from, leadFrom);
      return !isNoPlanBefore(tokens, cue.from - 1);
    }
    const isBetween = isFiller(tokens, to - 1) || tokens.kind[to - 1] === TokenKind.number;
    if (!isBetween && from - to >= 2) return false;
  }
  return false;
}

function isDoneBefore(tokens: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - DONE_WITHIN); i--)
    if (isSaidDone(tokens, i)) return true;
  return false;
}
