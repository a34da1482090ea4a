import type { Finding, Indicator, Language, Quote } from '../../contract/index.ts';
import { findingSentence } from '../../messages/finding-sentence.ts';
import { isOff } from '../rules/switch.ts';
import { noteRuleAt } from '../rules/trace.ts';
import { hullOf } from '../spans.ts';
import { attempt } from './attempt.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { factsOf } from './document-facts.ts';

/** What every check raises, in order of their evidence. */
export function readFindings(context: FindingsContext, language: Language): Finding[] {
  const things = thingsOf(context);
  const raw = CHECKS.flatMap((check) => {
    const raised = raisedBy(check, things, context);
    for (const { evidence } of raised) noteCheck(check.name, evidence);
    return raised;
  });
  raw.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return raw.map((finding, i) => ({
    id: `f${i + 1}`,
    ...finding,
    message: findingSentence(finding.code, finding.data, language).words,
  }));
}

/** A check is traced by all that its finding rests on. */
function noteCheck(name: string, evidence: readonly Quote[]): void {
  const span = hullOf(evidence);
  noteRuleAt(name, span.start, span.end);
}

/** What checks look at, made once for all of them. */
function thingsOf({ page, scan, documents, indicators }: FindingsContext) {
  const sentences = bySentence(indicators);
  const facts = (document: (typeof documents)[number]) => attempt(() => factsOf(document), null);
  return {
    documents: documents.map(facts).filter((one) => one !== null),
    sentences: sentences.map((figures, i) => ({
      text: page.text,
      tokens: scan.tokens,
      figures,
      before: sentences[i - 1] ?? [],
    })),
    tables: byTable(indicators).map((cells) => ({ text: page.text, cells })),
  };
}

/** A check asked of everything that it looks at; where it fails on one thing, the others are asked all the same. */
function raisedBy(
  check: Check,
  { documents, sentences, tables }: ReturnType<typeof thingsOf>,
  context: FindingsContext,
): RawFinding[] {
  if (isOff(check.name)) return [];
  switch (check.looksAt) {
    case 'document':
      return documents.flatMap((facts) => attempt(() => check.find(facts, context), []));
    case 'sentence':
      return sentences.flatMap((sentence) => attempt(() => check.find(sentence), []));
    case 'table':
      return tables.flatMap((table) => attempt(() => check.find(table), []));
    case 'page':
      return attempt(() => check.find(context), []);
  }
}

/** The figures of each sentence outside tables. */
function bySentence(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    if (indicator.cell) continue;
    const last = groups[groups.length - 1];
    if (last && last[0]?.sentence.start === indicator.sentence.start) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function byTable(indicators: readonly Indicator[]): Indicator[][] {
  const tables = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    if (!indicator.cell) continue;
    const own = tables.get(indicator.cell.table);
    if (own) own.push(indicator);
    else tables.set(indicator.cell.table, [indicator]);
  }
  return [...tables.values()];
}
