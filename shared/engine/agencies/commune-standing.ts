import { CITIES_OF_2026, COMMUNE_REFORMS, type ReformRow } from '../../gazetteer/reforms.ts';
import { COMMUNE, TOWNSHIP, WARD } from '../../gazetteer/unit-kinds.ts';
import {
  type Commune,
  communesNamed,
  FORMER_COMMUNES_END,
  type FormerCommune,
} from '../bodies/communes.ts';
import { type Place, provinceNow } from '../bodies/places.ts';

/** What became of a unit below the district; "open" where several are named alike, or none is known. */
export type CommuneStanding =
  | { is: 'standing' }
  | { is: 'open' }
  | { is: 'gone'; into: readonly Commune[]; reform: ReformRow | null };

/**
 * What became of a unit by the reform of July 2025. `pageDay` is the day of the page that names it: what a page of
 * after the reform names stands, where a unit of that name does; what one of before names is a unit of before.
 */
export function communeStanding(place: Place, pageDay: string | null): CommuneStanding {
  const { now, before } = namedAlike(place);
  const isSince = pageDay !== null && pageDay > FORMER_COMMUNES_END;
  if (now.length > 0 && (isSince || before.length === 0)) return { is: 'standing' };
  if (before.length === 0)
    return place.kind === TOWNSHIP ? unnamedStanding(TOWNSHIP) : { is: 'open' };
  const [first] = before as [FormerCommune];
  const isOne = before.every(({ into }) => intoKey(into) === intoKey(first.into));
  if (!isOne) return { is: 'open' };
  const [into] = first.into as [Commune];
  // Whether a page without a day means the unit of before, or one of that name elsewhere, is not told.
  const isElsewhere = now.some(({ province }) => province !== into.province);
  if (isElsewhere && pageDay === null) return { is: 'open' };
  const isItself = first.into.length === 1 && into.kind === place.kind && into.name === first.name;
  if (isItself) return { is: 'standing' };
  return { is: 'gone', into: first.into, reform: COMMUNE_REFORMS.get(into.province) ?? null };
}

/** What became of a unit that only its kind tells, or that no list has: the townships ended all. */
export function unnamedStanding(kind: string | null): CommuneStanding {
  return kind === TOWNSHIP ? { is: 'gone', into: [], reform: null } : { is: 'standing' };
}

function intoKey(into: readonly Commune[]): string {
  return into.map(({ kind, name, province }) => `${kind} ${name}, ${province}`).join('; ');
}

/** The units of a place's kind and name, those of its province if there are any there. */
function namedAlike({ kind, name, province }: Place) {
  const { today, former } = communesNamed(name);
  const now = today.filter((unit) => unit.kind === kind || becameWard(unit, kind));
  const before = former.filter((unit) => unit.kind === kind);
  if (province === null) return { now, before };
  const home = provinceNow(province);
  const nowHere = now.filter((unit) => unit.province === home);
  const inOld = before.filter(({ district }) => district.province === province);
  const inNew = before.filter(({ into }) => into[0]?.province === home);
  const beforeHere = inOld.length > 0 ? inOld : inNew;
  return nowHere.length + beforeHere.length > 0
    ? { now: nowHere, before: beforeHere }
    : { now, before };
}

/** A commune of a city of 2026 that a page calls a ward. */
function becameWard({ kind, province }: Commune, asked: string): boolean {
  return asked === WARD && kind === COMMUNE && CITIES_OF_2026.split('|').includes(province);
}
