import { raisedDigits } from '../../engine/source/markup/raised.ts';
import type { Piece } from './piece.ts';

/** A raised figure is smaller than the letters that it follows, by this factor at least … */
const SMALLER = 0.9;
/** … stands higher, in sizes of theirs … */
const LEAST_UP = 0.1;
const MOST_UP = 0.8;
/** … and touches them. */
const NEAR = 0.3;

const FIGURE = /^\s*\d{1,3}\)?\s*$/;

/**
 * Pieces whose raised figures, marks of notes and powers, stand on the line and at the word that they follow: written as
 * raised digits, so that they are no part of a number; after a length's unit as plain ones, as units are written.
 */
export function settleRaised(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    if (!FIGURE.test(piece.text)) return piece;
    const host = hostOf(piece, pieces);
    if (!host) return onLine(piece, pieces);
    const text = raisedDigits(host.text.trimEnd(), piece.text.trim());
    return { ...piece, text, x: host.x + host.width, y: host.y, size: host.size };
  });
}

/** The letters that a raised figure follows. */
function hostOf(mark: Piece, pieces: readonly Piece[]): Piece | null {
  let best: Piece | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.text.trim() === '' || !isRaisedOver(mark, piece)) continue;
    const gap = mark.x - (piece.x + piece.width);
    if (Math.abs(gap) > piece.size * NEAR || Math.abs(gap) >= nearest) continue;
    best = piece;
    nearest = Math.abs(gap);
  }
  return best;
}

function isRaisedOver(mark: Piece, { size, y }: Piece): boolean {
  const up = y - mark.y;
  return mark.size <= size * SMALLER && up >= size * LEAST_UP && up <= size * MOST_UP;
}

/** A note's own number, raised before its words, stands on their line. */
function onLine(mark: Piece, pieces: readonly Piece[]): Piece {
  const words = pieces.find(
    (piece) =>
      piece.text.trim() !== '' &&
      isRaisedOver(mark, piece) &&
      Math.abs(piece.x - (mark.x + mark.width)) < piece.size,
  );
  return words ? { ...mark, y: words.y } : mark;
}
