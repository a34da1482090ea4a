import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractRequest } from '../shared/contract/index.ts';
import { ALL_RULES, type Question } from '../shared/engine/all-rules.ts';
import { extract } from '../shared/engine/extract.ts';
import { RuleSet } from '../shared/engine/rules/rule-set.ts';
import { withoutRule } from '../shared/engine/rules/switch.ts';
import { traced } from '../shared/engine/rules/trace.ts';
import { tokenize } from '../shared/engine/scan/tokens.ts';
import { goldCases } from '../tests/gold/gold.ts';
import { accuracySentences } from '../tests/gold/readings.ts';

/** The day that pages are read on: what is known of bodies and documents changes with it. */
const TODAY = '2026-01-01';
/** Shorter literals of the tables of sentences are expectations. */
const SHORTEST = 12;

const asPage = (text: string): ExtractRequest =>
  (/<[a-z]/.test(text) ? { html: text } : { text }) as ExtractRequest;

/** The project's gold pages, those of ../shared/eval where they stand beside the checkout, and the tables' sentences. */
export function readPages(): ExtractRequest[] {
  return [
    ...goldCases().map(({ request }) => request),
    ...pagesBeside(),
    ...accuracySentences(SHORTEST).map(asPage),
  ];
}

function pagesBeside(): ExtractRequest[] {
  const folder = fileURLToPath(new URL('../../shared/eval', import.meta.url));
  if (!existsSync(folder)) return [];
  return ['dev', 'round2'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const html = join(folder, part, file.replace(/json$/, 'html'));
        const { text, url } = JSON.parse(readFileSync(join(folder, part, file), 'utf8'));
        const page = existsSync(html) ? { html: readFileSync(html, 'utf8') } : { text };
        return { ...page, ...(url && { url }) } as ExtractRequest;
      }),
  );
}

/** A rule whose removal changes no reading, and where it answers all the same. */
export interface Idle {
  readonly question: Question;
  readonly name: string;
  /** Pages and sentences on which it answers, its own examples aside. */
  readonly answers: number;
  /** Whether a reading of its own examples changes without it. */
  readonly isInExamples: boolean;
}

/** Every rule whose removal changes the reading of no page and of no sentence but, perhaps, its own examples. */
export function idleRules(): Idle[] {
  const pages = readPages();
  const answering = new Map<string, number[]>();
  const readings = pages.map((page, i) => {
    const { value, fired } = traced(() => readingOf(page));
    for (const name of new Set(fired.map((one) => one.name)))
      answering.set(name, [...(answering.get(name) ?? []), i]);
    return value;
  });
  return ALL_RULES.flatMap((question) =>
    question.rules.flatMap(({ name, reads, leaves }): Idle[] => {
      const own = new Set([...reads, ...leaves]);
      const at = (answering.get(name) ?? []).filter((i) => !own.has(pages[i]?.text ?? ''));
      const changes = at.some(
        (i) => withoutRule(name, () => readingOf(pages[i] as ExtractRequest)) !== readings[i],
      );
      if (changes) return [];
      const isInExamples = reads.some((example) => decides(question, name, example));
      return [{ question, name, answers: at.length, isInExamples }];
    }),
  );
}

/** Whether a rule's example is read otherwise without it: as a page, or as the range that its question is asked of. */
export function decides(question: Question, name: string, example: string): boolean {
  if (question.of !== 'range') {
    const page = asPage(example);
    return withoutRule(name, () => readingOf(page)) !== readingOf(page);
  }
  const rules = new RuleSet(question.rules);
  const tokens = tokenize(example);
  const answer = () => JSON.stringify(rules.decide(tokens, 0, tokens.length)?.rule.gives ?? null);
  return withoutRule(name, answer) !== answer();
}

function readingOf(page: ExtractRequest): string {
  return JSON.stringify(extract(page, { today: TODAY }));
}
