import {
  DISTRICT_VARIANTS,
  DISTRICTS,
  FORMER_DISTRICTS,
  SPECIAL_ZONES,
} from '../../gazetteer/districts.ts';
import { PROVINCES, type ProvinceRow } from '../../gazetteer/provinces.ts';
import { UNIT_KINDS } from '../../gazetteer/unit-kinds.ts';
import { wordTable } from '../../gazetteer/word-table.ts';
import { normalKey } from '../normal-form.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';

export type PlaceLevel = 'province' | 'district' | 'commune';

/** A unit of administration as a page means it. */
export interface Place {
  /** "tỉnh", "thành phố", "huyện", … */
  kind: string;
  /** Its name in the page's spelling. */
  name: string;
  level: PlaceLevel;
  /** Gazetteer name of its province; of a province, its own; null where the page leaves it open. */
  province: string | null;
}

/** A district of the gazetteer. */
export interface District {
  name: string;
  kind: string;
  province: string;
  /** Last day; special zones stand today. */
  to: string | null;
}

/** What one name may be. */
export interface PlaceName {
  name: string;
  provinces: readonly ProvinceRow[];
  districts: readonly District[];
}

/** The level of each kind of unit; none for "thành phố". */
export const KINDS_BY_LEVEL = wordTable<PlaceLevel>(
  Object.fromEntries(UNIT_KINDS.flatMap(({ kind, level }) => (level ? [[kind, level]] : []))),
);

/** Every district and special zone, former ones too. */
export const DISTRICT_LIST: readonly District[] = [
  ...DISTRICTS.flatMap(({ province, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      names.split('|').map((name) => ({ name, kind, province, to: '2025-06-30' })),
    ),
  ),
  ...FORMER_DISTRICTS.map(({ name, kind, province, to }) => ({ name, kind, province, to })),
  ...SPECIAL_ZONES.map(({ name, province }) => ({ name, kind: 'đặc khu', province, to: null })),
];

const DAK = /^[ĐD][ắăặa][kcg](?=\s|\p{Lu})/u;

/** Every place name of the gazetteer by its tokens. */
export const PLACE_NAMES: PhraseTrie<PlaceName> = buildTrie();

function buildTrie(): PhraseTrie<PlaceName> {
  const byKey = new Map<
    string,
    { name: string; provinces: ProvinceRow[]; districts: District[] }
  >();
  const at = (name: string) => {
    const key = normalKey(name);
    const found = byKey.get(key) ?? { name, provinces: [], districts: [] };
    byKey.set(key, found);
    return found;
  };
  for (const row of PROVINCES) {
    for (const name of [row.name, ...row.variants].flatMap(spellings)) {
      const entry = at(name);
      entry.name = row.name;
      entry.provinces.push(row);
    }
  }
  for (const district of DISTRICT_LIST) {
    const variants = DISTRICT_VARIANTS[district.name]?.split('|') ?? [];
    for (const name of [district.name, ...variants].flatMap(spellings)) {
      const entry = at(name);
      if (!entry.districts.includes(district)) entry.districts.push(district);
    }
  }
  const trie = new PhraseTrie<PlaceName>();
  for (const [key, entry] of byKey) trie.add(key, entry);
  return trie;
}

/** The spellings one name goes by: Đắk, Đăk, Đắc; apostrophes as typed, misread or left out. */
export function spellings(name: string): string[] {
  const first = DAK.test(name)
    ? ['Đắk', 'Đăk', 'Đắc', 'Đăc', 'Dak'].flatMap((dak) => [
        name.replace(DAK, dak),
        name.replace(DAK, dak).replace(' ', ''),
      ])
    : [name];
  return [...new Set([name, ...first].flatMap(withApostrophes))];
}

function withApostrophes(name: string): string[] {
  return name.includes("'")
    ? [name, name.replace("'", '"'), name.replace("'", '°'), name.replace("'", '')]
    : [name];
}

/** The province row of a name that stood on a day; of an unknown day, the one that stood longest. */
export function provinceOn(name: string, date: string | null): ProvinceRow | null {
  const rows = PROVINCES_BY_NAME.get(name) ?? [];
  const day = date ?? '2024-06-30';
  return (
    rows.find((row) => (row.from ?? '') <= day && day <= (row.to ?? '9999')) ?? rows.at(0) ?? null
  );
}

/** The name of the province that a province of before went into up to a day, today's without one; its own where it stayed. */
export function provinceNow(name: string, day = '9999'): string {
  const seen = new Set<string>();
  let row = PROVINCES_BY_NAME.get(name)?.at(-1);
  while (row && row.successor !== null && (row.to ?? '') < day && !seen.has(row.id)) {
    seen.add(row.id);
    const next = PROVINCE_BY_ID.get(row.successor);
    if (!next) break;
    row = next;
  }
  return row?.name ?? name;
}

const PROVINCE_BY_ID: ReadonlyMap<string, ProvinceRow> = new Map(
  PROVINCES.map((row) => [row.id, row]),
);

const PROVINCES_BY_NAME: ReadonlyMap<string, readonly ProvinceRow[]> = Map.groupBy(
  PROVINCES,
  (row) => row.name,
);
