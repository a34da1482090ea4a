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
  const records = await mapToRis(entries.map(withoutSplitNames));
  return records.map((record, index) => risRecord(record, entries[index] as CslItem)).join('');
}

/**
 * RIS has no escape for the comma that parts family from given name, so a body whose own name has
 * one ("Bộ Văn hóa, Thể thao và Du lịch") stands only as publisher.
 */
function withoutSplitNames({ author, ...item }: CslItem): CslItem {
  const whole = author?.filter(({ literal }) => !literal.includes(','));
  return whole?.length ? { ...item, author: whole } : item;
}

function risRecord(record: RisRecord, entry: CslItem): string {
  const tags: [string, string][] = [
    ['TY', RIS_TYPE[entry.type]],
    ['ID', entry.id],
  ];
  for (const [tag, value] of Object.entries(record)) {
    // The mapping cuts ids after 20 characters, where two may be the same.
    if (tag === 'TY' || tag === 'ID') continue;
    for (const each of [value].flat()) tags.push([tag, line(String(each))]);
  }
  // What the mapping leaves out for this type of entry.
  const has = (tag: string) => tags.some(([name]) => name === tag);
  if (entry.publisher && !has('PB')) tags.push(['PB', entry.publisher]);
  if (entry.genre && !has('M3')) tags.push(['M3', entry.genre]);
  tags.push(['ER', '']);
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
