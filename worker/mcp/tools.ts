import type { Context } from 'hono';
import * as z from 'zod/mini';
import {
  AgencyQuery,
  DocumentQuery,
  type Extraction,
  ExtractRequest,
  ExtractUrlQuery,
  IndicatorQuery,
  type Language,
  PagingQuery,
  ReportQuery,
} from '#shared/contract/index.ts';
import { summaryText } from '#shared/formats/summary-text.ts';
import { webAddress } from '#shared/ui/text/text-fragment.ts';
import type { AppEnv } from '../bindings.ts';
import { withCorpus } from '../http/corpus.ts';
import { spend } from '../http/limits.ts';
import type { LimitName } from '../http/quotas.ts';
import { readToday } from '../reading/engine.ts';
import { readAddress } from '../reading/read-address.ts';
import { findAgency, listAgencies } from '../store/agencies.ts';
import { findDocument, listDocuments } from '../store/documents.ts';
import { listIndicators } from '../store/indicators.ts';
import { listReports } from '../store/reports.ts';

/** One tool for assistants: the same service, schema and limit as the route it stands for. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly limit: LimitName;
  readonly input: z.core.$ZodType;
  /** What an assistant reads first: the answer in words. */
  lead?(result: unknown, input: unknown): string;
  run(c: Context<AppEnv>, input: unknown): unknown;
}

/** Checks a tool's input by its schema before it runs. */
function tool<Schema extends z.ZodMiniType>(
  row: Omit<Tool, 'input' | 'run'> & {
    input: Schema;
    run(c: Context<AppEnv>, input: z.output<Schema>): unknown;
  },
): Tool {
  return { ...row, run: (c, input) => row.run(c, row.input.parse(input ?? {})) };
}

/** The summary of what was read, in the language that was asked for. */
function told(result: unknown, input: unknown): string {
  const extraction = result as Extraction;
  const { report, source } = extraction;
  const { language = 'vi' } = (input ?? {}) as { language?: Language };
  return summaryText(extraction, {
    language,
    title: report.title ?? source.title,
    url: webAddress(source.url),
  });
}

const byId = { id: z.string().check(z.maxLength(100)) };

/** Every tool, one row each. All of them read; none changes anything. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: 'read_page',
    title: 'Read a report page',
    description:
      'Reads a public page of a *.gov.vn portal by its address: a summary in the page’s own sentences, the documents it cites, the figures it reports, the agencies it names, and what does not add up. Every quote is given with its place in the text.',
    limit: 'read-url',
    input: ExtractUrlQuery,
    run: (c, { url, language }) => readAddress(c.env, url, language),
    lead: told,
  }),
  tool({
    name: 'read_text',
    title: 'Read a report',
    description: 'The same for a text or the HTML of a page. Exactly one of text and html.',
    limit: 'extract',
    input: ExtractRequest,
    run: (_, request) => readToday(request),
    lead: told,
  }),
  tool({
    name: 'find_documents',
    title: 'Look up documents',
    description:
      'Official documents that shared reports cite, by number ("52-NQ/TW") or words (accents may be left out), with what most reports say of date and issuer, and the counts.',
    limit: 'read',
    input: DocumentQuery,
    run: (c, query) => withCorpus(c, (corpus) => listDocuments(corpus, query)),
  }),
  tool({
    name: 'get_document',
    title: 'One document and who cites it',
    description:
      'Dates and issuers of one document as cited, with counts, by place and year, and the reports that cite it. `id` comes from find_documents.',
    limit: 'read',
    input: z.object({ ...byId, ...PagingQuery.shape }),
    run: (c, { id, ...paging }) => withCorpus(c, (corpus) => findDocument(corpus, id, paging)),
  }),
  tool({
    name: 'find_reports',
    title: 'Look up reports',
    description:
      'Shared reports by the document they cite, the agency they name, place, kind, date and words.',
    limit: 'read',
    input: ReportQuery,
    run: (c, query) => withCorpus(c, (corpus) => listReports(corpus, query)),
  }),
  tool({
    name: 'find_indicators',
    title: 'Look up figures',
    description: 'Figures that shared reports report, by words, unit, place, period or report.',
    limit: 'read',
    input: IndicatorQuery,
    run: (c, query) => withCorpus(c, (corpus) => listIndicators(corpus, query)),
  }),
  tool({
    name: 'find_agencies',
    title: 'Look up agencies',
    description: 'Agencies that shared reports name, with their status and successors.',
    limit: 'read',
    input: AgencyQuery,
    run: (c, query) => withCorpus(c, (corpus) => listAgencies(corpus, query)),
  }),
  tool({
    name: 'get_agency',
    title: 'One agency and where it is named',
    description: 'Roles and years of one agency, and the reports that name it.',
    limit: 'read',
    input: z.object({ ...byId, ...PagingQuery.shape }),
    run: (c, { id, ...paging }) => withCorpus(c, (corpus) => findAgency(corpus, id, paging)),
  }),
];

/** Runs a tool within the limit of the route it stands for; that of a read was spent by the request itself. */
export async function runTool(
  c: Context<AppEnv>,
  row: Tool,
  input: unknown,
): Promise<{ result: unknown; lead: string | null }> {
  if (row.limit !== 'read') await spend(c, row.limit);
  const result = await row.run(c, input);
  return { result, lead: row.lead?.(result, input) || null };
}
