import type { Span } from '../../../contract/index.ts';
import type { Tokens } from '../../scan/tokens.ts';
import type { TableCell } from '../../source/page.ts';
import type { PageReading } from '../assembly/prose.ts';
import type { PeriodMention } from '../period/periods.ts';
import type { Column } from './column.ts';
import { isIndexCell, textOfSpan } from './table-columns.ts';
import { periodOfLabel } from './table-periods.ts';
import { type CellUnit, headUnit, percentOf, unitOfCell } from './table-units.ts';

/** What a row's label, unit cell and section say of its cells. */
export interface RowContext {
  label: TableCell | null;
  labelText: string | null;
  /** Where it stands, its mark left out. */
  labelSpan: Span | null;
  section: string | null;
  /** Where the label is a period and nothing else. */
  period: PeriodMention | null;
  unit: CellUnit | null;
  start: number;
  end: number;
}

/** Whether a row numbers the columns. */
export function isIndexRow(row: readonly (TableCell | null)[], r: number, tokens: Tokens): boolean {
  const texts = row
    .filter((cell) => cell !== null && cell.row === r && cell.end > cell.start)
    .map((cell) => textOfSpan(tokens, cell as TableCell));
  if (texts.length < 3 || !texts.every(isIndexCell)) return false;
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0]))
    .filter((n) => !Number.isNaN(n));
  return (
    numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
  );
}

/** A row of one label over all columns: "I. Nông, lâm nghiệp". */
export function isSection(
  row: readonly (TableCell | null)[],
  r: number,
  columns: readonly Column[],
  tokens: Tokens,
): boolean {
  return row.every((cell, c) => {
    if (!cell || cell.row !== r || cell.column !== c || columns[c]?.use === 'numbering')
      return true;
    return !/\d/.test(tokens.text.slice(cell.start, cell.end)) || columns[c]?.use !== 'data';
  });
}

/** Reads what stands beside a row's figures; `above` is the unit of the row before it. */
export function rowContext(
  row: readonly (TableCell | null)[],
  r: number,
  columns: readonly Column[],
  { section, above }: { section: string | null; above: CellUnit | null },
  page: PageReading,
): RowContext {
  const { tokens } = page;
  const at = columns.findIndex(({ use }) => use === 'label');
  const own = row.filter((cell): cell is TableCell => cell !== null && cell.row === r);
  const spanning = own.find(
    (cell) => cell.columnSpan > 1 && /\p{L}{2}/u.test(tokens.text.slice(cell.start, cell.end)),
  );
  const label = (at >= 0 ? row[at] : null) ?? spanning ?? null;
  const unitAt = columns.findIndex(({ use }) => use === 'unit');
  const unitCell = unitAt >= 0 ? row[unitAt] : null;
  const head = columns[at]?.path.at(-1) ?? '';
  const labelSpan = label && label.end > label.start ? withoutMark(tokens, label) : null;
  const text = labelSpan && cleanLabel(textOfSpan(tokens, labelSpan));
  return {
    label,
    labelText: text === '' ? null : text,
    labelSpan,
    section,
    period: label && label.end > label.start ? periodOfLabel(page, label, head) : null,
    unit:
      (unitCell && !isDitto(tokens, unitCell) ? unitOfCell(tokens, unitCell) : null) ??
      (label ? unitOfLabel(tokens, label) : null) ??
      (unitCell && (isDitto(tokens, unitCell) || isPartOfAbove(tokens, unitCell, label))
        ? above
        : null),
    start: own[0]?.start ?? 0,
    end: own[own.length - 1]?.end ?? 0,
  };
}

/** A mark that says "as above" in a unit column. */
function isDitto(tokens: Tokens, cell: TableCell): boolean {
  return /^[-–\s]*(?:["”“″'’/]{1,2}|nt|như trên)[-–\s.]*$/iu.test(
    tokens.text.slice(cell.start, cell.end),
  );
}

/** "- Trong đó: Lúa" with its unit left blank is measured as the row above it. */
function isPartOfAbove(tokens: Tokens, unitCell: TableCell, label: TableCell | null): boolean {
  if (unitCell.end > unitCell.start || !label) return false;
  return /^(?:[-–+*•]|trong đó)/iu.test(tokens.text.slice(label.start, label.end));
}

/** "- Thu nội địa", "1.2. Chi đầu tư", "I. Nông nghiệp": the words without their mark. */
function withoutMark({ text }: Tokens, { start, end }: Span): Span {
  const mark =
    /^\s*(?:[-–—+*•]\s*|\d{1,2}\s+(?=\p{L}{2})|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])\s?[.)]\s*)+/u.exec(
      text.slice(start, end),
    );
  return { start: start + (mark?.[0].length ?? 0), end };
}

function cleanLabel(text: string): string {
  return text.replace(/(?<!\s)\s*[:;]$/u, '').trim();
}

function unitOfLabel(tokens: Tokens, label: TableCell): CellUnit | null {
  return headUnit(tokens, label) ?? percentOf(tokens, label);
}
