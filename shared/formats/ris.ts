import { mapToRis, type RisRecord } from './citation-js.ts';
import { type CslItem, cslItems, line } from './csl.ts';
import type { ExportItem } from './item.ts';

/**
 * RIS types by CSL type. Government documents have their own; laws are statutes ("LEGAL" is what
 * reference managers take for a court case).
 */
const RIS_TYPE: Readonly<Record<CslItem['type'], string>> = {
  legislation: 'STAT',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
};

/** RIS, UTF-8 with CRLF, one line a tag. */
export async function writeRis(items: readonly ExportItem[]): Promise<string> {
  const entries = cslItems(items);
  const records = await mapToRis(entries.map(({ author, ...entry }) => entry));
  return records.map((record, index) => risRecord(record, entries[index] as CslItem)).join('');
}

/** Tags that the mapping writes for books: of a statute's record, managers read them as ISBN, issue and publisher. */
const NOT_OF_STATUTES = new Set(['SN', 'IS', 'PB']);

function risRecord(record: RisRecord, entry: CslItem): string {
  const isStatute = entry.type === 'legislation';
  const tags: [string, string][] = [
    ['TY', RIS_TYPE[entry.type]],
    ['ID', entry.id],
    // One a body; RIS has no escape for commas, so that a name with one stands as it is.
    ...(entry.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
  ];
  for (const [tag, value] of Object.entries(record)) {
    // The mapping cuts ids after 20 characters, where two may be the same.
    if (tag === 'TY' || tag === 'ID' || (isStatute && NOT_OF_STATUTES.has(tag))) continue;
    for (const each of [value].flat()) tags.push([tag, line(String(each))]);
  }
  // What the mapping leaves out for this type of entry.
  const has = (tag: string) => tags.some(([name]) => name === tag);
  if (isStatute && entry.number) tags.push(['M1', entry.number]);
  if (!isStatute && entry.publisher && !has('PB')) tags.push(['PB', entry.publisher]);
  if (entry.genre && !has('M3')) tags.push(['M3', entry.genre]);
  tags.push(['ER', '']);
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
