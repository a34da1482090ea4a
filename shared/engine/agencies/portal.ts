import { DISTRICTS, SPECIAL_ZONES } from '../../gazetteer/districts.ts';
import { CENTRAL_HOSTS, DEPARTMENT_LABELS, PROVINCE_HOSTS } from '../../gazetteer/portals.ts';
import { SPECIAL_ZONE, UNIT_KINDS } from '../../gazetteer/unit-kinds.ts';
import { communeBySlug, FORMER_COMMUNES_END, formerCommuneBySlug } from '../bodies/communes.ts';
import { levelOfKind } from '../bodies/place-tail.ts';
import { type Place, provinceNow, provinceOn } from '../bodies/places.ts';
import { slugOf } from '../slug.ts';

/** What a portal's host tells: whose it is, and of which place. */
export interface Portal {
  host: string;
  /** Full name of the body that runs it, or null. */
  agency: string | null;
  /** Gazetteer name of its province, or null. */
  province: string | null;
  /** The district or commune whose portal it is, or null. */
  place: Place | null;
}

const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries(DEPARTMENT_LABELS).flatMap(([name, labels]) =>
    labels.split('|').map((label) => [label, name] as const),
  ),
);

/** District slugs by province ("binhson" of Quảng Ngãi); names without accents and spaces. */
const SLUGS: ReadonlyMap<string, ReadonlyMap<string, Place>> = districtSlugs();

function districtSlugs(): Map<string, Map<string, Place>> {
  const slugs = new Map<string, Map<string, Place>>();
  const add = (province: string, kind: string, name: string) => {
    const map = slugs.get(province) ?? new Map<string, Place>();
    slugs.set(province, map);
    const level = levelOfKind(kind) ?? 'district';
    const slug = slugOf(name);
    if (!map.has(slug)) map.set(slug, { kind, name, level, province });
  };
  for (const { province, ...kinds } of DISTRICTS)
    for (const [kind, names] of Object.entries(kinds))
      for (const name of names.split('|')) add(province, kind, name);
  for (const { name, province } of SPECIAL_ZONES) add(province, SPECIAL_ZONE, name);
  return slugs;
}

const KIND_PREFIXES = /^(huyen|thixa|thanhpho|quan|tp|tx|ubnd|phuong|xa|dackhu)/;

/** The district or commune of a province that a label of a host names. */
function unitBySlug(province: string, slug: string, era: Era): Place | null {
  const old = provinceNow(province, FORMER_COMMUNES_END);
  const slugs = SLUGS.get(old);
  const short = slug.replace(KIND_PREFIXES, '');
  const district = slugs?.get(slug) ?? slugs?.get(short) ?? null;
  if (district && era !== 'communes') return district;
  if (era === 'districts') {
    const unit = formerCommuneBySlug(old, slug) ?? formerCommuneBySlug(old, short);
    return unit && { kind: unit.kind, name: unit.name, level: 'commune', province };
  }
  const now = provinceNow(province);
  const commune = communeBySlug(now, slug) ?? communeBySlug(now, short);
  if (!commune) return district;
  const { kind, name } = commune;
  return { kind, name, level: 'commune', province };
}

/** Whether a page is of a time before the districts ended (2025-06-30) or after; null where it does not tell. */
export type Era = 'districts' | 'communes' | null;

/**
 * Reads a portal's host, or null for one that the gazetteer doesn't know. What a district and a commune of today are
 * both called is the one that stood in the page's time.
 */
export function portalOf(host: string | null, era: Era = null): Portal | null {
  if (host === null) return null;
  const labels = host.replace(/^www\./, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const domain = labels.slice(from).join('.');
    const central = CENTRAL_HOSTS[domain];
    if (central) return { host, agency: central, province: null, place: null };
    const province = PROVINCE_HOSTS[domain];
    if (province) return provincePortal(host, province, labels.slice(0, from), era);
  }
  return partyPortal(host, labels);
}

/** "tinhuyquangtri.vn", "hdndtuyenquang.gov.vn": a province's committee or council under a name of its own. */
function partyPortal(host: string, labels: readonly string[]): Portal | null {
  for (const label of labels) {
    const own = /^(tinhuy|thanhuy|hdnd|dbnd)-?(.+)$/.exec(label);
    const province = own && PROVINCE_HOSTS[`${own[2]}.gov.vn`];
    if (!province) continue;
    const kind = provinceOn(province, null)?.kind ?? 'tỉnh';
    const committee = `${UNIT_KINDS.find((unit) => unit.kind === kind)?.committee} ủy`;
    const agency = own[1]?.endsWith('uy')
      ? `${committee} ${province}`
      : `Hội đồng nhân dân ${kind} ${province}`;
    return { host, agency, province, place: null };
  }
  return null;
}

function provincePortal(
  host: string,
  province: string,
  labels: readonly string[],
  era: Era,
): Portal {
  const kind = provinceOn(province, null)?.kind ?? 'tỉnh';
  for (const label of labels.toReversed()) {
    const department = LABELS.get(label);
    if (department)
      return { host, agency: `${department} ${kind} ${province}`, province, place: null };
    const place = unitBySlug(province, label.replaceAll('-', ''), era);
    if (place)
      return { host, agency: `Ủy ban nhân dân ${place.kind} ${place.name}`, province, place };
  }
  const agency = labels.length === 0 ? `Ủy ban nhân dân ${kind} ${province}` : null;
  return { host, agency, province, place: null };
}
