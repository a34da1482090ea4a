import { CONSTITUTION, type DocumentType } from '../../gazetteer/document-types.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { DateMention } from '../scan/dates.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { afterAmended, amendedLawsAt, fullLawName, lawNameAt, yearAfterName } from './laws.ts';
import { accept, build, numberAfter, type Reader, stretch } from './reader.ts';
import { isAmending } from './registry.ts';
import { readNumber } from './symbol.ts';
import { wordsOf } from './tail.ts';

/** A law, code, ordinance or the constitution by its name, with number, year or date where they follow. */
export function readLaw(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  if (hit.value.name === CONSTITUTION) return readConstitution(reader, hit);
  const amending = readAmendingLaw(reader, hit);
  if (amending) return amending;
  const opened = tokens.word[hit.to] === ':' ? hit.to + 1 : hit.to;
  const law = lawNameAt(tokens, opened);
  if (!law) return null;
  const own = tokens.text[tokens.start[hit.from] as number] as string;
  const isCapital = own !== own.toLowerCase();
  if (!law.isKnown && !isCapital) return null;
  if (!isCapital && law.to - opened < 2) return null;
  return finishLaw(reader, hit.from, law.to, hit.value, fullLawName(hit.value, law.name));
}

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": one law, with the date that follows. A
 * number belongs to the law amended unless the registry knows it for the amending one's.
 */
function readAmendingLaw(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const amended = amendedLawsAt(tokens, hit.to);
  if (amended === null) return null;
  const place = numberAfter(tokens, amended);
  const number = place ? readNumber(tokens, place.at, true) : null;
  if (number && !isAmending(number)) return null;
  const name = wordsOf(tokens, hit.from, amended);
  return finishLaw(reader, hit.from, amended, hit.value, name);
}

/** Reads number, year, date and issuer on from a law's name. */
function finishLaw(
  reader: Reader,
  from: number,
  at: number,
  type: DocumentType,
  name: string,
  list?: number,
): Draft {
  const { tokens } = reader;
  const shared = list === undefined ? {} : { list };
  const named = afterAmended(tokens, at);
  const place = numberAfter(tokens, named);
  const number =
    place?.worded || place?.crossesLine === false ? readNumber(tokens, place.at, true) : null;
  if (number) {
    const draft = build(reader, from, number.to, { type, number, name, ...shared });
    const to = afterBracket(tokens, named, draft.to);
    return to === draft.to ? draft : stretch(tokens, draft, to);
  }
  const year = yearAfterName(tokens, named);
  if (!year) return build(reader, from, named, { type, name, ...shared });
  const later = numberAfter(tokens, year.to);
  const dated = later?.worded ? readNumber(tokens, later.at, true) : null;
  const to = dated?.to ?? year.to;
  const draft = build(reader, from, to, { type, number: dated, name, ...shared });
  return draft.date ? draft : { ...draft, date: yearDate(tokens, named, year) };
}

function yearDate(tokens: Tokens, at: number, year: { year: number; to: number }): DateMention {
  return {
    start: tokens.start[at] as number,
    end: tokens.end[year.to - 1] as number,
    from: at,
    to: year.to,
    day: null,
    month: null,
    year: year.year,
    iso: String(year.year),
    possible: true,
  };
}

const STATE_NAME = classTrie('state-name');
const LAW_ORDER = classTrie('law-order');
const isAnd = wordIs('and');
const isPlural = wordIs('plural-word');

function readConstitution(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const named = STATE_NAME.longestAt(tokens, hit.to);
  const at = named?.to ?? hit.to;
  const year = yearAfterName(tokens, at);
  // "Hiến pháp và pháp luật" is the order of law, not a document.
  const joins = tokens.word[at] === ',' || isAnd(tokens, at);
  if (!named && !year && joins && LAW_ORDER.longestAt(tokens, at + 1)) return null;
  const name = wordsOf(tokens, hit.from, at);
  return year
    ? {
        ...build(reader, hit.from, year.to, { type: hit.value, name }),
        date: yearDate(tokens, at, year),
      }
    : build(reader, hit.from, at, { type: hit.value, name });
}

/** The bracket that a name's number may stand in: "Luật Thú y (số 79/2015/QH13)". */
function afterBracket(tokens: Tokens, named: number, to: number): number {
  return tokens.word[named] === '(' && tokens.word[to] === ')' ? to + 1 : to;
}

/** "các Luật: Đất đai số 45/2013/QH13; Xây dựng số …": names that share the type of the first. */
export function readFurtherLaws(reader: Reader, first: Draft): number {
  const { tokens } = reader;
  const isList = isPlural(tokens, first.from - 1) || tokens.word[first.from + 1] === ':';
  const { type } = first;
  if (!isList || !type?.named) return first.to;
  let to = first.to;
  for (;;) {
    const mark = tokens.word[to];
    if (mark !== ',' && mark !== ';' && !isAnd(tokens, to)) return to;
    const law = lawNameAt(tokens, to + 1);
    if (!law?.isKnown) return to;
    const draft = finishLaw(reader, to + 1, law.to, type, fullLawName(type, law.name), first.list);
    to = accept(reader, draft);
  }
}
