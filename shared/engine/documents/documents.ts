import type {
  Document,
  DocumentMention,
  KnownDocument,
  Relation,
  Report,
} from '../../contract/index.ts';
import { RELATIONS } from '../../contract/lists.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import { Caps, MOST } from '../caps.ts';
import { reportFault } from '../faults.ts';
import { wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { type Tokens, tokenize } from '../scan/tokens.ts';
import type { SourcePage } from '../source/page.ts';
import { type Cluster, cluster, type Member } from './clusters.ts';
import type { Draft } from './draft.ts';
import { CHAIRMAN, type Issuer, impliedIssuer, statedIssuer } from './issuers.ts';
import { lawKey } from './laws.ts';
import { exactPage, linksOf } from './links.ts';
import { readMentions } from './mentions.ts';
import { isOwnNumber, titleSpan } from './own-number.ts';
import { provisionBefore } from './provisions.ts';
import { readRegisters } from './registers.ts';
import { knownByName, knownByNumber, rowsAbout } from './registry.ts';
import { readRelations } from './relations.ts';
import { subjectAfter } from './subjects.ts';
import { type DocumentNumber, readNumber } from './symbol.ts';
import { resolveType } from './types.ts';

export interface DocumentsContext {
  page: SourcePage;
  scan: Scan;
  agencies: AgencyLookup;
  report: Report;
  /** Bounds of the answer; none where documents are read alone. */
  caps?: Caps;
}

/** Every official document the page cites, one `Document` per distinct one, in order of first mention. */
export function readDocuments(context: DocumentsContext): Document[] {
  const drafts = readDrafts(context);
  const { tokens } = context.scan;
  const members: Member[] = [];
  for (const draft of drafts) {
    try {
      const issuer =
        statedIssuer(tokens, draft, context.agencies) ??
        carriedIssuer(tokens, draft, members.at(-1));
      members.push({ draft, type: resolveType(draft.type, draft.number), issuer });
    } catch (error) {
      reportFault('document', error);
    }
  }
  const { caps = new Caps() } = context;
  const clusters: Cluster[] = [];
  const documents: Document[] = [];
  const all = cluster(members);
  for (const one of firstClusters(all, caps)) {
    try {
      documents.push(toDocument(one, `d${documents.length + 1}`, context));
      clusters.push(one);
    } catch (error) {
      reportFault('document', error);
    }
  }
  takePageIssuers(documents, clusters);
  return caps.keep('documents', documents, all.length);
}

/** The first distinct documents, and of their mentions the first, one of each document at least. */
function firstClusters(all: readonly Cluster[], caps: Caps): Cluster[] {
  const first = all.slice(0, MOST.documents.count);
  const of = first.reduce((sum, { members }) => sum + members.length, 0);
  let room = MOST['document-mentions'].count - first.length;
  let kept = 0;
  for (const one of first) {
    const more = Math.min(one.members.length - 1, Math.max(0, room));
    room -= more;
    kept += more + 1;
    if (more + 1 < one.members.length) one.members.length = more + 1;
  }
  caps.tell('document-mentions', kept, of);
  return first;
}

const isJoint = wordIs('joint');

/** "UBND xã ban hành Kế hoạch số 15/KH-UBND, Quyết định số 45/QĐ-UBND": one verb for all of a list. */
function carriedIssuer(tokens: Tokens, { from, number }: Draft, last?: Member): string | null {
  if (!last || last.issuer === null || last.draft.issuers.length > 0 || last.draft.issuerWords)
    return null;
  const letters = number?.organs[0];
  if (letters === undefined || letters !== last.draft.number?.organs[0]) return null;
  for (let i = last.draft.to; i < from; i++)
    if (i - last.draft.to > 1 || !isJoint(tokens, i)) return null;
  return last.issuer;
}

/** The one body that the page states as issuer under a symbol's letters issued its like too. */
function takePageIssuers(documents: readonly Document[], clusters: readonly Cluster[]): void {
  const stated = new Map<string, Set<string>>();
  for (const [i, document] of documents.entries()) {
    const letters = clusters[i]?.number?.organs[0];
    if (!letters || document.derivedFrom.issuer !== 'stated' || !document.issuer) continue;
    // Its chairman's decisions are told by their own words only.
    const body = document.issuer.replace(/^Chủ tịch (?=Ủy ban)/u, '');
    stated.set(letters, (stated.get(letters) ?? new Set()).add(body));
  }
  for (const [i, document] of documents.entries()) {
    if (document.issuer !== null) continue;
    const letters = clusters[i]?.number?.organs[0] ?? '';
    const committee = letters.replace(CHAIRMAN, '');
    const bodies = stated.get(committee);
    const [only] = bodies ?? [];
    if (bodies?.size !== 1 || only === undefined) continue;
    document.issuer = committee === letters ? only : `Chủ tịch ${only}`;
    document.derivedFrom.issuer = 'page';
  }
}

/** The mentions of registers and of running text, with what stands around each. */
function readDrafts({ page, scan, agencies, report }: DocumentsContext): Draft[] {
  const { tokens } = scan;
  const registered = readRegisters(tokens, page.tables, agencies, 1_000_000);
  const read = readMentions({ tokens, agencies, taken: registered });
  const drafts = [...registered, ...read].sort((a, b) => a.start - b.start);
  inheritTails(drafts);
  for (const [i, draft] of drafts.entries()) {
    try {
      draft.provision = provisionBefore(tokens, draft.from, drafts[i - 1]?.to ?? 0);
      draft.subject ??= subjectAfter(tokens, draft, agencies);
    } catch (error) {
      reportFault('document', error);
    }
  }
  readRelations(tokens, drafts, titleSpan(tokens, report));
  return drafts.filter((draft) => !isOwnNumber(tokens, draft, report));
}

/** "Nghị quyết số 10, 11 và 12/NQ-CP của Chính phủ": a list's members take symbol and issuer from its last. */
function inheritTails(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (draft.list !== next.list) continue;
    draft.sharedIssuers = next.issuers.length > 0 ? next.issuers : next.sharedIssuers;
    if (draft.issuers.length === 0) draft.issuerWords ??= next.issuerWords;
    if (draft.digits === null) continue;
    const tail = next.number?.tail ?? next.inherited?.slice(next.digits?.length ?? 0) ?? '';
    if (tail !== '') draft.inherited = draft.digits + tail;
  }
}

function toDocument(one: Cluster, id: string, { agencies }: DocumentsContext): Document {
  const number = one.number?.number ?? one.digits;
  const typeName = one.type?.name ?? null;
  const mentions = one.members.map(toMention);
  const date = agreedDate(one);
  const { known, candidates } = recognise(one, date);
  const issuer = issuerOf(one, agencies, known);
  const label =
    number === null ? nameOf(one) : typeName === null ? number : `${typeName} số ${number}`;
  return {
    id,
    type: typeName,
    number,
    name: number === null || hasName(one) ? nameOf(one) || null : null,
    date,
    year: yearOf(one, date),
    issuer: issuer.name,
    subject: one.subject,
    relation: strongest(mentions),
    derivedFrom: { issuer: issuer.from, number: numberFrom(one) },
    links: linksOf(one.number, date ?? known?.date ?? null, label),
    known,
    candidates,
    mentions,
  };
}

function toMention({ draft, issuer }: Member): DocumentMention {
  return {
    start: draft.start,
    end: draft.end,
    quote: draft.quote,
    form: draft.number ? 'full' : draft.digits === null ? 'name' : 'short',
    date: draft.date?.iso ?? null,
    issuer,
    provision: draft.provision,
    relation: draft.relation,
  };
}

function hasName(one: Cluster): boolean {
  return one.members.some(({ draft }) => draft.name !== null);
}

/** The longest name that stands: an abbreviation gives way to what it abbreviates. */
function nameOf(one: Cluster): string {
  let best = '';
  for (const { draft } of one.members) {
    if (draft.name !== null && draft.name.length > best.length) best = draft.name;
  }
  return best;
}

function numberFrom(one: Cluster): Document['derivedFrom']['number'] {
  if (one.number) return 'stated';
  if (one.digits === null) return null;
  return one.members.some(({ draft }) => draft.inherited !== null) ? 'page' : 'stated';
}

/** The date that most mentions state; the first of those stated as often. */
function agreedDate(one: Cluster): string | null {
  const counts = new Map<string, number>();
  for (const { draft } of one.members) {
    const iso = draft.date?.iso ?? null;
    if (iso !== null) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [iso, count] of counts) {
    const better =
      best === null ||
      iso.length > best.length ||
      (iso.length === best.length && count > (counts.get(best) ?? 0));
    if (better) best = iso;
  }
  return best;
}

function yearOf(one: Cluster, date: string | null): number | null {
  return date === null ? (one.number?.year ?? null) : Number(date.slice(0, 4));
}

/** The issuer stated most often, else what symbol, registry or page tell. */
function issuerOf(one: Cluster, agencies: AgencyLookup, known: KnownDocument | null): Issuer {
  const counts = new Map<string, number>();
  for (const { issuer } of one.members)
    if (issuer) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = name;
  if (best !== null) return { name: best, from: 'stated' };
  if (known) return { name: known.issuer, from: 'registry' };
  const near = one.members[0]?.draft.start ?? 0;
  return impliedIssuer(one.number ?? completed(one.digits), one.type?.name ?? null, near, agencies);
}

/** The number of a short form that its list completed ("10" of "10, 11 và 12/NQ-CP"). */
function completed(digits: string | null): DocumentNumber | null {
  return digits?.includes('/') ? readNumber(tokenize(digits), 0, true) : null;
}

const RANK = new Map<Relation, number>(RELATIONS.map((relation, i) => [relation, i]));

function strongest(mentions: readonly DocumentMention[]): Relation {
  let best: Relation = 'refers';
  for (const { relation } of mentions) {
    if ((RANK.get(relation) ?? 99) < (RANK.get(best) ?? 99)) best = relation;
  }
  return best;
}

/** The registry's document that this one is, or those that it may be. */
function recognise(
  one: Cluster,
  date: string | null,
): { known: KnownDocument | null; candidates: KnownDocument[] } {
  const rows = one.number ? knownByNumber(one.number.key) : knownByName(nameOf(one));
  const typed = rows.filter((row) => one.type === null || row.type === one.type.name);
  if (typed.length === 0) return { known: null, candidates: [] };
  const dated = date === null ? [] : typed.filter((row) => row.date?.startsWith(date));
  const sure = only(dated) ?? only(namesakes(one, typed)) ?? only(rowsAbout(one.subject, typed));
  const unique = typed.length === 1 && one.number?.year != null ? (typed[0] ?? null) : null;
  const known = sure ?? unique;
  if (known) return { known: withPage(known), candidates: [] };
  // Another date than any known one: another document of that number.
  const open = date !== null && date.length === 10 ? [] : typed;
  return { known: null, candidates: open.map(withPage) };
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

/** Rows whose title is the name that stands beside the number. */
function namesakes(one: Cluster, rows: readonly KnownDocument[]): KnownDocument[] {
  if (one.number === null || one.names.size === 0) return [];
  const key = lawKey(nameOf(one));
  return rows.filter((row) => lawKey(row.title) === key);
}

function withPage(row: KnownDocument): KnownDocument {
  const href = row.number === null ? null : exactPage(row.number, row.date);
  return { ...row, href };
}
