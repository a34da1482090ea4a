import { COMMUNE_SYLLABLES, COMMUNES } from '../../gazetteer/communes.ts';
import { normalKey } from '../normal-form.ts';
import { slugOf } from '../slug.ts';
import { COMMUNE_CODES, type CommuneKind } from './commune-code.ts';
import { DISTRICT_LIST, type District, provinceNow } from './places.ts';

/** The last day of the units of before July 2025; those of today stand from the next. */
export const FORMER_COMMUNES_END = '2025-06-30';

/** A commune, ward or special zone since July 2025. */
export interface Commune {
  kind: CommuneKind;
  name: string;
  /** Gazetteer name of its province of July 2025. */
  province: string;
}

/** A unit that ended on 2025-06-30, with those that took it in. */
export interface FormerCommune {
  kind: CommuneKind;
  name: string;
  /** Its district, of one of the 63 provinces. */
  district: District;
  into: readonly Commune[];
}

// The packed text is searched as it stands, for the signs of a name: nothing is unpacked but what is found, and a
// page that names no commune costs nothing.

/** What goes by a name: communes of today and units of before, in whatever province. */
export function communesNamed(name: string): { today: Commune[]; former: FormerCommune[] } {
  const found = { today: [] as Commune[], former: [] as FormerCommune[] };
  for (const signs of signsOf(name))
    for (const [province, rows] of Object.entries(COMMUNES))
      for (let at = rows.indexOf(signs); at >= 0; at = rows.indexOf(signs, at + 1))
        take(found, { province, rows, at, to: at + signs.length });
  return found;
}

/** The communes of today that took in units of a district, in the order of its units. */
export function communesOf(district: District): Commune[] {
  const number = DISTRICT_LIST.indexOf(district);
  const turn = `${sep.district}${digits[Math.floor(number / digits.length)]}${digits[number % digits.length]}`;
  const found: Commune[] = [];
  for (const [province, rows] of Object.entries(COMMUNES)) {
    for (let at = rows.indexOf(turn); at >= 0; at = rows.indexOf(turn, at + 1)) {
      const next = rows.indexOf(sep.district, at + 1);
      const end = next < 0 ? rows.length : next;
      for (
        let from = at;
        from >= 0 && from < end;
        from = rows.indexOf(sep.commune, from) + 1 || -1
      ) {
        // A row that only begins here may go on with the units of the next district alone.
        const row = rowAround(rows, from);
        const first = row.units;
        if (from === at || (first < end && rows[first] !== sep.district))
          addCommune(found, { province, rows, row });
      }
    }
  }
  return found;
}

/** The one commune of a province whose name is written so in an address ("binhloc"); null for none or several. */
export function communeBySlug(province: string, slug: string): Commune | null {
  const found = slugsOf(province).today.get(slug);
  return found?.length === 1 ? (found[0] as Commune) : null;
}

/** The one unit of before July 2025 whose name is written so in an address of its province; null for none or several. */
export function formerCommuneBySlug(province: string, slug: string): FormerCommune | null {
  const found: FormerCommune[] = [];
  for (const unit of slugsOf(provinceNow(province)).former.get(slug) ?? [])
    if (unit.district.province === province) addFormer(found, { ...unit });
  return found.length === 1 ? (found[0] as FormerCommune) : null;
}

/** The communes of a province, and the units that went into each, by their names as addresses write them. */
interface Slugs {
  readonly today: ReadonlyMap<string, readonly Commune[]>;
  readonly former: ReadonlyMap<string, readonly FormerCommune[]>;
}

/** Made for a province when its first portal is met: a page of a portal asks for each part of its host. */
const slugs = new Map<string, Slugs>();

function slugsOf(province: string): Slugs {
  let known = slugs.get(province);
  if (!known) {
    known = readSlugs(province, COMMUNES[province] ?? '');
    slugs.set(province, known);
  }
  return known;
}

function readSlugs(province: string, rows: string): Slugs {
  const today = new Map<string, Commune[]>();
  const former = new Map<string, FormerCommune[]>();
  if (rows === '') return { today, former };
  for (let from = 0; from >= 0; from = rows.indexOf(sep.commune, from) + 1 || -1) {
    const row = rowAround(rows, from);
    const of = { province, rows, row };
    const into = communeAt(of);
    file(today, into);
    for (let at = row.units; at < row.to; at++) {
      if (rows[at] === sep.district) at += 3;
      const { from: start } = kindAt(rows, at);
      let to = start;
      while (to < row.to && rows[to] !== sep.unit) to++;
      const signs = rows.slice(start, to);
      file(former, formerAt(of, start, signs === same ? into.name : nameOf(signs), into));
      at = to;
    }
  }
  return { today, former };
}

function file<Unit extends { readonly name: string }>(table: Map<string, Unit[]>, unit: Unit) {
  const slug = slugOf(unit.name).replaceAll('-', '');
  const known = table.get(slug);
  if (known) known.push(unit);
  else table.set(slug, [unit]);
}

const { one, digits, kinds, same, sep } = COMMUNE_CODES;
const VALUE = new Map([...digits].map((digit, i) => [digit, i]));
const KIND_OF = new Map(
  Object.entries(kinds).map(([kind, sign]) => [sign as string, kind as CommuneKind]),
);

// Names and their signs --------------------------------------------------------------------

/** The syllables of the packed names, and the signs that each may have by its key. */
let table: { syllables: readonly string[]; signs: ReadonlyMap<string, readonly string[]> } | null =
  null;

function syllableTable() {
  if (table) return table;
  const syllables = COMMUNE_SYLLABLES.split(' ');
  const signs = new Map<string, string[]>();
  syllables.forEach((syllable, i) => {
    const rest = i - one;
    const code =
      i < one
        ? digits[i]
        : `${digits[one + Math.floor(rest / digits.length)]}${digits[rest % digits.length]}`;
    const key = syllableKey(normalKey(syllable));
    signs.set(key, [...(signs.get(key) ?? []), code as string]);
  });
  table = { syllables, signs };
  return table;
}

/** A syllable without what pages spell in several ways: apostrophes, Đắk and Đăk. */
function syllableKey(key: string): string {
  return key.replace(/['"°]/g, '').replace(/^đ[ắă][ck]$/, 'đăk');
}

const MOST_SPELLINGS = 8;

/** The signs that a name may be packed in, one for each spelling of its syllables; none for a name that is not there. */
function signsOf(name: string): string[] {
  const { signs } = syllableTable();
  let spelled = [''];
  for (const syllable of normalKey(name).replace(/' /g, "'").split(' ')) {
    const codes = signs.get(syllableKey(syllable)) ?? [];
    spelled = spelled
      .flatMap((begun) => codes.map((code) => begun + code))
      .slice(0, MOST_SPELLINGS);
  }
  return spelled;
}

function nameOf(signs: string): string {
  const { syllables } = syllableTable();
  const name: string[] = [];
  for (let i = 0; i < signs.length; i++) {
    let at = VALUE.get(signs[i] as string) as number;
    if (at >= one)
      at = one + (at - one) * digits.length + (VALUE.get(signs[++i] as string) as number);
    name.push(syllables[at] as string);
  }
  return name.join(' ');
}

// Rows ---------------------------------------------------------------------------------------

/** A commune's row in the packed text: where it begins, where its units do, where it ends. */
interface Row {
  from: number;
  units: number;
  to: number;
}

interface RowOf {
  province: string;
  rows: string;
  row: Row;
}

function rowAround(rows: string, at: number): Row {
  const from = rows.lastIndexOf(sep.commune, at - 1) + 1;
  const end = rows.indexOf(sep.commune, at);
  return { from, units: rows.indexOf(sep.former, from) + 1, to: end < 0 ? rows.length : end };
}

function communeAt({ province, rows, row }: RowOf): Commune {
  const { kind, from } = kindAt(rows, row.from);
  return { kind, name: nameOf(rows.slice(from, row.units - 1)), province };
}

function kindAt(rows: string, at: number): { kind: CommuneKind; from: number } {
  const signed = KIND_OF.get(rows[at] ?? '');
  return signed ? { kind: signed, from: at + 1 } : { kind: 'xã', from: at };
}

function addCommune(found: Commune[], of: RowOf): void {
  const commune = communeAt(of);
  if (!found.some(({ name, kind }) => name === commune.name && kind === commune.kind))
    found.push(commune);
}

/** Takes up what stands at some signs, where they are the whole of a name. */
function take(
  found: { today: Commune[]; former: FormerCommune[] },
  { province, rows, at, to }: { province: string; rows: string; at: number; to: number },
): void {
  const before = KIND_OF.has(rows[at - 1] ?? '-') ? at - 1 : at;
  const mark = rows[before - 1] ?? sep.commune;
  const after = rows[to] ?? sep.commune;
  const row = rowAround(rows, at);
  const of = { province, rows, row };
  if (mark === sep.commune && after === sep.former) {
    const commune = communeAt(of);
    found.today.push(commune);
    for (let i = rows.indexOf(same, row.units); i >= 0 && i < row.to; i = rows.indexOf(same, i + 1))
      addFormer(found.former, formerAt(of, i, commune.name, commune));
    return;
  }
  const opens = mark === sep.former || mark === sep.unit || rows[before - 3] === sep.district;
  if (!opens || (after !== sep.unit && after !== sep.commune)) return;
  addFormer(found.former, formerAt(of, at, nameOf(rows.slice(at, to)), communeAt(of)));
}

function formerAt({ rows }: RowOf, at: number, name: string, into: Commune): FormerCommune {
  const kind = KIND_OF.get(rows[at - 1] ?? '-') ?? 'xã';
  const turn = rows.lastIndexOf(sep.district, at);
  const [high, low] = [VALUE.get(rows[turn + 1] as string), VALUE.get(rows[turn + 2] as string)];
  const district = DISTRICT_LIST[(high as number) * digits.length + (low as number)] as District;
  return { kind, name, district, into: [into] };
}

/** A unit that was parted stands with each commune that took some of it. */
function addFormer(found: FormerCommune[], unit: FormerCommune): void {
  const known = found.find(
    ({ kind, district }) => kind === unit.kind && district === unit.district,
  );
  if (known) known.into = [...known.into, ...unit.into];
  else found.push(unit);
}
