import type { Document, Language } from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import {
  agencyRoleMessages,
  formatMessages,
  indicatorRoleMessages,
  relationMessages,
  reportKindMessages,
  severityMessages,
} from '../messages/formats.ts';
import { line, webAddress } from './csl.ts';
import { type ExportItem, type ExportOptions, reportHead } from './item.ts';

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

  const { signer, addressees } = extraction.report;
  const facts: [keyof typeof formatMessages, string | null][] = [
    ['kind', head.kind && reportKindMessages[head.kind][language]],
    ['number', head.number],
    ['date', head.date && readableDate(head.date, language)],
    ['issuer', head.issuer],
    ['place', head.place],
    ['signer', [signer?.position, signer?.name].filter(Boolean).join(' ') || null],
    ['addressees', addressees.join('; ') || null],
    ['tags', item.tags?.join(', ') || null],
  ];
  const factLines = facts.flatMap(([key, value]) =>
    value ? [`- **${say(key)}:** ${escapeMarkdown(value)}`] : [],
  );
  if (head.url) factLines.push(`- **${say('page')}:** ${address(head.url)}`);
  if (factLines.length > 0) parts.push(factLines.join('\n'));
  if (item.note) section('note', item.note.split('\n').map(escapeMarkdown));
  section(
    'summary',
    extraction.summary.sentences.map(({ quote }) => `> ${escapeMarkdown(quote)}\n`),
  );
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
    extraction.agencies.map(({ name, roles, successors }) => {
      const facts: string[] = roles.map((role) => agencyRoleMessages[role][language]);
      if (successors.length > 0)
        facts.push(
          format(formatMessages.formerly[language], { successors: successors.join(', ') }),
        );
      return `- ${escapeMarkdown(name)}${facts.length > 0 ? ` (${escapeMarkdown(facts.join('; '))})` : ''}`;
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

function documentLine(document: Document, language: Language): string {
  const { type, number, name, date, issuer, subject, relation, mentions, links } = document;
  const called = escapeMarkdown(
    [type, number ?? (name === type ? null : name)].filter(Boolean).join(' ') ||
      (mentions[0]?.quote ?? ''),
  );
  const exact = webAddress(links.find(({ rel }) => rel === 'exact')?.href);
  const facts = [
    date && readableDate(date, language),
    issuer && escapeMarkdown(issuer),
    subject && escapeMarkdown(subject),
  ].filter(Boolean);
  const times = format(formatMessages.times[language], { n: mentions.length });
  return `- **${exact ? `[${called}](<${linkTarget(exact)}>)` : called}**${facts.map((fact) => ` · ${fact}`).join('')} (${relationMessages[relation][language]}; ${times})`;
}

function indicatorTable({ extraction }: ExportItem, language: Language): string[] {
  if (extraction.indicators.length === 0) return [];
  const say = (key: keyof typeof formatMessages) => formatMessages[key][language];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([say('subject'), say('figure'), say('role'), say('period'), say('about')]),
    row(['---', '---', '---', '---', '---']),
    ...extraction.indicators.map(({ subject, quote, unit, cell, role, period, place }) =>
      row([
        escapeMarkdown(subject ?? ''),
        // A table's cell often leaves its unit to the column's head.
        escapeMarkdown(cell && unit && !quote.includes(unit) ? `${quote} (${unit})` : quote),
        indicatorRoleMessages[role][language],
        escapeMarkdown(period ?? ''),
        escapeMarkdown(place ?? ''),
      ]),
    ),
  ];
}

/** 2019-09-27 → 27/9/2019 in Vietnamese, 27 September 2019 in English; a month or year alone stays one. */
function readableDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return date;
  if (language === 'vi') return [day, month, year].filter(Boolean).join('/');
  return new Intl.DateTimeFormat('en-GB', {
    ...(day && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day || 1));
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
