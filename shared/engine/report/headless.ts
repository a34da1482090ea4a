import type { ReportKind } from '../../contract/index.ts';
import { headTypeAt } from '../frame/head.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { TokenKind, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SourcePage } from '../source/page.ts';
import { isLabelled } from './sections.ts';

/** The first numbered part of a document stands at most so many paragraphs below its title, and is not longer. */
const MOST_ABOVE = 3;
const LONGEST_HEADING = 200;

const OPENS_NEWS = classTrie('opens-news');
const isDayWord = wordIs('day-noun');

/**
 * The kind of an official document that stands without its head: "Báo cáo tình hình kinh tế - xã hội quý I" over
 * numbered parts; with where its title goes on after the type. Null for news of one, which opens with when it was.
 */
export function headlessKind(
  { blocks }: SourcePage,
  { tokens }: Scan,
): { kind: ReportKind; titleFrom: number } | null {
  const [title, ...rest] = blocks;
  if (!title || title.kind === 'table-row') return null;
  const from = tokenAtOrAfter(tokens, title.start);
  const type = headTypeAt(tokens, from, tokenAtOrAfter(tokens, title.end));
  const titleFrom = type === null ? undefined : tokens.start[type.to];
  if (type === null || titleFrom === undefined || titleFrom >= title.end) return null;
  if (tokens.kind[type.to] === TokenKind.punctuation) return null;
  for (const block of rest.slice(0, MOST_ABOVE)) {
    const at = tokenAtOrAfter(tokens, block.start);
    if (block.kind === 'table-row' || isDayWord(tokens, at) || OPENS_NEWS.longestAt(tokens, at))
      return null;
    if (block.end - block.start <= LONGEST_HEADING && isLabelled(block, { tokens }))
      return { kind: type.value, titleFrom };
  }
  return null;
}
