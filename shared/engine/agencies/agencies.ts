import type { Span } from '../../contract/index.ts';
import type { LocalAgencyRow } from '../../gazetteer/local-agencies.ts';
import { CITY } from '../../gazetteer/unit-kinds.ts';
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
import { nameBareOnes } from './bare-names.ts';
import { type PageContext, pageContext } from './context.ts';
import { nameDefinedOnes } from './defined-names.ts';
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
  const read: ResolvedMention[] = [];
  for (const body of bodies) {
    try {
      read.push(resolved(scan, resolver, body, context));
      raw.push(body);
    } catch (error) {
      reportFault('agency', error);
    }
  }
  const headlineEnd = scan.text.indexOf('\n');
  nameBareOnes(raw, read, (at) => resolver.communeAt(at, null), headlineEnd);
  const mentions = nameDefinedOnes(tokens, raw, read);
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
  const { name, level, place, owner } = resolver.resolve(mention, mention.from);
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
      rows: owner === null ? [] : rowsOf(mention, owner),
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

/** The rows of a body's name, outermost first, with that of the department that it is a part of. */
function rowsOf({ parts, row }: RawMention, owner: LocalAgencyRow | undefined): LocalAgencyRow[] {
  return [...parts, ...(row ? [row] : []), ...(owner ? [owner] : [])];
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
  const isCity = place?.level === 'province' && place.kind === CITY;
  const own = isCity ? name.replace(/^Tỉnh ủy /u, 'Thành ủy ') : name;
  return { name: place ? own : null, level, body: local.body };
}
