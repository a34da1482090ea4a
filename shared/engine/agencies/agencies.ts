import type { Span } from '../../contract/index.ts';
import type { RawMention } from '../bodies/body.ts';
import { findMentions } from '../bodies/find.ts';
import { bodyByCode } from '../bodies/symbols.ts';
import { classesOf } from '../bodies/token-classes.ts';
import { reportFault } from '../faults.ts';
import { readFoot } from '../frame/foot.ts';
import { readHead } from '../frame/head.ts';
import type { Scan } from '../scan/scan.ts';
import { tokenAtOrAfter } from '../scan/tokens.ts';
import type { SourcePage } from '../source/page.ts';
import { firstEndingAfter } from '../spans.ts';
import { addresseeTokens } from './addressees.ts';
import { type PageContext, pageContext } from './context.ts';
import type { AgencyLookup, ResolvedMention } from './lookup.ts';
import { Resolver } from './resolve.ts';

export { readAgencies } from './list.ts';

/** Finds every mention of a body and resolves it in the page's context. */
export function lookUpAgencies(page: SourcePage, scan: Scan): AgencyLookup {
  const { tokens } = scan;
  const classes = classesOf(tokens);
  const found = findMentions(tokens, classes);
  const head = readHead(scan, found);
  const bodies = withHeadParts(found, head.bodies);
  const context = pageContext(page, scan, classes, bodies, head);
  const resolver = new Resolver(tokens, context);
  const raw: RawMention[] = [];
  const mentions: ResolvedMention[] = [];
  for (const body of bodies) {
    try {
      mentions.push(resolved(scan, resolver, body, context));
      raw.push(body);
    } catch (error) {
      reportFault('agency', error);
    }
  }
  nameBareOnes(raw, mentions);
  const starts = new Map<number, ResolvedMention>();
  for (const mention of mentions) {
    starts.set(mention.start, mention);
    if (mention.positionStart !== null) starts.set(mention.positionStart, mention);
  }
  const { issuer } = context;
  const sentTo = head.isOfficial ? addresseeTokens(tokens) : null;
  const above = head.bodies.filter((body) => body !== issuer).at(0);
  const pageIssuer = issuer ? resolver.resolve(issuer, 0).name : null;
  const superior = issuer && above ? resolver.resolve(above, 0).name : null;
  return {
    mentions,
    startingAt: (offset) => starts.get(offset) ?? null,
    within: (span) => mentionsWithin(mentions, span),
    fromSymbol: (code, near) => fromSymbol(resolver, code, tokenAtOrAfter(tokens, near)),
    pageIssuer,
    superior: superior === pageIssuer ? null : superior,
    province: context.province?.name ?? null,
    context,
    foot: head.isOfficial ? readFoot(scan, head.bodyFrom) : null,
    addressees: sentTo && {
      start: tokens.start[sentTo.from] as number,
      end: tokens.end[sentTo.to - 1] as number,
    },
  };
}

/** The parts that only a head's lines make into bodies, put among the other mentions. */
function withHeadParts(
  found: readonly RawMention[],
  bodies: readonly RawMention[],
): readonly RawMention[] {
  const parts = bodies.filter((body) => !found.includes(body));
  return parts.length === 0 ? found : [...found, ...parts].sort((a, b) => a.from - b.from);
}

function resolved(
  scan: Scan,
  resolver: Resolver,
  mention: RawMention,
  { date, province }: PageContext,
): ResolvedMention {
  const { tokens, text } = scan;
  const start = tokens.start[mention.from] as number;
  const end = tokens.end[mention.to - 1] as number;
  const { name, level, place } = resolver.resolve(mention, mention.from);
  return {
    start,
    end,
    quote: text.slice(start, end),
    name,
    level,
    body: mention.body,
    place: place ? `${place.kind} ${place.name}` : null,
    province: place?.province ?? null,
    kindName: mention.name,
    standing: {
      name,
      central: mention.central,
      rows: mention.row ? [...mention.parts, mention.row] : mention.parts,
      // Communes named alike are told apart by the page's province.
      place:
        place?.level === 'commune'
          ? { ...place, province: place.province ?? province?.name ?? null }
          : place,
      kind: mention.tail?.kind ?? null,
      pageDay: date,
    },
    isGroup: false,
    position: mention.position,
    positionStart:
      mention.positionFrom === null ? null : (tokens.start[mention.positionFrom] as number),
  };
}

/** "Phó Chủ tịch UBND phát biểu": a bare name means the one of that kind the page speaks of most. */
function nameBareOnes(raw: readonly RawMention[], mentions: ResolvedMention[]): void {
  const isBare = (i: number) => {
    const { tail, group } = raw[i] as RawMention;
    return !tail && group === 'governing' && (mentions[i] as ResolvedMention).place === null;
  };
  const bare = mentions.filter((_, i) => isBare(i));
  if (bare.length === 0) return;
  const most = mostNamed(mentions, new Set([...bare.map(({ kindName }) => kindName), ...WHOLES]));
  for (const mention of bare) {
    const model = most.get(mention.kindName);
    if (!model) {
      takeWhole(mention, most);
      continue;
    }
    const { name, level, place, province, standing } = model;
    Object.assign(mention, { name, level, place, province, standing });
  }
}

/** "Ban Thường vụ Đảng ủy" where the page speaks of one "Đảng ủy xã …". */
function takeWhole(mention: ResolvedMention, most: ReadonlyMap<string, ResolvedMention>): void {
  const whole = WHOLES.find((kind) => mention.kindName.endsWith(` ${kind}`));
  const model = whole && most.get(whole);
  if (!whole || !model) return;
  const { level, place, province, standing } = model;
  const name = `${mention.kindName.slice(0, -whole.length)}${model.name}`;
  Object.assign(mention, {
    name,
    level,
    place,
    province,
    standing: { ...mention.standing, name, place: standing.place },
  });
}

const WHOLES = ['Đảng ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân'];

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

function mentionsWithin(mentions: readonly ResolvedMention[], span: Span): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i] as ResolvedMention;
    if (mention.end > span.end) break;
    if (mention.start >= span.start) found.push(mention);
  }
  return found;
}

function fromSymbol(resolver: Resolver, code: string, at: number) {
  const rows = bodyByCode(code);
  if (!rows) return null;
  const { central, local } = rows;
  if (central && (!local || code !== local.name)) {
    const isShared = central.codes?.split('|').includes('TW') ?? false;
    return { name: isShared ? null : central.name, level: 'central' as const, body: central.body };
  }
  if (!local) return null;
  const body = { ...local, group: local.group, row: local, central: null, parts: [], tail: null };
  const { name, level, place } = resolver.resolve(body, at);
  const isCity = place?.level === 'province' && place.kind === 'thành phố';
  const own = isCity ? name.replace(/^Tỉnh ủy /u, 'Thành ủy ') : name;
  return { name: place ? own : null, level, body: local.body };
}
