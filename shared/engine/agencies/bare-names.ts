import { LOCAL_AGENCIES } from '../../gazetteer/local-agencies.ts';
import type { RawMention } from '../bodies/body.ts';
import type { Place } from '../bodies/places.ts';
import type { ResolvedMention } from './lookup.ts';

/**
 * Names the bodies that the page tells by their kind alone ("Phó Chủ tịch UBND phát biểu"): a bare name means the one of
 * that kind that the page speaks of most, a bare Party committee the one that the page names in full, and a body that
 * only communes have that of the page's commune, which `communeAt` tells for a token. `headlineEnd` is where the first
 * line ends.
 */
export function nameBareOnes(
  raw: readonly RawMention[],
  mentions: readonly ResolvedMention[],
  communeAt: (at: number) => Place | null,
  headlineEnd: number,
): void {
  const bare = mentions.flatMap((mention, i) => {
    const { tail, group, from } = raw[i] as RawMention;
    const isBare = !tail && group === 'governing' && mention.place === null;
    return isBare ? [{ mention, at: from }] : [];
  });
  if (bare.length === 0) return;
  const kinds = new Set([...bare.map(({ mention }) => mention.kindName), ...WHOLES]);
  const most = mostNamed(mentions, kinds);
  const committees = new Map(
    COMMITTEES.map((kind) => [kind, committeeOf(mentions, kind, headlineEnd)]),
  );
  for (const { mention, at } of bare) {
    const kind = COMMITTEES.find((one) => isOf(mention.kindName, one));
    const committee = kind && committees.get(kind);
    if (kind && committee) takeCommittee(mention, kind, committee);
    else takeModel(mention, most);
    if (mention.place === null) takeCommune(mention, communeAt(at));
  }
}

function takeModel(mention: ResolvedMention, most: ReadonlyMap<string, ResolvedMention>): void {
  const model = most.get(mention.kindName);
  if (model) {
    const { name, level, place, province, standing } = model;
    Object.assign(mention, { name, level, place, province, standing });
    return;
  }
  // "Ban Thường vụ Đảng ủy" where the page speaks of one "Đảng ủy xã …".
  const whole = WHOLES.find((kind) => mention.kindName.endsWith(` ${kind}`));
  const of = whole && most.get(whole);
  if (!whole || !of) return;
  const { level, place, province, standing } = of;
  const name = `${mention.kindName.slice(0, -whole.length)}${of.name}`;
  const own = { ...mention.standing, name, place: standing.place };
  Object.assign(mention, { name, level, place, province, standing: own });
}

const WHOLES = ['Đảng ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân'];

// Committees of the Party ------------------------------------------------------------------

/** Party committees that are told apart by what stands behind ("Đảng ủy UBND tỉnh", "Đảng bộ các cơ quan Đảng"). */
const COMMITTEES = ['Đảng ủy', 'Đảng bộ'];

/** More than any other body is named. */
const HEADLINE_WEIGHT = 1000;

function isOf(kindName: string, committee: string): boolean {
  return kindName === committee || kindName.endsWith(` ${committee}`);
}

/** The committee of a kind that the headline names, or else the page most, with what it is of; null for several. */
function committeeOf(
  mentions: readonly ResolvedMention[],
  kind: string,
  headlineEnd: number,
): ResolvedMention | null {
  const counts = new Map<string, { mention: ResolvedMention; count: number }>();
  for (const mention of mentions) {
    const from = mention.name.indexOf(`${kind} `);
    if (from < 0 || (mention.place === null && isOf(mention.kindName, kind))) continue;
    const name = mention.name.slice(from);
    const entry = counts.get(name) ?? { mention, count: 0 };
    // Whom the headline names the page speaks of.
    entry.count += mention.start < headlineEnd ? HEADLINE_WEIGHT : 1;
    counts.set(name, entry);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.mention : null;
}

function takeCommittee(mention: ResolvedMention, kind: string, model: ResolvedMention): void {
  const before = mention.kindName.slice(0, -kind.length);
  const { level, place, province, standing } = model;
  const name = before + model.name.slice(model.name.indexOf(`${kind} `));
  const parts = LOCAL_AGENCIES.filter((row) => before.trim() === row.name);
  const whole = standing.rows.slice(standing.rows.findIndex((row) => row.name.startsWith(kind)));
  const own = { ...standing, name, rows: [...parts.slice(0, 1), ...whole] };
  Object.assign(mention, { name, level, place, province, standing: own });
}

// Bodies of communes ------------------------------------------------------------------------

/** "Bí thư Đảng ủy", "Ban Xây dựng Đảng" where the page tells its commune. */
function takeCommune(mention: ResolvedMention, commune: Place | null): void {
  const row = mention.standing.rows.at(-1);
  if (!commune || row?.levels !== 'c') return;
  const name = `${mention.kindName} ${commune.kind} ${commune.name}`;
  Object.assign(mention, {
    name,
    level: 'commune',
    place: `${commune.kind} ${commune.name}`,
    province: commune.province,
    standing: { ...mention.standing, name, place: commune },
  });
}

// Counting ----------------------------------------------------------------------------------

/** For each kind, the body with a place that is named most; none where two are named as often. */
function mostNamed(
  mentions: readonly ResolvedMention[],
  kinds: ReadonlySet<string>,
): Map<string, ResolvedMention> {
  const counts = new Map<string, { mention: ResolvedMention; count: number }>();
  for (const mention of mentions) {
    if (mention.place === null || !kinds.has(mention.kindName)) continue;
    const entry = counts.get(mention.name) ?? { mention, count: 0 };
    entry.count++;
    counts.set(mention.name, entry);
  }
  const most = new Map<string, { mention: ResolvedMention; count: number; isOnly: boolean }>();
  for (const { mention, count } of counts.values()) {
    const best = most.get(mention.kindName);
    if (!best || count > best.count) most.set(mention.kindName, { mention, count, isOnly: true });
    else if (count === best.count) best.isOnly = false;
  }
  return new Map(
    [...most].flatMap(([kind, { mention, isOnly }]) => (isOnly ? [[kind, mention] as const] : [])),
  );
}
