import * as z from 'zod/mini';

/** One rule of reading. */
export const RuleEntry = z.object({
  /** What `trace` names. */
  name: z.string(),
  /** What it looks for, in words: names of word classes in the order of the text. */
  looksFor: z.string(),
  /** What it answers. */
  gives: z.string(),
  /** Sentences that it answers, and that it leaves alone. */
  reads: z.array(z.string()),
  leaves: z.array(z.string()),
});

/** GET /v1/rules: every rule by the question that it answers, and the word classes that rules are made of. */
export const RuleList = z.object({
  engine: z.object({ name: z.literal('soi'), version: z.string() }),
  questions: z.array(
    z.object({
      question: z.string(),
      /** The list of an answer and the field of its things that is decided: "indicators.role". */
      field: z.string(),
      /** The first that holds decides. */
      rules: z.array(RuleEntry),
    }),
  ),
  classes: z.array(
    z.object({ name: z.string(), meaning: z.string(), phrases: z.array(z.string()) }),
  ),
});
export type RuleList = z.infer<typeof RuleList>;
