import type { Block, Span } from '../../../contract/index.ts';
import type { Scan } from '../../scan/scan.ts';
import { findSentences } from '../../scan/sentences.ts';
import type { SourcePage } from '../../source/page.ts';

/** A paragraph as a reader takes it. */
export interface Passage extends Span {
  kind: Block['kind'];
  sentences: Span[];
}

/**
 * The page's paragraphs in order, with their sentences. A line that opens in lower case goes on from
 * the one before, unless that one ended its sentence.
 */
export function readPassages(page: SourcePage, scan: Scan): Passage[] {
  const merged: Block[] = [];
  for (const block of page.blocks) {
    const last = merged[merged.length - 1];
    if (last && continues(page.text, last, block)) last.end = block.end;
    else merged.push({ ...block });
  }
  const whole = merged.length === page.blocks.length;
  return withSentences(merged, whole ? scan.sentences : findSentences(scan.tokens, merged));
}

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '|', '*', '/', ':']);

function continues(text: string, before: Block, line: Block): boolean {
  if (before.kind !== 'paragraph' || line.kind !== 'paragraph') return false;
  const first = text.charAt(line.start);
  const isLower = first !== first.toUpperCase() && first === first.toLowerCase();
  // "a) …" and "đ. …" are points of a list; "86/2011/NĐ-CP …" is none.
  const goesOn = isLower ? !/[).]/.test(text.charAt(line.start + 1)) : isSymbol(text, line.start);
  if (!goesOn) return false;
  return !ENDS_SENTENCE.has(text.charAt(before.end - 1));
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

/** Whether a document's number stands here: digits and a stroke. */
function isSymbol(text: string, at: number): boolean {
  let i = at;
  while (i < at + 6 && /[0-9]/.test(text.charAt(i))) i++;
  return i > at && text.charAt(i) === '/' && /[\p{Lu}0-9]/u.test(text.charAt(i + 1));
}
