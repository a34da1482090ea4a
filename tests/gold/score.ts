import type { Extraction, Span } from '#shared/contract/index.ts';
import { type Annotation, type GoldCase, type GoldPage, isOneOf } from './gold.ts';

/** Right, found without cause, and missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}
export type Area =
  | 'documents'
  | 'indicators'
  | 'agencies'
  | 'findings'
  | 'relations'
  | 'report'
  | 'period'
  | 'points that must be there'
  | 'points worth it'
  | 'headline';

export interface Score {
  readonly areas: Readonly<Record<Area, Tally>>;
  /** One line for each thing that is not as the page was read by hand. */
  readonly misses: readonly string[];
}

/** The share of right ones among all that are found or should be (F1). */
export const f1 = ({ right, extra, missed }: Tally): number =>
  right === 0 ? Number(extra + missed === 0) : (2 * right) / (2 * right + extra + missed);

/** What the engine reads on pages, against what a person read. */
export function score(cases: readonly GoldCase[], read: (one: GoldCase) => Extraction): Score {
  const scorer = new Scorer();
  for (const one of cases) scorer.page(one.gold, read(one));
  return scorer;
}

const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 });
const fold = (value: unknown) =>
  value === null || value === undefined
    ? null
    : String(value)
        .toLowerCase()
        .replace(/["“”.,;:()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
const same = (found: unknown) => (value: unknown) => fold(value) === fold(found);
const near = (found: unknown) => (value: unknown) =>
  typeof value === 'number' && typeof found === 'number'
    ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
    : (value ?? null) === (found ?? null);
/** A unit cut at its head noun, or running past it, is the same unit. */
const sameUnit = (found: unknown) => (value: unknown) => {
  const [left, right] = [fold(value), fold(found)];
  return (
    left === right || Boolean(left && right && (left.startsWith(right) || right.startsWith(left)))
  );
};
const shared = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

interface Found extends Span {
  readonly quote: string;
}

class Scorer implements Score {
  readonly areas: Record<Area, Tally> = {
    documents: tally(),
    indicators: tally(),
    agencies: tally(),
    findings: tally(),
    relations: tally(),
    report: tally(),
    period: tally(),
    'points that must be there': tally(),
    'points worth it': tally(),
    headline: tally(),
  };
  readonly misses: string[] = [];
  #id = '';
  /** The page's text as it was read by hand. */
  #text = '';

  page(gold: GoldPage, found: Extraction): void {
    this.#id = gold.id;
    if (gold.text === null) {
      this.#is(
        'report',
        gold.report.isReport === found.report.isReport,
        'isReport',
        gold.report.isReport,
      );
      return;
    }
    this.#text = gold.text;
    const place = placing(gold.text, found.text);
    this.#documents(gold, found, place);
    this.#indicators(gold, found, place);
    this.#agencies(gold, found, place);
    this.#findings(gold, found);
    this.#summary(gold, found, place);
    this.#report(gold, found);
  }

  #documents(gold: GoldPage, found: Extraction, place: Place): void {
    const mentions = found.documents.flatMap(({ type, number, name, issuer, mentions }) =>
      mentions.map((m) => ({ ...m, ...place(m), type, number, name, issuer: m.issuer ?? issuer })),
    );
    const fits = (g: Annotation, m: (typeof mentions)[number]) =>
      (g.number ? isOneOf(g, 'number', same(m.number)) : same(g.name)(m.name)) &&
      isOneOf(g, 'type', same(m.type)) &&
      isOneOf(g, 'date', same(m.date)) &&
      isOneOf(g, 'issuer', same(m.issuer));
    this.#pairs('documents', gold.documents, mentions, fits);
    for (const g of gold.relations) {
      const one = found.documents.find(
        (d) => same(g.document)(d.number) || same(g.document)(d.name),
      );
      if (one)
        this.#is('relations', isOneOf(g, 'relation', same(one.relation)), g.document, one.relation);
      else this.#is('relations', false, g.document, 'not found');
    }
  }

  #indicators(gold: GoldPage, found: Extraction, place: Place): void {
    const figures = found.indicators.map((figure) => ({ ...figure, ...place(figure) }));
    const fits = (g: Annotation, f: (typeof figures)[number]) =>
      isOneOf(g, 'value', near(f.value)) &&
      isOneOf(g, 'value2', near(f.value2)) &&
      isOneOf(g, 'unit', sameUnit(f.unit)) &&
      isOneOf(g, 'kind', same(f.kind)) &&
      isOneOf(g, 'role', same(f.role)) &&
      isOneOf(g, 'qualifier', same(f.qualifier));
    for (const [g, f] of this.#pairs('indicators', gold.indicators, figures, fits))
      this.#is('period', isOneOf(g, 'period', same(f.period)), `${g.quote}: ${g.period}`, f.period);
  }

  #agencies(gold: GoldPage, found: Extraction, place: Place): void {
    const mentions = found.agencies.flatMap(({ name, mentions }) =>
      mentions.map((m) => ({ ...m, ...place(m), name })),
    );
    this.#pairs('agencies', gold.agencies, mentions, (g, m) => isOneOf(g, 'name', same(m.name)));
  }

  /** What depends on today's date, and notes, may be raised without cost. */
  #findings(gold: GoldPage, found: Extraction): void {
    const { findings } = this.areas;
    const fits = (g: GoldPage['findings'][number], f: Extraction['findings'][number]) =>
      g.code === f.code && JSON.stringify(f).includes(g.says ?? '');
    for (const g of gold.findings)
      this.#is(
        'findings',
        found.findings.some((f) => fits(g, f)),
        g.code,
        'not raised',
      );
    for (const f of found.findings) {
      const isFree =
        f.severity === 'info' || ['superseded-document', 'reorganised-agency'].includes(f.code);
      if (isFree || gold.findings.some((g) => fits(g, f))) continue;
      findings.extra++;
      this.#miss(`findings: ${f.code} without cause: ${f.message}`);
    }
  }

  #summary(gold: GoldPage, found: Extraction, place: Place): void {
    const summary: {
      points?: readonly Found[];
      sentences: readonly Found[];
      headline?: readonly string[];
    } = found.summary;
    const told = (summary.points ?? summary.sentences)
      .slice(0, 12)
      .map((one) => ({ ...one, ...place(one) }));
    const meet = (a: Span, b: Span) =>
      shared(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
    const points = gold.points.map(
      (g): Annotation => ({ ...g, ...onSkeleton(gold.text ?? '', g) }),
    );
    for (const g of points.filter(({ weight }) => weight === 2))
      this.#is(
        'points that must be there',
        told.some((one) => meet(g, one)),
        g.quote,
        'not told',
      );
    for (const one of told)
      this.#is(
        'points worth it',
        points.some((g) => meet(g, one)),
        one.quote,
        'told',
      );
    if (!summary.headline) return;
    const first = summary.headline.map(
      (id) => found.indicators.find((i) => i.id === id)?.quote ?? id,
    );
    for (const quote of gold.headline ?? []) {
      const isThere = first.some((one) => one.includes(quote) || quote.includes(one));
      this.#is('headline', isThere, quote, `not put first: ${first.join(' · ')}`);
    }
  }

  #report(gold: GoldPage, found: Extraction): void {
    for (const [field, value] of Object.entries(gold.report)) {
      if (field.endsWith('Also')) continue;
      const own = (found.report as Record<string, unknown>)[field];
      const isRight =
        field === 'signer'
          ? same((value as { name: string } | null)?.name)((own as { name: string } | null)?.name)
          : isOneOf(gold.report, field, (one) =>
              Array.isArray(one)
                ? same(one.map(fold).join('|'))((own as string[]).map(fold).join('|'))
                : same(one)(own ?? null),
            );
      this.#is('report', isRight, `${field} ${JSON.stringify(value)}`, JSON.stringify(own));
    }
  }

  /** Pairs what stands at one place, most overlap first; an optional annotation takes what lies on it at no cost. */
  #pairs<F extends Found>(
    area: Area,
    annotations: readonly Annotation[],
    found: readonly F[],
    fits: (gold: Annotation, found: F) => boolean,
  ): [Annotation, F][] {
    const all = annotations.map((g) => ({ g, span: onSkeleton(this.#text, g) }));
    const candidates = all
      .flatMap(({ g, span }) => found.map((f) => ({ g, f, over: shared(span, f) })))
      .filter(({ over }) => over > 0)
      .sort((a, b) => b.over - a.over || Number(fits(b.g, b.f)) - Number(fits(a.g, a.f)));
    const pairs = new Map<Annotation, F>();
    const used = new Set<F>();
    for (const { g, f } of candidates) {
      if (pairs.has(g) || used.has(f)) continue;
      pairs.set(g, f);
      used.add(f);
    }
    const counts = this.areas[area];
    for (const g of annotations) {
      if (g.optional) continue;
      const f = pairs.get(g);
      if (f && fits(g, f)) {
        counts.right++;
        continue;
      }
      counts.missed++;
      if (f) counts.extra++;
      this.#miss(
        `${area}: ${g.quote}: ${f ? `read as ${JSON.stringify(f).slice(0, 400)}` : 'missed'}`,
      );
    }
    for (const f of found) {
      if (used.has(f) || all.some(({ g, span }) => g.optional && shared(span, f) > 0)) continue;
      counts.extra++;
      this.#miss(`${area}: ${f.quote}: extra`);
    }
    return [...pairs].filter(([g, f]) => !g.optional && fits(g, f));
  }

  #is(area: Area, isRight: boolean, what: unknown, got: unknown): void {
    if (isRight) this.areas[area].right++;
    else {
      this.areas[area].missed++;
      this.#miss(`${area}: ${what}: ${got}`);
    }
  }

  #miss(line: string): void {
    this.misses.push(`${this.#id} | ${line.replace(/\n/g, ' ')}`);
  }
}

type Place = (found: Found) => Span;

// Places are compared on the text without white space: a page may come back with other line breaks.
const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '');
const onSkeleton = (text: string, { start, end }: Span): Span => ({
  start: bare(text.slice(0, start)).length,
  end: bare(text.slice(0, end)).length,
});

/** Where what was found stands in the text that was read by hand, which may hold more of the page. */
function placing(goldText: string, text: string): Place {
  const [gold, own] = [bare(goldText), bare(text)];
  return (found) => {
    const span = onSkeleton(text, found);
    if (gold === own) return span;
    const quote = bare(found.quote);
    const left = own.slice(Math.max(0, span.start - 24), span.start);
    const at = gold.indexOf(left + quote);
    const start = at >= 0 ? at + left.length : gold.indexOf(quote);
    return start < 0 ? { start: -1, end: -1 } : { start, end: start + quote.length };
  };
}
