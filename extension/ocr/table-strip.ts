import { gridsOf } from '#shared/files/pdf/grid.ts';
import type { Rule } from '#shared/files/pdf/piece.ts';

/** Where a cell's picture stands on the strip, and how far from its place on the page; in dots. */
export interface CellPlace {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly byX: number;
  readonly byY: number;
}

/** The cells of a page's tables, on lines that no other cell's lines run into. */
export interface TableStrip {
  canvas: OffscreenCanvas;
  places: CellPlace[];
}

/** White above and below a line of cells, and between two of them, in dots. */
const ROUND = 14;
const BETWEEN = 56;
/** A cell with one line of letters is no higher, in dots an inch. */
const ONE_LINE = 0.24;
/** A cell of a few letters, a figure, is no wider: alone it is told worse than beside its neighbours. */
const FEW_LETTERS = 0.42;
/** What is cut off a cell's sides: what may be left of a rule. */
const INSET = 4;
/** Darker is ink; fewer dots of it are specks. */
const INK = 140;
const LEAST_INK = 14;
/** A page with more cells, or a longer strip, is recognised as it stands. */
const MOST_CELLS = 900;
const LONGEST = 30_000;

/**
 * Takes a page's tables out of its picture and puts their cells where a recogniser mixes no lines: those of a few letters side
 * by side with others of their row, any other by itself. Null of a page without a table. `rules`: in dots; `dpi`: dots an
 * inch.
 */
export function tableStrip(
  page: OffscreenCanvas,
  rules: readonly Rule[],
  dpi: number,
): TableStrip | null {
  const context = page.getContext('2d', { willReadFrequently: true });
  const grids = gridsOf(rules);
  if (!context || grids.length === 0) return null;
  const dots = context.getImageData(0, 0, page.width, page.height);
  const lines: Inked[][] = [];
  const frames: Box[] = [];
  for (const { xs, ys, cells } of grids) {
    const inked = cells.flatMap(({ row, column, rows, columns }) => {
      const box = {
        left: Math.round(xs[column] as number) + INSET,
        top: Math.round(ys[row] as number) + INSET,
        right: Math.round(xs[column + columns] as number) - INSET,
        bottom: Math.round(ys[row + rows] as number) - INSET,
      };
      const ink = inkIn(dots, box);
      return ink ? [{ row, rows, box, ink }] : [];
    });
    // A frame round a text is read as it stands.
    if (inked.length < 2) continue;
    frames.push(...inked.map(({ box }) => box));
    const rowsOf = new Map<number, Inked[]>();
    for (const cell of inked) {
      const { left, right, top, bottom } = cell.ink;
      const isLine =
        cell.rows === 1 && bottom - top < ONE_LINE * dpi && right - left < FEW_LETTERS * dpi;
      const row = rowsOf.get(cell.row);
      if (!isLine) lines.push([cell]);
      else if (row) row.push(cell);
      else {
        const line = [cell];
        rowsOf.set(cell.row, line);
        lines.push(line);
      }
    }
  }
  const strip = laidOut(page, lines);
  if (!strip || frames.length > MOST_CELLS) return null;
  context.fillStyle = '#fff';
  for (const { left, top, right, bottom } of frames)
    context.fillRect(left - INSET, top - INSET, right - left + 2 * INSET, bottom - top + 2 * INSET);
  return strip;
}

interface Inked {
  row: number;
  rows: number;
  box: Box;
  /** Where its ink is. */
  ink: Box;
}

function laidOut(page: OffscreenCanvas, lines: readonly Inked[][]): TableStrip | null {
  const bounds = lines.map((line) => ({
    top: Math.min(...line.map(({ ink }) => ink.top)),
    bottom: Math.max(...line.map(({ ink }) => ink.bottom)),
    width: line.reduce((sum, { ink }) => sum + ink.right - ink.left + BETWEEN, BETWEEN),
  }));
  const height = bounds.reduce((sum, { top, bottom }) => sum + bottom - top + 2 * ROUND, ROUND);
  const width = Math.max(...bounds.map((one) => one.width));
  if (lines.length === 0 || height > LONGEST || width > LONGEST) return null;
  const canvas = new OffscreenCanvas(width, height);
  const strip = canvas.getContext('2d');
  if (!strip) return null;
  strip.fillStyle = '#fff';
  strip.fillRect(0, 0, width, height);
  const places: CellPlace[] = [];
  let top = ROUND;
  for (const [i, line] of lines.entries()) {
    const { top: from, bottom: to } = bounds[i] as { top: number; bottom: number };
    let left = BETWEEN;
    for (const { ink } of line) {
      const wide = ink.right - ink.left;
      strip.drawImage(page, ink.left, from, wide, to - from, left, top, wide, to - from);
      places.push({
        top: top - ROUND,
        bottom: top + to - from + ROUND,
        left: left - BETWEEN / 2,
        right: left + wide + BETWEEN / 2,
        byX: ink.left - left,
        byY: from - top,
      });
      left += wide + BETWEEN;
    }
    top += to - from + 2 * ROUND;
  }
  return { canvas, places };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the ink of a part of a picture is; null where there is none but specks. */
function inkIn({ data, width, height }: ImageData, box: Box): Box | null {
  const ink = { left: width, top: height, right: 0, bottom: 0 };
  let count = 0;
  for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y++)
    for (let x = Math.max(0, box.left); x < Math.min(width, box.right); x++) {
      if ((data[(y * width + x) * 4] as number) >= INK) continue;
      count++;
      ink.left = Math.min(ink.left, x - 2);
      ink.top = Math.min(ink.top, y - 2);
      ink.right = Math.max(ink.right, x + 3);
      ink.bottom = Math.max(ink.bottom, y + 3);
    }
  return count < LEAST_INK ? null : ink;
}
