import { phrasesIn } from '../../phrases.ts';
import { AroundRules } from '../../rules/around-rules.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import { BackTable } from '../../scan/back-table.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';
import { CHANGE_RULES, type ChangeTest } from './change-rules.ts';
import { wayCompared } from './comparisons.ts';
import type { Direction, RoleContext } from './role.ts';

/** A figure whose clause may say that it is the amount of a change. */
class Candidate {
  readonly figure: Figure;
  readonly context: RoleContext;
  private nearby: Direction | undefined;
  private clauses: Direction | undefined;

  constructor(figure: Figure, context: RoleContext) {
    this.figure = figure;
    this.context = context;
  }

  get glued(): Direction {
    return gluedVerb(this.context.tokens, this.figure.from);
  }

  get near(): Direction {
    if (this.nearby === undefined) this.nearby = verbNearby(this.figure, this.context);
    return this.nearby;
  }

  get ofClause(): Direction {
    if (this.clauses === undefined) this.clauses = clauseVerb(this.figure, this.context);
    return this.clauses;
  }
}

const isFrom = wordIs('from-word');

const TESTS: Readonly<Record<ChangeTest, (one: Candidate) => boolean>> = {
  isGluedUp: ({ glued }) => glued === 'up',
  isGluedDown: ({ glued }) => glued === 'down',
  /** "giảm từ trên 57% xuống 48%": where it fell from, not by how much. */
  isNoStart: ({ figure, context }) =>
    figure.form !== 'single' || !isFrom(context.tokens, figure.from),
  grewNearby: ({ near }) => near === 'up',
  fellNearby: ({ near }) => near === 'down',
  clauseGrows: ({ ofClause }) => ofClause === 'up',
  clauseFalls: ({ ofClause }) => ofClause === 'down',
};

const rules = new AroundRules(CHANGE_RULES, TESTS);

/** A verb of growth or decline that this figure is the measure of. */
export function changeVerbBefore(figure: Figure, context: RoleContext): Direction {
  const { tokens, leadFrom: floor } = context;
  const place = { tokens, from: figure.from, to: figure.to, floor, limit: tokens.length };
  return rules.decide(place, new Candidate(figure, context))?.gives ?? null;
}

const changeVerbs = new BackTable<'up' | 'down'>([
  ['up', phrasesIn('grows-by')],
  ['down', phrasesIn('falls-by')],
]);

/** Whether a verb of growth or decline ends right before a token. */
export function endsWithChange(tokens: Tokens, to: number, floor: number): boolean {
  return changeVerbs.endingAt(tokens, to, floor) !== null;
}

const isFiller = wordIs('change-filler');
const isLevelAfter = wordIs('level-after-change');
const MOST_FILLERS = 3;

/** "tăng bình quân khoảng 5%": words that say how stand between verb and figure. */
function verbNearby(figure: Figure, { tokens, leadFrom }: RoleContext): Direction {
  let at = figure.from;
  while (at > leadFrom && figure.from - at <= MOST_FILLERS && isFiller(tokens, at - 1)) {
    at--;
    const verb = changeVerbs.endingAt(tokens, at, leadFrom);
    if (verb && !isLevelAfter(tokens, figure.from - 1) && !isLevelAfter(tokens, at))
      return verb.value;
  }
  return null;
}

/** "điện, nướctăng0,42%": spaces that a portal lost. */
function gluedVerb(tokens: Tokens, at: number): Direction {
  if (tokens.gap[at] !== Gap.none || tokens.kind[at - 1] !== TokenKind.word) return null;
  const word = tokens.word[at - 1] as string;
  if (clauseGrowth.some((verb) => word.endsWith(verb))) return 'up';
  return clauseFall.some((verb) => word.endsWith(verb)) ? 'down' : null;
}

const clauseGrowth = phrasesIn('rises');
const clauseFall = phrasesIn('clause-falls');
const growing = classTrie('rises');
const falling = classTrie('clause-falls');
const noGrowth = classTrie('no-growth');
const isLead = wordIs('clause-lead');
const isAnd = wordIs('and');
const isLevelVerb = wordIs('level-verb');
const OBJECT_WORDS = 7;

/** "tăng thu ngân sách 12 tỷ đồng": the verb opens the clause, its object stands between. */
function clauseVerb({ from }: Figure, { tokens, leadFrom, clauseFrom }: RoleContext): Direction {
  let at = Math.max(leadFrom, clauseFrom);
  while (at < from && (tokens.kind[at] === TokenKind.punctuation || isLead(tokens, at))) at++;
  // "18 huyện tăng điểm và 11 huyện giảm điểm": the next count begins anew.
  if (isAnd(tokens, from - 1)) return null;
  if (from - at > OBJECT_WORDS || noGrowth.longestAt(tokens, at)) return null;
  const direction =
    wayCompared(tokens, at) ??
    (growing.longestAt(tokens, at) ? 'up' : falling.longestAt(tokens, at) ? 'down' : null);
  if (!direction) return null;
  for (let i = at + 1; i < from; i++) if (isLevelVerb(tokens, i)) return null;
  return direction;
}
