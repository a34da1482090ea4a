import type { Extraction, Include, Language } from '../contract/index.ts';
import { lookUpAgencies, readAgencies } from './agencies/agencies.ts';
import type { Portal } from './agencies/portal.ts';
import { Caps } from './caps.ts';
import { readDocuments } from './documents/documents.ts';
import { readFindings } from './findings/findings.ts';
import { ENGINE_VERSION, extractionId } from './identity.ts';
import { readPassages } from './indicators/clause/passages.ts';
import { readIndicators } from './indicators/indicators.ts';
import { periodOfTitle } from './indicators/period/of-title.ts';
import { readReport, readSections } from './report/report.ts';
import { traced } from './rules/trace.ts';
import { scan as scanText } from './scan/scan.ts';
import type { PageInput } from './source/page.ts';
import { readSource } from './source/source.ts';
import { summarize } from './summary/summary.ts';
import { withTraces } from './trace-of.ts';

export interface ExtractOptions {
  /** Language of the findings' sentences. */
  language?: Language;
  /** ISO date that "today" stands for (what is in force, what is reorganised); none leaves it out. */
  today?: string | null;
  /** What is answered only when asked for. */
  include?: readonly Include[] | undefined;
}

/** Runs the stages before the summary; what they read is for `extract` and for what measures a stage by itself. */
export function readStages(input: PageInput, options: ExtractOptions = {}) {
  const { language = 'vi', today = null, include = [] } = options;
  const page = readSource(input, {
    map: include.includes('textMap'),
    dropped: include.includes('dropped'),
  });
  const scan = scanText(page.text, page.blocks);
  const lookup = lookUpAgencies(page, scan);
  const report = readReport(page, scan, lookup, periodOfTitle);
  const caps = new Caps(page.text, page.map, page.dropped, report);
  if (page.cut) caps.tell('elements', page.cut.kept, page.cut.of);
  const documents = readDocuments({ page, scan, agencies: lookup, report, caps });
  const agencies = readAgencies(lookup, documents, today, caps);
  const sections = caps.keep('sections', readSections(page, scan));
  const passages = readPassages(page, scan);
  const indicators = readIndicators({
    page,
    passages,
    scan,
    agencies: lookup,
    report,
    sections,
    documents,
    caps,
  });
  const findings = caps.keep(
    'findings',
    readFindings({ page, scan, report, documents, indicators, agencies, today }, language),
  );
  const { portal } = lookup.context;
  return {
    page,
    scan,
    passages,
    portal,
    caps,
    report,
    sections,
    documents,
    agencies,
    indicators,
    findings,
  };
}

/**
 * Reads one page: HTML or text in, an `Extraction` out. Pure, synchronous and deterministic.
 * Every offset of the result is into its own `text`.
 */
export function extract(input: PageInput, options: ExtractOptions = {}): Extraction {
  if (!options.include?.includes('trace')) return read(input, options);
  const { value, fired } = traced(() => read(input, options));
  return withTraces(value, fired);
}

function read(input: PageInput, options: ExtractOptions): Extraction {
  const { include = [] } = options;
  const stages = readStages(input, options);
  const { page, caps, report, sections, documents, agencies, indicators, findings } = stages;
  const blocks = caps.keep('blocks', page.blocks);
  return {
    id: extractionId(page.text),
    engine: { name: 'soi', version: ENGINE_VERSION },
    source: {
      url: page.url,
      host: page.host,
      portal: portalSource(stages.portal),
      title: page.title,
      attachments: page.attachments,
      file: null,
    },
    text: page.text,
    blocks,
    report,
    sections,
    documents,
    indicators,
    agencies,
    findings,
    summary: summarize(stages),
    truncated: caps.truncated,
    ...(include.includes('textMap') && { textMap: page.map }),
    ...(include.includes('dropped') && { dropped: page.dropped ?? [] }),
  };
}

/** Whose portal the page stands on, as far as the gazetteer knows. */
function portalSource(portal: Portal | null): Extraction['source']['portal'] {
  return portal && { host: portal.host, agency: portal.agency };
}
