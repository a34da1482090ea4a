import { escapeText } from 'entities';
import type { FileCut } from '../file-read.ts';
import { shownAs } from '../sheets/numbers.ts';
import { type Sheet, type SheetCell, sheetsHtml } from '../sheets/sheet-html.ts';
import type { Styles } from './styles.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements whose words are not the document's: what was deleted, comments, the sender's forms. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:scripts',
  'office:settings',
  'office:meta',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'table:shapes',
  'office:event-listeners',
]);
/** A spreadsheet's formats reach over a million rows: so many are written out, if they say anything. */
const MAX_REPEATS = 200;
const MAX_ROWS = 5000;
const MAX_CELLS = 60_000;

interface OpenTable {
  rows: (SheetCell | undefined)[][];
  name: string;
  isHidden: boolean;
  hiddenColumns: boolean[];
  /** How often the open row and the open cell are repeated, and whether the row is shown. */
  rowRepeats: number;
  isRowHidden: boolean;
  cell: { markup: string; attributes: Attributes; isCovered: boolean } | null;
}

/** Writes an OpenDocument's elements as they pass by: a text's as HTML, a spreadsheet's as sheets. */
export class ContentWriter {
  cut: FileCut | null = null;
  readonly #styles: Styles;
  #out = '';
  readonly #notes: string[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #sheets: Sheet[] = [];
  #isSheets = false;
  /** Depth inside an element that is left out; 0 outside. */
  #skipped = 0;
  /** For each open paragraph or span, what closes it. */
  readonly #spans: ('</sup>' | 'skip' | '')[] = [];
  /** Where the words of an open note began. */
  #noteFrom: number[] = [];
  #inBody = false;
  /** Of the open heading. */
  #level = 1;
  #cells = MAX_CELLS;
  #rowsLeftOut = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped > 0 || LEFT_OUT.has(name)) {
      this.#skipped++;
      return;
    }
    if (!this.#inBody) {
      if (name === 'office:body') this.#inBody = true;
      else this.#styles.element(name, attributes);
      return;
    }
    switch (name) {
      case 'office:spreadsheet':
        this.#isSheets = true;
        break;
      case 'text:h':
        this.#level = level(attributes);
        this.#write(`<h${this.#level}>`);
        break;
      case 'text:p':
        if (this.#styles.of('paragraph', attributes['text:style-name']).isHidden) this.#skipped++;
        else this.#write(this.#isSheets ? (this.#hasWords() ? '\n' : '') : '<p>');
        break;
      case 'text:span': {
        const look = this.#styles.of('text', attributes['text:style-name']);
        if (look.isHidden) this.#skipped++;
        else {
          this.#spans.push(look.isRaised && !this.#isSheets ? '</sup>' : '');
          if (this.#spans.at(-1) === '</sup>') this.#write('<sup>');
        }
        break;
      }
      case 'text:s':
        this.#write(' '.repeat(Math.min(MAX_REPEATS, Number(attributes['text:c'] ?? 1) || 1)));
        break;
      case 'text:tab':
        this.#write(' ');
        break;
      case 'text:line-break':
        this.#write(this.#isSheets ? '\n' : '<br>');
        break;
      case 'text:list':
        this.#write('<ul>');
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#write('<li>');
        break;
      case 'text:note':
        this.#write(`<sup>${this.#notes.length + 1}</sup>`);
        break;
      case 'text:note-body':
        this.#noteFrom.push(this.#current().length);
        break;
      default:
        if (name.startsWith('table:')) this.#openTablePart(name, attributes);
    }
  }

  text(words: string): void {
    if (this.#skipped > 0 || !this.#inBody) return;
    // White space between elements, and line ends in words, are one space in this format.
    this.#write(this.#isSheets ? words : escapeText(words));
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (!this.#inBody) return;
    switch (name) {
      case 'text:h':
        this.#write(`</h${this.#level}>`);
        break;
      case 'text:p':
        if (!this.#isSheets) this.#write('</p>');
        break;
      case 'text:span':
        this.#write(this.#spans.pop() ?? '');
        break;
      case 'text:list':
        this.#write('</ul>');
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#write('</li>');
        break;
      case 'text:note-body':
        this.#closeNote();
        break;
      default:
        if (name.startsWith('table:')) this.#closeTablePart(name);
    }
  }

  /** All that was written: a text with its notes behind it, or a workbook's sheets. */
  finish(): string {
    return this.#isSheets ? sheetsHtml(this.#sheets) : this.#out + this.#notes.join('');
  }

  #current(): string {
    return this.#tables.at(-1)?.cell?.markup ?? this.#out;
  }

  #hasWords(): boolean {
    return this.#current() !== '';
  }

  #write(markup: string): void {
    const table = this.#tables.at(-1);
    if (table?.cell) table.cell.markup += markup;
    else if (!this.#isSheets) this.#out += markup;
  }

  #closeNote(): void {
    const from = this.#noteFrom.pop();
    if (from === undefined) return;
    const whole = this.#current();
    this.#notes.push(whole.slice(from));
    const table = this.#tables.at(-1);
    if (table?.cell) table.cell.markup = whole.slice(0, from);
    else this.#out = whole.slice(0, from);
  }

  #openTablePart(name: string, attributes: Attributes): void {
    if (name === 'table:table') {
      const isHidden = this.#styles.of('table', attributes['table:style-name']).isHidden;
      const common = { hiddenColumns: [], rowRepeats: 1, isRowHidden: false, cell: null };
      this.#tables.push({ rows: [], name: attributes['table:name'] ?? '', isHidden, ...common });
      return;
    }
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'table:table-column') {
      const isHidden = isFolded(attributes);
      const times = repeats(attributes['table:number-columns-repeated']);
      for (let i = 0; i < times; i++) table.hiddenColumns.push(isHidden);
    } else if (name === 'table:table-row') {
      table.rows.push([]);
      table.rowRepeats = repeats(attributes['table:number-rows-repeated']);
      table.isRowHidden = isFolded(attributes);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      table.cell = { markup: '', attributes, isCovered: name !== 'table:table-cell' };
    }
  }

  #closeTablePart(name: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell(table);
    else if (name === 'table:table-row') this.#closeRow(table);
    else if (name === 'table:table') {
      this.#tables.pop();
      if (this.#isSheets) {
        if (!table.isHidden) this.#sheets.push(sheetOf(table));
      } else this.#write(markupOf(table));
    }
  }

  #closeCell(table: OpenTable): void {
    const { cell } = table;
    table.cell = null;
    const row = table.rows.at(-1);
    if (!cell || !row) return;
    const { attributes, isCovered } = cell;
    const shown = this.#isSheets ? cell.markup.trim() : cell.markup;
    const value = Number(attributes['office:value'] ?? Number.NaN);
    const text = this.#isSheets && Number.isFinite(value) ? shownAs(shown, value) : shown;
    const times = repeats(attributes['table:number-columns-repeated']);
    for (let i = 0; i < times; i++) {
      if (text !== '') this.#cells--;
      const rows = Number(attributes['table:number-rows-spanned'] ?? 1) || 1;
      const columns = Number(attributes['table:number-columns-spanned'] ?? 1) || 1;
      row.push(isCovered ? undefined : { text, rows, columns });
    }
  }

  #closeRow(table: OpenTable): void {
    const row = table.rows.at(-1);
    if (!row) return;
    const isEmpty = row.every((cell) => cell === undefined || cell.text === '');
    if (table.isRowHidden || (this.#isSheets && isEmpty)) table.rows.pop();
    else if (table.rows.length > MAX_ROWS || this.#cells < 0) {
      table.rows.pop();
      this.#rowsLeftOut++;
      this.cut = {
        what: 'rows',
        kept: table.rows.length,
        of: table.rows.length + this.#rowsLeftOut,
      };
    } else
      for (let i = 1; i < table.rowRepeats && !isEmpty && this.#cells > 0; i++) {
        this.#cells -= row.length;
        table.rows.push(row);
      }
  }
}

function level(attributes: Attributes): number {
  return Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1));
}

function repeats(said: string | undefined): number {
  return Math.min(MAX_REPEATS, Math.max(1, Number(said ?? 1) || 1));
}

const isFolded = (attributes: Attributes) =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

function sheetOf({ name, rows, hiddenColumns }: OpenTable): Sheet {
  return { name, rows: rows.map((row) => row.filter((_, i) => hiddenColumns[i] !== true)) };
}

function markupOf({ rows }: OpenTable): string {
  const body = rows.map((row) =>
    row
      .map((cell) =>
        cell ? `<td colspan="${cell.columns}" rowspan="${cell.rows}">${cell.text}</td>` : '',
      )
      .join(''),
  );
  return `<table>${body.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;
}
