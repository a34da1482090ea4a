import type {
  Agency,
  Document,
  Extraction,
  Finding,
  Indicator,
  Report,
  Section,
  SummaryPoint,
} from '../../contract/index.ts';
import type { Passage } from '../indicators/clause/passages.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';
import { quoteOf } from '../spans.ts';
import { candidatesOf, longestSentence } from './candidates.ts';
import { choose } from './choose.ts';
import { headlineOf } from './headline.ts';
import { headingLines, scopesOf } from './scopes.ts';
import { type Weighed, weigh } from './weigh.ts';

export interface SummaryContext {
  page: SourcePage;
  scan: Scan;
  passages: readonly Passage[];
  report: Report;
  sections: readonly Section[];
  documents: readonly Document[];
  indicators: readonly Indicator[];
  agencies: readonly Agency[];
  findings: readonly Finding[];
}

/** Points whose quotes are given as `sentences` too. */
const FIRST_SENTENCES = 5;

/**
 * What a reader would send on: the points of the page in its own sentences, in reading order, the figures to put first,
 * and the counts. A page that is no report has none.
 */
export function summarize(context: SummaryContext): Extraction['summary'] {
  const { page, report, documents, indicators, agencies, findings } = context;
  const { points, headline } = report.isReport ? pointsOf(context) : NOTHING;
  return {
    points,
    headline,
    isEdited: false,
    sentences: points.slice(0, FIRST_SENTENCES).map((point) => quoteOf(page.text, point)),
    counts: {
      documents: documents.length,
      indicators: indicators.length,
      agencies: agencies.length,
      findings: findings.length,
    },
  };
}

const NOTHING = { points: [], headline: [] };

/** The sentences of a page's prose with their kinds and weights: what the points are chosen from. */
export function weighSentences(context: SummaryContext): Weighed[] {
  const { page, scan, passages, sections } = context;
  const longest = longestSentence(page.text.length);
  const isHeading = headingLines(sections, page.text);
  const candidates = passages.flatMap((passage, i) =>
    isHeading(passage) ? [] : candidatesOf(passage, i, scan.tokens, longest),
  );
  const scopes = scopesOf(passages, sections, scan.tokens);
  return weigh(candidates, { ...context, scopes, passages });
}

function pointsOf(context: SummaryContext) {
  const { page, sections, indicators } = context;
  const weighed = weighSentences(context);
  const chosen = choose(weighed, page.text.length);
  const points = chosen.map((point): SummaryPoint => {
    const section = sections[point.section];
    return {
      ...quoteOf(page.text, point),
      kind: point.kind,
      section: section ? [section.label, section.heading].filter(Boolean).join(' ') || null : null,
      indicators: point.figures.map(({ id }) => id),
      documents: point.cited.map(({ id }) => id),
      byReader: false,
    };
  });
  return { points, headline: headlineOf(indicators, weighed) };
}
