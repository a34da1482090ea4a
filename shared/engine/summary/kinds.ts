import type { Indicator, PointKind, ReportKind } from '../../contract/index.ts';
import { RuleSet } from '../rules/rule-set.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { Candidate } from './candidates.ts';
import { STRONG_KINDS, WEAK_KINDS } from './kind-rules.ts';

/** The kind of a point, and what told it: a rule's name, "heading" or "page". */
export interface KindReading {
  readonly kind: PointKind;
  readonly by: string;
  /** Whether the sentence's own words told it. */
  readonly own: boolean;
}

const STRONG = new RuleSet(STRONG_KINDS);
const WEAK = new RuleSet(WEAK_KINDS);

/** What a sentence tells where neither its words nor a heading say: a plan plans, everything else reports. */
const BY_PAGE: Partial<Record<ReportKind, PointKind>> = {
  'ke-hoach': 'plan',
  'chi-thi': 'plan',
  'cong-van': 'plan',
  'quyet-dinh': 'rule',
  'nghi-quyet': 'plan',
};

/** Under these headings a deed told in passing is part of what they are about. */
const YIELDS_TO: ReadonlySet<PointKind> = new Set(['shortcoming', 'cause', 'proposal']);

/**
 * What a candidate tells: its own strong words, then the heading above it, then its figures, then weaker words, then
 * what the page is.
 */
export function kindOf(
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  heading: PointKind | null,
  page: ReportKind | null,
  figures: readonly Indicator[],
  tokens: Tokens,
): KindReading {
  const strong = STRONG.decide(tokens, from, to)?.rule;
  const yields = strong?.gives === 'result' && heading !== null && YIELDS_TO.has(heading);
  // What a body should do, under a heading of requests, is asked of it.
  if (strong?.gives === 'plan' && heading === 'proposal')
    return { kind: heading, by: 'heading', own: true };
  // A lack that is told under "Nguyên nhân" is told as a cause.
  if (strong?.gives === 'shortcoming' && heading === 'cause')
    return { kind: heading, by: 'heading', own: true };
  if (strong && !yields) return { kind: strong.gives, by: strong.name, own: true };
  if (heading && heading !== 'result') return { kind: heading, by: 'heading', own: false };
  const targets = figures.filter(({ role }) => role === 'target').length;
  if (targets > 0 && targets * 2 >= figures.length)
    return { kind: 'plan', by: 'figures', own: true };
  const weak = WEAK.decide(tokens, from, to)?.rule;
  if (heading === 'result' && weak?.gives !== 'task')
    return { kind: 'result', by: 'heading', own: weak?.gives === 'result' };
  // A meeting with its figures is one of the things that were done.
  const isDone = weak?.gives !== 'rule' && (weak?.gives !== 'task' || weak.name === 'kind-event');
  // The sums of an act are what it grants or demands; they are reached where its words say so.
  const isOfAct = page !== null && page in BY_PAGE && weak?.gives !== 'result';
  if (figures.length > targets && isDone && !isOfAct)
    return { kind: 'result', by: 'figures', own: true };
  if (weak) return { kind: weak.gives, by: weak.name, own: true };
  return { kind: (page && BY_PAGE[page]) ?? 'result', by: 'page', own: false };
}
