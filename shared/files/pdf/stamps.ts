import type { Piece } from './piece.ts';

/** A number or a day that was stamped stands on the line that it is meant for, within so much, in sizes. */
const NEAR = 0.8;
/** Room, in sizes, that a letter leaves for its number before the stroke that goes on after it. */
const GLUED = 4;

/**
 * The pieces of a page with what was stamped on it later, a number after "Số:" and a day before "tháng", on the lines
 * that they fill.
 */
export function placeStamps(pieces: readonly Piece[], stamps: readonly Piece[]): Piece[] {
  const shown = stamps.filter(({ text }) => text.trim() !== '');
  if (shown.length === 0) return [...pieces];
  const placed: Piece[] = [];
  let under: Piece[] = [...pieces];
  for (const stamp of shown) {
    const line = under
      .filter(({ text, y, size }) => {
        const away = Math.abs(y - stamp.y);
        return text.trim() !== '' && away <= Math.max(size, stamp.size) * NEAR;
      })
      .sort((a, b) => Math.abs(a.y - stamp.y) - Math.abs(b.y - stamp.y))[0];
    if (!line) {
      placed.push(stamp);
      continue;
    }
    const own = { ...stamp, y: line.y, size: line.size };
    const next = under
      .filter(({ y, x, text }) => y === line.y && x >= stamp.x && text.trim() !== '')
      .sort((a, b) => a.x - b.x)[0];
    const isGlued =
      next && /^[/-]/.test(next.text) && next.x - stamp.x - stamp.width < stamp.size * GLUED;
    // "88" and "/BC-SKHCN" are one symbol.
    if (isGlued) own.width = next.x - own.x;
    placed.push(own);
    under = under.flatMap((piece) => (piece.y === line.y ? around(piece, stamp) : [piece]));
  }
  return [...under, ...placed];
}

/** A piece that a stamp stands on, as what is before it and after it. */
function around(piece: Piece, stamp: Piece): Piece[] {
  const middle = stamp.x + stamp.width / 2;
  const isUnder = middle > piece.x + piece.size && middle < piece.x + piece.width - piece.size;
  const [space] = /\s{2,}|[.…_]{3,}/.exec(piece.text) ?? [];
  if (!isUnder || space === undefined || piece.text.trim() === '') return [piece];
  const at = piece.text.indexOf(space);
  const before = piece.text.slice(0, at);
  const after = piece.text.slice(at + space.length);
  return [
    { ...piece, text: before, width: Math.max(1, stamp.x - 2 - piece.x) },
    {
      ...piece,
      text: after,
      x: stamp.x + stamp.width + 2,
      width: Math.max(1, piece.x + piece.width - stamp.x - stamp.width - 2),
    },
  ];
}
