import type { Extraction } from '../../contract/index.ts';
import type { UiKey } from '../../messages/translate.ts';

/** Blocks that are no prose. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'table-row',
  'title',
  'heading',
  'header',
  'footer',
]);

/** Why a summary has no points, as a key of the messages; null where it has some. */
export function emptySummary({ summary, report, blocks }: Extraction): UiKey | null {
  if (summary.points.length > 0 || summary.sentences.length > 0) return null;
  if (!report.isReport) return 'summaryNoReport';
  const isTable =
    blocks.some(({ kind }) => kind === 'table-row') &&
    blocks.every(({ kind }) => NOT_PROSE.has(kind));
  return isTable ? 'summaryTableOnly' : 'summaryNone';
}
