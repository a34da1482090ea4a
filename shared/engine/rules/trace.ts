/** A rule that answered: its name, and the tokens that it rests on, `from` up to `to` (exclusive). */
export interface FiredRule {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where rules that answer are noted; null while nobody asks, so that a reading costs nothing for it. */
let sink: FiredRule[] | null = null;

/** Notes a rule that answered. */
export function noteRule(name: string, from: number, to: number): void {
  if (sink !== null) sink.push({ name, from, to });
}

/** Runs something and tells every rule that answered meanwhile, in order. */
export function traced<T>(run: () => T): { value: T; fired: readonly FiredRule[] } {
  const outer = sink;
  const fired: FiredRule[] = [];
  sink = fired;
  try {
    return { value: run(), fired };
  } finally {
    sink = outer;
  }
}
