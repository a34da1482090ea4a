import { type Anchor, findAnchors, placeOf } from '../bodies/anchors.ts';
import type { RawMention } from '../bodies/body.ts';
import { communesNamed, FORMER_COMMUNES_END } from '../bodies/communes.ts';
import { levelOfKind } from '../bodies/place-tail.ts';
import { type Place, type PlaceLevel, provinceOn } from '../bodies/places.ts';
import { bodyByCode } from '../bodies/symbols.ts';
import type { ReportHead } from '../frame/head.ts';
import type { OwnNumber } from '../frame/own-number.ts';
import { normalKey } from '../normal-form.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap } from '../scan/tokens.ts';
import type { SourcePage } from '../source/page.ts';
import { type Era, type Portal, portalOf } from './portal.ts';

/** A body as the page's frame names it: a mention, or read off the own number's symbol. */
export type FrameBody = Pick<RawMention, 'name' | 'group' | 'body' | 'row' | 'central' | 'tail'>;

/** What the page as a whole tells about where its bodies belong. */
export interface PageContext {
  /** The page's day: its head's date, else the day it was put out, else the latest day it states. */
  date: string | null;
  head: ReportHead;
  portal: Portal | null;
  /** The body that speaks: in the head, by its symbol, or by the words that open or close the page. */
  issuer: FrameBody | null;
  /** The page's place at each level, as far as head, portal and text tell. */
  province: Place | null;
  district: Place | null;
  commune: Place | null;
  /** The place of the page is told by its own head, so it governs every bare name. */
  isFirm: boolean;
  /** Lowest level at which the page has a place. */
  level: PlaceLevel | null;
  anchors: readonly Anchor[];
}

/** Works out the page's context from its head, its portal and the places it names. */
export function pageContext(
  page: SourcePage,
  scan: Scan,
  classes: Uint8Array,
  mentions: readonly RawMention[],
  head: ReportHead,
): PageContext {
  const date = head.date ?? page.published?.date ?? latestDate(scan);
  const portal = portalOf(page.host, eraOf(date, scan, mentions));
  const issuer = issuerOf(scan, mentions, head);
  const home = homeProvince(mentions, head, portal, date);
  const anchors = findAnchors(scan.tokens, classes, mentions, date, home);
  const places = new Places(date, anchors);
  for (const body of [...head.bodies].reverse())
    if (body.tail) places.take(placeOf(body.tail, date, home, body));
  if (issuer?.tail) places.take(placeOf(issuer.tail, date, home, null));
  places.takeLine(head, issuer, home);
  const isFirm = head.isOfficial && !places.isEmpty();
  if (issuer?.group !== 'central') {
    if (portal?.place && !places.of.district && !places.of.commune)
      places.take(asNamed(portal.place, anchors));
    if (portal?.province) places.takeProvince(portal.province);
    places.takeTitle(titleAnchors(scan, head, anchors), head.isOfficial);
    const only = onlyProvince(anchors);
    const told = only ?? (places.of.province ? null : provinceOfCommune(anchors, date));
    if (told) places.takeProvince(told);
  }
  return {
    date,
    head,
    portal,
    issuer,
    ...places.of,
    isFirm,
    level: places.of.commune
      ? 'commune'
      : places.of.district
        ? 'district'
        : places.of.province
          ? 'province'
          : null,
    anchors,
  };
}

/** A portal's unit in the words of the page, where it names it. */
function asNamed(place: Place, anchors: readonly Anchor[]): Place {
  const key = normalKey(place.name);
  const named = anchors.find(
    ({ place: one, isGoverning }) =>
      isGoverning && one.level === place.level && normalKey(one.name) === key,
  );
  return named ? { ...named.place, province: place.province } : place;
}

/** The page's place at each level; what is told first stays. */
class Places {
  readonly of: Record<PlaceLevel, Place | null> = { province: null, district: null, commune: null };
  private readonly date: string | null;
  /** The kind that the text gives each province it names. */
  private readonly kinds = new Map<string, string>();

  constructor(date: string | null, anchors: readonly Anchor[]) {
    this.date = date;
    for (const { place, isGoverning } of anchors)
      if (place.level === 'province' && isGoverning && !this.kinds.has(place.name))
        this.kinds.set(place.name, place.kind);
  }

  take(place: Place | null): void {
    if (!place) return;
    this.of[place.level] ??= place;
    if (place.province) this.takeProvince(place.province);
  }

  takeProvince(name: string): void {
    const kind = this.kinds.get(name) ?? provinceOn(name, this.date)?.kind ?? 'tỉnh';
    this.of.province ??= { kind, name, level: 'province', province: name };
  }

  /** The one unit of a level that the title names ("… trên địa bàn thành phố Tam Kỳ"). */
  takeTitle(named: readonly Place[], isOfficial: boolean): void {
    for (const level of ['commune', 'district', 'province'] as const) {
      // What a document is about need not be whose it is.
      if (level === 'commune' && isOfficial) continue;
      const names = named.filter((place) => place.level === level);
      const [first] = names;
      if (first && names.every(({ name, kind }) => name === first.name && kind === first.kind))
        this.take(first);
    }
  }

  isEmpty(): boolean {
    return !this.of.province && !this.of.district && !this.of.commune;
  }

  /** "Bình Sơn, ngày …" under "Số: /BC-UBND": the seat of whoever issues. */
  takeLine(head: ReportHead, issuer: FrameBody | null, home: string | null): void {
    const tail = head.placeTail;
    if (!tail) return;
    if (issuer?.group === 'central' || !this.isEmpty()) {
      if (issuer?.group === 'central') return;
      const place = placeOf(tail, this.date, home, null);
      if (place?.level === 'province') this.takeProvince(place.name);
      return;
    }
    this.take(placeOf(tail, this.date, home, null));
  }
}

/** The places that the title of a document, or the headline of an article, names. */
function titleAnchors(scan: Scan, head: ReportHead, anchors: readonly Anchor[]): Place[] {
  const { tokens } = scan;
  let from = 0;
  let end = head.title?.end ?? -1;
  if (head.title) from = head.title.start;
  else {
    let to = 1;
    while (to < tokens.length && to < 60 && tokens.gap[to] !== Gap.line) to++;
    end = tokens.end[to - 1] ?? 0;
  }
  return anchors
    .filter(({ at, isGoverning }) => {
      const start = tokens.start[at] as number;
      return isGoverning && start >= from && start < end;
    })
    .map(({ place }) => place);
}

/** The latest full date that a text states: a page is read as of then. */
function latestDate(scan: Scan): string | null {
  let latest: string | null = null;
  for (const { iso, day } of scan.dates)
    if (iso !== null && day !== null && (latest === null || iso > latest)) latest = iso;
  return latest;
}

/** Whether a page is of the time of the districts: by its day, else by the years and the bodies that it names. */
function eraOf(date: string | null, scan: Scan, mentions: readonly RawMention[]): Era {
  if (date !== null) return date <= FORMER_COMMUNES_END ? 'districts' : 'communes';
  const year = Math.max(...scan.dates.map(({ year }) => year ?? 0));
  const last = Number(FORMER_COMMUNES_END.slice(0, 4));
  if (year < last) return year > 0 ? 'districts' : null;
  const kinds = mentions.map(({ tail }) => tail?.kind ?? null);
  const names = (level: PlaceLevel) => kinds.some((kind) => kind && levelOfKind(kind) === level);
  return year > last || (names('commune') && !names('district')) ? 'communes' : null;
}

/** The province by which ambiguous district names are told apart. */
function homeProvince(
  mentions: readonly RawMention[],
  head: ReportHead,
  portal: Portal | null,
  date: string | null,
): string | null {
  for (const body of head.bodies) {
    const place = body.tail ? placeOf(body.tail, date, null, body) : null;
    if (place?.province) return place.province;
  }
  if (portal?.province) return portal.province;
  for (const mention of mentions) {
    const place = mention.tail?.name ? placeOf(mention.tail, date, null, mention) : null;
    if (place?.level === 'province') return place.name;
  }
  const place = head.placeTail ? placeOf(head.placeTail, date, null, null) : null;
  return place?.province ?? null;
}

/** The one province that the text names in full, or null for none or several. */
function onlyProvince(anchors: readonly Anchor[]): string | null {
  const names = new Set<string>();
  for (const { place, isGoverning } of anchors)
    if (place.province !== null && isGoverning) names.add(place.province);
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** The province of the one commune that a page names, where the country has one of that name; not of a page of before July 2025. */
function provinceOfCommune(anchors: readonly Anchor[], date: string | null): string | null {
  if (date !== null && date <= FORMER_COMMUNES_END) return null;
  const named = anchors.filter(
    ({ place, isGoverning }) => place.level === 'commune' && isGoverning,
  );
  const [first] = named;
  if (!first || named.some(({ place }) => place.name !== first.place.name)) return null;
  const { today, former } = communesNamed(first.place.name);
  const [commune, ...others] = today.filter(({ kind }) => kind === first.place.kind);
  if (!commune || others.length > 0) return null;
  // A page without a day may be of before.
  const isAlone = former.every(({ into }) =>
    into.every((one) => one.province === commune.province),
  );
  return date !== null || isAlone ? commune.province : null;
}

// The body that speaks ---------------------------------------------------------------------

function issuerOf(scan: Scan, mentions: readonly RawMention[], head: ReportHead): FrameBody | null {
  if (!head.isOfficial) return bylineBody(scan, mentions);
  const coded = head.number ? codedBody(head.number) : null;
  const last = head.bodies.at(-1);
  const match = coded && head.bodies.findLast((body) => body.name === coded.name);
  if (match && last?.parts.length === 0) return match;
  if (last) return last;
  const alone = mentions.find(
    (mention) => mention.from >= head.bodyFrom - 2 && mention.from <= head.bodyFrom + 8,
  );
  if (alone && isAloneInCapitals(scan, alone)) return alone;
  const spoken = closingBody(scan, mentions) ?? openingBody(scan, mentions, head);
  if (spoken && (!coded || spoken.name === coded.name)) return spoken;
  return coded ?? spoken;
}

/** "QUỐC HỘI" on a line of its own between title and text. */
function isAloneInCapitals({ tokens }: Scan, { from, to }: RawMention): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (text !== text.toUpperCase()) return false;
  let before = from;
  while (before > 0 && tokens.gap[before] !== 3) {
    before--;
    if (tokens.word[before] !== '*') return false;
  }
  let after = to;
  while (after < tokens.length && tokens.gap[after] !== 3) {
    if (!/^[*;:,]$/.test(tokens.word[after] as string)) return false;
    after++;
  }
  return true;
}

/** The body in the own number's symbol ("02/BC-SKHCN"). */
function codedBody(number: OwnNumber): FrameBody | null {
  const rows = number.issuerCode ? bodyByCode(number.issuerCode) : null;
  const row = rows?.local ?? rows?.central;
  if (!row) return null;
  return {
    name: row.name,
    group: rows?.local ? rows.local.group : 'central',
    body: row.body,
    row: rows?.local ?? null,
    central: rows?.local ? null : (rows?.central ?? null),
    tail: null,
  };
}

/** "Trên đây là báo cáo … của UBND huyện …", "UBND huyện … kính báo cáo": the last of the closing lines. */
function closingBody(scan: Scan, mentions: readonly RawMention[]): FrameBody | null {
  const { tokens } = scan;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (CLOSES_TEXT.longestAt(tokens, i - 1) === null) continue;
    const end = Math.min(tokens.length, i + 90);
    const own = mentions.filter(
      (mention) => mention.from > i && mention.to < end && speaks(scan, mention),
    );
    if (own.length > 0) return own.find((mention) => mention.tail?.name) ?? (own[0] as FrameBody);
    break;
  }
  return null;
}

function speaks(scan: Scan, mention: RawMention): boolean {
  if (ADDRESSES.longestAt(scan.tokens, mention.to)) return true;
  if (!OF(scan.tokens, mention.from - 1)) return false;
  for (let i = Math.max(0, mention.from - NUMBER_REACH); i < mention.from; i++)
    if (NUMBER(scan.tokens, i)) return false;
  return true;
}

const CLOSES_TEXT = classTrie('closes-text');
const ADDRESSES = classTrie('addresses-reader');
const OF = wordIs('of');
const NUMBER = wordIs('number-word');
/** Words of a document's name between its "số" and its issuer ("Kế hoạch số 12/KH-UBND ngày 3/4/2024 của …"). */
const NUMBER_REACH = 12;
const REPORTS = wordIs('body-speaks');

/** "…, UBND huyện báo cáo kết quả như sau": the body that reports in the first lines. */
function openingBody(
  scan: Scan,
  mentions: readonly RawMention[],
  head: ReportHead,
): FrameBody | null {
  const end = head.bodyFrom + 400;
  const opening = mentions.filter((mention) => mention.from >= head.bodyFrom && mention.to < end);
  return (
    opening.find(
      (mention) => REPORTS(scan.tokens, mention.to) && !OF(scan.tokens, mention.from - 1),
    ) ?? null
  );
}

/** "(Sở Công Thương)" after the author's name at the foot of an article. */
function bylineBody(scan: Scan, mentions: readonly RawMention[]): FrameBody | null {
  const { word, length } = scan.tokens;
  for (const mention of mentions.toReversed()) {
    if (mention.from < length * 0.6) return null;
    const inBrackets = word[mention.from - 1] === '(' && word[mention.to] === ')';
    const before = mention.from - 2;
    if (inBrackets && isPersonName(scan, before)) return mention;
  }
  return null;
}

/** Two to four capitalised words that stand alone on their line up to a token. */
function isPersonName(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  let i = last;
  for (let words = 1; i >= 0; i--, words++) {
    const char = tokens.text[tokens.start[i] as number] as string;
    if (char === char.toLowerCase() || words > 5) return false;
    if (tokens.gap[i] === 3) return words >= 2;
  }
  return false;
}
