import type { Block, BlockKind } from '../../../contract/index.ts';

type Kind = Omit<Block, 'start' | 'end'>;

/** Headings are short; a longer bold line is a bold paragraph. */
const MAX_HEADING = 220;
const MAX_NUMBERED_HEADING = 90;
const MAX_LEVEL = 6;

/** Numbering that opens a heading or a list item, one row a form, the weightiest first. */
const NUMBERINGS: readonly { opens: RegExp; form: RegExp; level: number }[] = [
  {
    opens: /[PC]/,
    form: /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:[IVXLC]{1,6}|\d{1,2}|THỨ\s|thứ\s)/,
    level: 1,
  },
  { opens: /[IVXLC]/, form: /^[IVXLC]{1,6}\s?[.)/\-–:]\s?\S/, level: 2 },
  { opens: /[A-ZĐ]/, form: /^[A-ZĐ][.)]\s?\S/, level: 1 },
  { opens: /\d/, form: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s?\D/, level: 5 },
  { opens: /\d/, form: /^\d{1,2}\.\d{1,2}\.?\s?\D/, level: 4 },
  { opens: /\d/, form: /^\d{1,2}\s?(?:[.)]\s?|\/\s)[^\d\s]/, level: 3 },
  { opens: /[a-zđ]/, form: /^[a-zđ][.)]\s?\S/, level: 5 },
];

/** The forms that a line's first unit may open; units beyond the table open none. */
const OPENED_BY = Array.from({ length: 0x180 }, (_, unit) =>
  NUMBERINGS.filter(({ opens }) => opens.test(String.fromCharCode(unit))),
);

const BULLET = /^(?:[-–—+•●○▪■◦‣✓➢❖·]\s?[^\s\d.,-]|\*\s\S)/u;

/** Whether a line begins with a bullet. */
export function opensItem(line: string): boolean {
  return BULLET.test(line);
}

/** The level that a line's numbering gives it, or null where it has none. */
export function numberingLevel(line: string): number | null {
  for (const { form, level } of OPENED_BY[line.charCodeAt(0)] ?? [])
    if (form.test(line)) return level;
  return null;
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
