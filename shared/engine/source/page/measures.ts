import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';

/** Characters of text in each node's subtree. */
export interface Measures {
  /** Outside links. */
  readonly text: Int32Array;
  readonly link: Int32Array;
  /** Outside links, in lines long enough to be prose, or in tables of data. */
  readonly prose: Int32Array;
}

/** A line is prose from this many characters outside links on, spaces not counted. */
const PROSE_LINE = 36;

/** A table of at least this many rows and cells, of more words than links, holds data. */
const DATA_ROWS = 2;
const DATA_CELLS = 6;
/** Characters of a cell on average; a calendar has fewer. */
const DATA_CELL = 3;

/** A table that is open while its page is measured. */
interface OpenTable {
  node: number;
  end: number;
  rows: number;
  cells: number;
  hasTable: boolean;
  /** What was measured of the page before it. */
  text: number;
  link: number;
  prose: number;
}

/** Measures every node in two passes; nodes marked as dropped count nothing. */
export function measure(outline: Outline): Measures {
  const { kind, last, parent, size: sizes, length } = outline;
  const text = new Int32Array(length);
  const link = new Int32Array(length);
  const prose = new Int32Array(length);
  /** Of the page so far. */
  const sum = { text: 0, link: 0, prose: 0 };
  let linkEnd = 0;
  let line = 0;
  let lineNode = 0;
  let depthEnd = 0;
  const open: number[] = [];
  const tables: OpenTable[] = [];
  const endLine = () => {
    if (line >= PROSE_LINE) {
      prose[lineNode] = (prose[lineNode] as number) + line;
      sum.prose += line;
    }
    line = 0;
  };
  /** Rows of data are as much the article's as its prose is. */
  const endTable = (table: OpenTable) => {
    const words = sum.text - table.text;
    const isData =
      table.rows >= DATA_ROWS &&
      table.cells >= DATA_CELLS &&
      !table.hasTable &&
      words >= table.cells * DATA_CELL;
    const more = words - (sum.prose - table.prose);
    if (!isData || more <= 0 || sum.link - table.link >= words) return;
    prose[table.node] = (prose[table.node] as number) + more;
    sum.prose += more;
  };
  for (let i = 0; i < length; i++) {
    while (depthEnd <= i && open.length > 0) {
      endLine();
      open.pop();
      depthEnd = open[open.length - 1] ?? length;
    }
    let table = tables[tables.length - 1];
    while (table !== undefined && table.end <= i) {
      endTable(table);
      tables.pop();
      table = tables[tables.length - 1];
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) {
      const size = sizes[i] as number;
      if (i < linkEnd) {
        link[i] = size;
        sum.link += size;
      } else {
        text[i] = size;
        sum.text += size;
        if (line === 0) lineNode = i;
        line += size;
      }
    } else if (what === NodeKind.link) {
      if (outline.links.has(i)) linkEnd = Math.max(linkEnd, last[i] as number);
    } else if (what === NodeKind.lineBreak) endLine();
    else if (isBlockKind(what)) {
      endLine();
      depthEnd = last[i] as number;
      open.push(depthEnd);
      if (what === NodeKind.table) {
        if (table) table.hasTable = true;
        tables.push({ node: i, end: depthEnd, rows: 0, cells: 0, hasTable: false, ...sum });
      } else if (table && what === NodeKind.row) table.rows++;
      else if (table && (what === NodeKind.cell || what === NodeKind.headerCell)) table.cells++;
    }
  }
  endLine();
  for (const table of tables.reverse()) endTable(table);
  for (let i = length - 1; i > 0; i--) {
    const up = parent[i] as number;
    text[up] = (text[up] as number) + (text[i] as number);
    link[up] = (link[up] as number) + (link[i] as number);
    prose[up] = (prose[up] as number) + (prose[i] as number);
  }
  return { text, link, prose };
}

export function copyOf({ text, link, prose }: Measures): Measures {
  return { text: text.slice(), link: link.slice(), prose: prose.slice() };
}
