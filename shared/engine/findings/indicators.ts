import type { Indicator } from '../../contract/index.ts';
import { attempt } from './attempt.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { checkArithmetic } from './figure-arithmetic.ts';
import { checkConflicts } from './figure-conflicts.ts';
import { checkSums } from './figure-sums.ts';
import { checkTables } from './figure-tables.ts';
import { checkTotals } from './figure-totals.ts';

/** What does not add up among the figures, and what does. */
export function findIndicatorFindings({ page, indicators, report }: FindingsContext): RawFinding[] {
  const { text } = page;
  const sentences = bySentence(indicators);
  return [
    ...sentences.flatMap((figures, i) =>
      attempt(() => checkArithmetic({ text, figures, before: sentences[i - 1] ?? [] }), []),
    ),
    ...sentences.flatMap((figures) => attempt(() => checkSums(text, figures), [])),
    ...attempt(() => checkTables(text, indicators), []),
    ...attempt(() => checkTotals(text, indicators, report.date), []),
    ...attempt(() => checkConflicts(text, indicators), []),
  ];
}

/** The figures of each sentence outside tables. */
function bySentence(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    if (indicator.cell) continue;
    const last = groups[groups.length - 1];
    if (last && last[0]?.sentence.start === indicator.sentence.start) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}
