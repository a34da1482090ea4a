import type { AgencyBody } from '../../contract/index.ts';
import type { CentralAgencyRow } from '../../gazetteer/central-agencies.ts';
import {
  LOCAL_AGENCIES,
  type LocalAgencyRow,
  OFFICE,
  POLICE,
  PROVINCE_COMMITTEE,
  STANDING_MEMBERS,
} from '../../gazetteer/local-agencies.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { type Body, OWN_DEPARTMENT, OWN_MINISTRY, type RawMention } from './body.ts';
import { isForeign } from './exclusions.ts';
import { freeBody, isNumberOf, STEERING } from './free-body.ts';
import { hasItsCase, isGroupTail, isInSymbol, isSecondSyllable, pastAcronym } from './guards.ts';
import { LEXICON, type LexiconEntry, OFFICES } from './lexicon.ts';
import { militaryUnit } from './military-unit.ts';
import { type PlaceTail, placeTailAt } from './place-tail.ts';
import { pastPosition } from './positions.ts';

/** Reads one body at a token, with the bodies it is part of; at most three deep. */
export function parseBody(tokens: Tokens, at: number, depth: number): Body | null {
  const hit = withinCell(tokens, LEXICON.longestAt(tokens, at));
  if (!hit) return null;
  const { value: entry, to } = hit;
  if (entry.isAcronym && isInSymbol(tokens, at)) return null;
  if (isSecondSyllable(tokens, at)) return null;
  if (!hasItsCase(tokens, at, to, entry)) return null;
  if (entry.unit) return militaryUnit(tokens, at, to, entry.unit);
  if (depth < 3 && !isModifier(tokens, at, entry)) {
    for (const row of entry.local) {
      const part = row.group === 'part' ? partOf(tokens, row, to, depth) : null;
      if (part) return part;
    }
  }
  const isGloss = tokens.word[at - 1] === '(' && tokens.word[to] === ')';
  const after = isGloss ? to + 1 : pastAcronym(tokens, to);
  const behind = placeTailAt(tokens, after);
  const isNumbered = entry.free?.name === STEERING && isNumberOf(tokens, after);
  if ((!isNumbered && isGroupTail(tokens, after, behind)) || isMember(tokens, to, entry))
    return null;
  const tail = isGloss ? null : behind;
  if (!tail && sharesGroup(tokens, to, entry)) return null;
  const local = localRow(entry, tail);
  if (local) return localBody(tokens, at, to, entry, local, tail);
  if (entry.central) {
    const governing = entry.local.find(
      ({ group, body }) => group === 'governing' && body === 'front',
    );
    const region = regionalBody(tokens, to, entry.central);
    if (region) return { ...region, central: entry.central };
    const shared = governing ? sharedTail(tokens, at, to, governing) : null;
    return shared ?? (isForeign(tokens, to) ? null : highCourt(tokens, entry.central, to));
  }
  if (entry.free)
    return freeBody(
      tokens,
      at,
      to,
      entry.free,
      (from) => (depth < 2 ? parseBody(tokens, from, depth + 1) : null),
      depth > 0,
    );
  return partAlone(tokens, at, to, entry);
}

/** "BAN CHẤP HÀNH TRUNG ƯƠNG | ĐẢNG CỘNG SẢN …": a name ends where its cell does. */
function withinCell(tokens: Tokens, hit: PhraseHit<LexiconEntry> | null) {
  if (!hit) return null;
  for (let i = hit.from + 1; i < hit.to; i++)
    if (tokens.gap[i] === Gap.tab) return LEXICON.longestAt(tokens, hit.from, i);
  return hit;
}

/** "Phòng CSGT" without its police: the part's own name. */
function partAlone(tokens: Tokens, at: number, to: number, entry: LexiconEntry): Body | null {
  const row = entry.local.find(({ of }) => of === POLICE);
  if (!row || !isUpper(tokens, at)) return null;
  const { name, body } = row;
  return { to, name, group: 'own', body, row, central: null, parts: [], tail: null };
}

/** "Chủ tịch HĐND, Chủ tịch UBND các xã, phường": of the group that stands behind the last of a list. */
function sharesGroup(tokens: Tokens, to: number, entry: LexiconEntry): boolean {
  if (!entry.local.some(({ group }) => group === 'governing')) return false;
  for (let end = to, items = 0; items < MOST_SHARED && LISTS(tokens, end); items++) {
    const from = pastPosition(tokens, end + 1);
    const next = LEXICON.longestAt(tokens, from);
    if (!next?.value.local.some(({ group }) => group === 'governing')) return false;
    const tail = placeTailAt(tokens, next.to);
    if (isGroupTail(tokens, next.to, tail)) return true;
    if (tail) return false;
    end = next.to;
  }
  return false;
}

const LISTS = wordIs('lists-on');
const JOINS_PARTS = wordIs('enumerating');
const MEMBER = wordIs('member-word');
const AT = wordIs('at-place');
const REGION = classTrie('region');
const OWN_BODY = wordIs('own-body');

/** "Tỉnh ủy viên", "Huyện ủy viên": a person's rank. */
function isMember(tokens: Tokens, to: number, entry: LexiconEntry): boolean {
  return MEMBER(tokens, to) && entry.local[0]?.group === 'party';
}

/** "TAND cấp cao tại Hà Nội": one of three, by its seat. */
function highCourt(tokens: Tokens, row: CentralAgencyRow, to: number): Body {
  const body = centralBody(row, to);
  const seat = row.name.endsWith('cấp cao') && AT(tokens, to) ? placeTailAt(tokens, to + 1) : null;
  return seat?.known ? { ...body, to: seat.to, name: `${row.name} tại ${seat.known.name}` } : body;
}

function centralBody(row: CentralAgencyRow, to: number): Body {
  return {
    to,
    name: row.name,
    group: 'central',
    body: row.body,
    row: null,
    central: row,
    parts: [],
    tail: null,
  };
}

/** The local kind that an entry means here; none where it is a central body unless a place follows. */
function localRow(entry: LexiconEntry, tail: PlaceTail | null): LocalAgencyRow | null {
  const rows = entry.local.filter((row) => row.group !== 'part');
  const row = rows[0];
  if (!row) return null;
  if (entry.central) return tail && row.group === 'governing' ? row : null;
  return row;
}

/** "tỉnh ủy", "sở Y tế": heads that are written small where no place follows, their field with a capital. */
function mayBeSmall(tokens: Tokens, at: number, { group }: LocalAgencyRow): boolean {
  return group === 'party' || (group === 'department' && isUpper(tokens, at + 1));
}

function localBody(
  tokens: Tokens,
  at: number,
  to: number,
  entry: LexiconEntry,
  row: LocalAgencyRow,
  tail: PlaceTail | null,
): Body | null {
  const region = regionalBody(tokens, to, row);
  if (region) return region;
  if (row.bare === false && !tail) return sharedTail(tokens, at, to, row);
  if (row.bare === false && tail?.kind === null && row.name.split(' ').length < 2) return null;
  if (!tail && !isUpper(tokens, at) && entry.words < 4 && !mayBeSmall(tokens, at, row)) return null;
  if (!tail && isForeign(tokens, to)) return null;
  return {
    to: tail?.to ?? to,
    name: row.name,
    group: row.group,
    body: row.body,
    row,
    central: null,
    parts: [],
    tail,
  };
}

/** "Chi cục Thuế khu vực XII", "Tòa án nhân dân khu vực 3": of a region, not of a unit. */
function regionalBody(
  tokens: Tokens,
  to: number,
  row: LocalAgencyRow | CentralAgencyRow,
): Body | null {
  if (REGION.longestAt(tokens, to) === null) return null;
  const number = tokens.word[to + 2] ?? '';
  const isNumbered =
    tokens.kind[to + 2] === TokenKind.number ||
    (/^[ivx]+$/.test(number) && isUpper(tokens, to + 2));
  const local = 'group' in row ? row : null;
  if (!local && !isNumbered) return null;
  const end = isNumbered ? pastSeat(tokens, to + 3) : to + 2;
  const region = tokens.text.slice(tokens.start[to], tokens.end[end - 1]).replace(/\s+/g, ' ');
  const [area, ...seat] = region.split(/(?= - )/);
  const numbered = (area as string).toLowerCase().replace(number, number.toUpperCase());
  const name = `${row.name} ${numbered}${seat.join('')}`;
  const { body } = row;
  return { to: end, name, group: 'own', body, row: local, central: null, parts: [], tail: null };
}

/** "khu vực 5 - Gia Lai": regions are numbered within a province. */
function pastSeat(tokens: Tokens, to: number): number {
  if (tokens.word[to] !== '-' || tokens.gap[to] === Gap.line) return to;
  const seat = placeTailAt(tokens, to + 1);
  return seat?.kind === null && seat.known?.provinces.length ? seat.to : to;
}

/** "Công an, Bộ CHQS tỉnh Quảng Bình": a name that needs a place takes it from the end of its list. */
function sharedTail(tokens: Tokens, at: number, to: number, row: LocalAgencyRow): Body | null {
  if (!isUpper(tokens, at)) return null;
  for (let end = to, items = 0; items < MOST_SHARED; items++) {
    if (!JOINS_PARTS(tokens, end)) return null;
    const next = LEXICON.longestAt(tokens, end + 1);
    if (!next?.value.local.some(({ group }) => group === 'governing')) return null;
    const tail = placeTailAt(tokens, next.to);
    if (tail?.kind && !isGroupTail(tokens, next.to, tail)) {
      const { name, group, body } = row;
      return { to, name, group, body, row, central: null, parts: [], tail };
    }
    end = next.to;
  }
  return null;
}

const MOST_SHARED = 6;

/** "Ban Thường vụ" + "Tỉnh ủy …": the part's name before that of the whole. */
function partOf(tokens: Tokens, row: LocalAgencyRow, to: number, depth: number): Body | null {
  let at = to;
  if (tokens.word[at] === '(' && tokens.word[at + 2] === ')') at += 3;
  if (at >= tokens.length || tokens.gap[at] === Gap.tab) return null;
  const whole =
    sharedOffice(tokens, row, at) ??
    shortCommittee(tokens, at) ??
    parseBody(tokens, at, depth + 1) ??
    ownWhole(tokens, row, at);
  if (!whole || !mayBePartOf(row, whole)) return null;
  return { ...whole, ...inPart(row, whole), body: partBody(row, whole) };
}

/** "BAN TUYÊN GIÁO" on a line of its own under "TỈNH ỦY …" in a head: a part of that body. */
export function partOnItsLine(
  tokens: Tokens,
  from: number,
  to: number,
  whole: RawMention,
): RawMention | null {
  const hit = LEXICON.longestAt(tokens, from);
  if (!hit || hit.to !== to || !hasItsCase(tokens, from, to, hit.value)) return null;
  const none = { position: null, positionFrom: null };
  const placed = hit.value.local.find(({ group, bare }) => group === 'governing' && bare === false);
  if (placed && whole.tail) {
    // "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG" under "UBND XÃ ĐẠI LỘC": of that place.
    const { name, group, body } = placed;
    return { ...whole, ...none, from, to, name, group, body, row: placed, parts: [] };
  }
  const row = hit.value.local.find((part) => part.group === 'part' && mayBePartOf(part, whole));
  if (!row) return null;
  return { ...whole, ...none, ...inPart(row, whole), from, to, body: partBody(row, whole) };
}

/** "Thường trực, Ban Thường vụ Huyện ủy": the first part's body stands after the second. */
export function sharedPart(tokens: Tokens, at: number): Body | null {
  const hit = isUpper(tokens, at) ? LEXICON.longestAt(tokens, at) : null;
  const row = hit?.value.local.find(({ group, shares }) => group === 'part' && shares);
  if (!hit || !row || !hasItsCase(tokens, at, hit.to, hit.value)) return null;
  if (isModifier(tokens, at, hit.value)) return null;
  if (!LISTS(tokens, hit.to)) return null;
  const next = LEXICON.longestAt(tokens, hit.to + 1);
  const other = next?.value.local.find(({ group }) => group === 'part');
  if (!next || !other) return null;
  const whole = parseBody(tokens, next.to, 1);
  if (!whole || !mayBePartOf(row, whole)) return null;
  return { ...whole, ...inPart(row, whole), to: hit.to, body: row.body };
}

/** "Văn phòng" + "HĐND và UBND huyện": two bodies with one office. */
function sharedOffice(tokens: Tokens, part: LocalAgencyRow, at: number): Body | null {
  const hit = part.name === OFFICE ? OFFICES.longestAt(tokens, at) : null;
  if (!hit) return null;
  const { value: row, to } = hit;
  const tail = placeTailAt(tokens, to);
  if (isGroupTail(tokens, to, tail)) return null;
  const { name, group, body } = row;
  return { to: tail?.to ?? to, name, group, body, row, central: null, parts: [], tail };
}

/** "TT TU", "BTV TU": the provincial committee by the letters of its symbols. */
function shortCommittee(tokens: Tokens, at: number): Body | null {
  if (tokens.word[at] !== 'tu' || !isAllCaps(tokens, at) || isUpper(tokens, at + 1)) return null;
  const row = LOCAL_AGENCIES.find(({ name }) => name === PROVINCE_COMMITTEE) as LocalAgencyRow;
  const { name, group, body } = row;
  return { to: at + 1, name, group, body, row, central: null, parts: [], tail: null };
}

/** "Văn phòng Sở", "Thanh tra Bộ": of the department or ministry that the page is by. */
function ownWhole(tokens: Tokens, part: LocalAgencyRow, at: number): Body | null {
  if (!OWN_BODY(tokens, at) || !isUpper(tokens, at)) return null;
  if (!part.of?.includes('department') || isUpper(tokens, at + 1)) return null;
  const isMinistry = tokens.word[at] === OWN_MINISTRY.toLowerCase();
  const name = isMinistry ? OWN_MINISTRY : OWN_DEPARTMENT;
  return {
    to: at + 1,
    name,
    group: 'own',
    body: 'state',
    row: null,
    central: null,
    parts: [],
    tail: null,
  };
}

export function inPart(part: LocalAgencyRow, whole: Body): Pick<Body, 'name' | 'parts'> {
  return { name: `${part.name} ${whole.name}`, parts: [part, ...whole.parts] };
}

export function partBody(part: LocalAgencyRow, whole: Body): AgencyBody {
  return part.name === OFFICE || part.name === STANDING_MEMBERS ? whole.body : part.body;
}

export function mayBePartOf(part: LocalAgencyRow, whole: Body): boolean {
  if (whole.group === 'own') return true;
  for (const of of part.of?.split('|') ?? []) {
    if (of === whole.group || whole.name.startsWith(of)) {
      if (of !== 'central') return true;
      return /^(Bộ|Thanh tra|Ủy ban|Ngân hàng|Tổng cục|Cục|Kiểm toán|Tòa án|Viện)/.test(whole.name);
    }
  }
  return false;
}

const IN_POST = wordIs('post-last-word');

/** "Phó Bí thư Thường trực Tỉnh ủy": here the word describes the post. */
function isModifier(tokens: Tokens, at: number, entry: LexiconEntry): boolean {
  if (entry.local[0]?.name !== STANDING_MEMBERS) return false;
  return IN_POST(tokens, at - 1);
}
