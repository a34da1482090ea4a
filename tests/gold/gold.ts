import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractRequest } from '#shared/contract/index.ts';

/** A quote of the page with what a person took it to say; `…Also` beside a field: values that are as right. */
export interface Annotation {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Finding it or not costs nothing. */
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}

/** One page read by hand. `text` is null for a page that is no report: only that is asked of it. */
export interface GoldPage {
  readonly id: string;
  readonly url: string | null;
  readonly text: string | null;
  readonly report: Readonly<Record<string, unknown>>;
  readonly documents: readonly Annotation[];
  readonly indicators: readonly Annotation[];
  readonly agencies: readonly Annotation[];
  /** What the page does with each distinct document, by its number or name. */
  readonly relations: readonly { readonly document: string; readonly [field: string]: unknown }[];
  /** What must be raised: the code, and words that its JSON holds. */
  readonly findings: readonly { readonly code: string; readonly says?: string }[];
  /** The sentences that a reader would send on; weight 2: it must be there. */
  readonly points: readonly Annotation[];
  /** Quotes of the figures that a reader would put first. */
  readonly headline: readonly string[] | null;
}

export interface GoldCase {
  readonly gold: GoldPage;
  readonly request: ExtractRequest;
}

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

/** The project's own pages, each with what the engine is given of it: its HTML where that stands beside, else its text. */
export function goldCases(): GoldCase[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(PAGES, file), 'utf8')) as GoldPage;
      const html = join(PAGES, file.replace(/json$/, 'html'));
      const body = existsSync(html)
        ? { html: readFileSync(html, 'utf8') }
        : { text: gold.text ?? '' };
      return { gold, request: { ...body, ...(gold.url && { url: gold.url }) } as ExtractRequest };
    });
}

/** Whether a value is the annotation's own or one of those that are as right. */
export function isOneOf(
  gold: Readonly<Record<string, unknown>>,
  field: string,
  isRight: (value: unknown) => boolean,
): boolean {
  const also = gold[`${field}Also`];
  return [gold[field] ?? null, ...(Array.isArray(also) ? also : [])].some(isRight);
}
