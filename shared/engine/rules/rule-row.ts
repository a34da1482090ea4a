/** What every rule is, whatever it is asked of: a row with a name, what it answers, and sentences for and against it. */
export interface RuleRow<Gives> {
  /** Unique among all rules; what the trace names. */
  readonly name: string;
  readonly gives: Gives;
  /** Sentences (or pages, as HTML where a table is needed) in which the rule answers, and in which it does not. */
  readonly reads: readonly string[];
  readonly leaves: readonly string[];
}
