import type { Language, ReportKind } from '../contract/index.ts';
import { format, type Message } from './catalogue.ts';
import { formatDate, formatPeriod, periodMessages } from './dates.ts';
import { reportKindMessages } from './formats.ts';

/** A document as the line names it; its issuer is told where the document stands alone. */
export interface NamedDocument {
  readonly name: string;
  readonly issuer: string | null;
}

/** What the one line of a report is made of, each as the page gives it; null or empty is left out. */
export interface OneLineParts {
  readonly kind: ReportKind | null;
  /** As an official citation says it: "02/BC-SKHCN". */
  readonly number: string | null;
  /** ISO date, month or year. */
  readonly date: string | null;
  /** Who speaks, and to whom. */
  readonly who: string | null;
  readonly toWhom: readonly string[];
  /** The documents whose carrying out is reported. */
  readonly on: readonly string[];
  readonly period: string | null;
  /** What asked for it or is carried out by it, and what it is legally based on. */
  readonly asked: readonly NamedDocument[];
  readonly basis: readonly NamedDocument[];
  /** Stands at the end where the line is read without a heading above it. */
  readonly title: string | null;
}

/** The sentence, part by part, each with its own lead; none holds another's words. */
const words = {
  kindOpen: { vi: 'Văn bản', en: 'Document' },
  number: { vi: ' số {value}', en: ' no. {value}' },
  day: { vi: ' ngày {value}', en: ' of {value}' },
  month: { vi: ' tháng {value}', en: ' of {value}' },
  year: { vi: ' năm {value}', en: ' of {value}' },
  who: { vi: ' của {value}', en: ' by {value}' },
  toWhom: { vi: ' gửi {value}', en: ' to {value}' },
  on: { vi: ' về việc thực hiện {value}', en: ' on carrying out {value}' },
  reportPeriod: { vi: ', kỳ báo cáo {value}', en: ', covering {value}' },
  period: { vi: ', thời gian: {value}', en: ', covering {value}' },
  inYear: { vi: 'năm {value}', en: '{value}' },
  ofIssuer: { vi: '{name} của {issuer}', en: '{name} of {issuer}' },
  asked: { vi: ', theo {value}', en: ', under {value}' },
  basis: { vi: ', căn cứ {value}', en: ', on the basis of {value}' },
  title: { vi: ': {value}', en: ': {value}' },
  and: { vi: '{list} và {last}', en: '{list} and {last}' },
  moreBodies: { vi: '{list} và {count} nơi khác', en: '{list} and {count} more' },
  moreDocuments: { vi: '{list} và {count} văn bản khác', en: '{list} and {count} more' },
} as const satisfies Record<string, Message>;

/** Names that are written out; a line with more is no line any more. */
const MOST_NAMES = 2;

/**
 * Who reports what to whom, on what basis and when, in one sentence made of the report's fields. What is not
 * known leaves no trace. Null where nothing is known but the kind.
 */
export function oneLine(parts: OneLineParts, language: Language): string | null {
  const say = (key: keyof typeof words, value: string | null | undefined) =>
    value ? format(words[key][language], { value }) : '';
  const told = [
    say('number', parts.number),
    say(dateKey(parts.date), parts.date && formatDate(parts.date, language)),
    say('who', parts.who),
    say('toWhom', listed(parts.toWhom, 'moreBodies', language)),
    say('on', listed(parts.on, 'moreDocuments', language)),
    say(parts.kind === 'bao-cao' ? 'reportPeriod' : 'period', periodWords(parts.period, language)),
    say('asked', documentNames(parts.asked, language)),
    say('basis', documentNames(parts.basis, language)),
    say('title', parts.title),
  ].join('');
  if (told === '') return null;
  const kind = parts.kind ? reportKindMessages[parts.kind] : words.kindOpen;
  const line = kind[language] + told;
  return /[.?!…]$/.test(line) ? line : `${line}.`;
}

function dateKey(date: string | null): 'day' | 'month' | 'year' {
  if (date !== null && date.length <= 4) return 'year';
  return date !== null && date.length <= 7 ? 'month' : 'day';
}

function periodWords(period: string | null, language: Language): string | null {
  if (!period) return null;
  const value = formatPeriod(
    period,
    (key, data) => format(periodMessages[key][language], data),
    language,
  );
  return /^\d{4}$/.test(value) ? format(words.inYear[language], { value }) : value;
}

function documentNames(documents: readonly NamedDocument[], language: Language): string {
  const [alone] = documents;
  return documents.length === 1 && alone?.issuer
    ? format(words.ofIssuer[language], { name: alone.name, issuer: alone.issuer })
    : listed(
        documents.map(({ name }) => name),
        'moreDocuments',
        language,
      );
}

function listed(
  names: readonly string[],
  more: 'moreBodies' | 'moreDocuments',
  language: Language,
): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length <= MOST_NAMES) return format(words.and[language], { list: first, last: second });
  return format(words[more][language], {
    list: names.slice(0, MOST_NAMES).join(', '),
    count: names.length - MOST_NAMES,
  });
}
