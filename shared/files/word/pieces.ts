import { decode, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';

/** A stretch of the text: where it stands in the file, and how. */
export interface TextPiece {
  /** Its letters. */
  text: string;
  /** Where its first letter's bytes are in the file. */
  at: number;
  /** One for letters of the old Western set, two for Unicode. */
  width: 1 | 2;
}

/** More pieces than a file that was saved a hundred times over has. */
const MAX_PIECES = 100_000;

/**
 * The text in its order: a file that was saved quickly keeps changes at its end, and a table of pieces says what
 * follows what. `clx`: that table. Throws a `FileError`.
 */
export function textPieces(word: Uint8Array, clx: Uint8Array): TextPiece[] {
  const view = viewOf(clx);
  let at = 0;
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2 || at + 5 > clx.length) throw new FileError('damaged');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const from = at + 5;
  if (count < 1 || count > MAX_PIECES || from + count * 12 + 4 > clx.length)
    throw new FileError('damaged');
  const pieces: TextPiece[] = [];
  let left = word.length;
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(from + i * 4, true);
    const length = view.getUint32(from + i * 4 + 4, true) - start;
    const place = view.getUint32(from + (count + 1) * 4 + i * 8 + 2, true);
    const width = place & 0x4000_0000 ? 1 : 2;
    const first = width === 1 ? (place & 0x3fff_ffff) >>> 1 : place & 0x3fff_ffff;
    const bytes = word.subarray(first, first + length * width);
    // Pieces that overlap would make a long text of a short file.
    left -= bytes.length;
    if (length < 0 || left < 0) throw new FileError('damaged');
    pieces.push({
      text: decode(bytes, width === 1 ? 'windows-1252' : 'utf-16le'),
      at: first,
      width,
    });
  }
  return pieces;
}
