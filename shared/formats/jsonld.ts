import type {
  Agency,
  Document,
  Extraction,
  Indicator,
  Quote,
  ReaderNote,
} from '../contract/index.ts';
import { figureText } from '../fields/figure.ts';
import { provenanceSentence } from '../messages/provenance.ts';
import { isLegislation, webAddress } from './csl.ts';
import { nameOf } from './document-name.ts';
import { isoPeriod } from './iso-period.ts';
import { issuersOf } from './issuers.ts';
import { type ExportItem, editedReport, isVouched, reportHead } from './item.ts';
import { summaryText } from './summary-text.ts';

type Node = Record<string, unknown>;

const CONTEXT_AROUND = 32;
/** Each annotation is its own W3C document: its vocabulary and schema.org's share names. */
const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * JSON-LD: schema.org Report, Dataset, Observation, Legislation and GovernmentOrganization, and a
 * W3C Web Annotation for each mark and each reader's note.
 */
export function writeJsonLd(items: readonly ExportItem[]): string {
  const graph = items.flatMap(itemNodes);
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2);
  // Safe inside a <script> of an HTML page.
  return `${text.replaceAll('<', '\\u003c')}\n`;
}

function itemNodes(item: ExportItem): Node[] {
  const { extraction } = item;
  const iri = (id: string) => `urn:soi:${extraction.id}#${encodeURIComponent(id)}`;
  return [
    reportNode(item, iri),
    ...extraction.documents.map((document) => documentNode(document, iri)),
    ...(extraction.indicators.length > 0 ? [datasetNode(item, iri)] : []),
    ...extraction.indicators.map((indicator) => observationNode(indicator, iri)),
    ...extraction.agencies.map((agency) => agencyNode(agency, iri)),
    ...annotations(item, iri),
  ];
}

type Iri = (id: string) => string;

function reportNode(item: ExportItem, iri: Iri): Node {
  const { extraction } = item;
  const head = reportHead(item);
  const authors = issuersOf(head.issuer).map((name) => {
    const agency = extraction.agencies.find((one) => one.name === name);
    return agency ? { '@id': iri(agency.id) } : bodyNode(name);
  });
  return known({
    '@type': head.kind === 'tin-bai' ? 'NewsArticle' : 'Report',
    '@id': iri('report'),
    name: head.title,
    headline: head.kind === 'tin-bai' ? head.title : null,
    reportNumber: head.kind === 'tin-bai' ? null : head.number,
    datePublished: head.date ?? extraction.report.published,
    abstract: abstractOf(item),
    creditText: item.verification && provenanceSentence(item.verification, 'vi'),
    author: !isVouched(item) ? null : authors.length > 1 ? authors : authors[0],
    locationCreated: head.place && { '@type': 'Place', name: head.place },
    inLanguage: 'vi',
    url: isVouched(item) ? webAddress(head.url) : null,
    temporalCoverage: isoPeriod(extraction.report.period),
    keywords: item.tags,
    citation: extraction.documents.map(({ id }) => ({ '@id': iri(id) })),
    mentions: extraction.agencies.map(({ id }) => ({ '@id': iri(id) })),
    hasPart: extraction.indicators.length > 0 ? [{ '@id': iri('dataset') }] : [],
  });
}

/** The summary in words; who speaks is told where the page was found to say so. */
function abstractOf(item: ExportItem): string | null {
  const { extraction } = item;
  const text = summaryText(
    { ...extraction, report: editedReport(item) },
    { language: 'vi', title: null, url: null, hasLine: isVouched(item) },
  );
  return text || null;
}

function bodyNode(name: string): Node {
  return { '@type': 'GovernmentOrganization', name };
}

function documentNode(document: Document, iri: Iri): Node {
  const { type, number, date, year, issuer, subject, links, known: registered } = document;
  const written = date ?? (year === null ? null : String(year));
  const bodies = issuersOf(issuer).map(bodyNode);
  const body = bodies.length > 1 ? bodies : bodies[0];
  const common = {
    '@id': iri(document.id),
    name: [nameOf(document), subject].filter(Boolean).join(': '),
    url: webAddress(links.find(({ rel }) => rel === 'exact')?.href ?? registered?.href),
    inLanguage: 'vi',
  };
  return isLegislation(document)
    ? known({
        '@type': 'Legislation',
        ...common,
        legislationIdentifier: number,
        legislationType: type,
        legislationDate: written,
        legislationPassedBy: body,
      })
    : known({
        '@type': 'Report',
        ...common,
        additionalType: type,
        reportNumber: number,
        datePublished: written,
        author: body,
      });
}

function datasetNode(item: ExportItem, iri: Iri): Node {
  const { indicators } = item.extraction;
  const head = reportHead(item);
  const measured = new Set(indicators.flatMap(({ subject }) => (subject ? [subject] : [])));
  return known({
    '@type': 'Dataset',
    '@id': iri('dataset'),
    name: head.title,
    description: [...measured].slice(0, 20).join('; ') || head.title,
    isPartOf: { '@id': iri('report') },
    inLanguage: 'vi',
    variableMeasured: [...measured],
    mainEntity: indicators.map(({ id }) => ({ '@id': iri(id) })),
  });
}

function observationNode(indicator: Indicator, iri: Iri): Node {
  const { subject, value, value2, unit, place, qualifier, role, direction } = indicator;
  const period = isoPeriod(indicator.period);
  return known({
    '@type': 'Observation',
    '@id': iri(indicator.id),
    name: subject,
    description: figureText(indicator, 'vi'),
    variableMeasured: subject,
    value: qualifier === 'range' ? null : value,
    minValue: qualifier === 'range' ? value : null,
    maxValue: qualifier === 'range' ? value2 : null,
    unitText: unit,
    observationDate: period && !period.includes('/') ? period : null,
    observationPeriod: period?.includes('/') ? period : null,
    observationAbout: place && { '@type': 'Place', name: place },
    measurementQualifier: [role, direction, qualifier === 'exact' ? null : qualifier]
      .filter(Boolean)
      .join(', '),
  });
}

function agencyNode(agency: Agency, iri: Iri): Node {
  return known({
    '@type': 'GovernmentOrganization',
    '@id': iri(agency.id),
    name: agency.name,
    alternateName: agency.shortName,
    areaServed: agency.place && { '@type': 'Place', name: agency.place },
    dissolutionDate: agency.validTo,
  });
}

function annotations(item: ExportItem, iri: Iri): Node[] {
  const { extraction } = item;
  const source = webAddress(reportHead(item).url) ?? iri('text');
  const mark = (id: string, mention: number, quote: Quote, more: Node): Node => ({
    '@context': ANNOTATION_CONTEXT,
    id: iri(`${id}-${mention}`),
    type: 'Annotation',
    ...more,
    target: { source, selector: selectors(extraction, quote) },
  });
  const identifies = (id: string, quotes: readonly Quote[]) =>
    quotes.map((quote, index) =>
      mark(id, index, quote, { motivation: 'identifying', body: iri(id) }),
    );
  return [
    ...extraction.documents.flatMap(({ id, mentions }) => identifies(id, mentions)),
    ...extraction.indicators.flatMap((indicator) => identifies(indicator.id, [indicator])),
    ...extraction.agencies.flatMap(({ id, mentions }) => identifies(id, mentions)),
    ...extraction.findings.flatMap(({ id, message, evidence }) =>
      evidence.map((quote, index) =>
        mark(id, index, quote, {
          motivation: 'assessing',
          body: { type: 'TextualBody', value: message, format: 'text/plain' },
        }),
      ),
    ),
    ...(item.readerNotes ?? []).map((note) => noteAnnotation(extraction, note, source, iri)),
  ];
}

function noteAnnotation(extraction: Extraction, note: ReaderNote, source: string, iri: Iri): Node {
  const { exact, prefix, suffix } = note.target.quote;
  const { position } = note.target;
  const stands = position && extraction.text.slice(position.start, position.end) === exact;
  return {
    '@context': ANNOTATION_CONTEXT,
    id: iri(`note-${note.id}`),
    type: 'Annotation',
    motivation: note.note ? 'commenting' : 'highlighting',
    created: note.createdAt,
    modified: note.updatedAt,
    body: [
      ...(note.note ? [{ type: 'TextualBody', value: note.note, format: 'text/plain' }] : []),
      ...note.tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(stands ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
  };
}

function selectors({ text }: Extraction, { start, end, quote }: Quote): Node[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_AROUND), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT_AROUND)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Drops half of a surrogate pair that a cut left at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Leaves out what is not known: JSON-LD has no null. */
function known(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
