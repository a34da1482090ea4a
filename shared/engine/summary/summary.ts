import type {
  Agency,
  Block,
  Document,
  Extraction,
  Finding,
  Indicator,
  Quote,
} from '../../contract/index.ts';
import type { Scan } from '../scan/scan.ts';
import { quoteOf, spanHolding } from '../spans.ts';

export interface SummaryContext {
  blocks: readonly Block[];
  scan: Scan;
  documents: readonly Document[];
  indicators: readonly Indicator[];
  agencies: readonly Agency[];
  findings: readonly Finding[];
}

const MOST_SENTENCES = 5;

/** The sentences that carry the most, quoted in reading order, and the counts. */
export function summarize(context: SummaryContext): Extraction['summary'] {
  const { scan, documents, indicators, agencies, findings } = context;
  return {
    sentences: weightiest(context).map((span) => quoteOf(scan.text, span)) as Quote[],
    counts: {
      documents: documents.length,
      indicators: indicators.length,
      agencies: agencies.length,
      findings: findings.length,
    },
  };
}

/** Figures weigh most, then cited documents; a sentence of a line's length at least, no table's row. */
function weightiest({ blocks, scan, documents, indicators }: SummaryContext) {
  const weights = new Float64Array(scan.sentences.length);
  const starts = scan.sentences.map((sentence) => sentence.start);
  const add = (offset: number, weight: number) => {
    const at = lastAtOrBefore(starts, offset);
    if (at >= 0) weights[at] = (weights[at] as number) + weight;
  };
  for (const { start } of indicators) add(start, 2);
  for (const { mentions } of documents) for (const { start } of mentions) add(start, 1);
  return scan.sentences
    .map((sentence, i) => ({ ...sentence, weight: weights[i] as number }))
    .filter(({ weight, start, end }) => weight > 0 && end - start >= 40 && end - start <= 600)
    .filter(({ start }) => spanHolding(blocks, start)?.kind !== 'table-row')
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.start - b.start);
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
