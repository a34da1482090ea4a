import { CITY, SPECIAL_ZONE } from '../../gazetteer/unit-kinds.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, type Tokens } from '../scan/tokens.ts';
import type { RawMention } from './body.ts';
import { type NamedAs, PLACES_NAMED } from './place-rules.ts';
import { levelOfKind, type PlaceTail, placeTailAt } from './place-tail.ts';
import { type District, type Place, provinceOn } from './places.ts';
import { Begins } from './token-classes.ts';

/** A place that the text names, by which bare names near it are resolved. */
export interface Anchor {
  /** Token where it stands. */
  at: number;
  place: Place;
  /** Named with its kind or as a body's place, not in passing ("Báo Lâm Đồng"), nor as what ended or as one of several. */
  isGoverning: boolean;
  /** Named as a unit that went into another. */
  isFormer: boolean;
}

/** Every named place of a text, in order. */
export function findAnchors(
  tokens: Tokens,
  classes: Uint8Array,
  mentions: readonly RawMention[],
  date: string | null,
  home: string | null,
): Anchor[] {
  const anchors: Anchor[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mention = mentions[next];
    if (mention && i >= mention.from) {
      const place = mention.tail?.name ? placeOf(mention.tail, date, home, mention) : null;
      if (place) {
        const as = namedAs(tokens, (mention.tail as PlaceTail).from, mention.to, place);
        const isFormer = as === 'former';
        anchors.push({ at: mention.from, place, isGoverning: !isFormer, isFormer });
      }
      i = mention.to - 1;
      next++;
      continue;
    }
    const begins = classes[i] as number;
    if ((begins & (Begins.level | Begins.place)) === 0) continue;
    if ((begins & Begins.level) === 0 && !isUpper(tokens, i)) continue;
    const opens = tokens.gap[i] === Gap.line;
    const tail = placeTailAt(tokens, i, opens);
    if (!tail?.name) continue;
    const isDateline = opens && isDatelineEnd(tokens.word[tail.to]);
    const isProvince = (tail.known?.provinces.length ?? 0) > 0;
    if (tail.kind === null && !isProvince && !isDateline) continue;
    const place = placeOf(tail, date, home, null);
    if (place) {
      const as = namedAs(tokens, i, tail.to, place);
      const isGoverning = (tail.kind !== null || isDateline) && as === null;
      anchors.push({ at: i, place, isGoverning, isFormer: as === 'former' });
    }
    i = tail.to - 1;
  }
  return anchors;
}

/** How a unit below the district is named where it is not the one spoken of; null for any other. */
function namedAs(tokens: Tokens, from: number, to: number, { level }: Place): NamedAs | null {
  if (level !== 'commune') return null;
  let floor = from;
  while (floor > 0 && from - floor < MOST_AROUND && tokens.gap[floor] !== Gap.line) floor--;
  let limit = to;
  while (limit < tokens.length && limit - to < MOST_AROUND && tokens.gap[limit] !== Gap.line)
    limit++;
  return PLACES_NAMED.decide({ tokens, from, to, floor, limit }, undefined)?.gives ?? null;
}

/** Farther away than any rule of places looks. */
const MOST_AROUND = 48;

/** "Chư Pưh: Thu ngân sách …", "Hà Giang - Sáng nay …": the place an article is about. */
function isDatelineEnd(word: string | undefined): boolean {
  return word === ':' || word === '-';
}

/**
 * The place that a tail names. "Thành phố" and bare names are of the level that stood on the page's
 * day; a district of several provinces is that of `home`, where the page has one.
 */
export function placeOf(
  tail: PlaceTail,
  date: string | null,
  home: string | null,
  mention: RawMention | null,
): Place | null {
  const { kind, known, name } = tail;
  if (name === null) return null;
  const isDistrictBody = mention?.group === 'division' || mention?.row?.levels === 'd';
  if (kind === null || kind === CITY) {
    const province = known && !isDistrictBody ? provinceByTail(tail, date) : null;
    if (province) return provincePlace(province.name, province.kind);
    const district = districtOf(known?.districts ?? [], kind, date, home);
    if (district) return districtPlace(district, kind ?? district.kind);
    return kind === null ? null : { kind, name, level: 'district', province: null };
  }
  const level = levelOfKind(kind);
  if (level === 'province') {
    const row = known?.provinces[0];
    return row ? provincePlace(row.name, kind) : { kind, name, level, province: null };
  }
  if (level === 'district' || kind === SPECIAL_ZONE) {
    const district = districtOf(known?.districts ?? [], kind, date, home);
    if (district)
      return {
        ...districtPlace(district, kind),
        level: kind === SPECIAL_ZONE ? 'commune' : 'district',
      };
  }
  return { kind, name, level: level ?? 'district', province: null };
}

function provincePlace(name: string, kind: string): Place {
  return { kind, name, level: 'province', province: name };
}

function districtPlace(district: District & { isSure?: boolean }, kind: string): Place {
  return {
    kind,
    name: district.name,
    level: 'district',
    province: district.isSure === false ? null : district.province,
  };
}

/** The province row that a bare name or "thành phố" means on a day; null where it means a district. */
function provinceByTail(tail: PlaceTail, date: string | null) {
  const row = tail.known?.provinces[0];
  if (!row) return null;
  const now = provinceOn(row.name, date);
  if (tail.kind === null) return now;
  if (now?.kind === CITY) return now;
  const hasCity = tail.known?.districts.some(({ kind }) => kind === CITY) ?? false;
  return hasCity ? null : (tail.known?.provinces.find(({ kind }) => kind === CITY) ?? null);
}

/** The one district that a name means; of several provinces, unsure of its province. */
function districtOf(
  districts: readonly District[],
  kind: string | null,
  date: string | null,
  home: string | null,
): (District & { isSure?: boolean }) | null {
  let fitting = districts.filter((district) => kind === null || district.kind === kind);
  if (fitting.length === 0) fitting = [...districts];
  const atHome = fitting.filter(({ province }) => province === home);
  if (atHome.length > 0) fitting = atHome;
  if (date !== null) {
    const standing = fitting.filter(({ to }) => to === null || date <= to);
    if (standing.length > 0) fitting = standing;
  }
  const [any] = fitting;
  if (!any) return null;
  // Of one name in one province, on a day: the one that ended first, before it became another kind.
  const first =
    date === null
      ? any
      : fitting
          .filter(({ province }) => province === any.province)
          .reduce((a, b) => ((b.to ?? '9999') < (a.to ?? '9999') ? b : a));
  const isSure = fitting.every(({ province }) => province === first.province);
  return isSure ? first : { ...first, isSure: false };
}

/** The lines of a text by their first tokens, for finding the one that holds a token. */
export class LineIndex {
  private readonly starts: Uint32Array;
  private readonly length: number;

  constructor(tokens: Tokens) {
    const starts: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (tokens.gap[i] === Gap.line) starts.push(i);
    this.starts = Uint32Array.from(starts);
    this.length = tokens.length;
  }

  /** First token of the line that a token stands in, and the token after its last. */
  around(at: number): { from: number; to: number } {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return { from: this.starts[low - 1] ?? 0, to: this.starts[low] ?? this.length };
  }
}

/** The index of the first anchor at or after a token. */
export function anchorFrom(anchors: readonly Anchor[], at: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
