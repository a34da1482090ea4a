import type { Tokens } from '../scan/tokens.ts';
import { compile, firstClasses, type Matcher, type Pattern } from './pattern.ts';
import type { RuleRow } from './rule-row.ts';
import { isOff } from './switch.ts';
import { isAskedNoted, noteAsked, noteRule } from './trace.ts';
import { indexByFirstWord, type WordIndex } from './word-index.ts';

/** One rule of a question, as a row: what it looks for, what it answers, and a sentence for and against it. */
export interface Rule<Gives> extends RuleRow<Gives> {
  readonly when: Pattern;
  /** Where in the range the pattern may begin: at its first word ("opens"), or at any ("holds", the default). */
  readonly at?: 'opens' | 'holds';
  /** It must not stand anywhere in the range. */
  readonly unless?: Pattern;
}

/** A rule that answered, and where. */
export interface Fired<Gives> {
  readonly rule: Rule<Gives>;
  readonly from: number;
  readonly to: number;
}

interface Compiled<Gives> {
  readonly rule: Rule<Gives>;
  readonly rank: number;
  readonly match: Matcher;
  readonly unless: Matcher | null;
}

/**
 * The rules of one question. Their order is their priority: where several answer a range, the first row decides.
 * A pattern must begin with a word class, so that a range costs one look-up a token.
 */
export class RuleSet<Gives> {
  readonly rules: readonly Rule<Gives>[];
  private readonly byFirstWord: WordIndex<Compiled<Gives>>;

  constructor(rules: readonly Rule<Gives>[]) {
    this.rules = rules;
    this.byFirstWord = indexByFirstWord(
      rules.map((rule, rank) => {
        const classes = firstClasses(rule.when);
        if (!classes) throw new Error(`${rule.name}: a rule begins with a word class`);
        const unless = rule.unless ? compile(rule.unless) : null;
        return { classes, value: { rule, rank, match: compile(rule.when), unless } };
      }),
    );
  }

  /** The first rule in the order of the rows that answers the tokens from `from` up to `to`, or null. */
  decide(tokens: Tokens, from: number, to: number): Fired<Gives> | null {
    let best: (Fired<Gives> & { rank: number }) | null = null;
    for (let i = from; i < to; i++) {
      const candidates = this.byFirstWord.get(tokens.number[i] as number);
      if (!candidates) continue;
      for (const { rule, rank, match, unless } of candidates) {
        if (best && rank >= best.rank) continue;
        if (rule.at === 'opens' && i !== from) continue;
        const end = match(tokens, i, to);
        if (end < 0 || isOff(rule.name) || (unless && holds(unless, tokens, from, to))) continue;
        best = { rule, rank, from: i, to: end };
        // No row stands before the first.
        if (rank === 0) break;
      }
      if (best?.rank === 0) break;
    }
    if (best) noteRule(best.rule.name, tokens, best.from, best.to);
    if (isAskedNoted())
      noteAsked({
        rules: this.rules,
        answered: best?.rule.name ?? null,
        tokens,
        from,
        to,
        floor: from,
        limit: to,
      });
    return best;
  }

  /** Every rule that answers a range, each once, in the order of the rows. */
  all(tokens: Tokens, from: number, to: number): Fired<Gives>[] {
    const fired = new Map<number, Fired<Gives>>();
    for (let i = from; i < to; i++) {
      const candidates = this.byFirstWord.get(tokens.number[i] as number);
      if (!candidates) continue;
      for (const { rule, rank, match, unless } of candidates) {
        if (fired.has(rank) || (rule.at === 'opens' && i !== from)) continue;
        const end = match(tokens, i, to);
        if (end < 0 || isOff(rule.name) || (unless && holds(unless, tokens, from, to))) continue;
        fired.set(rank, { rule, from: i, to: end });
        noteRule(rule.name, tokens, i, end);
      }
    }
    return [...fired].sort(([a], [b]) => a - b).map(([, one]) => one);
  }
}

function holds(match: Matcher, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (match(tokens, i, to) >= 0) return true;
  return false;
}
