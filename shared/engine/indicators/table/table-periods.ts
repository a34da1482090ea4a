import type { Span } from '../../../contract/index.ts';
import { ROMAN } from '../../../gazetteer/words/timing.ts';
import { phraseIs } from '../../phrases.ts';
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
  const named = periodOfNumber(head, number);
  return named ? { from, to, until: false, ...named } : null;
}

/** Whether a head says that its column gives the rows' periods. */
export const isPeriodHead = phraseIs('period-head');

const asksYear = phraseIs('year-noun');
const asksQuarter = phraseIs('quarter-noun');
const asksMonth = phraseIs('month-noun');

/** The period that a bare number is, by the head of its column; null for one that is none. */
function periodOfNumber(
  head: string,
  number: number,
): Pick<PeriodMention, 'template' | 'year'> | null {
  if (asksYear(head))
    return number >= 1990 && number <= 2100 ? { template: '{year}', year: number } : null;
  if (asksQuarter(head)) return partOfYear('Q', number, 4, 1);
  return asksMonth(head) ? partOfYear('', number, 12, 2) : null;
}

function partOfYear(
  letter: string,
  number: number,
  most: number,
  digits: number,
): Pick<PeriodMention, 'template' | 'year'> | null {
  if (number < 1 || number > most) return null;
  return { template: `{year}-${letter}${String(number).padStart(digits, '0')}`, year: null };
}
