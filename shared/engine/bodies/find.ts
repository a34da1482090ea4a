import type { AgencyBody } from '../../contract/index.ts';
import { reportFault } from '../faults.ts';
import { phraseIs } from '../phrases.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { OWN_MINISTRY, type RawMention } from './body.ts';
import { isAbstract } from './exclusions.ts';
import { hasItsCase } from './guards.ts';
import { FIELDS } from './lexicon.ts';
import { parseBody, sharedPart } from './parse-body.ts';
import { committeesAt, listedPart } from './parts-list.ts';
import { levelOfKind, levelWordAt, type PlaceTail, placeTailAt } from './place-tail.ts';
import { positionBefore } from './positions.ts';
import { Begins } from './token-classes.ts';

/** A list that names bodies without repeating their head; a firm one is announced ("các Sở: …"). */
interface List {
  head: keyof typeof FIELDS;
  isFirm: boolean;
}

/** Every mention of a body in a text, left to right, not overlapping. */
export function findMentions(tokens: Tokens, classes: Uint8Array): RawMention[] {
  const found: RawMention[] = [];
  let list: List | null = null;
  let groupEnd = -1;
  for (let i = 0; i < tokens.length; ) {
    const mayBegin = ((classes[i] as number) & Begins.body) !== 0;
    if (!mayBegin && list === null) {
      i++;
      continue;
    }
    const wasFirm: boolean = list !== null && list.isFirm;
    if (list !== null && endsList(tokens, i)) list = null;
    const candidate = mayBegin ? candidateAt(tokens, i) : null;
    const committees = candidate?.committees ?? null;
    if (committees) {
      found.push(...committees);
      i = (committees.at(-1) as RawMention).to;
      continue;
    }
    const body = candidate?.body ?? null;
    if (body) {
      const mention = { from: i, ...body, ...positionBefore(tokens, i) };
      const ofGroup = i - groupEnd === 1 && SEPARATES(tokens, i - 1) && !body.tail?.name;
      if (ofGroup || isAbstract(tokens, mention)) groupEnd = body.to;
      else {
        found.push(mention);
        const head = headOf(mention);
        if (head) list = { head, isFirm: isFirmlyListed(tokens, i) || wasFirm };
      }
      i = body.to;
      continue;
    }
    const head = listHeadAt(tokens, i);
    if (head) {
      list = { head: head.head, isFirm: true };
      i = head.to;
      continue;
    }
    if (list !== null && SEPARATES(tokens, i - 1)) {
      const field = fieldAt(tokens, i, list);
      if (field) {
        found.push(field);
        i = field.to;
        continue;
      }
      if (tokens.kind[i] === TokenKind.word && !isUpper(tokens, i)) list = null;
    }
    i++;
  }
  placeHead(tokens, found);
  return shareTails(tokens, found);
}

/** What begins at a token: committees that a list names at once, or one body. */
function candidateAt(tokens: Tokens, at: number) {
  try {
    const committees = committeesAt(tokens, at);
    if (committees) return { committees, body: null };
    const body = parseBody(tokens, at, 0) ?? sharedPart(tokens, at) ?? listedPart(tokens, at);
    return body && { committees: null, body };
  } catch (error) {
    reportFault('agency', error);
    return null;
  }
}

// Lists that say the head once -------------------------------------------------------------

function headOf(mention: RawMention): keyof typeof FIELDS | null {
  const head = mention.name.slice(0, mention.name.indexOf(' '));
  if (!saysOnce(head) || (head === OWN_MINISTRY && !mention.central)) return null;
  return head.toLowerCase();
}

/** "các Sở Tài chính, Xây dựng": the plural announces more names than one. */
function isFirmlyListed(tokens: Tokens, at: number): boolean {
  return ANNOUNCES_NAMES(tokens, at - 1);
}

/** Heads that a list says once. */
const saysOnce = phraseIs('list-head');
const LIST_HEAD = wordIs('list-head');
const ANNOUNCES_NAMES = wordIs('announces-names');
const ANNOUNCES_HEADS = wordIs('announces-heads');
const LIST_FILLER = wordIs('list-head-filler');

/** "các Sở, ban, ngành:" opens a list of names without their head. */
function listHeadAt(tokens: Tokens, at: number): { head: keyof typeof FIELDS; to: number } | null {
  if (!LIST_HEAD(tokens, at)) return null;
  if (!ANNOUNCES_HEADS(tokens, at - 1)) return null;
  for (let i = at + 1; i < at + 12 && i < tokens.length; i++) {
    if (tokens.word[i] === ':') return { head: tokens.word[at] as string, to: i + 1 };
    if (!LIST_FILLER(tokens, i)) return null;
  }
  return null;
}

function endsList(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === '.' || word === ':' || word === '(' || tokens.gap[at] === Gap.tab;
}

const SEPARATES = wordIs('separates-bodies');

/** A name of the list that stands without its head ("…, Nội vụ, Xây dựng"). */
function fieldAt(tokens: Tokens, at: number, { head, isFirm }: List): RawMention | null {
  if (!isUpper(tokens, at)) return null;
  const hit = FIELDS[head]?.longestAt(tokens, at);
  if (!hit || !hasItsCase(tokens, at, hit.to, hit.value)) return null;
  if (
    isFirm
      ? isUpper(tokens, hit.to) && tokens.gap[hit.to] !== Gap.line && !placeTailAt(tokens, hit.to)
      : !endsItem(tokens, hit.to)
  )
    return null;
  const tail = hit.value.local.length > 0 ? placeTailAt(tokens, hit.to) : null;
  const row = hit.value.local[0] ?? null;
  const central = hit.value.central;
  return {
    from: at,
    to: tail?.to ?? hit.to,
    name: (row ?? central)?.name as string,
    group: row ? row.group : 'central',
    body: (row ?? central)?.body as AgencyBody,
    row,
    central,
    parts: [],
    tail,
    position: null,
    positionFrom: null,
  };
}

function endsItem(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.gap[at] === Gap.line) return true;
  const word = tokens.word[at] as string;
  return SEPARATES(tokens, at) || word === '.' || word === ')' || levelWordAt(tokens, at) !== null;
}

// Heads in two columns -----------------------------------------------------------------------

/** What stands beside a body in the head's second column. */
const MOTTO = classTrie('whole-motto');
/** Tokens within which a head's bodies stand. */
const HEAD_TOKENS = 80;

/** "ỦY BAN NHÂN DÂN   CỘNG HÒA … VIỆT NAM ⏎ TỈNH ĐẮK LẮK   Độc lập": its place stands below the body. */
function placeHead(tokens: Tokens, found: readonly RawMention[]): void {
  for (const mention of found) {
    if (mention.from > HEAD_TOKENS) return;
    if (mention.tail || mention.group !== 'governing' || !isAllCaps(tokens, mention.from)) continue;
    const at = pastMotto(tokens, mention.to);
    const place = at === null || tokens.gap[at] === Gap.tab ? null : placeTailAt(tokens, at, true);
    if (place?.kind && place.name !== null && isAllCaps(tokens, place.from)) mention.tail = place;
  }
}

function pastMotto(tokens: Tokens, from: number): number | null {
  const at = pastRules(tokens, from);
  const motto = MOTTO.longestAt(tokens, at);
  return motto ? pastRules(tokens, motto.to) : null;
}

function pastRules(tokens: Tokens, from: number): number {
  let at = from;
  while (RULED(tokens, at) && at < from + HEAD_TOKENS) at++;
  return at;
}

const RULED = wordIs('ruled-line');

// Coordination -----------------------------------------------------------------------------

/** "HĐND, UBND tỉnh", "Sở Y tế và Sở Nội vụ tỉnh Cà Mau": the last one's place is that of all. */
function shareTails(tokens: Tokens, found: RawMention[]): RawMention[] {
  for (let k = found.length - 2; k >= 0; k--) {
    const mention = found[k] as RawMention;
    const next = found[k + 1] as RawMention;
    if (mention.tail || !next.tail || mention.group === 'central') continue;
    if (!isJoined(tokens, mention.to, next.positionFrom ?? next.from)) continue;
    const isSame = mention.group === next.group && mention.group !== 'party';
    if (isSame && next.tail.kind !== null && mayShare(mention, next)) mention.tail = next.tail;
  }
  return found;
}

/**
 * "Đảng ủy, Chủ tịch UBND tỉnh": a body that only communes have takes no place of a province, and a Party committee none
 * of another committee ("Ban Chấp hành Đảng bộ, UBKT Đảng ủy các cơ quan Đảng tỉnh").
 */
function mayShare(mention: RawMention, next: RawMention): boolean {
  const level = levelOfKind((next.tail as PlaceTail).kind as string);
  if (mention.row?.levels === 'c' && level !== 'commune') return false;
  const isOther = mention.name !== next.name && mention.body === 'party' && next.body === 'party';
  return !isOther || next.parts.length === 0;
}

const JOINS = wordIs('joins-bodies');

function isJoined(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  return JOINS(tokens, from);
}
