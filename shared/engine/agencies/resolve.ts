import type { AgencyLevel } from '../../contract/index.ts';
import { POLITBURO } from '../../gazetteer/central-agencies.ts';
import {
  LOCAL_AGENCIES,
  type LocalAgencyRow,
  PARTY_COMMITTEE,
} from '../../gazetteer/local-agencies.ts';
import { KEEPS_KIND } from '../../gazetteer/provinces.ts';
import { CITY, UNIT_KINDS } from '../../gazetteer/unit-kinds.ts';
import { type Anchor, anchorFrom, LineIndex, placeOf } from '../bodies/anchors.ts';
import { OWN_MINISTRY, type RawMention } from '../bodies/body.ts';
import { levelOfKind, titleCase } from '../bodies/place-tail.ts';
import type { Place, PlaceLevel } from '../bodies/places.ts';
import { Gap, type Tokens } from '../scan/tokens.ts';
import type { FrameBody, PageContext } from './context.ts';

/** A mention's body in the page's context. */
export interface Resolution {
  name: string;
  level: AgencyLevel;
  place: Place | null;
  /** The row of the department that a part is of ("Văn phòng Sở"); null where it is of a ministry. */
  owner?: LocalAgencyRow | null;
}

/** Anchors looked at around a mention, and above it: more say nothing of it. */
const NEAR = 40;
const FAR = 200;

/** A longer sentence says no more of its places. */
const MOST_SENTENCE = 200;
const SEVERAL = 'several';

function isSame(one: Place, other: Place): boolean {
  return one.name === other.name && one.kind === other.kind;
}

/** Resolves the mentions of one page. */
export class Resolver {
  private readonly tokens: Tokens;
  private readonly context: PageContext;
  private readonly home: string | null;
  private readonly spelling: PlaceSpelling;
  private readonly lines: LineIndex;
  /** Provinces that the text names, by name: they keep the kind it gives them. */
  private readonly provinces: ReadonlyMap<string, Place>;

  constructor(tokens: Tokens, context: PageContext) {
    this.tokens = tokens;
    this.context = context;
    this.home = context.province?.name ?? null;
    this.spelling = new PlaceSpelling(tokens.text);
    this.lines = new LineIndex(tokens);
    const provinces = new Map<string, Place>();
    for (const { place } of context.anchors)
      if (place.level === 'province' && !provinces.has(place.name))
        provinces.set(place.name, place);
    this.provinces = provinces;
  }

  /** The full name of a body that stands at a token (of the page's frame: token 0). */
  resolve(body: FrameBody, at: number): Resolution {
    if (body.group === 'central') {
      const province = this.isYetToBe(body) ? this.provinceAt(at) : null;
      return province
        ? { name: this.fullName(body, province), level: 'province', place: province }
        : { name: body.name, level: 'central', place: null };
    }
    const own = this.ownWhole(body);
    if (own) return own;
    const place = this.placeFor(body, at);
    if (place) return { name: this.fullName(body, place), level: place.level, place };
    const kind = body.tail?.kind;
    return {
      name: kind && body.group !== 'party' ? `${body.name} ${kind}` : body.name,
      level: this.openLevel(body),
      place: null,
    };
  }

  /** "Đảng ủy", "Văn phòng Sở" on a department's own page: those of the department. */
  private ownWhole(body: FrameBody): Resolution | null {
    const isParty = body.name === PARTY_COMMITTEE && !body.tail;
    if (body.group !== 'own' && !isParty) return null;
    if (!isParty && !/ (Sở|Bộ)$/.test(body.name))
      return { name: body.name, level: 'other', place: null };
    const part = isParty ? body.name : body.name.slice(0, body.name.lastIndexOf(' '));
    const owner = this.ownerOf(body, isParty);
    if (!owner) return isParty ? null : { name: body.name, level: 'other', place: null };
    const whole = this.resolve(owner, 0);
    return { ...whole, name: `${part} ${whole.name}`, owner: owner.row };
  }

  /** The page's own department or ministry: who speaks, or stands above in the head. */
  private ownerOf(body: FrameBody, isParty: boolean): FrameBody | null {
    const { issuer, head } = this.context;
    const department = issuer?.group === 'department' ? issuer : null;
    const ministry =
      [issuer, ...head.bodies].find(
        (one) => one?.group === 'central' && one.name.startsWith('Bộ ') && one.name !== POLITBURO,
      ) ?? null;
    if (isParty) return department ?? (issuer === ministry ? ministry : null);
    return body.name.endsWith(OWN_MINISTRY) ? ministry : department;
  }

  /** "Cục Thuế" before 2025-03 was a province's; the central one began then. */
  private isYetToBe({ name, central }: FrameBody): boolean {
    const { date } = this.context;
    return (
      central?.from !== undefined &&
      date !== null &&
      date < central.from &&
      LOCAL_AGENCIES.some((row) => row.name === name)
    );
  }

  private fullName(body: FrameBody, place: Place): string {
    const name = this.spelling.of(place.name);
    if (body.group !== 'party') return `${body.name} ${place.kind} ${name}`;
    return KEEPS_KIND.has(place.name) ? `${body.name} Thành phố ${name}` : `${body.name} ${name}`;
  }

  private openLevel(body: FrameBody): AgencyLevel {
    const kind = body.tail?.kind;
    if (kind) return levelOfKind(kind) ?? 'district';
    const levels = body.row?.levels ?? '';
    if (body.group === 'department') return 'province';
    if (levels.length !== 1) return 'other';
    return levels === 'p' ? 'province' : levels === 'd' ? 'district' : 'commune';
  }

  private placeFor(body: FrameBody, at: number): Place | null {
    const { tail } = body;
    if (tail?.name) {
      const place = placeOf(tail, this.context.date, this.home, {
        ...body,
        from: at,
      } as RawMention);
      if (place) return place;
    }
    const kind = tail?.kind ?? this.kindOf(body);
    if (kind === CITY) return this.cityAt(at);
    const level = kind ? levelOfKind(kind) : null;
    if (level === 'province') return this.provinceAt(at);
    if (level === 'district') return this.districtAt(at, kind);
    if (level === 'commune') return this.communeAt(at, kind);
    return this.ownPlace(body);
  }

  /** The kind of unit that a body's own name tells ("Tỉnh ủy", "Sở", "Phòng"). */
  private kindOf(body: FrameBody): string | null {
    if (body.group === 'department') return 'tỉnh';
    const first = body.name.match(/(\p{Lu}\p{Ll}+) (ủy|đoàn)/u)?.[1];
    return UNIT_KINDS.find(({ committee }) => committee && committee === first)?.kind ?? null;
  }

  /** A bare local body is the one of the page's own level ("ỦY BAN NHÂN DÂN" in its signature). */
  private ownPlace(body: FrameBody): Place | null {
    const { level, district, commune, province, issuer } = this.context;
    if (body.group === 'division') {
      if (issuer?.group === 'department') return null;
      return commune && !district ? commune : district;
    }
    if (!this.context.isFirm) return body.row?.levels === 'd' ? district : null;
    // A body that only communes have is none of a province or a district.
    if (body.row?.levels === 'c' && level !== 'commune') return null;
    if (level === 'commune') return commune;
    return level === 'district' ? district : province;
  }

  private provinceAt(at: number): Place | null {
    const { province, isFirm, anchors } = this.context;
    if (isFirm && province) return province;
    const line = this.lines.around(at);
    const first = anchorFrom(anchors, at);
    const nearest = this.provincialBefore(first, line.from);
    if (nearest >= 0 && ((anchors[nearest] as Anchor).isGoverning || !province)) {
      const one = anchors[nearest] as Anchor;
      const rival = anchors[this.provincialBefore(nearest, line.from)];
      const isOpen = rival && rival.place.province !== one.place.province && one.at - rival.at < 12;
      return isOpen ? null : this.asProvince(one);
    }
    if (province) return province;
    for (let i = first; i < anchors.length && i < first + NEAR; i++) {
      const anchor = anchors[i] as Anchor;
      if (anchor.at >= line.to) break;
      if (anchor.place.province !== null) return this.asProvince(anchor);
    }
    for (let i = first - 1; i >= 0 && i > first - FAR; i--) {
      const anchor = anchors[i] as Anchor;
      if (anchor.isGoverning && anchor.place.province !== null) return this.asProvince(anchor);
    }
    return null;
  }

  /** The index of the last anchor before another that tells a province, on the same line; -1 for none. */
  private provincialBefore(index: number, from: number): number {
    const { anchors } = this.context;
    for (let i = index - 1; i >= 0 && i > index - NEAR; i--) {
      const anchor = anchors[i] as Anchor;
      if (anchor.at < from) return -1;
      if (anchor.place.province !== null) return i;
    }
    return -1;
  }

  private asProvince({ place }: Anchor): Place | null {
    if (place.level === 'province') return place;
    const found = this.provinces.get(place.province as string);
    if (found) return found;
    const name = place.province as string;
    return { kind: 'tỉnh', name, level: 'province', province: name };
  }

  private districtAt(at: number, kind: string | null): Place | null {
    return this.unitAt(at, 'district', kind, this.context.district);
  }

  /** The commune that a bare body of a commune at a token is of, where the page tells it. */
  communeAt(at: number, kind: string | null): Place | null {
    const { context } = this;
    const own =
      context.commune && (kind === null || context.commune.kind === kind) ? context.commune : null;
    if (context.isFirm && own) return own;
    const fits = ({ place, isGoverning }: Anchor) =>
      place.level === 'commune' && isGoverning && (kind === null || place.kind === kind);
    const line = this.lines.around(at);
    const nearest = this.nearestAlone(at, line.from, fits);
    if (nearest) return nearest === SEVERAL ? own : nearest;
    if (own) return own;
    const only = this.onlyCommune(kind);
    if (only) return only;
    const next = this.firstAfter(at, line.to, fits);
    if (next || context.head.isOfficial) return next;
    const before = this.nearestAlone(at, 0, fits);
    return before === SEVERAL ? null : before;
  }

  /** The unit that the last sentence to name one names; several, or null for none. */
  private nearestAlone(
    at: number,
    from: number,
    fits: (anchor: Anchor) => boolean,
  ): Place | typeof SEVERAL | null {
    const { anchors } = this.context;
    let found: Place | null = null;
    let floor = from;
    const first = anchorFrom(anchors, at);
    for (let i = first - 1; i >= 0 && i > first - FAR; i--) {
      const anchor = anchors[i] as Anchor;
      if (anchor.at < floor) break;
      if (!fits(anchor)) continue;
      if (found && !isSame(found, anchor.place)) return SEVERAL;
      if (!found) floor = Math.max(floor, this.sentenceStart(anchor.at));
      found ??= anchor.place;
    }
    return found;
  }

  private sentenceStart(at: number): number {
    const { word, gap } = this.tokens;
    let from = at;
    while (
      from > 0 &&
      at - from < MOST_SENTENCE &&
      word[from - 1] !== '.' &&
      gap[from] !== Gap.line
    )
      from--;
    return from;
  }

  /** The one commune of a kind that the page speaks of; null for none or several. */
  private onlyCommune(kind: string | null): Place | null {
    let only: Place | null = null;
    for (const { place, isGoverning } of this.context.anchors) {
      if (place.level !== 'commune' || !isGoverning || (kind !== null && place.kind !== kind))
        continue;
      if (only && !isSame(only, place)) return null;
      only ??= place;
    }
    return only;
  }

  /** The page's own unit where its head tells it; else the one named in this paragraph, the portal's, or above. */
  private unitAt(
    at: number,
    level: PlaceLevel,
    kind: string | null,
    own: Place | null,
  ): Place | null {
    const { isFirm, head } = this.context;
    const ours = own && (kind === null || own.kind === kind) ? own : null;
    if (isFirm && ours) return ours;
    const line = this.lines.around(at);
    const fits = ({ place, isGoverning }: Anchor) =>
      place.level === level && isGoverning && (kind === null || place.kind === kind);
    return (
      this.lastBefore(at, line.from, fits) ??
      ours ??
      this.firstAfter(at, line.to, fits) ??
      (head.isOfficial ? null : this.lastBefore(at, 0, fits))
    );
  }

  private lastBefore(at: number, from: number, fits: (anchor: Anchor) => boolean): Place | null {
    const { anchors } = this.context;
    const first = anchorFrom(anchors, at);
    for (let i = first - 1; i >= 0 && i > first - FAR; i--) {
      const anchor = anchors[i] as Anchor;
      if (anchor.at < from) break;
      if (fits(anchor)) return anchor.place;
    }
    return null;
  }

  /** "Bí thư Huyện ủy, Chủ tịch HĐND huyện Đà Bắc": named right after, in the same sentence. */
  private firstAfter(at: number, to: number, fits: (anchor: Anchor) => boolean): Place | null {
    const { anchors } = this.context;
    const end = Math.min(to, at + 24);
    for (let i = anchorFrom(anchors, at + 1); i < anchors.length; i++) {
      const anchor = anchors[i] as Anchor;
      if (anchor.at >= end) return null;
      if (!fits(anchor)) continue;
      for (let k = at; k < anchor.at; k++) if (this.tokens.word[k] === '.') return null;
      return anchor.place;
    }
    return null;
  }

  private cityAt(at: number): Place | null {
    const { district, province, isFirm } = this.context;
    if (isFirm && district?.kind === CITY) return district;
    if (province?.kind === CITY) return province;
    return this.unitAt(at, 'district', CITY, district);
  }
}

/** Keeps a page's own spelling of Đắk, which has three, through the whole page. */
class PlaceSpelling {
  private readonly dak: string | null;

  constructor(text: string) {
    this.dak = /(?<!\p{L})Đ(?:ắk|ăk|ắc|ẮK|ĂK|ẮC)(?= ?\p{Lu})/u.exec(text)?.[0] ?? null;
    if (this.dak) this.dak = titleCase(this.dak);
  }

  of(name: string): string {
    return this.dak ? name.replace(/^Đ(?:ắk|ăk)(?= )/, this.dak) : name;
  }
}
