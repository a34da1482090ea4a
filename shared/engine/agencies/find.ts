import type { AgencyBody } from '../../contract/index.ts';
import type { CentralAgencyRow } from '../../gazetteer/central-agencies.ts';
import {
  LOCAL_AGENCIES,
  type LocalAgencyRow,
  type LocalGroup,
} from '../../gazetteer/local-agencies.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { isAbstract, isForeign } from './exclusions.ts';
import { FIELDS, LEXICON, type LexiconEntry, OFFICES } from './lexicon.ts';
import {
  isAllCaps,
  isUpper,
  levelWordAt,
  type PlaceTail,
  placeTailAt,
  written,
} from './place-tail.ts';
import { positionBefore } from './positions.ts';
import { Begins } from './token-classes.ts';

/** A mention of a body as its words alone tell it, before the page's context resolves it. */
export interface RawMention {
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  /** Official name without its place. */
  name: string;
  group: LocalGroup | 'central' | 'own';
  body: AgencyBody;
  row: LocalAgencyRow | null;
  central: CentralAgencyRow | null;
  /** The rows of the parts named before the whole, outermost first ("Ban Thường vụ" of "… Tỉnh ủy"). */
  parts: readonly LocalAgencyRow[];
  tail: PlaceTail | null;
  position: string | null;
  /** First token of the position, or null. */
  positionFrom: number | null;
}

/** Names that stand for the page's own department or ministry ("Văn phòng Sở"). */
export const OWN_DEPARTMENT = 'Sở';
export const OWN_MINISTRY = 'Bộ';

/** A list that names bodies without repeating their head; a firm one is announced ("các Sở: …"). */
interface List {
  head: keyof typeof FIELDS;
  isFirm: boolean;
}

type Body = Omit<RawMention, 'from' | 'position' | 'positionFrom'>;

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
    const body = mayBegin ? (parseBody(tokens, i, 0) ?? sharedPart(tokens, i)) : null;
    if (body) {
      const mention = { from: i, ...body, ...positionBefore(tokens, i) };
      const ofGroup = i - groupEnd === 1 && isSeparator(tokens.word[i - 1]) && !body.tail?.name;
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
    if (list !== null && isSeparator(tokens.word[i - 1])) {
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
  return shareTails(tokens, found);
}

/** Reads one body at a token, with the bodies it is part of; at most three deep. */
function parseBody(tokens: Tokens, at: number, depth: number): Body | null {
  const hit = LEXICON.longestAt(tokens, at);
  if (!hit) return null;
  const { value: entry, to } = hit;
  if (entry.isAcronym && isInSymbol(tokens, at)) return null;
  if (isSecondSyllable(tokens, at)) return null;
  if (!hasItsCase(tokens, at, to, entry)) return null;
  if (depth < 3 && !isModifier(tokens, at, entry)) {
    for (const row of entry.local) {
      const part = row.group === 'part' ? partOf(tokens, row, to, depth) : null;
      if (part) return part;
    }
  }
  const tail = placeTailAt(tokens, to);
  if (isGroupTail(tokens, to, tail) || isMember(tokens, to, entry)) return null;
  const local = localRow(entry, tail);
  if (local) return localBody(tokens, at, to, entry, local, tail);
  if (entry.central) {
    const governing = entry.local.find(
      ({ group, body }) => group === 'governing' && body === 'front',
    );
    const shared = governing ? sharedTail(tokens, at, to, governing) : null;
    return shared ?? (isForeign(tokens, to) ? null : highCourt(tokens, entry.central, to));
  }
  if (entry.free) return freeBody(tokens, at, to, entry, depth);
  return partAlone(tokens, at, to, entry);
}

/** "Phòng CSGT" without its police: the part's own name. */
function partAlone(tokens: Tokens, at: number, to: number, entry: LexiconEntry): Body | null {
  const row = entry.local.find(({ of }) => of === 'Công an');
  if (!row || !isUpper(tokens, at)) return null;
  const { name, body } = row;
  return { to, name, group: 'own', body, row, central: null, parts: [], tail: null };
}

/** "Tỉnh ủy viên", "Huyện ủy viên": a person's rank. */
function isMember(tokens: Tokens, to: number, entry: LexiconEntry): boolean {
  return tokens.word[to] === 'viên' && entry.local[0]?.group === 'party';
}

/** "TAND cấp cao tại Hà Nội": one of three, by its seat. */
function highCourt(tokens: Tokens, row: CentralAgencyRow, to: number): Body {
  const body = centralBody(row, to);
  const seat =
    row.name.endsWith('cấp cao') && tokens.word[to] === 'tại' ? placeTailAt(tokens, to + 1) : null;
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
  if (!tail && !isUpper(tokens, at) && entry.words < 4 && row.group !== 'party') return null;
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
function regionalBody(tokens: Tokens, to: number, row: LocalAgencyRow): Body | null {
  if (tokens.word[to] !== 'khu' || tokens.word[to + 1] !== 'vực') return null;
  const number = tokens.word[to + 2] ?? '';
  const isNumbered =
    tokens.kind[to + 2] === TokenKind.number ||
    (/^[ivx]+$/.test(number) && isUpper(tokens, to + 2));
  const end = isNumbered ? to + 3 : to + 2;
  const region = tokens.text.slice(tokens.start[to], tokens.end[end - 1]).replace(/\s+/g, ' ');
  const name = `${row.name} ${region.toLowerCase().replace(number, number.toUpperCase())}`;
  return { to: end, name, group: 'own', body: row.body, row, central: null, parts: [], tail: null };
}

/** "Công an, Bộ CHQS tỉnh Quảng Bình": a name that needs a place takes it from the end of its list. */
function sharedTail(tokens: Tokens, at: number, to: number, row: LocalAgencyRow): Body | null {
  if (!isUpper(tokens, at)) return null;
  for (let end = to, items = 0; items < MOST_SHARED; items++) {
    const joint = tokens.word[end];
    if (joint !== ',' && joint !== 'và') return null;
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
function sharedPart(tokens: Tokens, at: number): Body | null {
  const hit = isUpper(tokens, at) ? LEXICON.longestAt(tokens, at) : null;
  const row = hit?.value.local.find(
    ({ group, name }) => group === 'part' && SHARING_PARTS.has(name),
  );
  if (!hit || !row || !hasItsCase(tokens, at, hit.to, hit.value)) return null;
  if (isModifier(tokens, at, hit.value)) return null;
  const joint = tokens.word[hit.to];
  if (joint !== ',' && joint !== 'và' && joint !== '-') return null;
  const next = LEXICON.longestAt(tokens, hit.to + 1);
  const other = next?.value.local.find(({ group }) => group === 'part');
  if (!next || !other) return null;
  const whole = parseBody(tokens, next.to, 1);
  if (!whole || !mayBePartOf(row, whole)) return null;
  return { ...whole, ...inPart(row, whole), to: hit.to, body: row.body };
}

const SHARING_PARTS = new Set(['Thường trực', 'Ban Thường vụ', 'Ban Chấp hành']);

/** "Văn phòng" + "HĐND và UBND huyện": two bodies with one office. */
function sharedOffice(tokens: Tokens, part: LocalAgencyRow, at: number): Body | null {
  const hit = part.name === 'Văn phòng' ? OFFICES.longestAt(tokens, at) : null;
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
  const row = LOCAL_AGENCIES.find(({ name }) => name === 'Tỉnh ủy') as LocalAgencyRow;
  const { name, group, body } = row;
  return { to: at + 1, name, group, body, row, central: null, parts: [], tail: null };
}

/** "Văn phòng Sở", "Thanh tra Bộ": of the department or ministry that the page is by. */
function ownWhole(tokens: Tokens, part: LocalAgencyRow, at: number): Body | null {
  const word = tokens.word[at];
  if ((word !== 'sở' && word !== 'bộ') || !isUpper(tokens, at)) return null;
  if (!part.of?.includes('department') || isUpper(tokens, at + 1)) return null;
  const name = word === 'sở' ? OWN_DEPARTMENT : OWN_MINISTRY;
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

function inPart(part: LocalAgencyRow, whole: Body): Pick<Body, 'name' | 'parts'> {
  return { name: `${part.name} ${whole.name}`, parts: [part, ...whole.parts] };
}

function partBody(part: LocalAgencyRow, whole: Body): AgencyBody {
  return part.name === 'Văn phòng' || part.name === 'Thường trực' ? whole.body : part.body;
}

function mayBePartOf(part: LocalAgencyRow, whole: Body): boolean {
  if (whole.group === 'own') return true;
  for (const of of part.of?.split('|') ?? []) {
    if (of === whole.group || whole.name.startsWith(of)) {
      if (of !== 'central') return true;
      return /^(Bộ|Thanh tra|Ủy ban|Ngân hàng|Tổng cục|Cục|Kiểm toán|Tòa án|Viện)/.test(whole.name);
    }
  }
  return false;
}

/** "Phó Bí thư Thường trực Tỉnh ủy": here the word describes the post. */
function isModifier(tokens: Tokens, at: number, entry: LexiconEntry): boolean {
  if (entry.local[0]?.name !== 'Thường trực') return false;
  const before = tokens.word[at - 1];
  return (
    before === 'thư' ||
    before === 'tịch' ||
    before === 'trưởng' ||
    before === 'đốc' ||
    before === 'ban'
  );
}

/** "QĐ-UBND", "57/UBND-KHCN", "72/2025/QH15": letters of a document's symbol. */
function isInSymbol(tokens: Tokens, at: number): boolean {
  const joint = tokens.word[at - 1];
  if ((joint !== '-' && joint !== '/') || tokens.gap[at - 1] === Gap.line) return false;
  // Broken over a line, the number stands right before ("310/TB-⏎VPCP").
  if (
    tokens.gap[at] === Gap.line &&
    (tokens.gap[at - 1] !== Gap.none || tokens.word[at - 3] !== '/')
  )
    return false;
  // "KH- UBND" and "KH -UBND" are symbols; spaced on both sides, only after a number ("12/KH - UBND").
  const isSpaced = tokens.gap[at] !== Gap.none && tokens.gap[at - 1] !== Gap.none;
  if (isSpaced && tokens.word[at - 3] !== '/') return false;
  if (tokens.kind[at - 2] === TokenKind.number) return true;
  const before = tokens.word[at - 2];
  const isShort = before !== undefined && before.length <= 5 && isUpper(tokens, at - 2);
  return isShort && !BODIES_IN_PAIRS.has(before);
}

/** Acronyms that stand before another in pairs ("HĐND-UBND", "BCH-BTV"), not in symbols. */
const BODIES_IN_PAIRS = new Set(['hđnd', 'ubnd', 'mttq', 'đbqh', 'bch', 'btv', 'ủy', 'vn']);

/** First syllables that make a common word of what might be a head ("phục vụ", "trụ sở"). */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  vụ: new Set([
    'phục',
    'nhiệm',
    'dịch',
    'nghiệp',
    'chức',
    'công',
    'sự',
    'mùa',
    'thời',
    'nội',
    'tài',
    'thường',
  ]),
  sở: new Set(['cơ', 'trụ', 'xứ']),
  cục: new Set(['tổng', 'chi', 'bố', 'cuộc']),
  phòng: new Set(['quốc', 'dự', 'đề', 'văn', 'hải', 'giải', 'biên', 'căn']),
  bộ: new Set(['cán', 'nội', 'toàn', 'tiến', 'đồng', 'cục', 'đảng', 'chi', 'sơ', 'đường']),
  ban: new Set(['công']),
  viện: new Set(['bệnh', 'tu', 'học', 'bảo']),
};

function isSecondSyllable(tokens: Tokens, at: number): boolean {
  return COMPOUNDS[tokens.word[at] as string]?.has(tokens.word[at - 1] ?? '') ?? false;
}

function hasItsCase(tokens: Tokens, from: number, to: number, entry: LexiconEntry): boolean {
  if (entry.isAcronym) {
    const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/ và /g, '');
    return text === text.toUpperCase();
  }
  if (isUpper(tokens, from)) return true;
  if (entry.needsCapital) return false;
  for (let i = from + 1; i < to; i++) if (isUpper(tokens, i)) return true;
  if (entry.free) return false;
  return entry.central ? entry.words >= 3 : entry.words >= 2;
}

/** "UBND các huyện", "UBND cấp xã", "UBND xã, phường, thị trấn": no one body. */
function isGroupTail(tokens: Tokens, to: number, tail: PlaceTail | null): boolean {
  const next = tokens.word[to];
  if (next === 'cấp' && (levelWordAt(tokens, to + 1) || tokens.word[to + 1] === 'cơ')) return true;
  if (next === 'các' || next === 'nhiều' || next === 'những' || next === 'hai') return true;
  if (tokens.kind[to] === TokenKind.number && levelWordAt(tokens, to + 1)) return true;
  if (!tail || tail.kind === null || tail.name !== null) return false;
  const after = tokens.word[tail.to];
  if (after === ',' || after === '/' || after === 'và' || after === '-' || after === 'hoặc') {
    const second = levelWordAt(tokens, tail.to + 1);
    if (second && second.kind !== tail.kind) return true;
  }
  if (GENERIC_AFTER.has(after ?? '') && tail.kind !== 'tỉnh') return true;
  return false;
}

const GENERIC_AFTER = new Set(['thuộc', 'khu', 'vùng', 'nơi', 'nào', 'đó', 'khác']);

const STOPS = new Set(
  'đã có được là của cho tại từ để với trên trong theo các những này đó khi nếu do bị phối chủ tham đề tổ ban chỉ báo thực triển yêu trình ông bà đồng nhằm sẽ cần phải đang cùng hoặc như gồm giao đến ngày năm tháng'.split(
    ' ',
  ),
);
/** Words with which the body begins that a department is part of ("Phòng … Sở Nội vụ"). */
const WHOLES = new Set(['sở', 'công', 'ubnd', 'ủy', 'bộ', 'hđnd']);
const MOST_SUBJECT_WORDS = 14;

/** A body whose subject is read off the page: up to the place that ends it, or by its capitals. */
function freeBody(
  tokens: Tokens,
  at: number,
  to: number,
  entry: LexiconEntry,
  depth: number,
): Body | null {
  const head = entry.free;
  if (!head || to >= tokens.length) return null;
  if (!head.needsPlace && (!isUpper(tokens, to) || isAllCaps(tokens, to))) return null;
  if (head.name === 'Phòng' && !isUpper(tokens, to)) return null;
  let i = to;
  let end = to;
  for (let words = 0; i < tokens.length && words < MOST_SUBJECT_WORDS; i++) {
    const word = tokens.word[i] as string;
    if (i > to && (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number)) {
      const tail = placeTailAt(tokens, i);
      if (tail && (tail.kind !== null || isUpper(tokens, i))) {
        if (isGroupTail(tokens, i, tail)) return null;
        return freeResult(tokens, at, to, i, head, tail);
      }
    }
    if (i > to + 1 && WHOLES.has(word) && isUpper(tokens, i)) {
      const whole = depth < 2 ? parseBody(tokens, i, depth + 1) : null;
      if (whole) return { ...whole, name: `${head.name} ${written(tokens, to, i)} ${whole.name}` };
    }
    if (tokens.gap[i] === Gap.tab || isStop(tokens, i, word)) break;
    if (tokens.kind[i] === TokenKind.word) {
      words++;
      end = i + 1;
    }
  }
  if (head.needsPlace || end - to > 8) return null;
  const last = lastName(tokens, to, end);
  return last > to ? freeResult(tokens, at, to, last, head, null) : null;
}

function isStop(tokens: Tokens, i: number, word: string): boolean {
  if (tokens.kind[i] === TokenKind.word) return STOPS.has(word) || tokens.gap[i] === Gap.line;
  if (word === '&' || word === '-') return false;
  return word !== ',' || !isUpper(tokens, i + 1) === (tokens.word[i + 1] !== 'chống');
}

/** Where an unlisted name without a place ends: two words at least, "và" joining two of its own. */
function lastName(tokens: Tokens, from: number, end: number): number {
  let last = from;
  for (let i = from; i < end; i++) if (tokens.kind[i] === TokenKind.word) last = i + 1;
  return last - from >= 2 && last - from <= 6 ? last : from;
}

function freeResult(
  tokens: Tokens,
  at: number,
  to: number,
  end: number,
  head: NonNullable<LexiconEntry['free']>,
  tail: PlaceTail | null,
): Body | null {
  if (end === to || at === end) return null;
  const subject = isAllCaps(tokens, at)
    ? written(tokens, to, end)
    : tokens.text.slice(tokens.start[to], tokens.end[end - 1]).replace(/\s+/g, ' ');
  return {
    to: tail?.to ?? end,
    name: `${head.name} ${subject}`,
    group: tail || head.needsPlace ? 'governing' : head.name === 'Sở' ? 'department' : 'central',
    body: head.body,
    row: null,
    central: null,
    parts: [],
    tail,
  };
}

// Lists that say the head once -------------------------------------------------------------

function headOf(mention: RawMention): keyof typeof FIELDS | null {
  const head = mention.name.slice(0, mention.name.indexOf(' '));
  if (head === 'Sở') return 'sở';
  if (head === 'Bộ' && mention.central) return 'bộ';
  return head === 'Phòng' ? 'phòng' : null;
}

/** "các Sở Tài chính, Xây dựng": the plural announces more names than one. */
function isFirmlyListed(tokens: Tokens, at: number): boolean {
  const before = tokens.word[at - 1];
  return before === 'các' || before === 'hai' || before === 'giữa';
}

const LIST_FILLERS = new Set(
  'ban ngành , địa phương cơ quan đơn vị và trung ương đoàn thể tỉnh huyện thành phố'.split(' '),
);

/** "các Sở, ban, ngành:" opens a list of names without their head. */
function listHeadAt(tokens: Tokens, at: number): { head: keyof typeof FIELDS; to: number } | null {
  const word = tokens.word[at] as string;
  if (word !== 'sở' && word !== 'bộ' && word !== 'phòng') return null;
  const before = tokens.word[at - 1];
  if (before !== 'các' && before !== 'hai' && before !== 'một') return null;
  for (let i = at + 1; i < at + 12 && i < tokens.length; i++) {
    if (tokens.word[i] === ':') return { head: word, to: i + 1 };
    if (!LIST_FILLERS.has(tokens.word[i] as string)) return null;
  }
  return null;
}

function endsList(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === '.' || word === ':' || word === '(' || tokens.gap[at] === Gap.tab;
}

function isSeparator(word: string | undefined): boolean {
  return word === ',' || word === ';' || word === 'và' || word === ':' || word === '/';
}

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
  return isSeparator(word) || word === '.' || word === ')' || levelWordAt(tokens, at) !== null;
}

// Coordination -----------------------------------------------------------------------------

/** "HĐND, UBND tỉnh", "Sở Y tế và Sở Nội vụ tỉnh Cà Mau": the last one's place is that of all. */
function shareTails(tokens: Tokens, found: RawMention[]): RawMention[] {
  for (let k = found.length - 2; k >= 0; k--) {
    const mention = found[k] as RawMention;
    const next = found[k + 1] as RawMention;
    if (mention.tail || !next.tail || mention.group === 'central') continue;
    if (!isJoined(tokens, mention.to, next.positionFrom ?? next.from)) continue;
    const isSame = mention.group === next.group && mention.group !== 'party';
    if (isSame && next.tail.kind !== null) mention.tail = next.tail;
  }
  return found;
}

function isJoined(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const word = tokens.word[from] as string;
  return (isSeparator(word) && word !== ':') || word === '-' || word === '&';
}

/** Whether a mention stands in capitals, as heads and signatures do. */
export function isInCapitals(tokens: Tokens, mention: RawMention): boolean {
  return isAllCaps(tokens, mention.from) && isAllCaps(tokens, mention.to - 1);
}
