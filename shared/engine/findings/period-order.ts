import type { Span } from '../../contract/index.ts';
import { classBack, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { quoteOf } from '../spans.ts';
import { saysYear } from '../years.ts';
import type { FindingsContext, RawFinding } from './context.ts';

const isFrom = wordIs('from-word');
const isUpTo = wordIs('up-to');
const isUntilFiller = wordIs('until-filler');
const joinsYears = wordIs('span-joint');
const SPANS = classBack('span-noun');

/** Spans that end before they begin: "từ ngày 15/12/2024 đến ngày 14/11/2024", "giai đoạn 2025 - 2021". */
export function findReversedPeriods({ page: { text }, scan }: FindingsContext): RawFinding[] {
  const { tokens } = scan;
  const found: RawFinding[] = [];
  const tell = (span: Span, from: string, to: string) =>
    found.push({
      code: 'reversed-period',
      severity: 'warning',
      evidence: [quoteOf(text, span)],
      data: { from, to },
    });
  scan.dates.forEach((first, i) => {
    const last = scan.dates[i + 1];
    if (!last || first.day === null || last.day === null) return;
    if (first.iso === null || last.iso === null || first.iso <= last.iso) return;
    if (!isFrom(tokens, first.from - 1) || !leadsUpTo(tokens, first.to, last.from)) return;
    const start = tokens.start[first.from - 1] as number;
    tell({ start, end: last.end }, dayOf(first.iso), dayOf(last.iso));
  });
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.number || tokens.kind[i + 2] !== TokenKind.number) continue;
    if (!joinsYears(tokens, i + 1)) continue;
    const [first, last] = [tokens.word[i] as string, tokens.word[i + 2] as string];
    const named = saysYear(first) && saysYear(last) && first > last && SPANS.endingAt(tokens, i);
    if (!named) continue;
    const start = tokens.start[named.from] as number;
    tell({ start, end: tokens.end[i + 2] as number }, first, last);
  }
  return found;
}

/** "đến", "đến hết" and nothing else between two tokens. */
function leadsUpTo(tokens: Tokens, from: number, to: number): boolean {
  if (!isUpTo(tokens, from)) return false;
  return to === from + 1 || (to === from + 2 && isUntilFiller(tokens, from + 1));
}

function dayOf(iso: string): string {
  return iso.split('-').reverse().join('/');
}
