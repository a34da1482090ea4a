import type { Tokens } from '../scan/tokens.ts';
import {
  compile,
  compileBack,
  firstClasses,
  lastClasses,
  type Matcher,
  type Pattern,
} from './pattern.ts';
import type { RuleRow } from './rule-row.ts';
import { isOff } from './switch.ts';
import { isAskedNoted, noteAsked, noteRule } from './trace.ts';
import { indexByFirstWord, indexByLastWord, type WordIndex } from './word-index.ts';

/** What may stand around a thing: every part that is given must hold. */
export interface Surroundings {
  /** Ends right before the thing. */
  readonly before?: Pattern;
  /** Begins at its first token. */
  readonly at?: Pattern;
  /** Begins right after it. */
  readonly after?: Pattern;
  /** Each stands somewhere within it. */
  readonly inside?: readonly Pattern[];
}

/** One rule of a question that is asked about a thing in a sentence (a number, a figure, a name), as a row. */
export interface AroundRule<Gives, Test extends string = never>
  extends RuleRow<Gives>,
    Surroundings {
  /** Named tests of the question that must hold of the thing itself ("isPercent"). */
  readonly only?: readonly Test[];
  /** None of these surroundings may hold. */
  readonly unless?: readonly Surroundings[];
}

/** Whether what a rule says of the surroundings holds, whatever it excepts and tests: that it came close. */
export function holdsNearly(rule: Surroundings, place: Place): boolean {
  const known = compiledAlone.get(rule) ?? compileAround(rule);
  compiledAlone.set(rule, known);
  return holds(known, place);
}

const compiledAlone = new WeakMap<Surroundings, CompiledSurroundings>();

/** Where a question is asked: the thing's tokens `from` up to `to`, in a range `floor` up to `limit`. */
export interface Place {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
}

interface CompiledSurroundings {
  readonly before: Matcher | null;
  readonly at: Matcher | null;
  readonly after: Matcher | null;
  readonly inside: readonly Matcher[];
}

interface Compiled<Gives, Thing> {
  readonly rule: AroundRule<Gives, string>;
  readonly rank: number;
  readonly around: CompiledSurroundings;
  readonly unless: readonly CompiledSurroundings[];
  readonly tests: readonly ((thing: Thing) => boolean)[];
}

type Index<Gives, Thing> = WordIndex<Compiled<Gives, Thing>>;

/**
 * The rules of one question about a thing in its sentence. Their order is their priority: the first row that holds
 * decides. Rules are filed by the word that must stand right before, at or right after the thing, so that asking costs
 * three look-ups and the few rules that may hold.
 */
export class AroundRules<Gives, Thing = void, Test extends string = never> {
  readonly rules: readonly AroundRule<Gives, Test>[];
  private readonly byWordBefore: Index<Gives, Thing>;
  private readonly byWordAt: Index<Gives, Thing>;
  private readonly byWordAfter: Index<Gives, Thing>;
  private readonly others: readonly Compiled<Gives, Thing>[];

  /** `tests` are the named tests that the rows may ask of the thing. */
  constructor(
    rules: readonly AroundRule<Gives, Test>[],
    tests: Readonly<Record<Test, (thing: Thing) => boolean>>,
  ) {
    this.rules = rules;
    const before: Filed<Gives, Thing>[] = [];
    const at: Filed<Gives, Thing>[] = [];
    const after: Filed<Gives, Thing>[] = [];
    const others: Compiled<Gives, Thing>[] = [];
    for (const [rank, rule] of rules.entries()) {
      const value: Compiled<Gives, Thing> = {
        rule,
        rank,
        around: compileAround(rule),
        unless: (rule.unless ?? []).map(compileAround),
        tests: (rule.only ?? []).map((name) => tests[name]),
      };
      const classes = {
        before: rule.before && lastClasses(rule.before),
        at: rule.at && firstClasses(rule.at),
        after: rule.after && firstClasses(rule.after),
      };
      if (classes.before) before.push({ classes: classes.before, value });
      else if (classes.at) at.push({ classes: classes.at, value });
      else if (classes.after) after.push({ classes: classes.after, value });
      else others.push(value);
    }
    this.byWordBefore = indexByLastWord(before);
    this.byWordAt = indexByFirstWord(at);
    this.byWordAfter = indexByFirstWord(after);
    this.others = others;
  }

  /** The first rule in the order of the rows that holds of a thing, or null. */
  decide(place: Place, thing: Thing): AroundRule<Gives, Test> | null {
    const { tokens, from, to, floor, limit } = place;
    let best: Compiled<Gives, Thing> | null = null;
    if (from > floor)
      best = first(this.byWordBefore.get(tokens.number[from - 1] as number), place, thing, best);
    best = first(this.byWordAt.get(tokens.number[from] as number), place, thing, best);
    if (to < limit)
      best = first(this.byWordAfter.get(tokens.number[to] as number), place, thing, best);
    best = first(this.others, place, thing, best);
    if (isAskedNoted())
      noteAsked({ rules: this.rules, answered: best?.rule.name ?? null, ...place });
    if (best === null) return null;
    noteRule(best.rule.name, tokens, from, to);
    return best.rule as AroundRule<Gives, Test>;
  }
}

interface Filed<Gives, Thing> {
  readonly classes: NonNullable<ReturnType<typeof firstClasses>>;
  readonly value: Compiled<Gives, Thing>;
}

function first<Gives, Thing>(
  candidates: readonly Compiled<Gives, Thing>[] | undefined,
  place: Place,
  thing: Thing,
  best: Compiled<Gives, Thing> | null,
): Compiled<Gives, Thing> | null {
  if (!candidates) return best;
  for (const one of candidates) {
    if (best && one.rank >= best.rank) return best;
    if (
      passes(one.tests, thing) &&
      holds(one.around, place) &&
      !holdsAny(one.unless, place) &&
      !isOff(one.rule.name)
    )
      return one;
  }
  return best;
}

// Loops, as a closure for each question costs more than most answers.

function passes<Thing>(tests: readonly ((thing: Thing) => boolean)[], thing: Thing): boolean {
  for (const test of tests) if (!test(thing)) return false;
  return true;
}

function holdsAny(surroundings: readonly CompiledSurroundings[], place: Place): boolean {
  for (const one of surroundings) if (holds(one, place)) return true;
  return false;
}

function compileAround({ before, at, after, inside = [] }: Surroundings): CompiledSurroundings {
  return {
    before: before === undefined ? null : compileBack(before),
    at: at === undefined ? null : compile(at),
    after: after === undefined ? null : compile(after),
    inside: inside.map((pattern) => compile(pattern)),
  };
}

function holds(
  { before, at, after, inside }: CompiledSurroundings,
  { tokens, from, to, floor, limit }: Place,
): boolean {
  if (before !== null && before(tokens, from, floor) < 0) return false;
  if (at !== null && at(tokens, from, limit) < 0) return false;
  if (after !== null && after(tokens, to, limit) < 0) return false;
  for (const match of inside) if (!holdsInside(match, tokens, from, to)) return false;
  return true;
}

function holdsInside(match: Matcher, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (match(tokens, i, to) >= 0) return true;
  return false;
}
