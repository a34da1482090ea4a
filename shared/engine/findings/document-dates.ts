import type { Document, DocumentMention } from '../../contract/index.ts';
import { knownByNumber, subjectAgrees } from '../documents/registry.ts';
import type { DocumentNumber } from '../documents/symbol.ts';
import { wordIs } from '../rules/word-index.ts';
import { quoteOf, spanHolding } from '../spans.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { type DocumentFacts, datedMentions, dayOf, evidenceOf, titleOf } from './document-facts.ts';

/** One document with several dates: the first mention of each date is the evidence. */
export function findDateConflict({ document }: DocumentFacts): RawFinding[] {
  const first = firstOfEachDate(document);
  if (first.length < 2) return [];
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      evidence: first.map(evidenceOf),
      data: {
        document: titleOf(document),
        dates: first.map((mention) => dayOf(mention.date as string)).join('; '),
      },
    },
  ];
}

function firstOfEachDate(document: Document): DocumentMention[] {
  const seen = new Set<string | null>();
  return datedMentions(document).filter((mention) => {
    const isNew = !seen.has(mention.date);
    seen.add(mention.date);
    return isNew;
  });
}

/** A date that is not the known one's, where the subject or the day and month show that it is meant. */
export function findKnownDateMismatch({ document, number }: DocumentFacts): RawFinding[] {
  const dated = firstOfEachDate(document);
  const mention = dated[0];
  if (!number || !mention || dated.length > 1) return [];
  const stated = mention.date as string;
  // Where the number itself holds another year, that says it already.
  if (number.year !== null && number.year !== Number(stated.slice(0, 4))) return [];
  const rows = knownByNumber(number.key).filter(
    (row) => row.date !== null && (document.type === null || row.type === document.type),
  );
  if (rows.some((row) => row.date === stated)) return [];
  const meant = rows.filter(
    (row) =>
      row.date?.slice(5) === stated.slice(5) ||
      (sharesSeries(number, row.date as string, stated) &&
        isNearYear(row.date as string, stated) &&
        subjectAgrees(document.subject, row.title)),
  );
  const [known] = meant;
  if (!known?.date || meant.length > 1) return [];
  return [
    {
      code: 'known-date-mismatch',
      severity: 'warning',
      evidence: datedMentions(document).map(evidenceOf),
      data: { document: titleOf(document), stated: dayOf(stated), known: dayOf(known.date) },
    },
  ];
}

/** A day and month of another year altogether are another document's, whatever it is about. */
function isNearYear(known: string, stated: string): boolean {
  return Math.abs(Number(known.slice(0, 4)) - Number(stated.slice(0, 4))) <= 1;
}

/**
 * Party numbers restart with each congress (đại hội): the same number and subject of another term is
 * another document, not a wrong date.
 */
function sharesSeries(number: DocumentNumber, known: string, stated: string): boolean {
  return !number.organ?.party || termOf(known) === termOf(stated);
}

const CONGRESS_YEAR = 2021;
const TERM_YEARS = 5;

function termOf(iso: string): number {
  return Math.floor((Number(iso.slice(0, 4)) - CONGRESS_YEAR) / TERM_YEARS);
}

/** "Nghị định số 43/2011/NĐ-CP" dated 2012. */
export function findYearMismatch({ document, number }: DocumentFacts): RawFinding[] {
  const year = number?.year ?? null;
  if (year === null) return [];
  const wrong = document.mentions.filter(
    (mention) => mention.date !== null && Number(mention.date.slice(0, 4)) !== year,
  );
  const [mention] = wrong;
  if (!mention?.date) return [];
  return [
    {
      code: 'year-mismatch',
      severity: 'warning',
      evidence: wrong.map(evidenceOf),
      data: { document: titleOf(document), numberYear: year, stated: dayOf(mention.date) },
    },
  ];
}

/** A document dated after the report that cites it. */
export function findFutureDates(
  { document }: DocumentFacts,
  { report }: FindingsContext,
): RawFinding[] {
  const own = report.date;
  if (own === null || own.length !== 10) return [];
  const later = datedMentions(document).filter((mention) => (mention.date as string) > own);
  const [mention] = later;
  if (!mention?.date) return [];
  return [
    {
      code: 'future-document',
      severity: 'warning',
      evidence: later.map(evidenceOf),
      data: { document: titleOf(document), stated: dayOf(mention.date), reportDate: dayOf(own) },
    },
  ];
}

const isDayWord = wordIs('day-noun');

/** Days that no calendar has ("ngày 31/9/2019"), in a citation or after the word "ngày". */
export function findImpossibleDates({ page, scan, documents }: FindingsContext): RawFinding[] {
  const impossible = scan.dates.filter(({ possible, year, month }) =>
    // Without a year, "ngày 15/20" may be no date at all.
    possible ? false : year !== null || (month !== null && month >= 1 && month <= 12),
  );
  if (impossible.length === 0) return [];
  const mentions = documents
    .flatMap((document) => document.mentions)
    .sort((a, b) => a.start - b.start);
  return impossible
    .filter(
      (date) => isDayWord(scan.tokens, date.from) || spanHolding(mentions, date.start) !== null,
    )
    .map((date) => ({
      code: 'impossible-date',
      severity: 'warning',
      evidence: [quoteOf(page.text, date)],
      data: { stated: [date.day, date.month, date.year].filter((part) => part !== null).join('/') },
    }));
}
