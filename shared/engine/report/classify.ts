import type { AgencyLookup } from '../agencies/lookup.ts';
import type { ReportFoot } from '../frame/foot.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SourcePage, Table } from '../source/page.ts';
import { type PageFacts, TEXT_SIGNS } from './signs.ts';

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
  const facts: PageFacts = {
    head: agencies.context.head,
    foot,
    sentences: proseSentences(scan),
    figures: figureCount(scan),
    length: scan.text.length,
    hasTables: page.tables.length > 0,
    isRegister: page.tables.some((table) => isRegister(table, scan)),
    namesBodies: agencies.mentions.length > 0,
  };
  const signs = [...page.signs, ...TEXT_SIGNS.filter(({ holds }) => holds(facts))];
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

const LONG_SENTENCE = 80;

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

const SYMBOL = classTrie('symbol-noun');
const SUBJECT = classTrie('head-subject');

/** A table of documents: a head that names symbols beside one of subjects. */
function isRegister({ cells, headerRows }: Table, { tokens }: Scan): boolean {
  let namesSymbols = false;
  let namesSubjects = false;
  for (const { row, isHeader, start, end } of cells) {
    if (!isHeader && row >= Math.max(1, headerRows)) continue;
    const to = tokenAtOrAfter(tokens, end);
    for (let i = tokenAtOrAfter(tokens, start); i < to; i++) {
      namesSymbols ||= SYMBOL.longestAt(tokens, i, to) !== null;
      namesSubjects ||= SUBJECT.longestAt(tokens, i, to) !== null;
    }
  }
  return namesSymbols && namesSubjects;
}
