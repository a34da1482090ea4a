import type { Block, BlockKind } from '../../contract/index.ts';

type Kind = Omit<Block, 'start' | 'end'>;

/** Headings are short; a longer bold line is a bold paragraph. */
const MAX_HEADING = 220;
const MAX_NUMBERED_HEADING = 90;
const MAX_LEVEL = 6;

/** Numbering that opens a heading or a list item, one row a form, the weightiest first. */
const NUMBERINGS: readonly { form: RegExp; level: number }[] = [
  { form: /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:[IVXLC]{1,6}|\d{1,2}|THỨ\s|thứ\s)/, level: 1 },
  { form: /^[IVXLC]{1,6}\s?[.)/\-–:]\s?\S/, level: 2 },
  { form: /^[A-ZĐ][.)]\s?\S/, level: 1 },
  { form: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s?\D/, level: 5 },
  { form: /^\d{1,2}\.\d{1,2}\.?\s?\D/, level: 4 },
  { form: /^\d{1,2}\s?(?:[.)]\s?|\/\s)[^\d\s]/, level: 3 },
  { form: /^[a-zđ][.)]\s?\S/, level: 5 },
];

const BULLET = /^(?:[-–—+•●○▪■◦‣✓➢❖·]\s?[^\s\d.,-]|\*\s\S)/u;

/** Whether a line begins with a bullet. */
export function opensItem(line: string): boolean {
  return BULLET.test(line);
}

/** The level that a line's numbering gives it, or null where it has none. */
export function numberingLevel(line: string): number | null {
  const first = line.charCodeAt(0);
  const mayNumber =
    (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x7a) || first > 0x7f;
  if (!mayNumber) return null;
  return NUMBERINGS.find(({ form }) => form.test(line))?.level ?? null;
}

/** The kind of a line, from what its markup says and from how it begins. */
export function lineBlock(
  line: string,
  kind: BlockKind,
  level: number | null,
  isBold: boolean,
): Kind {
  if (kind === 'title' || kind === 'heading') return { kind, level };
  const numbered = numberingLevel(line);
  if (kind !== 'list-item' && isHeading(line, numbered, isBold))
    return { kind: 'heading', level: numbered ?? MAX_LEVEL };
  if (kind === 'list-item' || BULLET.test(line) || numbered !== null)
    return { kind: 'list-item', level };
  return { kind, level };
}

/** A short line that ends no sentence: bold, or numbered as sections are. */
function isHeading(line: string, numbered: number | null, isBold: boolean): boolean {
  if (line.length > MAX_HEADING || /[.;,]$/.test(line)) return false;
  if (isBold) return true;
  if (numbered === null) return false;
  if (numbered <= 2) return true;
  return numbered <= 4 && line.length <= MAX_NUMBERED_HEADING;
}
