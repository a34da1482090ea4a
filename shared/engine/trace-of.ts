import type { Extraction, Finding, FindingCode, Quote, Span } from '../contract/index.ts';
import { ALL_RULES, type FieldPath } from './all-rules.ts';
import { CHECKS } from './findings/checks.ts';
import type { FiredRule } from './rules/trace.ts';
import { firstEndingAfter, hullOf } from './spans.ts';

type List = 'documents' | 'indicators' | 'agencies' | 'points' | 'findings';

/** Most characters of rule names that an answer has: beyond what any report needs, the rest of its things go without. */
const MOST_CHARACTERS = 1_500_000;

/** Which list's things a rule's question is about. */
const LIST_OF: ReadonlyMap<string, List> = new Map(
  ALL_RULES.flatMap(({ field, rules }) => rules.map(({ name }) => [name, listOf(field)] as const)),
);

/** What each check may raise. */
const CODES_OF: ReadonlyMap<string, readonly FindingCode[]> = new Map(
  CHECKS.map(({ name, gives, also }) => [name, also === undefined ? [gives] : [gives, also]]),
);

function listOf(field: FieldPath): List {
  return field.split('.', 1)[0] as List;
}

/**
 * An extraction whose documents, figures, bodies, points and findings name the rules that gave their fields, each once, in the
 * order in which they answered. A rule is a thing's where it was asked about the thing, where it holds within its
 * quotes, or where it is the head of its column; a finding’s is the check that raised it of its evidence.
 */
export function withTraces(extraction: Extraction, fired: readonly FiredRule[]): Extraction {
  const { text, documents, indicators, agencies, findings, summary } = extraction;
  const traces = new Traces(text, fired);
  return {
    ...extraction,
    documents: documents.map((one) => ({ ...one, ...traces.of('documents', one.mentions) })),
    indicators: indicators.map((one) => ({
      ...one,
      ...traces.of('indicators', [one], one.cell?.headers),
    })),
    agencies: agencies.map((one) => ({ ...one, ...traces.of('agencies', one.mentions) })),
    findings: findings.map((one) => ({ ...one, ...traces.ofFinding(one) })),
    summary: {
      ...summary,
      points: summary.points.map((one) => ({ ...one, ...traces.of('points', [one]) })),
    },
  };
}

/** A rule that answered, where what it was about stands. */
interface Placed extends Span {
  readonly name: string;
  readonly order: number;
}

/** The rules that answered, to be looked up by place: sorted, so that a thing looks at those near it alone. */
class Traces {
  readonly #placed: Readonly<Record<List, Placed[]>> = {
    documents: [],
    indicators: [],
    agencies: [],
    points: [],
    findings: [],
  };
  /** Rules of heads, by their words. */
  readonly #heads = new Map<string, Placed[]>();
  #left = MOST_CHARACTERS;

  constructor(text: string, fired: readonly FiredRule[]) {
    for (const [order, { name, start, end, about }] of fired.entries()) {
      const list = LIST_OF.get(name);
      if (list === undefined) continue;
      const { start: from, end: to } = about ?? { start, end };
      this.#placed[list].push({ name, order, start: from, end: to });
      if (list !== 'indicators' || about !== null) continue;
      const head = oneLine(text.slice(start, end));
      const rules = this.#heads.get(head) ?? [];
      // A head is asked as often as tables have it; one note of each rule is enough.
      if (rules.some((one) => one.name === name)) continue;
      this.#heads.set(head, [...rules, { name, order, start, end }]);
    }
    for (const placed of Object.values(this.#placed)) placed.sort((a, b) => a.end - b.end);
  }

  of(list: List, quotes: readonly Pick<Quote, 'start' | 'end'>[], heads: readonly string[] = []) {
    if (this.#left <= 0) return {};
    const found = [
      ...quotes.flatMap((quote) => this.#within(this.#placed[list], quote)),
      ...heads.flatMap((head) => this.#heads.get(oneLine(head)) ?? []),
    ].sort((a, b) => a.order - b.order);
    const trace = [...new Set(found.map(({ name }) => name))];
    this.#left -= trace.join().length;
    return { trace };
  }

  /** The check that raised a finding: it was noted of all that the finding rests on. */
  ofFinding({ code, evidence }: Finding) {
    const { start, end } = hullOf(evidence);
    const found = this.#within(this.#placed.findings, { start, end });
    const names = found
      .filter((one) => one.start === start && one.end === end)
      .map(({ name }) => name)
      .filter((name) => CODES_OF.get(name)?.includes(code));
    return { trace: [...new Set(names)] };
  }

  #within(placed: readonly Placed[], { start, end }: Span): Placed[] {
    const found: Placed[] = [];
    for (let i = firstEndingAfter(placed, start); i < placed.length; i++) {
      const one = placed[i] as Placed;
      if (one.end > end) break;
      if (one.start >= start) found.push(one);
    }
    return found;
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}
