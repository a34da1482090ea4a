import { mapToBibtex } from './citation-js.ts';
import { type CslItem, cslItems } from './csl.ts';
import type { ExportItem } from './item.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX in UTF-8, as biber and every manager of today read it. BibTeX knows no legislation:
 * a technical report is the one entry whose styles print kind and number.
 */
export async function writeBibtex(items: readonly ExportItem[]): Promise<string> {
  const entries = cslItems(items);
  const asReports = entries.map(({ title, author, issued, issue, URL: url, type, ...rest }) => ({
    ...rest,
    ...(rest.authority && { publisher: rest.authority }),
    type: type === 'legislation' ? 'report' : type,
  }));
  const mapped = await mapToBibtex(asReports);
  return entries
    .map((entry, index) => {
      const { type, properties } = mapped[index] as (typeof mapped)[number];
      return bibtexEntry(type, entry, properties);
    })
    .join('\n');
}

function bibtexEntry(
  type: string,
  entry: CslItem,
  mapped: Readonly<Record<string, string>>,
): string {
  const fields: [string, string][] = [];
  const add = (name: string, value: string | undefined) => {
    if (value) fields.push([name, value]);
  };
  // Double braces: the name of a body is one name, and capitals of a title stay.
  add('author', entry.author?.map(({ literal }) => `{${escapeBibtex(literal)}}`).join(' and '));
  add('title', entry.title && `{${escapeBibtex(entry.title)}}`);
  const [year, month, day] = entry.issued?.['date-parts'][0] ?? [];
  add('year', year?.toString());
  add('month', month ? [MONTHS[month - 1], day].filter(Boolean).join(' ') : undefined);
  for (const [name, value] of Object.entries(mapped)) add(name, escapeBibtex(String(value)));
  add('keywords', entry.keyword && escapeBibtex(entry.keyword));
  add('language', 'vietnamese');
  add('url', entry.URL && urlInBraces(entry.URL));
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${entry.id},\n${lines.join(',\n')}\n}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * Text for a braced BibTeX value. Vietnamese letters stay as they are; what TeX would run is
 * escaped. BibTeX counts braces also behind a backslash, so one that stands alone becomes a command.
 */
export function escapeBibtex(text: string): string {
  const balanced = bracesPair(text);
  return text.replace(/[\\{}~^&%$#_]/g, (char) => {
    if (!balanced && char === '{') return '\\textbraceleft{}';
    if (!balanced && char === '}') return '\\textbraceright{}';
    return SPECIAL[char] as string;
  });
}

function bracesPair(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '{') depth++;
    if (char === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Addresses are verbatim in BibTeX; only what would end the value is percent-encoded. */
function urlInBraces(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
