import { phraseIs } from '../../phrases.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { Table, TableCell } from '../../source/page.ts';
import type { Column } from './column.ts';
import { unitOfTokens } from './table-units.ts';

const isNoteHead = phraseIs('note-head');
const OPENS_WITH_NUMBER = /^\s*(?:[-–−+(~]\s*)?\d/;
const LONGEST_AMOUNT = 30;
/** A column after the first whose cells are longer tells, and labels nothing. */
const LONGEST_LABEL = 45;

const FEWEST_NUMBERED = 2;
const NUMBERED = /^\s*(\d{1,2})\s+\p{L}{2}/u;

/** Whether a text is a label that begins with the number of its row. */
export function numbersLabel(text: string, row: number): boolean {
  return Number(NUMBERED.exec(text)?.[1]) === row;
}

interface Wording {
  words: number;
  numbers: number;
  isProse: boolean;
  /** Whether every row has words of its own here. */
  isDistinct: boolean;
}

/** Share of the rows that a label column has words in, compared with the fullest column. */
const MOST_ROWS = 0.8;
/** Words that tell rows apart are longer on average: "A", "II" only number them. */
const SHORTEST_NAME = 4;

/**
 * The label column: of the columns of words before the first column of numbers the first that says
 * something else in every row ("Xã", not the "Huyện" beside it), else the last.
 */
export function settleLabels(
  table: Table,
  grid: (TableCell | null)[][],
  columns: Column[],
  tokens: Tokens,
): void {
  const unitOfCell = ({ start, end }: TableCell) =>
    unitOfTokens(tokens, tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end));
  const wordy = columns.map(({ use }, c) => {
    let words = 0;
    let numbers = 0;
    let length = 0;
    let ordinals = 0;
    const said = new Set<string>();
    for (let r = table.headerRows; r < table.rows; r++) {
      const cell = grid[r]?.[c];
      if (!cell || cell.end <= cell.start || cell.row !== r || cell.columnSpan > 1) continue;
      const text = tokens.text.slice(cell.start, cell.end);
      const opensWithNumber = OPENS_WITH_NUMBER.test(text) && text.length <= LONGEST_AMOUNT;
      // "1.000 đồng" in a column of units.
      const isUnit = use === 'unit' && opensWithNumber && unitOfCell(cell) !== null;
      if (numbersLabel(text, ordinals + 1)) ordinals++;
      if (opensWithNumber && !isUnit) numbers++;
      else if (/\p{L}/u.test(text)) {
        words++;
        length += text.length;
        said.add(text);
      }
    }
    // "1 Diện tích lúa", "2 Thu ngân sách": labels with their row's number.
    if (ordinals === numbers && ordinals >= FEWEST_NUMBERED && words === 0)
      return { words: numbers, numbers: 0, isProse: false, isDistinct: true };
    const isDistinct = said.size === words && length >= words * SHORTEST_NAME;
    return { words, numbers, isProse: length > words * LONGEST_LABEL, isDistinct };
  });
  const most = Math.max(...wordy.map(({ words }) => words));
  let label = -1;
  let isSure = false;
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Column;
    const { words, numbers, isProse, isDistinct } = wordy[c] as Wording;
    if (column.use === 'unit' && words === 0 && numbers > 0) column.use = 'data';
    if (
      c === 0 &&
      column.use === 'data' &&
      column.path.length === 0 &&
      isCounting(table, grid, tokens)
    )
      column.use = 'numbering';
    const isNote = isNoteHead(column.path.at(-1) ?? '');
    if (
      column.use === 'data' &&
      words > numbers &&
      !isNote &&
      !isSure &&
      (label < 0 || (!isProse && c < firstNumbers(wordy, columns)))
    ) {
      label = c;
      isSure = isDistinct && words >= most * MOST_ROWS;
    }
  }
  if (label < 0) {
    label = columns.findIndex(({ use }) => use === 'unit' || use === 'data');
    const { numbers = 0, words = 0 } = wordy[label] ?? {};
    if (numbers >= words && numbers > 0) label = -1;
  }
  if (label >= 0) (columns[label] as Column).use = 'label';
}

function firstNumbers(wordy: readonly Wording[], columns: readonly Column[]): number {
  const at = columns.findIndex(({ use }, c) => {
    const count = wordy[c] as Wording;
    return use === 'data' && count.numbers > count.words;
  });
  return at < 0 ? columns.length : at;
}

/** A first column without a head that counts 1, 2, 3 … numbers the rows. */
function isCounting(table: Table, grid: (TableCell | null)[][], tokens: Tokens): boolean {
  let next = 1;
  for (let r = table.headerRows; r < table.rows; r++) {
    const cell = grid[r]?.[0];
    const text = cell ? tokens.text.slice(cell.start, cell.end).trim() : '';
    if (text === '') continue;
    if (Number(text) !== next) return false;
    next++;
  }
  return next > 2;
}
