/** A run of letters as a PDF draws it. Lengths in points, from the page's top left corner. */
export interface Piece {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
  /** The document's own name of the font. */
  font: string;
}

/** A stretch of a line. */
export interface Cell {
  text: string;
  x: number;
  right: number;
}

/** A line of a page, its pieces joined; cells that stand far apart are parted by tabs. */
export interface Line {
  text: string;
  /** One where it is a line of words. */
  cells: readonly Cell[];
  /** The line's pieces as they are set apart, however little. */
  parts: readonly Cell[];
  x: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** From 1. */
  page: number;
  /** Whether it is a whole row of a table that rules draw. */
  isRow: boolean;
}

/** A straight line, level or upright, in the page's own units. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
