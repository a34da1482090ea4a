import { viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';

/** Where an old Word file keeps what is read (its File Information Block). Offsets and lengths in bytes. */
export interface Fib {
  table: '0Table' | '1Table';
  /** How many characters each part of the text has, in the order in which they stand. */
  body: number;
  notes: number;
  heads: number;
  comments: number;
  endNotes: number;
  boxes: number;
  pieces: Place;
  letters: Place;
  paragraphs: Place;
}

interface Place {
  at: number;
  length: number;
}

const WORD_97 = 0x00c1;

/** Reads the block. Throws a `FileError`: "encrypted", "damaged", or "unsupported-doc" for Word before 97. */
export function readFib(word: Uint8Array): Fib {
  if (word.length < 0x1aa) throw new FileError('damaged');
  const view = viewOf(word);
  const magic = view.getUint16(0, true);
  if (magic !== 0xa5ec && magic !== 0xa5dc) throw new FileError('damaged');
  if (view.getUint16(2, true) < WORD_97) throw new FileError('unsupported-doc');
  const flags = view.getUint16(10, true);
  if (flags & 0x100) throw new FileError('encrypted');
  const number = (at: number) => view.getUint32(at, true);
  const place = (at: number): Place => ({ at: number(at), length: number(at + 4) });
  return {
    table: flags & 0x200 ? '1Table' : '0Table',
    body: number(0x4c),
    notes: number(0x50),
    heads: number(0x54),
    comments: number(0x5c),
    endNotes: number(0x60),
    boxes: number(0x64),
    letters: place(0xfa),
    paragraphs: place(0x102),
    pieces: place(0x1a2),
  };
}
