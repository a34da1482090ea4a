import type { Relation, Report, Span } from '../../contract/index.ts';
import { afterNumberWord } from '../frame/type-words.ts';
import { Gap, TokenKind, type Tokens, tokenize } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { numberKey } from './symbol-letters.ts';

const HEAD_TOKENS = 400;

/** What a page does with other documents, never with itself. */
const CITES = new Set<Relation>([
  'implements',
  'based-on',
  'amends',
  'replaces',
  'repeals',
  'guides',
]);

/** Whether a mention is the page's own number: its number line, or the same number in an annex's head. */
export function isOwnNumber(tokens: Tokens, draft: Draft, report: Report): boolean {
  const { number } = draft;
  if (!number) return false;
  if (draft.type === null && isNumberLine(tokens, draft)) return true;
  if (CITES.has(draft.relation) || isBracketed(tokens, draft)) return false;
  if (report.number === null || numberKey(report.number) !== number.key) return false;
  const iso = draft.date?.iso ?? null;
  // "Công văn số … năm 2021" is the page's own too, where only the year is said.
  return iso === null || report.date === null || report.date.startsWith(iso);
}

/** "(số 10271/BXD-KHTC ngày …)": a number line stands in no brackets. */
function isBracketed(tokens: Tokens, draft: Draft): boolean {
  return (
    draft.type === null && tokens.word.slice(Math.max(0, draft.from - 3), draft.from).includes('(')
  );
}

/** "Số: 216/BC-STC" that begins its line: the number line of a document's head. */
function isNumberLine(tokens: Tokens, draft: Draft): boolean {
  const word =
    afterNumberWord(tokens, draft.from - 2) === draft.from ? draft.from - 2 : draft.from - 1;
  if (word < 0 || afterNumberWord(tokens, word) !== draft.from) return false;
  if (tokens.gap[word] !== Gap.line && tokens.gap[word] !== Gap.tab) return false;
  const after = draft.number?.to ?? draft.to;
  const ends = after >= tokens.length || (tokens.gap[after] as Gap) >= Gap.tab;
  if (ends) return true;
  if (word > HEAD_TOKENS) return false;
  // One line holds the number and, beside it, the place and date or the motto.
  const own = tokens.text[tokens.start[after] as number] as string;
  const capital = tokens.kind[after] === TokenKind.word && own !== own.toLowerCase();
  return capital || tokens.word[after] === ',' || tokens.word[after] === 'v';
}

/** A first line that is a sentence or an item of a preamble, not a title. */
const OPENS_SENTENCE = /^(Căn cứ|Xét|Theo đề nghị) |[;:,]$/;

/** Where a report's own title stands in its text, or null. */
export function titleSpan(tokens: Tokens, { isReport, title }: Report): Span | null {
  if (title === null || !isReport || OPENS_SENTENCE.test(title)) return null;
  const words = tokenize(title).word;
  if (words.length < 3) return null;
  const last = Math.min(tokens.length - words.length, HEAD_TOKENS * 2);
  for (let i = 0; i <= last; i++) {
    if (tokens.word[i] !== words[0] || tokens.word[i + 1] !== words[1]) continue;
    if (words.every((word, k) => tokens.word[i + k] === word)) {
      return { start: tokens.start[i] as number, end: tokens.end[i + words.length - 1] as number };
    }
  }
  return null;
}
