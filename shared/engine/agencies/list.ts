import type { Agency, AgencyRole, Document, Span } from '../../contract/index.ts';
import { AGENCY_ROLES } from '../../contract/lists.ts';
import { Caps, MOST } from '../caps.ts';
import type { AgencyLookup, ResolvedMention } from './lookup.ts';
import { shortNameOf } from './short-name.ts';
import { standingOn, standingSince } from './standing.ts';

/** The day that the gazetteer's facts were compiled: what is known of standing, where no day is given. */
const COMPILED = '2026-11-22';

/**
 * One `Agency` per distinct body, in order of first mention: its roles on the page, its standing on
 * `today` and on the report's own day.
 */
export function readAgencies(
  lookup: AgencyLookup,
  documents: readonly Document[],
  today: string | null,
  caps: Caps = new Caps(),
): Agency[] {
  const byName = new Map<string, { first: ResolvedMention; agency: Agency; roles: Set<string> }>();
  const roleAt = roleReader(lookup, documents);
  const beyond = new Set<string>();
  let kept = 0;
  let of = 0;
  for (const mention of lookup.mentions) {
    if (mention.isGroup) continue;
    if (byName.size >= MOST.agencies.count && !byName.has(mention.name)) {
      beyond.add(mention.name);
      continue;
    }
    const entry = byName.get(mention.name) ?? {
      first: mention,
      agency: toAgency(mention, `a${byName.size + 1}`, lookup.context.date, today ?? COMPILED),
      roles: new Set<string>(),
    };
    byName.set(mention.name, entry);
    const { start, end, quote } = mention;
    of++;
    if (kept < MOST['agency-mentions'].count || entry.agency.mentions.length === 0) {
      entry.agency.mentions.push({ start, end, quote });
      kept++;
    }
    entry.roles.add(roleAt(mention));
  }
  const { foot, pageIssuer } = lookup;
  const issuedBy = new Set(documents.map(({ issuer }) => issuer));
  for (const [name, { agency, roles }] of byName) {
    if (name === pageIssuer) {
      roles.add('issuer');
      if (foot?.signer) roles.add('signer');
    }
    if (issuedBy.has(name)) roles.add('document-issuer');
    agency.roles = AGENCY_ROLES.filter((role) => roles.has(role));
  }
  const agencies = [...byName.values()].map(({ agency }) => agency);
  caps.tell('agency-mentions', kept, of);
  return caps.keep('agencies', agencies, agencies.length + beyond.size);
}

function toAgency(
  mention: ResolvedMention,
  id: string,
  reportDay: string | null,
  today: string,
): Agency {
  const { name, level, body, place, standing } = mention;
  const { status, validTo, successors, reform, succession } = standingSince(standing, today);
  return {
    id,
    name,
    shortName: shortNameOf(standing),
    level,
    body,
    place,
    roles: [],
    status,
    validTo,
    successors,
    statusAtReport: reportDay === null ? 'unknown' : standingOn(standing, reportDay).status,
    reform,
    succession,
    mentions: [],
  };
}

/** The role of a mention by where it stands: above, below, inside a document's mention, or in the text. */
function roleReader(
  lookup: AgencyLookup,
  documents: readonly Document[],
): (mention: ResolvedMention) => AgencyRole {
  const cited = documents
    .flatMap(({ mentions }) => mentions)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const { foot, addressees } = lookup;
  let next = 0;
  return (mention) => {
    if (isIn(mention, addressees)) return 'addressee';
    if (isIn(mention, foot?.recipientSpan ?? null)) return 'recipient';
    if (isIn(mention, foot?.signerSpan ?? null)) return 'signer';
    while (next < cited.length && (cited[next] as Span).end < mention.end) next++;
    return isIn(mention, cited[next] ?? null) ? 'document-issuer' : 'mentioned';
  };
}

function isIn(inner: Span, outer: Span | null): boolean {
  return outer !== null && outer.start <= inner.start && inner.end <= outer.end;
}
