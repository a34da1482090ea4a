import type { AgencyStatus, AgencyStep } from '../../contract/index.ts';
import { CENTRAL_AGENCIES, type CentralAgencyRow } from '../../gazetteer/central-agencies.ts';
import { SPECIAL_ZONES } from '../../gazetteer/districts.ts';
import { LOCAL_AGENCIES, type LocalAgencyRow } from '../../gazetteer/local-agencies.ts';
import { KEEPS_KIND, PROVINCES, type ProvinceRow } from '../../gazetteer/provinces.ts';
import { REFORMS, type ReformId, type ReformRow } from '../../gazetteer/reforms.ts';
import { communesOf, FORMER_COMMUNES_END } from '../bodies/communes.ts';
import {
  DISTRICT_LIST,
  type District,
  KINDS_BY_LEVEL,
  type Place,
  type PlaceLevel,
} from '../bodies/places.ts';
import { communeStanding, unnamedStanding } from './commune-standing.ts';

/** Whether a body stands on a day, and what took it over. */
export interface Standing {
  status: AgencyStatus;
  /** Its last day; null while it stands. */
  validTo: string | null;
  /** Full names of the bodies that stand for it on that day, the main one first. */
  successors: string[];
  /** The document that ended or merged it; null where the gazetteer knows none. */
  reform: ReformRow | null;
  /** The communes that the place of a district went into, where no body took over. */
  area?: readonly string[];
}

/** What a standing is worked out from: the rows of a body's name, and its place. */
export interface StandingBody {
  name: string;
  central: CentralAgencyRow | null;
  /** The rows of its parts and of the whole, outermost first. */
  rows: readonly LocalAgencyRow[];
  place: Place | null;
  /** The kind of unit that it is named with, where its place is not told ("UBND huyện"). */
  kind?: string | null;
  /** The day of the page that names it, where it tells one. */
  pageDay?: string | null;
}

const ACTIVE: Standing = { status: 'active', validTo: null, successors: [], reform: null };
const UNKNOWN: Standing = { ...ACTIVE, status: 'unknown' };
const CENTRAL_BY_NAME = new Map(CENTRAL_AGENCIES.map((row) => [row.name, row]));
const LOCAL_BY_NAME = new Map(LOCAL_AGENCIES.map((row) => [row.name, row]));

/** The standing of a body on a day (ISO), with each step that led to it. */
export function standingSince(
  body: StandingBody,
  day: string,
): Standing & { succession: AgencyStep[] } {
  const standing = standingOn(body, day);
  const succession: AgencyStep[] = [];
  if (standing.validTo === null) return { ...standing, succession };
  let first: Change | null = null;
  for (const change of changesOf(body)) {
    if (change.to >= day) break;
    const date = nextDay(change.to);
    const { validTo, successors, area = [] } = standingOn(body, date);
    const before = succession.at(-1);
    if (validTo === null || before?.successors.join('|') === successors.join('|')) continue;
    first ??= change;
    succession.push({ date, successors, reform: change.reform, area: [...area] });
  }
  // What ended first ended the body of that name: its kind, or the place in it.
  const { to, reform } = first ?? { to: standing.validTo, reform: standing.reform };
  return { ...standing, validTo: to, reform, succession };
}

/** A last day of something that a body's standing hangs on, and what ended it. */
interface Change {
  to: string;
  reform: ReformRow | null;
}

/** The last days of a body's kind, its place, and all that took them over, in order. */
function changesOf(body: StandingBody): Change[] {
  const changes = new Map<string, ReformRow | null>();
  const add = (to: string, reform: ReformId | null | undefined) => {
    if (!changes.get(to)) changes.set(to, reform ? REFORMS[reform] : null);
  };
  const follow = (
    row: { to?: string; successors?: string; reform?: ReformId | null } | undefined,
    rows: ReadonlyMap<string, CentralAgencyRow | LocalAgencyRow>,
    depth = 0,
  ) => {
    if (row?.to === undefined || depth > MOST_STEPS) return;
    add(row.to, row.reform);
    for (const name of row.successors?.split('|') ?? []) follow(rows.get(name), rows, depth + 1);
  };
  if (body.central) follow(body.central, CENTRAL_BY_NAME);
  else {
    const place = levelOf(body) === 'province' ? null : placeStanding(body, '9999');
    if (place?.standing.validTo) changes.set(place.standing.validTo, place.standing.reform);
    for (const row of body.rows) follow(row, LOCAL_BY_NAME);
    if (body.place?.level === 'province')
      for (const { to, reform } of provinceRows(body.place)) if (to !== null) add(to, reform);
  }
  return [...changes]
    .map(([to, reform]) => ({ to, reform }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** No body was taken over more often. */
const MOST_STEPS = 4;

/** Days that followed the last days of the gazetteer, which are few. */
const NEXT_DAYS = new Map<string, string>();

function nextDay(iso: string): string {
  const known = NEXT_DAYS.get(iso);
  if (known !== undefined) return known;
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  const next = day.toISOString().slice(0, 10);
  NEXT_DAYS.set(iso, next);
  return next;
}

/** The standing of a body on a day (ISO). */
export function standingOn(body: StandingBody, day: string): Standing {
  if (body.central) return centralStanding(body.central, day);
  if (body.rows.length === 0 && body.place === null) return UNKNOWN;
  const place = placeStanding(body, day);
  if (place?.isOpen) return UNKNOWN;
  if (place?.isGone) {
    const successors = unitSuccessors(body, place.units);
    return {
      ...place.standing,
      successors,
      status: successors.length > 0 ? 'merged' : 'dissolved',
      area: successors.length === 0 && place.district ? areaOf(place.district) : [],
    };
  }
  return localStanding(body, place, day);
}

function centralStanding(row: CentralAgencyRow, day: string): Standing {
  if (row.stands === false) return UNKNOWN;
  if (row.to === undefined || day <= row.to) return ACTIVE;
  const successors = new Set<string>();
  const follow = (names: string | undefined, depth: number) => {
    for (const name of names?.split('|') ?? []) {
      const next = CENTRAL_BY_NAME.get(name);
      if (next?.to !== undefined && day > next.to && depth < MOST_STEPS)
        follow(next.successors, depth + 1);
      else successors.add(name);
    }
  };
  follow(row.successors, 0);
  return ended(row.to, [...successors], row.reform);
}

function ended(
  validTo: string,
  successors: string[],
  reform: ReformId | null | undefined,
): Standing {
  return {
    status: successors.length > 0 ? 'merged' : 'dissolved',
    validTo,
    successors,
    reform: reform ? REFORMS[reform] : null,
  };
}

// Places -----------------------------------------------------------------------------------

interface PlaceStanding {
  /** A unit below the province that has ended. */
  isGone: boolean;
  /** What became of it is not told. */
  isOpen?: boolean;
  standing: Standing;
  /** The district that it was, where its name tells one. */
  district?: District;
  /** The communes of today that stand for it: none for a district but one that became a special zone. */
  units: readonly { kind: string; name: string }[];
  /** The province of that day in words ("tỉnh Thái Nguyên"), where it is another. */
  province: string | null;
}

function placeStanding(body: StandingBody, day: string): PlaceStanding | null {
  const { place } = body;
  const level = levelOf(body);
  if (level === 'district') return districtStanding(place, day);
  if (level === 'commune') return day > FORMER_COMMUNES_END ? unitStanding(body, place) : null;
  return place?.level === 'province' ? provinceStanding(place, day) : null;
}

/** The level of a body's unit: by its place, by the kind of unit it is named with, or by its own kind. */
function levelOf({ place, kind, rows }: StandingBody): PlaceLevel | null {
  if (place) return place.level;
  if (kind) return KINDS_BY_LEVEL[kind] ?? null;
  return rows.at(-1)?.levels === 'd' ? 'district' : null;
}

function unitStanding({ kind, pageDay }: StandingBody, place: Place | null): PlaceStanding | null {
  const found = place ? communeStanding(place, pageDay ?? null) : unnamedStanding(kind ?? null);
  if (found.is === 'standing') return null;
  if (found.is === 'open')
    return { isGone: false, isOpen: true, standing: UNKNOWN, units: [], province: null };
  const standing = { ...ended(FORMER_COMMUNES_END, [], null), reform: found.reform };
  return { isGone: true, standing, units: found.into, province: null };
}

const DISTRICTS_END = '2025-06-30';

const DISTRICTS_BY_NAME = Map.groupBy(DISTRICT_LIST, ({ name }) => name);

function districtStanding(place: Place | null, day: string): PlaceStanding | null {
  const rows = place
    ? (DISTRICTS_BY_NAME.get(place.name) ?? []).filter(
        ({ kind, province }) => kind === place.kind && (place.province ?? province) === province,
      )
    : [];
  const [row] = rows;
  const to = row?.to ?? DISTRICTS_END;
  if (day <= to) return null;
  const zone = SPECIAL_ZONES.find(
    ({ name, formerKind, formerProvince }) =>
      name === place?.name &&
      formerKind === place.kind &&
      (place.province ?? formerProvince) === formerProvince,
  );
  return {
    isGone: true,
    standing: ended(to, [], to === DISTRICTS_END ? 'districts-2025' : null),
    // Of several alike, which one it was is not told.
    ...(rows.length === 1 && row ? { district: row } : {}),
    units: zone ? [{ kind: 'đặc khu', name: zone.name }] : [],
    province: null,
  };
}

/** "xã Bình Sơn", "xã Vạn Tường": what a district's units went into. */
function areaOf(district: District): readonly string[] {
  const known = AREAS.get(district);
  if (known) return known;
  const area = communesOf(district).map(({ kind, name }) => `${kind} ${name}`);
  AREAS.set(district, area);
  return area;
}

/** The areas of districts that were asked for; there are some 700 districts. */
const AREAS = new Map<District, readonly string[]>();

const PROVINCES_BY_NAME = Map.groupBy(PROVINCES, ({ name }) => name);
const PROVINCES_BY_ID = new Map(PROVINCES.map((row) => [row.id, row]));

/** A place's province and all that took it over, in order; none where it is not known. */
function provinceRows(place: Place): ProvinceRow[] {
  const named = (PROVINCES_BY_NAME.get(place.name) ?? []).filter(({ kind }) => kind === place.kind);
  const rows: ProvinceRow[] = [];
  let now = named.find(({ to }) => to === null) ?? named.at(-1);
  while (now && !rows.includes(now)) {
    rows.push(now);
    now = now.successor === null ? undefined : PROVINCES_BY_ID.get(now.successor);
  }
  return rows;
}

function provinceStanding(place: Place, day: string): PlaceStanding | null {
  const rows = provinceRows(place);
  const [own] = rows;
  if (!own || own.to === null || day <= own.to) return null;
  const now = rows.find(({ to }) => to === null || day <= to) ?? (rows.at(-1) as ProvinceRow);
  return {
    isGone: false,
    standing: ended(own.to, [], own.reform),
    units: [],
    province: `${now.kind} ${now.name}`,
  };
}

/** "Ủy ban nhân dân huyện Lý Sơn" → "Ủy ban nhân dân đặc khu Lý Sơn"; of kinds that communes have too. */
function unitSuccessors(body: StandingBody, units: PlaceStanding['units']): string[] {
  if (!body.rows.at(-1)?.levels.includes('c')) return [];
  const parts = body.rows.map(({ name }) => name).join(' ');
  return units.map(({ kind, name }) => `${parts} ${kind} ${name}`);
}

// Kinds of local bodies --------------------------------------------------------------------

function localStanding(body: StandingBody, place: PlaceStanding | null, day: string): Standing {
  const last = body.rows.findIndex(({ to }) => to !== undefined && day > to);
  const over = body.rows[last];
  if (!over && !place) return body.rows.length > 0 ? ACTIVE : UNKNOWN;
  const suffix = placeSuffix(body, place);
  const isCity = place?.province?.startsWith('thành phố') ?? false;
  const nameOf = (rows: readonly { name: string }[]) =>
    rows.map(({ name }) => (isCity ? ofCity(name) : name)).join(' ') + suffix;
  const replace = (name: string) =>
    nameOf([...body.rows.slice(0, last), { name }, ...body.rows.slice(last + 1)]);
  if (!over) {
    if (body.rows.length === 0) return UNKNOWN;
    const now = nameOf(body.rows);
    return now === body.name
      ? ACTIVE
      : { ...(place as PlaceStanding).standing, status: 'merged', successors: [now] };
  }
  const names = (over.successors?.split('|') ?? []).flatMap((name) => standingNames(name, day));
  return ended(over.to as string, names.map(replace), over.reform);
}

/** A kind that took over, or what took it over in its turn. */
function standingNames(name: string, day: string, depth = 0): string[] {
  const row = LOCAL_BY_NAME.get(name);
  if (row?.to === undefined || day <= row.to || depth > 3) return [name];
  return (row.successors?.split('|') ?? []).flatMap((next) => standingNames(next, day, depth + 1));
}

/** The Party committee and the Youth Union of a province that became a city. */
function ofCity(name: string): string {
  return name.replace(/^Tỉnh (ủy|đoàn)$/, 'Thành $1');
}

/** What follows the kind in the full name: the place of that day. */
function placeSuffix(body: StandingBody, place: PlaceStanding | null): string {
  const base = body.rows.at(-1);
  if (place?.province) {
    if (base?.group !== 'party') return ` ${place.province}`;
    const name = place.province.replace(/^(tỉnh|thành phố) /, '');
    return KEEPS_KIND.has(name) ? ` Thành phố ${name}` : ` ${name}`;
  }
  const parts = body.rows.map(({ name }) => name).join(' ');
  return body.name.startsWith(parts) ? body.name.slice(parts.length) : '';
}
