import { sha256 } from '@noble/hashes/sha2.js';
import type { Agency, Document } from '../contract/index.ts';
import { fold } from '../search/fold.ts';

/** The key of a document's number: folded, no spaces, no leading zeros ("02 /NQ-CP" → "2/nq-cp"). */
export function numberKey(number: string | null): string {
  return number === null
    ? ''
    : fold(number)
        .replace(/\s+/g, '')
        .replace(/^0+(?=\d)/, '');
}

/** The key of a name, type, unit or place: folded. */
export function nameKey(name: string | null): string {
  return name === null ? '' : fold(name);
}

const PLACE_HEAD = /^(tinh|thanh pho|tp\.?|huyen|quan|thi xa|tx\.?|xa|phuong|thi tran|dac khu) +/;

/** The key of a place, without the word for its rank: "tỉnh Quảng Trị" and "quang tri" have the same one. */
export function placeKey(place: string | null): string {
  return nameKey(place).replace(PLACE_HEAD, '');
}

/** Numbers that carry their year ("43/2014/NĐ-CP", "91/2015/QH13") and those of the Party's centre. */
const YEAR_IN_NUMBER = /^\d+[a-z]?\/(\d{4})\//;
const PARTY_CENTRE = /-[a-z]+\/tw$/;
/** Symbols of bodies of which there is one in the country. */
const CENTRAL =
  /(-|\/)(ttg|cp|tw|qh\d+|ubtvqh\d+|ctn|tandtc|vksndtc|ktnn|vpcp|b[a-z]{1,6}|nhnn|ttcp|ubdt)$/;

/** Party congress terms begin in January of these years. */
const PARTY_TERMS: readonly number[] = [1996, 2001, 2006, 2011, 2016, 2021, 2026, 2031];

/**
 * What tells a document from others of its type and number: nothing where the number carries its year,
 * the congress term for the Party's centre, else the year it is cited with; null where none is said.
 */
export function documentTerm(document: Pick<Document, 'number' | 'date' | 'year'>): string | null {
  const number = numberKey(document.number);
  const inNumber = YEAR_IN_NUMBER.exec(number)?.[1];
  if (inNumber) return inNumber;
  const said = document.date?.slice(0, 4) ?? document.year?.toString();
  if (said === undefined) return null;
  if (!PARTY_CENTRE.test(number)) return said;
  const begin = PARTY_TERMS.findLast((year) => year <= Number(said));
  return begin === undefined ? said : `${begin}/${begin + 5}`;
}

/**
 * The corpus id of a cited document. Type, number and term are its identity; for bodies of which every
 * province has one, also the issuer, else the exact date.
 */
export function corpusDocumentId(document: Document): string {
  const number = numberKey(document.number);
  const own = number === '' ? nameKey(document.name) : number;
  const local = number !== '' && !CENTRAL.test(number);
  const issuer = local ? nameKey(document.issuer) || (document.date ?? '') : '';
  return hashId('d_', [nameKey(document.type), own, documentTerm(document) ?? '', issuer]);
}

/**
 * What a cited document shares with its citations in other reports, its term aside: type and number,
 * or name; for bodies of which every province has one also the issuer, and where that is not said the
 * body that reports, else the report alone. Null for a short form that was not resolved ("18").
 */
export function documentFamily(
  document: Pick<Document, 'type' | 'number' | 'name' | 'issuer'>,
  report: { id: string; issuer: string | null },
): string | null {
  const number = numberKey(document.number);
  if (number !== '' && !/[-/]/.test(number)) return null;
  const own = number === '' ? nameKey(document.name) : number;
  if (own === '') return null;
  const local = number !== '' && !CENTRAL.test(number);
  const issuer = local ? nameKey(document.issuer) || nameKey(report.issuer) || report.id : '';
  return [nameKey(document.type), own, issuer].join('|');
}

/** The corpus id of an agency: its full name, which holds its place. */
export function corpusAgencyId(agency: Pick<Agency, 'name'>): string {
  return hashId('a_', [nameKey(agency.name)]);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function hashId(prefix: string, parts: readonly string[]): string {
  const digest = sha256(new TextEncoder().encode(parts.join('\u0000')));
  let id = prefix;
  for (let i = 0; i < 16; i++) id += ALPHABET[(digest[i] as number) & 63];
  return id;
}
