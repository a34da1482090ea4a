import type { DocumentType } from '../../gazetteer/document-types.ts';
import type { Draft } from './draft.ts';
import { initialsOf, lawKey } from './laws.ts';
import { knownByNumber, subjectAgrees } from './registry.ts';
import type { DocumentNumber } from './symbol.ts';
import { assemblyNumber } from './types.ts';

/** A mention with what it was resolved to. */
export interface Member {
  draft: Draft;
  /** The document's type as symbol and words tell it. */
  type: DocumentType | null;
  /** Full name of the issuer it states, or null. */
  issuer: string | null;
}

/** The mentions of one document, and what they say together. */
export interface Cluster {
  members: Member[];
  type: DocumentType | null;
  /** Number in its best spelling; null for documents cited by name. */
  number: DocumentNumber | null;
  /** What stands for a number that nothing resolves ("18"). */
  digits: string | null;
  /** Whole dates stated, in order of mention. */
  dates: Set<string>;
  /** Of those dates, the years and the days ("09-27"): what a further date is held against. */
  datedYears: Set<string>;
  days: Set<string>;
  years: Set<number>;
  /** Bodies stated as issuers, without the posts that speak for them. */
  bodies: Set<string>;
  /** The first subject that stands. */
  subject: string | null;
  /** Names by which its mentions call it. */
  names: Set<string>;
}

/** Puts the mentions of each document together; what fits several documents stays apart. */
export function cluster(members: readonly Member[]): Cluster[] {
  const index = new ClusterIndex();
  const whole = members.filter((member) => member.draft.number !== null);
  // Dated mentions first, so that undated ones find what they belong to.
  for (const member of whole) if (fullDate(member.draft) !== null) index.placeNumbered(member);
  for (const member of whole) if (fullDate(member.draft) === null) index.placeNumbered(member);
  for (const member of members) {
    if (member.draft.number !== null) continue;
    if (member.draft.digits !== null) index.placeShort(member);
    else index.placeNamed(member);
  }
  for (const one of index.clusters) {
    one.members.sort((a, b) => a.draft.start - b.draft.start);
    one.subject = one.members.find(({ draft }) => draft.subject !== null)?.draft.subject ?? null;
  }
  return index.clusters.sort((a, b) => firstStart(a) - firstStart(b));
}

function firstStart(one: Cluster): number {
  return one.members[0]?.draft.start ?? 0;
}

/** Clusters by number, by running number and by name: each mention looks at its like alone. */
class ClusterIndex {
  readonly clusters: Cluster[] = [];
  private readonly byKey = new Map<string, Cluster[]>();

  placeNumbered(member: Member): void {
    const number = member.draft.number as DocumentNumber;
    const fitting = this.at(number.key).filter(
      (one) => sameType(one, member) && belongs(member, one),
    );
    const date = fullDate(member.draft);
    const own =
      fitting.length === 1
        ? fitting[0]
        : fitting.find((one) => date !== null && one.dates.has(date));
    if (own) {
      this.add(own, member);
      if (spelling(number) > spelling(own.number)) own.number = number;
      return;
    }
    const created = this.create(member, number, null);
    this.file(number.key, created);
    this.file(digitsKey(number.digits), created);
    // A law cited by its number alone is found by its name too, where the registry knows it.
    const law = assemblyNumber(number) ? knownByNumber(number.key)[0] : undefined;
    if (law && law.type === member.type?.name) this.file(`=${lawKey(law.title)}`, created);
  }

  /** A short form joins the one document that its digits and type fit; else it keeps what stands. */
  placeShort(member: Member): void {
    const { draft } = member;
    const [digits = '', year] = (draft.digits as string).split('/');
    const fitting = this.at(digitsKey(digits)).filter(
      (one) =>
        (draft.type?.generic === true || sameKind(member.type, one.type)) &&
        (year === undefined || String(one.number?.year) === year) &&
        (draft.inherited === null || one.number?.number === draft.inherited) &&
        belongs(member, one),
    );
    const [own, ...others] = statedAmong(member, fitting);
    if (own && others.length === 0) {
      this.add(own, member);
      return;
    }
    if (draft.needsProof) return;
    const text = draft.inherited ?? (draft.digits as string);
    const key = `${member.type?.name}#${text}`;
    const same = this.at(key).find((one) => belongs(member, one));
    if (same) this.add(same, member);
    else this.file(key, this.create(member, null, text));
  }

  /** A name joins the one document of that name, and of its year where it tells one. */
  placeNamed(member: Member): void {
    const name = member.draft.name as string;
    const year = member.draft.date?.year ?? null;
    const fits = (one: Cluster) => year === null || one.years.size === 0 || one.years.has(year);
    const fitting = this.at(`=${lawKey(name)}`).filter(fits);
    const own =
      fitting.length === 1
        ? fitting[0]
        : fitting.find((one) => one.number === null && one.years.size === 0);
    if (own) this.add(own, member);
    else this.create(member, null, null);
  }

  private at(key: string): readonly Cluster[] {
    return this.byKey.get(key) ?? [];
  }

  private file(key: string, one: Cluster): void {
    const list = this.byKey.get(key);
    if (!list) this.byKey.set(key, [one]);
    else if (!list.includes(one)) list.push(one);
  }

  private create(member: Member, number: DocumentNumber | null, digits: string | null): Cluster {
    const one: Cluster = {
      members: [],
      type: member.type,
      number,
      digits,
      dates: new Set(),
      datedYears: new Set(),
      days: new Set(),
      years: new Set(number?.year == null ? [] : [number.year]),
      bodies: new Set(),
      subject: null,
      names: new Set(),
    };
    this.clusters.push(one);
    this.add(one, member);
    return one;
  }

  private add(one: Cluster, member: Member): void {
    const { draft } = member;
    one.members.push(member);
    const date = fullDate(draft);
    if (date !== null) {
      one.dates.add(date);
      one.datedYears.add(date.slice(0, 4));
      one.days.add(date.slice(5));
    }
    if (draft.date?.year != null) one.years.add(draft.date.year);
    if (member.issuer !== null) one.bodies.add(bodyOf(member.issuer));
    one.subject ??= draft.subject;
    if (draft.name === null || one.names.has(draft.name)) return;
    one.names.add(draft.name);
    this.file(`=${lawKey(draft.name)}`, one);
    // "Luật QLT" for a "Luật Quản lý thuế" that stands on the page.
    const initials = initialsOf(draft.name);
    if (initials !== null) this.file(`=${initials}`, one);
  }
}

/** Of several documents that a short form fits, those of the date or else of the issuer that it states itself. */
function statedAmong({ draft, issuer }: Member, fitting: readonly Cluster[]): readonly Cluster[] {
  if (fitting.length < 2) return fitting;
  const date = fullDate(draft);
  const dated = date === null ? [] : fitting.filter(({ dates }) => dates.has(date));
  if (dated.length > 0 || issuer === null) return dated.length > 0 ? dated : fitting;
  const body = bodyOf(issuer);
  const issued = fitting.filter(({ bodies }) =>
    [...bodies].some((other) => other.includes(body) || body.includes(other)),
  );
  return issued.length > 0 ? issued : fitting;
}

/** One type, or two names of one code ("Chương trình hành động", "Chương trình"). */
function sameKind(a: DocumentType | null, b: DocumentType | null): boolean {
  if (a === b) return true;
  return a?.codes[0] !== undefined && a.codes[0] === b?.codes[0];
}

/** 91/2015/QH13 is a law and a resolution: the Assembly numbers each type apart. */
function sameType(one: Cluster, member: Member): boolean {
  if (!member.draft.number || !assemblyNumber(member.draft.number)) return true;
  return one.type === member.type || member.draft.type === null;
}

/** Whether a mention belongs to a cluster of its number. */
function belongs(member: Member, one: Cluster): boolean {
  const date = fullDate(member.draft);
  if (date !== null && one.dates.has(date)) return true;
  if (!sameBody(member.issuer, one.bodies)) return false;
  if (date === null) return yearFits(member.draft, one);
  return one.dates.size === 0 || !restarts(member, one, date);
}

/** Two bodies of one kind part the documents of numbers that every body counts for itself. */
function sameBody(issuer: string | null, bodies: ReadonlySet<string>): boolean {
  if (issuer === null || bodies.size === 0) return true;
  const body = bodyOf(issuer);
  for (const other of bodies) {
    if (other.includes(body) || body.includes(other) || kindOf(other) !== kindOf(body)) return true;
  }
  return false;
}

/** "ủy ban" of "Ủy ban nhân dân tỉnh Lai Châu". */
function kindOf(body: string): string {
  return body.split(' ').slice(0, 2).join(' ').toLowerCase();
}

/** A body without the post that speaks for it. */
function bodyOf(issuer: string): string {
  return issuer.replace(
    /^(Chủ tịch|Phó Chủ tịch|Ban Thường vụ|Thường trực|Giám đốc|Bộ trưởng) (?=\p{Lu})/u,
    '',
  );
}

function yearFits(draft: Draft, one: Cluster): boolean {
  const year = draft.date?.year ?? null;
  return year === null || one.years.size === 0 || one.years.has(year);
}

/**
 * Whether two dates under one number are two documents: the registry knows both, or the series
 * begins anew each year (or term) and neither day nor subject says that one date is mistyped.
 */
function restarts(member: Member, one: Cluster, date: string): boolean {
  const number = member.draft.number as DocumentNumber | null;
  const registered = number ? knownByNumber(number.key).map((row) => row.date) : [];
  const isOther = (day: string | null) => day !== null && one.dates.has(day);
  if (registered.includes(date) && registered.some(isOther)) return true;
  if (number?.year != null) return false;
  if (one.datedYears.has(date.slice(0, 4)) || one.days.has(date.slice(5))) return false;
  return one.subject === null || !subjectAgrees(member.draft.subject, one.subject);
}

function fullDate(draft: Draft): string | null {
  return draft.date?.day != null ? draft.date.iso : null;
}

/** "52-NQ/TW" before "52/NQ-TW", a symbol with its dashes before one that lost them. */
function spelling(number: DocumentNumber | null): number {
  if (number === null) return -1;
  return (/-[^/-]+\/(TW|TU|ĐU|HU|VPTW)$/.test(number.number) ? 1 : 0) + number.organs.length;
}

function digitsKey(digits: string): string {
  return `#${digits.replace(/^0+(?=\d)/, '')}`;
}
