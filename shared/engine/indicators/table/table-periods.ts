import type { Span } from '../../../contract/index.ts';
import { PERIOD_HEADS } from '../../../gazetteer/table-cues.ts';
import { ROMAN } from '../../../gazetteer/words/timing.ts';
import { normalKey } from '../../normal-form.ts';
import type { DateMention } from '../../scan/dates.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { TableCell } from '../../source/page.ts';
import { type PeriodMention, periodsWithin } from '../period/periods.ts';

/** What a table's periods are read from. */
export interface PeriodPage {
  tokens: Tokens;
  dates: readonly DateMention[];
}

/** The periods that a cell or a caption states. */
export function periodsOfSpan(
  { tokens, dates }: PeriodPage,
  { start, end }: Span,
): PeriodMention[] {
  return periodsWithin(tokens, dates, tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end));
}

/**
 * The period that a row's label is and no more: "Tháng 1", "Quý I/2024", and a bare number under a head
 * that says what it counts ("Năm": 2021; "Tháng": 4; "Quý": II).
 */
export function periodOfLabel(
  page: PeriodPage,
  cell: TableCell,
  head: string,
): PeriodMention | null {
  const from = tokenAtOrAfter(page.tokens, cell.start);
  const to = tokenAtOrAfter(page.tokens, cell.end);
  const [stated] = periodsOfSpan(page, cell);
  if (stated) return stated.from === from && stated.to === to ? stated : null;
  if (to - from !== 1) return null;
  const word = page.tokens.word[from] as string;
  const number = page.tokens.kind[from] === TokenKind.number ? Number(word) : (ROMAN[word] ?? 0);
  const named = PERIOD_HEADS[normalKey(head)]?.(number);
  return named ? { from, to, until: false, ...named } : null;
}

/** Whether a head says that its column gives the rows' periods. */
export function isPeriodHead(head: string): boolean {
  return Object.hasOwn(PERIOD_HEADS, normalKey(head));
}
