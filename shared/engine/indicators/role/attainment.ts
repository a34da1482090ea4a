import { phrasesIn } from '../../phrases.ts';
import { AroundRules } from '../../rules/around-rules.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import { PhraseTrie } from '../../scan/phrase-trie.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { baseTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { ATTAINMENT_RULES, type AttainmentTest } from './attainment-rules.ts';
import { baseEnd } from './bases.ts';
import { endsWithChange } from './change-verbs.ts';
import type { RoleContext, RoleReading } from './role.ts';

/** A percentage or pair, with what it is compared with and the plan that is named there. */
interface Candidate {
  readonly figure: Figure;
  readonly context: RoleContext;
  readonly base: RoleReading['base'];
  readonly plan: Plan | null;
}

interface Plan {
  /** A task is a plan only where it was given or reached. */
  readonly sort: 'plan' | 'task';
  readonly to: number;
}

const TESTS: Readonly<Record<AttainmentTest, (one: Candidate) => boolean>> = {
  isPercent: ({ figure }) => figure.kind === 'percent',
  isPlanAhead,
  exceedsPlan,
  isOfPlan: ({ plan }) => plan?.sort === 'plan',
  isOfTask: ({ plan }) => plan?.sort === 'task',
  isReached: ({ figure: { from }, context: { tokens } }) =>
    isReachedVerb(tokens, from - 1) || isReachedVerb(tokens, from - 2),
  isGiven,
  hasNoBase: ({ base }) => base === null,
  isPlanInLead: ({ figure, context }) => planInLead(figure, context) !== null,
  followsAmount,
  isPlanBeside,
};

const rules = new AroundRules(ATTAINMENT_RULES, TESTS);

/** Whether a percentage or a pair says how much of a plan was reached. */
export function isAttainment(
  figure: Figure,
  base: RoleReading['base'],
  context: RoleContext,
): boolean {
  if (figure.kind !== 'percent' && figure.form !== 'ratio') return false;
  const { tokens, leadFrom: floor } = context;
  const place = { tokens, from: figure.from, to: figure.to, floor, limit: tokens.length };
  return (
    rules.decide(place, { figure, context, base, plan: planOf(figure, base, context) }) !== null
  );
}

const against = classTrie('set-against');
const plans = new PhraseTrie<Plan['sort']>();
for (const phrase of phrasesIn('plan-of-figure')) plans.add(phrase, 'plan');
for (const phrase of phrasesIn('task-of-figure')) plans.add(phrase, 'task');

/** The plan that a figure's base names; none behind a change ("tăng 5% kế hoạch"). */
function planOf(
  { from, to }: Figure,
  base: RoleReading['base'],
  { tokens, leadFrom }: RoleContext,
): Plan | null {
  if (base?.relation !== 'plan' && base?.relation !== 'budget') return null;
  // "tăng 315 tỷ đồng (8%) so với dự toán": a change in a bracket is no part of the plan.
  if (tokens.word[to] === ')') return null;
  const hit = plans.longestAt(tokens, base.from);
  if (!hit || endsWithChange(tokens, from, leadFrom)) return null;
  return { sort: hit.value, to: hit.to };
}

const isReachedVerb = wordIs('reached-verb');
const isAssigned = wordIs('assigns');
const GIVEN_WITHIN = 6;

/** "105% chỉ tiêu tỉnh giao": by whom the plan was given. */
function isGiven({ base, plan, context: { tokens } }: Candidate): boolean {
  if (!base || !plan) return false;
  for (let i = plan.to; i < Math.min(base.to, plan.to + GIVEN_WITHIN); i++)
    if (isAssigned(tokens, i)) return true;
  return false;
}

const isExceeding = wordIs('exceeds');
const EXCEEDS_WITHIN = 5;

/** "vượt chỉ tiêu 10,4%": the plan stands between verb and figure. */
function exceedsPlan({ figure: { from }, context: { tokens, leadFrom } }: Candidate): boolean {
  for (let i = from - 2; i >= Math.max(leadFrom, from - EXCEEDS_WITHIN); i--)
    if (isExceeding(tokens, i)) return plans.longestAt(tokens, i + 1) !== null;
  return false;
}

const PLAN_DISTANCE = 9;

/** "so dự toán giao đạt 42%": the plan stands before the verb. */
function isPlanAhead({ figure: { from }, context: { tokens, leadFrom } }: Candidate): boolean {
  for (let i = from - 2; i >= Math.max(leadFrom, from - PLAN_DISTANCE); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';') return false;
    const comparing = against.longestAt(tokens, i);
    if (comparing) return plans.longestAt(tokens, comparing.to) !== null;
  }
  return false;
}

const LONGEST_LEAD = 40;

/** "Nhiều khoản thu vượt dự toán năm: lệ phí đạt 108,2%": the plan that the words before the colon name, or null. */
export function planInLead(
  { from }: Figure,
  { tokens, sentenceFrom }: RoleContext,
): RoleReading['base'] {
  let colon = sentenceFrom;
  const limit = Math.min(from, sentenceFrom + LONGEST_LEAD);
  while (colon < limit && tokens.word[colon] !== ':') colon++;
  if (colon >= limit) return null;
  for (let i = sentenceFrom; i < colon; i++) {
    const at = against.longestAt(tokens, i)?.to ?? (isExceeding(tokens, i) ? i + 1 : -1);
    const named = at < 0 ? null : baseTrie.longestAt(tokens, at, colon);
    if (named && (named.value === 'plan' || named.value === 'budget'))
      return { relation: named.value, from: at, to: baseEnd(tokens, named.to, colon) };
  }
  return null;
}

/** "giải ngân được 36 tỷ đồng, đạt 72%": it stands right behind an amount. */
function followsAmount({ figure, context: { tokens, previous } }: Candidate): boolean {
  if (previous?.reading.role !== 'level' || previous.figure.kind === 'percent') return false;
  const { to } = previous.figure;
  return figure.from - to <= 2 && (tokens.word[to] === ',' || to === figure.from - 1);
}

const isAttaining = wordIs('attains');
/** Tokens within which another percentage stands beside one: a clause or two. */
const BESIDE = 40;

/** Another percentage of the sentence, near by, names its plan: "đạt 58,4% kế hoạch". */
function isPlanBeside({ figure, context }: Candidate): boolean {
  const { tokens, sentenceFrom, sentenceTo } = context;
  const limit = Math.min(sentenceTo, figure.to + BESIDE);
  for (let i = Math.max(sentenceFrom, figure.from - BESIDE); i < limit; i++) {
    if (tokens.word[i] !== '%' || i === figure.to - 1) continue;
    if (plans.longestAt(tokens, i + 1)?.value === 'plan' && isAttained(tokens, i)) return true;
  }
  return false;
}

function isAttained(tokens: Tokens, percent: number): boolean {
  let at = percent - 1;
  while (at > 0 && (tokens.kind[at] === TokenKind.number || tokens.word[at] === ',')) at--;
  return isAttaining(tokens, at);
}
