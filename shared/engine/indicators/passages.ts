import type { Block, Span } from '../../contract/index.ts';
import type { Scan } from '../scan/scan.ts';
import { findSentences } from '../scan/sentences.ts';
import type { SourcePage } from '../source/page.ts';

/** A paragraph as a reader takes it: lines that a converter broke are put together again. */
export interface Passage extends Span {
  kind: Block['kind'];
  sentences: Span[];
}

const LABELLED =
  /^(?:[-–—+•*·○]\s|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[a-zđ])\s?[.)]|(?:điều|chương|mục|phần)\s+[\dIVX])/iu;
const ENDS = /[.!?…|*/]["”')\]]?$/u;
const PAUSES = /[;:]$/u;
/** Lines longer than this are no lines of a broken paragraph. */
const LONGEST_LINE = 130;

/** The page's paragraphs in order, with their sentences. */
export function readPassages(page: SourcePage, scan: Scan): Passage[] {
  const width = page.origin === 'text' ? lineWidth(page) : 0;
  const merged: Block[] = [];
  for (const block of page.blocks) {
    const last = merged[merged.length - 1];
    if (last && width > 0 && continues(page.text, last, block, width)) last.end = block.end;
    else merged.push({ ...block });
  }
  if (merged.length === page.blocks.length) return withSentences(merged, scan.sentences);
  return withSentences(merged, findSentences(scan.tokens, merged));
}

/** The width lines were broken at, or 0 where they were not: few lines are longer than a screen's. */
function lineWidth({ blocks }: SourcePage): number {
  const lengths = blocks.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const at = (share: number) =>
    lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  const width = at(0.95);
  return lengths.length >= 8 && at(0.98) <= LONGEST_LINE && at(0.5) >= 40 ? width : 0;
}

/** Whether a line goes on from the one before: that one was full, or this one opens in lower case. */
function continues(text: string, before: Block, line: Block, width: number): boolean {
  if (line.kind === 'table-row' || before.kind === 'table-row' || line.kind === 'heading')
    return false;
  const opening = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (LABELLED.test(opening)) return false;
  const lastLine = text.slice(
    Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1),
    before.end,
  );
  if (ENDS.test(lastLine)) return false;
  const first = opening.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return true;
  if (PAUSES.test(lastLine)) return false;
  const word = /^\S+/.exec(opening)?.[0].length ?? 0;
  return lastLine.length + 1 + word > width * 0.9;
}

function withSentences(blocks: Block[], sentences: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const { start, end, kind } of blocks) {
    const own: Span[] = [];
    while (next < sentences.length && (sentences[next] as Span).start < end) {
      own.push(sentences[next] as Span);
      next++;
    }
    passages.push({ start, end, kind, sentences: own });
  }
  return passages;
}
