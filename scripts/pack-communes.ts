// `npm run pack:communes [-- FILE]`: makes `shared/gazetteer/communes.ts` from a file of facts: the communes of
// July 2025 and the units that went into them. Run again when the facts change; what the packed text means stands there.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMMUNE_CODES, type CommuneKind } from '#shared/engine/bodies/commune-code.ts';
import { DISTRICT_LIST } from '#shared/engine/bodies/places.ts';
import { normalKey } from '#shared/engine/normal-form.ts';
import { FORMER_DISTRICTS } from '#shared/gazetteer/districts.ts';

interface Facts {
  /** Code, kind, name, province. */
  communes: [string, CommuneKind, string, string][];
  /** Kind, name, district ("Huyện Ba Vì"), province, codes of the communes that took it in. */
  former: [CommuneKind, string, string, string, string[]][];
}

interface Former {
  kind: CommuneKind;
  name: string;
  /** Its place in `DISTRICT_LIST`. */
  district: number;
}

const { one, digits, kinds, same, sep } = COMMUNE_CODES;
const source = process.argv[2] ?? '../shared/facts/communes.json';
const target = fileURLToPath(new URL('../shared/gazetteer/communes.ts', import.meta.url));
const facts = JSON.parse(readFileSync(source, 'utf8')) as Facts;

/** One spelling of a name: NFC, one apostrophe, the tone of oa, oe and uy on the first vowel. */
const TONES = {
  o: ['òà', 'óá', 'ỏả', 'õã', 'ọạ', 'òè', 'óé', 'ỏẻ', 'õẽ', 'ọẹ'],
  u: ['ùỳ', 'úý', 'ủỷ', 'ũỹ', 'ụỵ'],
};
function spelled(name: string): string {
  let text = name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/' /g, "'")
    .replace(/\s*-\s*/g, ' - ');
  for (const [vowel, pairs] of Object.entries(TONES))
    for (const [first, second] of pairs.map((pair) => [...pair] as [string, string])) {
      const plain = 'àáảãạ'.includes(second) ? 'a' : vowel === 'o' ? 'e' : 'y';
      text = text.replace(new RegExp(`(?<![qQ])${vowel}${second}(?!\\p{L})`, 'gu'), first + plain);
    }
  return text;
}

const looseKey = (text: string) => normalKey(text).replace(/[ '-]/g, '');
const districts = new Map<string, number>();
DISTRICT_LIST.forEach(({ kind, name, province, to }, i) => {
  if (to === '2025-06-30') districts.set(looseKey(`${kind} ${name} ${province}`), i);
});
// A list of units is older than the last changes of districts.
for (const { kind, name, province, successors } of FORMER_DISTRICTS) {
  const key = looseKey(`${kind} ${name} ${province}`);
  const into = DISTRICT_LIST.findIndex(
    (row) =>
      row.to === '2025-06-30' && row.province === province && row.name === (successors[0] ?? name),
  );
  if (into >= 0 && !districts.has(key)) districts.set(key, into);
}
function districtOf(name: string, province: string): number {
  const found = districts.get(looseKey(`${name} ${province}`));
  if (found === undefined) throw new Error(`no district ${name}, ${province}`);
  return found;
}

const byCode = new Map<
  string,
  { kind: CommuneKind; name: string; province: string; former: Former[] }
>();
for (const [code, kind, name, province] of facts.communes)
  byCode.set(code, { kind, name: spelled(name), province, former: [] });
for (const [kind, name, district, province, codes] of facts.former)
  for (const code of codes)
    byCode
      .get(code)
      ?.former.push({ kind, name: spelled(name), district: districtOf(district, province) });

// The commonest syllables have one sign, the others two; of these the first tells where its table page begins.
const counts = new Map<string, number>();
for (const { name, former } of byCode.values())
  for (const text of [name, ...former.flatMap((unit) => (unit.name === name ? [] : [unit.name]))])
    for (const syllable of text.split(' ')) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
const byCount = [...counts]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([syllable]) => syllable);
const syllables = [...byCount.slice(0, one), ...byCount.slice(one).sort()];
const codeOf = new Map<string, string>();
syllables.forEach((syllable, i) => {
  const rest = i - one;
  const first = digits[one + Math.floor(rest / digits.length)];
  if (i >= one && first === undefined) throw new Error('too many syllables for two signs');
  codeOf.set(syllable, i < one ? (digits[i] as string) : `${first}${digits[rest % digits.length]}`);
});
const packedName = (name: string) =>
  name
    .split(' ')
    .map((syllable) => codeOf.get(syllable))
    .join('');
const packedNumber = (n: number) =>
  `${digits[Math.floor(n / digits.length)]}${digits[n % digits.length]}`;

const rows: string[] = [];
for (const [province, communes] of Map.groupBy(byCode.values(), (unit) => unit.province)) {
  const mainOf = ({ former }: { former: Former[] }) =>
    [...Map.groupBy(former, ({ district }) => district)].sort(
      (a, b) => b[1].length - a[1].length,
    )[0]?.[0] ?? -1;
  communes.sort((a, b) => mainOf(a) - mainOf(b));
  let current = -1;
  const packed = communes.map(({ kind, name, former }) => {
    const first = former.some(({ district }) => district === current)
      ? current
      : mainOf({ former });
    const rank = (unit: Former) => (unit.district === first ? -1 : unit.district);
    former.sort((a, b) => rank(a) - rank(b));
    const units = former.map((unit) => {
      const turn = unit.district === current ? '' : sep.district + packedNumber(unit.district);
      current = unit.district;
      return `${turn}${kinds[unit.kind]}${unit.name === name ? same : packedName(unit.name)}`;
    });
    return `${kinds[kind]}${packedName(name)}${sep.former}${units.join(sep.unit)}`;
  });
  rows.push(`  '${province}':\n    '${packed.join(sep.commune)}',`);
}

writeFileSync(
  target,
  `// Made by scripts/pack-communes.ts, not by hand; read by shared/engine/bodies/communes.ts.

/** Every syllable of the names below: the commonest first, then by letters. */
export const COMMUNE_SYLLABLES =
  "${syllables.join(' ')}";

/**
 * By province, its communes, wards and special zones since July 2025, each with the units that went into it.
 * How a row is written stands in shared/engine/bodies/commune-code.ts.
 */
export const COMMUNES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
