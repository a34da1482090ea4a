import type { Document, DocumentMention, Quote } from '../../contract/index.ts';
import { type DocumentNumber, readNumber } from '../documents/symbol.ts';
import { tokenize } from '../scan/tokens.ts';

/** "Nghị quyết số 52-NQ/TW", "Luật Đất đai": how a finding calls a document. */
export function titleOf(document: Document): string {
  const { type, number, name } = document;
  if (number === null) return name ?? type ?? '';
  return type === null ? number : `${type} số ${number}`;
}

/** A document with its number in its parts, read once for all checks. */
export interface DocumentFacts {
  document: Document;
  number: DocumentNumber | null;
}

export function factsOf(document: Document): DocumentFacts {
  const { number } = document;
  return { document, number: number === null ? null : readNumber(tokenize(number), 0, true) };
}

/** Mentions that state a whole date. */
export function datedMentions(document: Document): DocumentMention[] {
  return document.mentions.filter((mention) => mention.date?.length === 10);
}

/** "27/9/2019" of an ISO date, as official texts write it. */
export function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year);
  return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
}

/** A mention's quote as evidence. */
export function evidenceOf({ start, end, quote }: DocumentMention): Quote {
  return { start, end, quote };
}
