import type { Block, BlockKind } from '../../contract/index.ts';

type Kind = Omit<Block, 'start' | 'end'>;

/** Headings are short; a longer bold line is a bold paragraph. */
const MAX_HEADING = 220;

/** Numbering that opens a heading or a list item, one row a form, the weightiest first. */
const NUMBERINGS: readonly { form: RegExp; level: number }[] = [
  { form: /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:[IVXLC]{1,6}|\d{1,2}|THỨ\s|thứ\s)/, level: 1 },
  { form: /^[IVXLC]{1,6}\s?[.)/\-–:]\s?\S/, level: 2 },
  { form: /^[A-ZĐ][.)]\s?\S/, level: 1 },
  { form: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s?\D/, level: 5 },
  { form: /^\d{1,2}\.\d{1,2}\.?\s?\D/, level: 4 },
  { form: /^\d{1,2}\s?[.)/]\s?[^\d\s]/, level: 3 },
  { form: /^[a-zđ][.)]\s?\S/, level: 5 },
];

const BULLET = /^[-–—+•*●○▪■◦‣✓➢❖·]\s?[^\s\d.,-]/u;

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
  const isHeading =
    line.length <= MAX_HEADING &&
    !/[.;,]$/.test(line) &&
    (isBold || ((numbered ?? 9) <= 2 && line === line.toUpperCase()));
  if (isHeading && kind !== 'list-item') return { kind: 'heading', level: numbered ?? 6 };
  if (kind === 'list-item' || BULLET.test(line) || numbered !== null)
    return { kind: 'list-item', level };
  return { kind, level };
}
