import type { Document, ReportKind } from '../contract/index.ts';
import { documentFamily, documentTerm } from '../corpus/identity.ts';
import { reportKindMessages } from '../messages/formats.ts';
import { provenanceSentence } from '../messages/provenance.ts';
import { fold } from '../search/fold.ts';
import { nameOf, titleOf } from './document-name.ts';
import { issuersOf } from './issuers.ts';
import { type ExportItem, isVouched, reportHead } from './item.ts';

/** The part of CSL-JSON 1.0.2 that Soi writes. */
export interface CslItem {
  id: string;
  type: 'legislation' | 'report' | 'article-newspaper';
  title?: string;
  genre?: string;
  number?: string;
  /** The number of legislation once more: styles without a word for statutes (IEEE) print this one alone. */
  issue?: string;
  /** Body that issued it (cơ quan ban hành), as CSL's legal styles and as its general styles look for it. */
  authority?: string;
  author?: { literal: string }[];
  publisher?: string;
  'publisher-place'?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language?: string;
  keyword?: string;
  note?: string;
}

/** Types that are legal documents (văn bản quy phạm hoặc quyết định); the others are cited as reports. */
const LEGISLATION = new Set(
  [
    'Hiến pháp',
    'Bộ luật',
    'Luật',
    'Pháp lệnh',
    'Lệnh',
    'Nghị quyết',
    'Nghị quyết liên tịch',
    'Nghị định',
    'Quyết định',
    'Quy định',
    'Thông tư',
    'Thông tư liên tịch',
    'Chỉ thị',
    'Sắc lệnh',
  ].map(fold),
);

/** What a report's own kind is called in a reference; the references stay in the documents' language. */
function kindGenre(kind: ReportKind | null): string | null {
  // "Another document" and an article have no genre of their own.
  return kind === null || kind === 'van-ban-khac' || kind === 'tin-bai'
    ? null
    : reportKindMessages[kind].vi;
}

/**
 * The bibliography of the items: each report, and each document it cites once. A document that
 * several reports cite stands once.
 */
export function cslItems(items: readonly ExportItem[]): CslItem[] {
  const entries: CslItem[] = [];
  /** Identity → the item that had it first: one report may tell apart what others cannot. */
  const seen = new Map<string, ExportItem>();
  const ids = new Set<string>();
  const add = (
    item: ExportItem,
    identity: string,
    wantedId: string,
    entry: Omit<CslItem, 'id'>,
  ) => {
    if ((seen.get(identity) ?? item) !== item) return;
    seen.set(identity, item);
    let id = wantedId;
    for (let n = 2; ids.has(id); n++) id = `${wantedId}-${n}`;
    ids.add(id);
    entries.push({ id, ...entry });
  };
  for (const item of items) {
    add(item, `report ${item.extraction.id}`, item.extraction.id, reportEntry(item));
    for (const document of item.extraction.documents)
      add(item, identityOf(item, document), documentKey(document), documentEntry(document));
  }
  return entries;
}

/** CSL-JSON, the list alone, as Zotero, Pandoc and citeproc take it. */
export function writeCslJson(items: readonly ExportItem[]): string {
  return `${JSON.stringify(cslItems(items).map(withoutRepeat), null, 2)}\n`;
}

/** Where the type is all that is known of a title, styles would print it twice. */
function withoutRepeat({ genre, ...item }: CslItem): CslItem {
  return genre === undefined || genre === item.title ? item : { ...item, genre };
}

function reportEntry(item: ExportItem): Omit<CslItem, 'id'> {
  const head = reportHead(item);
  return {
    type: head.kind === 'tin-bai' ? 'article-newspaper' : 'report',
    ...(head.title && { title: line(head.title) }),
    ...genre(kindGenre(head.kind)),
    ...(head.number && { number: line(head.number) }),
    ...(isVouched(item) && issuedBy(head.issuer)),
    ...(head.place && { 'publisher-place': line(head.place) }),
    ...issued(head.date ?? item.extraction.report.published),
    ...(isVouched(item) && webAddress(head.url) && { URL: webAddress(head.url) as string }),
    language: 'vi',
    ...(item.tags?.length && { keyword: item.tags.map((tag) => line(tag)).join(', ') }),
    ...noteOf(item),
  };
}

/** What stands in the note of a reference: where a shared text comes from, then its sharer's words. */
function noteOf({ verification, note }: ExportItem): { note?: string } {
  const words = [verification && provenanceSentence(verification, 'vi'), note].filter(Boolean);
  return words.length > 0 ? { note: line(words.join(' ')) } : {};
}

function documentEntry(document: Document): Omit<CslItem, 'id'> {
  const { type, number, issuer, known, links, date, year } = document;
  const isLaw = isLegislation(document);
  const url = links.find((link) => link.rel === 'exact')?.href ?? known?.href ?? null;
  return {
    type: isLaw ? 'legislation' : 'report',
    title: line(titleOf(document)),
    ...genre(type),
    ...(number && { number: line(number) }),
    ...(number && isLaw && { issue: line(number) }),
    ...issuedBy(issuer, isLaw),
    ...issued(date ?? (year === null ? null : String(year))),
    ...(webAddress(url) && { URL: webAddress(url) as string }),
    language: 'vi',
  };
}

/** Whether a document is cited as legislation, by its type. */
export function isLegislation({ type }: Document): boolean {
  return type !== null && LEGISLATION.has(fold(type));
}

/** One document, wherever it is cited. */
function identityOf(item: ExportItem, document: Document): string {
  const { id } = item.extraction;
  const family = documentFamily(document, { id, issuer: reportHead(item).issuer });
  return family === null ? `${id} ${document.id}` : `${family}|${documentTerm(document) ?? ''}`;
}

/** A key that can be typed: "nghi-quyet-52-nq-tw-2019". */
function documentKey(document: Document): string {
  const { type, number, date, year, id } = document;
  const called = number === null ? nameOf(document) : [type, number].filter(Boolean).join(' ');
  const words = [called, date?.slice(0, 4) ?? year].filter((part) => part !== null);
  const key = fold(words.join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return key || id;
}

function genre(type: string | null): { genre?: string } {
  return type ? { genre: line(type) } : {};
}

/** Laws are passed, not published: styles would print their body a second time. */
function issuedBy(
  issuer: string | null,
  isLaw = false,
): Pick<CslItem, 'authority' | 'author' | 'publisher'> {
  if (!issuer) return {};
  const name = line(issuer);
  const bodies = issuersOf(name).map((literal) => ({ literal }));
  return { authority: name, author: bodies, ...(!isLaw && { publisher: name }) };
}

function issued(date: string | null): Pick<CslItem, 'issued'> {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (!match) return {};
  const parts = match.slice(1).filter((part) => part !== undefined);
  return { issued: { 'date-parts': [parts.map(Number)] } };
}

/** An http(s) address, or null: nothing else may become a link in another program. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** One line: line breaks, tabs and control characters become single spaces. */
export function line(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
