import { escapeText } from 'entities';
import { type EdgedCell, edgedTable } from './edged-table.ts';

/** What a row's end says of its cells. */
export interface CellEdge {
  right: number;
  goesOnAbove: boolean;
  goesOnLeft: boolean;
}

/** How a stretch of letters looks, as far as it changes what is read. */
export interface Look {
  isHidden: boolean;
  isRaised: boolean;
}

/** A row has no more cells than Word draws. */
const MAX_CELLS = 200;

/**
 * Writes a document that comes as a stream of letters, paragraph ends, cell ends and row ends, as old Word and RTF
 * keep it.
 */
export class FlowWriter {
  readonly #out: string[] = [];
  #paragraph = '';
  #isRaised = false;
  /** Paragraphs of the open cell, cells of the open row, rows of the open table. */
  #cell = '';
  #cells: string[] = [];
  #rows: EdgedCell[][] = [];

  letters(text: string, { isHidden, isRaised }: Look): void {
    if (isHidden || text === '') return;
    if (isRaised !== this.#isRaised) {
      this.#paragraph += isRaised ? '<sup>' : '</sup>';
      this.#isRaised = isRaised;
    }
    this.#paragraph += escapeText(text);
  }

  lineBreak(): void {
    this.#paragraph += '<br>';
  }

  /** Ends a paragraph. `level`: of a heading, from 1; null for any other. */
  paragraph(isInTable: boolean, level: number | null = null): void {
    const text = this.#take();
    if (isInTable) {
      if (text !== '') this.#cell += `<p>${text}</p>`;
      return;
    }
    this.#endTable();
    const tag = level === null ? 'p' : `h${Math.min(6, level)}`;
    if (text !== '') this.#out.push(`<${tag}>${text}</${tag}>`);
  }

  cellEnd(): void {
    const text = this.#take();
    if (this.#cells.length < MAX_CELLS) this.#cells.push(this.#cell + (text && `<p>${text}</p>`));
    this.#cell = '';
  }

  /** Ends a row. `edges`: one for each cell; cells without one stand side by side. */
  rowEnd(edges: readonly CellEdge[]): void {
    let right = 0;
    const row = this.#cells.map((markup, i): EdgedCell => {
      const edge = edges[i] ?? { right: right + 1000, goesOnAbove: false, goesOnLeft: false };
      right = edge.right;
      return { markup, ...edge };
    });
    if (row.length > 0) this.#rows.push(row);
    this.#cells = [];
    this.#cell = '';
  }

  finish(): string {
    // A table that is cut in the middle of a row.
    if (this.#cells.length > 0) this.rowEnd([]);
    this.paragraph(false);
    this.#endTable();
    return this.#out.join('');
  }

  #take(): string {
    const text = this.#paragraph + (this.#isRaised ? '</sup>' : '');
    this.#paragraph = '';
    this.#isRaised = false;
    return text.trim() === '' ? '' : text;
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#out.push(edgedTable(this.#rows));
    this.#rows = [];
    if (this.#cell !== '') this.#out.push(this.#cell);
    this.#cell = '';
  }
}
