import type { Tokens } from '../scan/tokens.ts';

/** A rule that answered: its name, where it holds, and the thing that was decided, by their offsets in their text. */
export interface FiredRule {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The thing in hand when it was asked (a figure, a mention); null where the rule was asked of its own place. */
  readonly about: { readonly start: number; readonly end: number } | null;
}

/** A question that was asked of a place, whether or not a rule answered: for who asks which rules came close. */
export interface Asked {
  readonly rules: readonly unknown[];
  readonly answered: string | null;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
}

interface Sink {
  readonly fired: FiredRule[];
  readonly asked: Asked[] | null;
}

/** Where rules that answer are noted; null while nobody asks, so that a reading costs nothing for it. */
let sink: Sink | null = null;
let aboutStart = -1;
let aboutEnd = -1;

/** More than the longest report gives; a page of nothing but figures stops being noted here. */
const MOST_FIRED = 400_000;

/** Notes a rule that answered, by the tokens that it rests on, `from` up to `to` (exclusive). */
export function noteRule(name: string, tokens: Tokens, from: number, to: number): void {
  if (sink === null || sink.fired.length >= MOST_FIRED) return;
  sink.fired.push({
    name,
    start: tokens.start[from] ?? tokens.text.length,
    end: to > from ? (tokens.end[to - 1] as number) : (tokens.start[from] ?? tokens.text.length),
    about: aboutStart < 0 ? null : { start: aboutStart, end: aboutEnd },
  });
}

/** Notes a rule that answered about a place of the text, by its offsets. */
export function noteRuleAt(name: string, start: number, end: number): void {
  if (sink === null || sink.fired.length >= MOST_FIRED) return;
  sink.fired.push({ name, start, end, about: null });
}

/** Notes that a question was asked. */
export function noteAsked(asked: Asked): void {
  sink?.asked?.push(asked);
}

/** Whether it is worth telling what is asked. */
export function isAskedNoted(): boolean {
  return sink !== null && sink.asked !== null;
}

/** What is decided from here on is about this place of the text (a figure, a mention), until the next call. */
export function about(start: number, end: number): void {
  if (sink === null) return;
  aboutStart = start;
  aboutEnd = end;
}

/** What is decided from here on is about its own place. */
export function aboutItself(): void {
  aboutStart = -1;
}

/** Runs something and tells every rule that answered meanwhile, in order; with `asked` also all that was asked. */
export function traced<T>(
  run: () => T,
  options: { asked?: boolean } = {},
): { value: T; fired: readonly FiredRule[]; asked: readonly Asked[] } {
  const outer = sink;
  const asked: Asked[] = [];
  const fired: FiredRule[] = [];
  sink = { fired, asked: options.asked ? asked : null };
  aboutItself();
  try {
    return { value: run(), fired, asked };
  } finally {
    sink = outer;
    aboutItself();
  }
}
