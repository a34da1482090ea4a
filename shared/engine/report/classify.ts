import type { AgencyLookup } from '../agencies/lookup.ts';
import type { ReportFoot } from '../frame/foot.ts';
import { normalForm } from '../normal-form.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SourcePage } from '../source/page.ts';

/** Whether a page is a report, and what spoke for and against it. */
export interface Verdict {
  isReport: boolean;
  confidence: number;
  reasons: string[];
}

/** Decides whether a page is a report: an official document, or an article that reports. */
export function classify(
  page: SourcePage,
  scan: Scan,
  agencies: AgencyLookup,
  foot: ReportFoot | null,
): Verdict {
  const { head } = agencies.context;
  const signs = [...page.signs];
  const add = (reason: string, weight: number) => signs.push({ reason, weight });
  if (head.number) add('letter-head', 2);
  if (head.hasMotto) add('letter-head', 1);
  if (head.kind) add('document-title', 2);
  if (head.place) add('letter-head', 1);
  if (foot && foot.recipients.length > 0) add('recipients', 1);
  if (foot?.signer) add('signature', 1);
  const sentences = proseSentences(scan);
  const figures = figureCount(scan);
  if (sentences >= 3) add('long-text', 2);
  else if (sentences > 0) add('long-text', 1);
  if (figures >= FEW_FIGURES) add('states-figures', 1);
  if (page.tables.length > 0) add('data-tables', figures >= MANY_FIGURES ? 2 : 1);
  if (isRegister(page, scan)) add('document-register', -3);
  if (agencies.mentions.length > 0) add('names-bodies', 1);
  if (sentences === 0 && page.tables.length === 0)
    add(scan.text.length < SHORT_TEXT ? 'too-short' : 'no-prose', -3);
  const sum = signs.reduce((total, { weight }) => total + weight, 0) - 2;
  const isReport = sum > 0;
  const reasons = new Set(
    signs.filter(({ weight }) => weight > 0 === isReport).map(({ reason }) => reason),
  );
  if (!isReport && reasons.size === 0) reasons.add('no-report-signs');
  return {
    isReport,
    confidence: Math.round(100 / (1 + Math.exp(-sum / 2))) / 100,
    reasons: [...reasons],
  };
}

const FEW_FIGURES = 2;
const MANY_FIGURES = 10;
const LONG_SENTENCE = 80;
/** A shorter text is told as short. */
const SHORT_TEXT = 250;

const CONTACTS = classTrie('contact-word');
/** An address, a telephone number and a mail address stand together in an imprint; a text names one of them. */
const MANY_CONTACTS = 2;

/** Sentences of a length that lists and menus don't have, the lines of an imprint left out. */
function proseSentences({ sentences, tokens }: Scan): number {
  let prose = 0;
  for (const { start, end } of sentences)
    if (end - start >= LONG_SENTENCE && !isImprint(tokens, start, end)) prose++;
  return prose;
}

/** "Địa chỉ: …; Điện thoại: …; Fax: …": how to reach whoever keeps the page. */
function isImprint(tokens: Tokens, start: number, end: number): boolean {
  let contacts = 0;
  for (let i = tokenAtOrAfter(tokens, start); i < tokens.length; i++) {
    if ((tokens.start[i] as number) >= end) break;
    const isAddress = tokens.word[i] === '@' && tokens.gap[i] === Gap.none;
    if ((isAddress || CONTACTS.longestAt(tokens, i)) && ++contacts >= MANY_CONTACTS) return true;
  }
  return false;
}

const isLabel = wordIs('label');
const isLevel = wordIs('level-word');

/** Numbers that are neither of dates, symbols and years nor of an outline; no "Điều 10", "khóa 15", "2 cấp". */
function figureCount({ tokens, dates }: Scan): number {
  let figures = 0;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < dates.length && (dates[next] as { to: number }).to <= i) next++;
    const date = dates[next];
    if (date && date.from <= i) continue;
    if (tokens.kind[i] !== TokenKind.number || tokens.gap[i] === Gap.line) continue;
    const word = tokens.word[i] as string;
    const isYear = word.length === 4 && (word.startsWith('19') || word.startsWith('20'));
    if (isYear || isLabel(tokens, i - 1) || isLevel(tokens, i + 1)) continue;
    if (tokens.word[i - 1] !== '/' && tokens.word[i + 1] !== '/') figures++;
  }
  return figures;
}

/** A table of documents: a column of symbols beside one of subjects. */
function isRegister(page: SourcePage, scan: Scan): boolean {
  return page.tables.some(({ cells, headerRows }) => {
    const head = cells
      .filter(({ row, isHeader }) => isHeader || row < Math.max(1, headerRows))
      .map(({ start, end }) => normalForm(scan.text.slice(start, end)))
      .join(' ');
    return /ký hiệu|số văn bản/.test(head) && /trích yếu|nội dung|tên văn bản/.test(head);
  });
}
