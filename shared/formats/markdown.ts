import type { Document, Language } from '../contract/index.ts';
import { agencyFields } from '../fields/agency.ts';
import { documentFields } from '../fields/document.ts';
import { indicatorFields } from '../fields/indicator.ts';
import { said, withNote, wordTable } from '../fields/outlets.ts';
import { reportFields } from '../fields/report.ts';
import {
  headlineFigures,
  lineOf,
  onOneLine,
  pointGroups,
  type Tellable,
} from '../fields/telling.ts';
import { format } from '../messages/catalogue.ts';
import { formatMessages, relationMessages, severityMessages } from '../messages/formats.ts';
import { provenanceSentence } from '../messages/provenance.ts';
import { pointKindMessages, pointLabels, summaryWords } from '../messages/summary.ts';
import { line, webAddress } from './csl.ts';
import { nameOf } from './document-name.ts';
import { type ExportItem, type ExportOptions, editedReport, reportHead } from './item.ts';
import { figureLine } from './summary-text.ts';

/** Markdown (CommonMark with tables), one document an item; what a page says never becomes markup. */
export function writeMarkdown(items: readonly ExportItem[], options: ExportOptions): string {
  return items.map((item) => report(item, options.language ?? 'vi')).join('\n---\n\n');
}

function report(item: ExportItem, language: Language): string {
  const { extraction } = item;
  const say = (key: keyof typeof formatMessages) => formatMessages[key][language];
  const head = reportHead(item);
  const parts: string[] = [`# ${escapeMarkdown(head.title ?? say('untitled'))}`];
  const section = (key: keyof typeof formatMessages, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`## ${say(key)}`, lines.join('\n'));
  };

  if (item.verification)
    parts.push(`**${escapeMarkdown(provenanceSentence(item.verification, language))}**`);
  const edited = editedReport(item);
  parts.push(...summaryParts({ ...extraction, report: edited }, language));
  const labelled = (label: string, value: string) => `- **${label}:** ${escapeMarkdown(value)}`;
  const factLines = said(reportFields, edited, 'markdown', language).map((fact) =>
    labelled(fact.label ?? '', fact.text),
  );
  // After the kind, as a head is read.
  if (edited.number)
    factLines.splice(
      edited.kind ? 1 : 0,
      0,
      labelled(reportFields.number.label[language], edited.number),
    );
  if (item.tags?.length) factLines.push(labelled(say('tags'), item.tags.join(', ')));
  if (head.url) factLines.push(`- **${say('page')}:** ${address(head.url)}`);
  if (factLines.length > 0) parts.push(factLines.join('\n'));
  if (item.note) section('note', item.note.split('\n').map(escapeMarkdown));
  section(
    'findings',
    extraction.findings.map(({ severity, message, evidence }) =>
      [
        `- **${severityMessages[severity][language]}:** ${escapeMarkdown(message)}`,
        ...evidence.map(({ quote }) => `  > ${escapeMarkdown(quote)}\n`),
      ].join('\n'),
    ),
  );
  section(
    'documents',
    extraction.documents.map((document) => documentLine(document, language)),
  );
  section('indicators', indicatorTable(item, language));
  section(
    'agencies',
    extraction.agencies.map((agency) => {
      const facts = said(agencyFields, agency, 'markdown', language).map(withNote);
      return `- ${escapeMarkdown(agency.name)}${facts.length > 0 ? ` (${escapeMarkdown(facts.join('; '))})` : ''}`;
    }),
  );
  section(
    'readerNotes',
    (item.readerNotes ?? []).map(({ target, note, tags }) =>
      [
        `> ${escapeMarkdown(target.quote.exact)}\n`,
        ...(note ? [`${note.split('\n').map(escapeMarkdown).join('\n')}\n`] : []),
        ...(tags.length > 0
          ? [`${tags.map((tag) => `\\#${escapeMarkdown(tag)}`).join(' ')}\n`]
          : []),
      ].join('\n'),
    ),
  );
  parts.push(`*${format(say('readBy'), { version: extraction.engine.version })}*`);
  return `${parts.join('\n\n')}\n`;
}

/** The summary as one would paste it: the line, the figures that stand first, the points by kind. */
function summaryParts(extraction: Tellable, language: Language): string[] {
  const line = lineOf(extraction, language);
  const figures = headlineFigures(extraction).map((figure) => {
    const { subject, value, rest } = figureLine(figure, language);
    const about = [subject, rest].filter(Boolean).map(escapeMarkdown).join(' · ');
    return `- **${escapeMarkdown(value)}**${about && ` ${about}`}`;
  });
  return [
    ...(line ? [escapeMarkdown(line)] : []),
    ...(figures.length > 0 ? [figures.join('\n')] : []),
    ...pointGroups(extraction.summary.points).map(({ kind, points }) =>
      [
        `**${pointKindMessages[kind][language]}**\n`,
        ...points.map(
          ({ quote, byReader }) =>
            `- ${escapeMarkdown(onOneLine(quote))}${byReader ? ` *(${pointLabels.byReader[language]})*` : ''}`,
        ),
      ].join('\n'),
    ),
    ...(extraction.summary.isEdited ? [`*${summaryWords.edited[language]}*`] : []),
  ];
}

function documentLine(document: Document, language: Language): string {
  const { relation, mentions, links } = document;
  const called = escapeMarkdown(nameOf(document));
  const exact = webAddress(links.find(({ rel }) => rel === 'exact')?.href);
  const facts = said(documentFields, document, 'markdown', language).map((fact) =>
    escapeMarkdown(withNote(fact)),
  );
  const times = format(formatMessages.times[language], { n: mentions.length });
  return `- **${exact ? `[${called}](<${linkTarget(exact)}>)` : called}**${facts.map((fact) => ` · ${fact}`).join('')} (${relationMessages[relation][language]}; ${times})`;
}

function indicatorTable({ extraction }: ExportItem, language: Language): string[] {
  if (extraction.indicators.length === 0) return [];
  const columns = wordTable(
    indicatorFields,
    'markdown',
    language,
    formatMessages.remarks[language],
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ label }) => label)),
    row(columns.map(() => '---')),
    ...extraction.indicators.map((figure) =>
      row(columns.map(({ cell }) => escapeMarkdown(cell(figure)))),
    ),
  ];
}

function address(url: string): string {
  const web = webAddress(url);
  return web ? `<${linkTarget(web)}>` : escapeMarkdown(url);
}

function linkTarget(url: string): string {
  return url.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll(' ', '%20');
}

/** Text on one line that Markdown shows as it is: no markup, no HTML, no list, no heading. */
export function escapeMarkdown(text: string): string {
  return line(text)
    .replace(/[\\`*_[\]<>|~#&!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/\b(https?):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, 'www\\.');
}
