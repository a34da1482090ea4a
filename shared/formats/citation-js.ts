/// <reference path="./citation-js.d.ts" />
import type { CslItem } from './csl.ts';

/** Tags of one RIS record; `TY` is its type. */
export type RisRecord = Readonly<Record<string, string | readonly string[]>>;

/** One BibTeX entry; its values are still plain text. */
export interface BibtexEntry {
  readonly type: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Citation.js's tables of which CSL field goes to which RIS tag. Only the mapping is theirs: their
 * text breaks lines, and so addresses, after 70 characters.
 */
export async function mapToRis(items: readonly CslItem[]): Promise<RisRecord[]> {
  const [{ plugins }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-ris'),
  ]);
  return plugins.output.format('ris', items, { format: 'object' }) as RisRecord[];
}

/**
 * Citation.js's tables of CSL field to BibTeX field. Only the mapping is theirs: their escaping
 * loses the horn of ơ and ư and the hook of ả, and leaves organisations' names unescaped.
 */
export async function mapToBibtex(items: readonly CslItem[]): Promise<BibtexEntry[]> {
  const [{ plugins }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex'),
  ]);
  plugins.config.get('@bibtex').format.asciiOnly = false;
  // The mapping takes "<b>" for bold: the sign goes through in another's place.
  const guarded = JSON.parse(JSON.stringify(items).replaceAll('<', STAND_IN)) as object[];
  const mapped = plugins.output.format('bibtex', guarded, { format: 'object' });
  return JSON.parse(JSON.stringify(mapped).replaceAll(STAND_IN, '<')) as BibtexEntry[];
}

/** A noncharacter: Unicode keeps it out of every text that is exchanged. */
const STAND_IN = '\ufdd0';
