import type { Piece, Rule } from './piece.ts';

/** A run of letters as pdf.js hands it over. */
export interface DrawnText {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** How a page is laid on the screen. */
export interface PageBox {
  transform: number[];
  width: number;
  height: number;
}

/** Bullets and dashes of symbol fonts, which have no letters of their own. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\uf02d', '-'],
  ['\uf0a7', '•'],
  ['\uf0a8', '•'],
  ['\uf0b7', '•'],
  ['\uf0d8', '•'],
  ['\uf0e0', '→'],
  ['\uf0fc', '✓'],
  // Old Vietnamese fonts draw "ư" and "Ư" under these two.
  ['\u01a3', 'ư'],
  ['\u01a2', 'Ư'],
]);
/** Letters that a font draws as one: fi, ffl … */
const LIGATURE = /[\ufb00-\ufb06]/g;
const SYMBOL = /[\u01a2\u01a3\uf02d\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]/g;

interface Turned extends Piece {
  /** Quarter turns to the right; null for letters that stand aslant. */
  turn: number | null;
}

/**
 * The pieces of a page, upright: a page whose letters lie on their side is turned. `turn`: of the whole page, in quarter
 * turns to the right, if it is known.
 */
export function piecesOf(
  drawn: readonly DrawnText[],
  box: PageBox,
  turn?: number,
): { pieces: Piece[]; turn: number } {
  const pieces = drawn.filter(({ str }) => str !== '').map((one) => pieceOf(one, box.transform));
  const usual = turn ?? usualTurn(pieces);
  let aside = 0;
  return {
    turn: usual,
    pieces: pieces.map(({ turn: own, ...piece }) => {
      if (own === usual) return { ...piece, ...turned(piece, usual, box) };
      // What stands otherwise (a stamp, a watermark) comes after the page's lines, each by itself.
      const y = Math.max(box.width, box.height) + 100 * ++aside;
      return { ...piece, x: 0, y };
    }),
  };
}

function usualTurn(pieces: readonly Turned[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of pieces)
    if (turn !== null) letters[turn] = (letters[turn] as number) + text.length;
  return letters.indexOf(Math.max(...letters));
}

/** A page's rules where its pieces are. */
export function turnedRules(rules: readonly Rule[], box: PageBox, turn: number): Rule[] {
  return rules.map(({ x0, y0, x1, y1 }) => {
    const [, , , , ax, ay] = times(box.transform, [1, 0, 0, 1, x0, y0]);
    const [, , , , bx, by] = times(box.transform, [1, 0, 0, 1, x1, y1]);
    const from = turned({ x: ax, y: ay }, turn, box);
    const to = turned({ x: bx, y: by }, turn, box);
    return { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
  });
}

function pieceOf({ str, transform, width, fontName }: DrawnText, page: number[]): Turned {
  const [a, b, c, d, x, y] = times(page, transform);
  const angle = (Math.atan2(b, a) / (Math.PI / 2) + 4) % 4;
  const turn = Math.abs(angle - Math.round(angle)) < 0.05 ? Math.round(angle) % 4 : null;
  const text = str
    .replace(SYMBOL, (char) => SYMBOLS.get(char) ?? char)
    .replace(LIGATURE, (char) => char.normalize('NFKC'))
    .normalize('NFC');
  return { text, x, y, width, size: Math.hypot(c, d) || 1, font: fontName, turn };
}

type Matrix = [number, number, number, number, number, number];

function times(m: number[], n: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function turned({ x, y }: { x: number; y: number }, turn: number, { width, height }: PageBox) {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}
