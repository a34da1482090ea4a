import type { Indicator } from '../../contract/index.ts';
import { addDecimals } from '../indicators/number/decimal.ts';
import { normalKey } from '../normal-form.ts';
import { phraseIs, phrasesIn } from '../phrases.ts';
import type { TableFigures } from './check.ts';
import type { RawFinding } from './context.ts';
import { isRoundingOf } from './figure-arithmetic.ts';
import { quoteOfIndicator, shown, writeNumber, writeRounded } from './figure-format.ts';

interface RowCheck {
  level: Indicator;
  target: Indicator;
  stated: Indicator;
  exact: number;
  holds: boolean;
}

/** Only where most rows of a table follow "result / plan" is a row that does not a mistake. */
const MOST_ROWS = 0.6;
const FEWEST_ROWS = 3;

/** A table's attainments against its plans and results. */
export function checkAttainments({ cells }: TableFigures): RawFinding[] {
  const checks = [...byRow(cells).values()].map(rowCheck).filter((check) => check !== null);
  const holding = checks.filter(({ holds }) => holds);
  const [first] = holding;
  if (!first) return [];
  const found: RawFinding[] = [
    {
      code: 'arithmetic-verified',
      severity: 'info',
      evidence: [first.level, first.target, first.stated].map(quoteOfIndicator),
      data: {
        arithmetic: `${shown(first.level)} / ${shown(first.target)} ≈ ${shown(first.stated)} %`,
        stated: `${shown(first.stated)} %`,
        rows: holding.length,
      },
    },
  ];
  if (checks.length < FEWEST_ROWS || holding.length < MOST_ROWS * checks.length) return found;
  for (const { level, target, stated, exact, holds } of checks) {
    if (holds) continue;
    found.push({
      code: 'arithmetic-mismatch',
      severity: 'warning',
      evidence: [level, target, stated].map(quoteOfIndicator),
      data: {
        arithmetic: `${shown(level)} / ${shown(target)} = ${writeRounded(exact)} %`,
        stated: `${shown(stated)} %`,
      },
    });
  }
  return found;
}

function byRow(cells: readonly Indicator[]): Map<number, Indicator[]> {
  const rows = new Map<number, Indicator[]>();
  for (const indicator of cells) {
    const row = indicator.cell?.row ?? -1;
    const own = rows.get(row);
    if (own) own.push(indicator);
    else rows.set(row, [indicator]);
  }
  return rows;
}

/** One plan, one result after it and one attainment in a row leave no other reading. */
function rowCheck(row: readonly Indicator[]): RowCheck | null {
  const stated = row.filter(({ role }) => role === 'attainment');
  const targets = row.filter(({ role }) => role === 'target');
  const [attainment] = stated;
  const [target] = targets;
  if (stated.length !== 1 || targets.length !== 1 || !attainment || !target || target.value === 0)
    return null;
  const levels = row.filter(
    ({ role, unit, cell }) =>
      role === 'level' && unit === target.unit && (cell?.column ?? 0) > (target.cell?.column ?? 0),
  );
  const [level] = levels;
  if (levels.length !== 1 || !level || level.value === 0) return null;
  const exact = (100 * level.value) / target.value;
  const inverse = (100 * target.value) / level.value;
  const holds = [exact, inverse, exact - 100].some((value) =>
    isRoundingOf(attainment, value, [level, target]),
  );
  return { level, target, stated: attainment, exact, holds };
}

const FEWEST_ADDENDS = 2;

/** A total row that stands first or last, over rows that no section divides, against the rows that it adds up. */
export function checkTotalRows({ text, cells }: TableFigures): RawFinding[] {
  const rows = [...byRow(cells).entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
  const totals = rows.filter((row) => isTotal(row[0] as Indicator));
  const [total] = totals;
  if (totals.length !== 1 || !total || (total !== rows[0] && total !== rows[rows.length - 1]))
    return [];
  const others = topRows(
    text,
    rows.filter((row) => row !== total),
  );
  if (others.length < FEWEST_ADDENDS || others.some((row) => isPart(row[0] as Indicator)))
    return [];
  const paths = new Set(others.map((row) => row[0]?.cell?.headers.length));
  if (paths.size > 1) return [];
  return total.flatMap((whole) => columnCheck(whole, others));
}

/** The rows that a total adds up: those numbered as the first one is, and none of their parts. */
function topRows<Row extends readonly Indicator[]>(text: string, rows: readonly Row[]): Row[] {
  const forms = rows.map((row) => numberingForm(text, row[0] as Indicator));
  return rows.filter((_, i) => forms[i] === forms[0]);
}

/** How rows of one rank are numbered: "I", "A", "1", "1.1", "a", or set off by a dash. */
const NUMBERINGS: readonly RegExp[] = [
  /^[IVX]+(?=[.)\s]|$)/,
  /^[A-ZĐ](?=[.)\s]|$)/,
  /^\d+\.?(?=[)\s]|$)/,
  /^\d+\.\d/,
  /^[a-zđ](?=[.)\s]|$)/,
  /^[-–+*•]/,
];

/** The form of a row's numbering, in its first cell or before its label; the number of forms for none. */
function numberingForm(text: string, { sentence }: Indicator): number {
  const row = text.slice(sentence.start, sentence.end).trimStart();
  const form = NUMBERINGS.findIndex((numbering) => numbering.test(row));
  return form < 0 ? NUMBERINGS.length : form;
}

function columnCheck(whole: Indicator, rows: readonly (readonly Indicator[])[]): RawFinding[] {
  if (
    whole.kind === 'percent' ||
    whole.kind === 'rank' ||
    whole.kind === 'ratio' ||
    whole.kind === 'score' ||
    // "-2", "+3": what rose and fell is written without its sign here.
    whole.role === 'change' ||
    whole.unit?.includes('/')
  )
    return [];
  const parts = rows.map((row) => row.find(({ cell }) => cell?.column === whole.cell?.column));
  if (parts.some((part) => part?.unit !== whole.unit)) return [];
  const addends = parts as Indicator[];
  if ([whole, ...addends].some(({ decimal, value2 }) => decimal.startsWith('-') || value2 !== null))
    return [];
  const sum = addends.map(({ decimal }) => decimal).reduce(addDecimals);
  const steps = [whole, ...addends].reduce((all, part) => all + stepOf(part), 0);
  if (sum === whole.decimal) return [];
  const difference = Math.abs(Number(sum) - whole.value);
  if (difference <= steps / 2 + 1e-9) return [];
  return [
    {
      code: 'sum-mismatch',
      severity: 'warning',
      evidence: [whole, ...addends].map(quoteOfIndicator),
      data: {
        arithmetic: `${addends.map(shown).join(' + ')} = ${writeNumber(sum)}`,
        stated: shown(whole),
      },
    },
  ];
}

/** One unit of the last written digit; a whole count has none to round. */
function stepOf({ decimal, quote, kind }: Indicator): number {
  const digits = Number((/\d[\d.,]*/.exec(quote)?.[0] ?? '').replace(/\D/g, ''));
  if (digits === 0) return 0;
  const step = Number(decimal) / digits;
  return kind === 'count' && step <= 1 ? 0 : step;
}

const isTotalLabel = phraseIs('total-label');

function isTotal({ cell }: Indicator): boolean {
  const label = cell?.headers[cell.headers.length - 1];
  return label !== undefined && isTotalLabel(label);
}

const PART_ROWS = phrasesIn('part-row').map(normalKey);

/** "Trong đó: …", "- …": a row that is a part of the one above. */
function isPart({ cell }: Indicator): boolean {
  const label = normalKey(cell?.headers[cell.headers.length - 1] ?? '');
  return PART_ROWS.some((opening) => label.startsWith(opening));
}
