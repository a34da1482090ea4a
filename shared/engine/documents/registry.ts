import type { KnownDocument } from '../../contract/index.ts';
import { knownDocuments } from '../../gazetteer/known-documents.ts';
import { normativeSeries } from '../../gazetteer/normative-documents.ts';
import { normalKey } from '../normal-form.ts';
import { phrasesIn } from '../phrases.ts';
import { lawKey } from './laws.ts';
import type { DocumentNumber } from './symbol.ts';
import { numberKey } from './symbol-letters.ts';

let byNumber: Map<string, KnownDocument[]> | null = null;
let byName: Map<string, KnownDocument[]> | null = null;

/** Documents that the registry knows by a number, whatever their type and date. */
export function knownByNumber(key: string): readonly KnownDocument[] {
  byNumber ??= buildByNumber();
  return byNumber.get(key) ?? [];
}

/** The years in which documents of a number are known to have been issued. */
export function yearsOf(key: string): number[] {
  return knownByNumber(key).flatMap(({ date }) =>
    date === null ? [] : [Number(date.slice(0, 4))],
  );
}

/** Whether a number is known for that of a law that amends others. */
export function isAmending(number: DocumentNumber): boolean {
  return knownByNumber(number.key).some((row) => /^Luật sửa đổi/i.test(row.title));
}

/** Laws that the registry knows by a name ("Luật Đất đai"), in any year. */
export function knownByName(name: string): readonly KnownDocument[] {
  byName ??= buildByName();
  return byName.get(lawKey(name)) ?? [];
}

function buildByNumber(): Map<string, KnownDocument[]> {
  const index = new Map<string, KnownDocument[]>();
  for (const document of allKnown()) {
    if (document.number !== null) push(index, numberKey(document.number), document);
  }
  return index;
}

function buildByName(): Map<string, KnownDocument[]> {
  const index = new Map<string, KnownDocument[]>();
  for (const document of allKnown()) {
    if (LAW_TYPES.has(document.type)) push(index, lawKey(document.title), document);
  }
  return index;
}

const LAW_TYPES = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

function* allKnown(): Generator<KnownDocument> {
  for (const [number, type, date, issuer, title, repealedBy = null] of knownDocuments) {
    const status = repealedBy === null ? 'unknown' : 'repealed';
    yield { number, type, date, issuer, title, status, repealedBy, href: null };
  }
  for (const { type, issuer, tail, rows } of normativeSeries) {
    for (const [number, date, title] of rows) {
      yield {
        number: `${number}/${tail}`,
        type,
        date: `${number.slice(number.indexOf('/') + 1)}-${date}`,
        issuer,
        title: LAW_TYPES.has(type) ? `${type} ${title}` : title,
        status: 'unknown',
        repealedBy: null,
        href: null,
      };
    }
  }
}

function push(index: Map<string, KnownDocument[]>, key: string, document: KnownDocument): void {
  const list = index.get(key);
  if (list) list.push(document);
  else index.set(key, [document]);
}

const FILLERS = new Set(phrasesIn('title-filler'));

/** The words of a phrase that tell something. */
function tellingWords(phrase: string): Set<string> {
  const words = normalKey(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !FILLERS.has(word) && !/^\d+$/.test(word));
  return new Set(words);
}

/** The telling words of the registry's titles that were asked for. */
const WORDS_OF_TITLE = new Map<string, ReadonlySet<string>>();

function wordsOfTitle(title: string): ReadonlySet<string> {
  const known = WORDS_OF_TITLE.get(title);
  if (known) return known;
  const words = tellingWords(title);
  WORDS_OF_TITLE.set(title, words);
  return words;
}

/** Whether a subject as cited tells of a title: most of their telling words are shared. */
export function subjectAgrees(subject: string | null, title: string): boolean {
  return subject !== null && share(tellingWords(subject), tellingWords(title));
}

/** The registry's rows whose title a subject as cited tells of. */
export function rowsAbout(
  subject: string | null,
  rows: readonly KnownDocument[],
): readonly KnownDocument[] {
  if (subject === null || rows.length === 0) return [];
  const cited = tellingWords(subject);
  return rows.filter(({ title }) => share(cited, wordsOfTitle(title)));
}

function share(cited: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of known) if (cited.has(word)) shared++;
  return shared >= 4 && shared >= 0.6 * Math.min(cited.size, known.size);
}
