import type { Extraction } from '#shared/contract/index.ts';
import type { FigureParts } from '#shared/fields/figure.ts';
import { firstResult, headlineFigures, onOneLine } from '#shared/fields/telling.ts';
import { distinctTerms, searchForm } from '#shared/search/words.ts';
import { type Digest, digestOf } from './across.ts';

/** Raised when what is derived here changes: what was derived before is then made anew. */
export const DERIVED_VERSION = 1;

/** What a row of the list tells of a report: the first headline figure, else the first result. */
export type Lead = { subject: string | null; figure: FigureParts } | { quote: string } | null;

/** What a report is searched by. */
export interface Searched {
  key: string;
  version: number;
  /** Search form of its text. */
  text: string;
  /** Its distinct words, one space between. */
  terms: string;
}

/** What lists, searches and views across reports need of a report, made once, when it is saved. */
export interface Derived {
  searched: Searched;
  digest: Digest;
  text: string;
  lead: Lead;
}

export function derive(key: string, extraction: Extraction): Derived {
  const text = searchForm(extraction.text);
  return {
    searched: { key, version: DERIVED_VERSION, text, terms: distinctTerms(text).join(' ') },
    digest: digestOf(key, extraction),
    text: extraction.text,
    lead: leadOf(extraction),
  };
}

function leadOf(extraction: Extraction): Lead {
  const [first] = headlineFigures(extraction);
  if (first) {
    const { subject, quote, value, decimal, unit, stated, direction, cell } = first.figure;
    return {
      subject,
      figure: {
        ...{ quote, value, decimal, unit, cell },
        stated: stated ?? null,
        direction: direction ?? null,
      },
    };
  }
  const point = firstResult(extraction.summary.points);
  return point && { quote: onOneLine(point.quote) };
}
