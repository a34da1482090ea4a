// `soi/formats`: extractions in, files that other programs read out.
export { type Comparison, compare } from '../shared/comparison/compare.ts';
export * from '../shared/formats/index.ts';
export { type SummaryTextOptions, summaryText } from '../shared/formats/summary-text.ts';

import type { ExportItem, ExportOptions } from '../shared/formats/index.ts';

/** A workbook with a sheet for each table. What writes it is loaded at the first call. */
export async function writeXlsx(
  items: readonly ExportItem[],
  options: ExportOptions = {},
): Promise<Uint8Array> {
  return (await import('../shared/formats/xlsx.ts')).writeXlsx(items, options);
}
