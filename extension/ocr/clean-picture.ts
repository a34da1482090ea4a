import type { Rule } from '#shared/files/pdf/piece.ts';
import { takeRules } from './picture-rules.ts';
import { type TableStrip, tableStrip } from './table-strip.ts';

/** A page's picture as letters are told best in it. */
export interface CleanPage {
  canvas: OffscreenCanvas;
  /** The rules that were taken out of it, in dots. */
  rules: Rule[];
  /** The cells of its tables, taken out too. */
  tables: TableStrip | null;
}

/** Cleans a page's picture: stamps faded, lines level, rules and tables apart. `dpi`: dots an inch. */
export function cleaned(canvas: OffscreenCanvas, dpi: number): CleanPage {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) withoutStamps(context);
  const straight = straighten(canvas);
  const target = straight.getContext('2d', { willReadFrequently: true });
  if (!target) return { canvas: straight, rules: [], tables: null };
  const dots = target.getImageData(0, 0, straight.width, straight.height);
  const rules = takeRules(dots, dpi);
  if (rules.length > 0) target.putImageData(dots, 0, 0);
  return { canvas: straight, rules, tables: tableStrip(straight, rules, dpi) };
}

/**
 * A picture in grey, each dot by the lightest of its three colours: red and blue ink of stamps and signatures becomes as
 * light as paper, black letters stay black.
 */
export function withoutStamps(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const picture = context.getImageData(0, 0, width, height);
  greyOut(picture.data);
  context.putImageData(picture, 0, 0);
}

/** Dots of four bytes each: red, green, blue, alpha. */
export function greyOut(data: Uint8ClampedArray): void {
  for (let at = 0; at < data.length; at += 4) {
    const lightest = Math.max(data[at] as number, data[at + 1] as number, data[at + 2] as number);
    data[at] = lightest;
    data[at + 1] = lightest;
    data[at + 2] = lightest;
  }
}

/** Dots of the small picture that a tilt is measured on, across. */
const MEASURED = 600;
/** Tilts that a scanner makes, in degrees, and how finely they are told. */
const MOST_TILT = 4;
const STEP = 0.25;
/** Darker is ink. */
const INK = 128;

/** The same picture turned so that its lines lie level; itself where they do. */
export function straighten(canvas: OffscreenCanvas): OffscreenCanvas {
  const height = Math.round((canvas.height * MEASURED) / canvas.width);
  const small = new OffscreenCanvas(MEASURED, height);
  const context = small.getContext('2d', { willReadFrequently: true });
  if (!context) return canvas;
  context.drawImage(canvas, 0, 0, MEASURED, height);
  const tilt = tiltOf(context.getImageData(0, 0, MEASURED, height));
  if (tilt === 0) return canvas;
  const straight = new OffscreenCanvas(canvas.width, canvas.height);
  const target = straight.getContext('2d');
  if (!target) return canvas;
  target.fillStyle = '#fff';
  target.fillRect(0, 0, straight.width, straight.height);
  target.translate(straight.width / 2, straight.height / 2);
  target.rotate((-tilt * Math.PI) / 180);
  target.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return straight;
}

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * How far a picture's lines are tilted, in degrees to the right: where ink, looked at along a slant, falls into
 * the fewest rows, those are the lines.
 */
export function tiltOf({ data, width, height }: Picture): number {
  const ink: [x: number, y: number][] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4] as number) < INK) ink.push([x, y]);
  // An empty page, or one that is all ink, has no lines.
  if (ink.length < 200 || ink.length > width * height * 0.5) return 0;
  let best = 0;
  let most = sharpness(ink, 0, height) * 1.02;
  for (let tilt = -MOST_TILT; tilt <= MOST_TILT; tilt += STEP) {
    const sharp = sharpness(ink, tilt, height);
    if (sharp > most) {
      most = sharp;
      best = tilt;
    }
  }
  return best;
}

function sharpness(ink: readonly (readonly [number, number])[], tilt: number, height: number) {
  const slope = Math.tan((tilt * Math.PI) / 180);
  const rows = new Float64Array(height * 2);
  for (const [x, y] of ink) {
    const row = Math.round(y - x * slope + height / 2);
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
