import type { Derivation } from '../../contract/index.ts';
import { type DocumentType, documentTypes } from '../../gazetteer/document-types.ts';
import { LEVELLESS_LETTERS, PARTY_LETTERS } from '../../gazetteer/symbol-organs.ts';
import type { AgencyLookup, ResolvedMention } from '../agencies/lookup.ts';
import { phraseIs } from '../phrases.ts';
import { classBack, classTrie, wordIs } from '../rules/word-index.ts';
import type { Tokens } from '../scan/tokens.ts';
import { tokenAtOrAfter } from '../scan/tokens.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Draft } from './draft.ts';
import { knownByNumber } from './registry.ts';
import type { DocumentNumber } from './symbol.ts';
import { bodyKindOf } from './symbol-letters.ts';
import { isPlainCapital, issuerName, runsOn, type Tail } from './tail.ts';

/** Who issued a document, and by what right it is said. */
export interface Issuer {
  name: string | null;
  from: Derivation;
}

const NONE: Issuer = { name: null, from: null };
/** Verbs and small words between a body and the document it issues ("Sở Tài chính đã ban hành Kế hoạch số …"). */
const isFiller = wordIs('issuing-filler');
const isIssuingVerb = wordIs('issuing-verb');
const REACH = 10;

/** The issuer as a mention states it: "của …", or the body that the sentence says issued it. */
export function statedIssuer(tokens: Tokens, draft: Draft, agencies: AgencyLookup): string | null {
  const after = issuerName(draft.issuers);
  if (after !== null) return after;
  if (draft.issuerWords) return spokenIssuer(draft, draft.issuerWords);
  const [shared] = draft.sharedIssuers;
  if (shared && suits(shared, draft.number, agencies)) return issuerName(draft.sharedIssuers);
  const passive = passiveBody(tokens, draft, agencies);
  if (passive && suits(passive, draft.number, agencies)) return passive.name;
  const spokenFor = representedBody(tokens, draft, agencies);
  if (spokenFor && suits(spokenFor, draft.number, agencies)) return spokenFor.name;
  const before = issuingBody(tokens, draft, agencies);
  if (!before || !suits(before, draft.number, agencies)) return null;
  return decidesAlone(tokens, before, draft) ? `${before.position} ${before.name}` : before.name;
}

/** "trung ương" is the Committee unless the registry knows better; other words stand as they are. */
function spokenIssuer(draft: Draft, words: string): string {
  if (!/^trung ương/i.test(words)) return words;
  const known = draft.number ? knownIssuer(draft.number) : null;
  return known ?? 'Ban Chấp hành Trung ương';
}

const mayFollowIssuer = wordIs('after-issuer');
const isBy = wordIs('by-body');
const isOf = wordIs('of');
const isAt = wordIs('at-place');
const isTerm = wordIs('term-word');
const isSigning = wordIs('signs');
const isChairman = phraseIs('chairman');
const ISSUED_SO = classTrie('issued-so');
const TERM_OF_OFFICE = classTrie('term-of-office');
const READS_OUT = classBack('reads-out');
const SPEAKS_FOR = classTrie('speaks-for');

/** "… ngày 23/4/2018 Chính phủ về …": the symbol's own body at once after the date, without "của". */
export function takeBareIssuer(
  tokens: Tokens,
  tail: Tail,
  number: DocumentNumber,
  agencies: AgencyLookup,
): void {
  if (!tail.date || tail.issuers.length > 0 || tail.issuerWords || !runsOn(tokens, tail.to)) return;
  const body = agencies.startingAt(tokens.start[tail.to] as number);
  const letters = number.organs[0];
  if (!body || body.isGroup || letters === undefined) return;
  const own = number.organ?.issuer ?? agencies.fromSymbol(letters, body.start)?.name ?? null;
  const to = tokenAtOrAfter(tokens, body.end);
  if (own !== body.name || (to < tokens.length && !mayFollowIssuer(tokens, to))) return;
  tail.issuers.push(body);
  tail.to = to;
}

/** "Nghị quyết số 54-NQ/TW được Bộ Chính trị khóa XII ban hành": the body between "được" and the verb. */
function passiveBody(tokens: Tokens, draft: Draft, agencies: AgencyLookup): ResolvedMention | null {
  if (!isBy(tokens, draft.to)) return null;
  const body = agencies.startingAt(tokens.start[draft.to + 1] ?? -1);
  if (!body || body.isGroup) return null;
  const at = afterTerm(tokens, tokenAtOrAfter(tokens, body.end));
  return ISSUED_SO.longestAt(tokens, at) ? body : null;
}

/** As far as a speaker's name and post stand between the body and what is read out. */
const MOST_SPEAKER = 30;

/** "Thay mặt UBND phường, ông … trình bày Tờ trình số …": whom the one who reads it out speaks for. */
function representedBody(
  tokens: Tokens,
  { from }: Draft,
  agencies: AgencyLookup,
): ResolvedMention | null {
  if (READS_OUT.endingAt(tokens, from) === null) return null;
  for (let i = from - 3; i >= Math.max(0, from - MOST_SPEAKER); i--) {
    if (tokens.word[i] === '.' || tokens.word[i] === ';') return null;
    const spoken = SPEAKS_FOR.longestAt(tokens, i);
    if (!spoken) continue;
    const body = agencies.startingAt(tokens.start[spoken.to] ?? -1);
    return body && !body.isGroup ? body : null;
  }
  return null;
}

/** Types that a committee's chairman issues in his own right. */
const CHAIRMANS = new Set(['QĐ', 'CT', 'CĐ']);

/** "Chủ tịch UBND tỉnh ban hành Quyết định": his own; what he signs ("ký ban hành") is the committee's. */
function decidesAlone(tokens: Tokens, body: ResolvedMention, { from, number }: Draft): boolean {
  if (!isChairman(body.position ?? '') || !CHAIRMANS.has(number?.code ?? '')) return false;
  for (let i = tokenAtOrAfter(tokens, body.end); i < from; i++)
    if (isSigning(tokens, i)) return false;
  return true;
}

/** Past the name of whoever holds the post ("Chủ tịch UBND tỉnh Trần Văn A ký ban hành …"). */
function afterHolder(tokens: Tokens, body: ResolvedMention, at: number): number {
  if (body.position === null) return at;
  let to = tokens.word[at] === '-' ? at + 1 : at;
  const from = to;
  while (to < from + MOST_NAME_WORDS && isPlainCapital(tokens, to)) to++;
  return to > from + 1 ? to : at;
}

const MOST_NAME_WORDS = 5;

/** The body right before "(đã) ban hành" and the mention. */
function issuingBody(tokens: Tokens, draft: Draft, agencies: AgencyLookup): ResolvedMention | null {
  const { mentions } = agencies;
  const index = firstEndingAfter(mentions, draft.start - 1);
  const before = mentions[index - 1];
  if (!before || before.isGroup) return null;
  const end = afterTerm(tokens, tokenAtOrAfter(tokens, before.end));
  const from = afterHolder(tokens, before, end);
  if (isProposer(tokens, before, from, draft.from)) return before;
  if (draft.from - from > REACH || from >= draft.from) return null;
  let issues = false;
  for (let i = from; i < draft.from; i++) {
    if (!isFiller(tokens, i)) return null;
    if (isIssuingVerb(tokens, i)) issues = true;
  }
  return issues ? before : null;
}

/** Past "khóa XVI", "nhiệm kỳ 2021 - 2026" behind a body: it is the same body. */
function afterTerm(tokens: Tokens, at: number): number {
  let to = at;
  if (isTerm(tokens, to)) to += 2;
  if (tokens.word[to] === ',' && TERM_OF_OFFICE.longestAt(tokens, to + 1)) to++;
  if (!TERM_OF_OFFICE.longestAt(tokens, to)) return to;
  return tokens.word[to + 3] === '-' ? to + 5 : to + 3;
}

/** "Theo đề nghị của Sở Tài chính tại Tờ trình số …": who speaks "at" a document issued it. */
function isProposer(tokens: Tokens, body: ResolvedMention, from: number, to: number): boolean {
  if (!isAt(tokens, from) || to - from > 2) return false;
  const start = tokenAtOrAfter(tokens, body.positionStart ?? body.start);
  return isOf(tokens, start - 1);
}

/** Whether a body can be the one whose letters stand in the symbol. */
function suits(
  body: ResolvedMention,
  number: DocumentNumber | null,
  agencies: AgencyLookup,
): boolean {
  const letters = number?.organs[0];
  if (letters === undefined) return true;
  if (number?.organ) return bodyKindOf(body.name) === number.organ.kind;
  const named = agencies.fromSymbol(letters, body.start);
  return named === null ? number?.code !== null : named.name === null || named.name === body.name;
}

/** The issuer that the symbol, the registry or the page tells where no words state one. */
export function impliedIssuer(
  number: DocumentNumber | null,
  typeName: string | null,
  near: number,
  agencies: AgencyLookup,
): Issuer {
  if (!number) return TYPE_ISSUERS.get(typeName ?? '') ?? NONE;
  const letters = number.organs.filter((code) => code.length > 1 || /[A-ZĐ]/.test(code));
  const first = letters[0];
  if (first === undefined) return TYPE_ISSUERS.get(typeName ?? '') ?? NONE;
  const { organ } = number;
  if (organ?.issuer) return { name: organ.issuer, from: 'symbol' };
  if (organ?.code === 'TW') return centralIssuer(number, typeName);
  if (/(LT|LN|PH)$/.test(number.code ?? '') && letters.length > 1) {
    const names = letters.map((code) => agencies.fromSymbol(code, near)?.name ?? null);
    if (names.every((name) => name !== null)) return { name: names.join(', '), from: 'symbol' };
  }
  const own = committeeOf(first, agencies.pageIssuer);
  if (own) return { name: own, from: 'page' };
  // Every level has steering committees: their letters alone name none.
  if (LEVELLESS_LETTERS.has(first)) return NONE;
  const named = agencies.fromSymbol(first, near);
  if (named?.name && CHAIRMAN.test(first)) return { name: `Chủ tịch ${named.name}`, from: 'page' };
  if (named?.name) return { name: named.name, from: named.level === 'central' ? 'symbol' : 'page' };
  if (named) return NONE;
  return ownUnit(number, agencies);
}

/** "37/2025/QĐ-CTUBND": the chairman's own letters. */
export const CHAIRMAN = /^CT\.?(?=UBND)/;

/** Types that one body alone issues; of the Party's centre, those that one of its bodies does. */
const TYPE_ISSUERS = issuersOf(({ issuer }) => issuer);
const CENTRE_ISSUERS = issuersOf(({ centreIssuer }) => centreIssuer);

function issuersOf(issuer: (type: DocumentType) => string | undefined) {
  return new Map<string, Issuer>(
    documentTypes.flatMap((type) => {
      const name = issuer(type);
      return name === undefined ? [] : [[type.name, { name, from: 'symbol' }] as const];
    }),
  );
}

/** The Party committee (Đảng ủy) of the page's own issuer, for the letters "ĐU". */
function committeeOf(letters: string, own: string | null): string | null {
  if (letters !== PARTY_LETTERS || own === null) return null;
  const committee = /(?:^| )(Đảng ủy .+)$/.exec(own)?.[1];
  if (committee) return committee;
  if (/ủy /.test(own)) return null;
  const commune = /^Ủy ban nhân dân ((?:xã|phường|thị trấn|đặc khu) .+)$/.exec(own)?.[1];
  if (commune) return `Đảng ủy ${commune}`;
  return /^(Ủy ban nhân dân|Hội đồng nhân dân)/.test(own) ? null : `Đảng ủy ${own}`;
}

/** A unit's letters in the official letters of the page's issuer ("1432/CV-VP"). */
function ownUnit(number: DocumentNumber, agencies: AgencyLookup): Issuer {
  const own = agencies.pageIssuer;
  if (own === null || number.code !== 'CV' || number.organs.length !== 1) return NONE;
  return { name: own, from: 'page' };
}

/** Numbers of the Party's centre: the registry knows which body; a resolution's default is the Committee. */
function centralIssuer(number: DocumentNumber, typeName: string | null): Issuer {
  const known = knownIssuer(number);
  if (known) return { name: known, from: 'registry' };
  return CENTRE_ISSUERS.get(typeName ?? '') ?? NONE;
}

/** The one issuer that the registry knows for a number, whatever its dates. */
function knownIssuer(number: DocumentNumber): string | null {
  const issuers = new Set(knownByNumber(number.key).map((known) => known.issuer));
  return issuers.size === 1 ? ([...issuers][0] ?? null) : null;
}
