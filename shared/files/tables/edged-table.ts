/** A cell of a table whose columns are told by where their edges are drawn. */
export interface EdgedCell {
  /** Its words, as markup. */
  markup: string;
  /** Where its right edge is, in any unit. */
  right: number;
  /** Whether it goes on the cell above it. */
  goesOnAbove: boolean;
  /** Whether it goes on the cell to the left. */
  goesOnLeft: boolean;
}

/** Edges so near, in twentieths of a point, are one: hands drew them. */
const NEAR = 30;

/**
 * A table of rows that each have edges of their own, as old Word and RTF keep them: a cell that reaches over
 * edges of other rows spans their columns.
 */
export function edgedTable(rows: readonly (readonly EdgedCell[])[]): string {
  const edges = edgesOf(rows);
  const grid = rows.map((row) => placed(row, edges));
  const body = grid.map((row, r) => {
    const cells = row.map((cell) => {
      if (cell.goesOnAbove) return '';
      let high = 1;
      while (grid[r + high]?.some((below) => below.goesOnAbove && below.from === cell.from)) high++;
      const wide = cell.to - cell.from;
      const span = `${wide > 1 ? ` colspan="${wide}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}`;
      return `<td${span}>${cell.markup}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${body.join('')}</table>`;
}

interface PlacedCell {
  markup: string;
  from: number;
  to: number;
  goesOnAbove: boolean;
}

function placed(row: readonly EdgedCell[], edges: readonly number[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let from = 0;
  for (const { markup, right, goesOnAbove, goesOnLeft } of row) {
    const edge = edges.findIndex((one) => one >= right - NEAR);
    const to = Math.max(from + 1, edge < 0 ? from + 1 : edge + 1);
    const left = cells.at(-1);
    if (goesOnLeft && left) {
      left.to = to;
      left.markup += markup;
    } else cells.push({ markup, from, to, goesOnAbove });
    from = to;
  }
  return cells;
}

function edgesOf(rows: readonly (readonly EdgedCell[])[]): number[] {
  const sorted = [...new Set(rows.flatMap((row) => row.map(({ right }) => right)))].sort(
    (a, b) => a - b,
  );
  const edges: number[] = [];
  for (const edge of sorted)
    if (edges.length === 0 || edge - (edges.at(-1) as number) > NEAR) edges.push(edge);
  return edges;
}
