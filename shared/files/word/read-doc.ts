import { FileError } from '../file-error.ts';
import { type HtmlRead, htmlRead } from '../file-read.ts';
import { OleContainer } from '../ole/container.ts';
import { FlowWriter } from '../tables/flow-writer.ts';
import { type Fib, readFib } from './fib.ts';
import { letterRuns, paragraphRuns, runAt } from './formats.ts';
import { lookOf, paragraphLookOf } from './look.ts';
import { type TextPiece, textPieces } from './pieces.ts';

/** Letters that stand for something else. */
const CELL_END = '\x07';
const PARAGRAPH_END = '\r';
const LINE_BREAK = '\x0b';
const PAGE_BREAK = '\x0c';
const FIELD_BEGINS = '\x13';
const FIELD_SHOWS = '\x14';
const FIELD_ENDS = '\x15';

/**
 * Reads an old Word file (97 to 2003), as HTML with its tables. Our own: the one library that is kept leans on
 * Node's buffers and streams, and gives no rows. Numbers that Word counts by itself before a paragraph are not in
 * the file's text. Throws a `FileError`.
 */
export async function readDoc(bytes: Uint8Array): Promise<HtmlRead> {
  const ole = new OleContainer(bytes);
  const word = ole.read('WordDocument');
  if (!word) throw new FileError('damaged');
  const fib = readFib(word);
  const table = ole.read(fib.table);
  if (!table) throw new FileError('damaged');
  const part = ({ at, length }: Fib['pieces']) => table.subarray(at, at + length);
  const reader = new DocReader({
    letters: letterRuns(word, part(fib.letters)),
    paragraphs: paragraphRuns(word, part(fib.paragraphs)),
    data: ole.read('Data'),
  });
  const pieces = textPieces(word, part(fib.pieces));
  const notesEnd = fib.body + fib.notes;
  const endNotesFrom = notesEnd + fib.heads + fib.comments;
  const boxesFrom = endNotesFrom + fib.endNotes;
  reader.read(pieces, 0, fib.body);
  reader.read(pieces, fib.body, notesEnd);
  reader.read(pieces, endNotesFrom, boxesFrom + fib.boxes);
  return htmlRead(reader.finish());
}

interface Formats {
  letters: ReturnType<typeof letterRuns>;
  paragraphs: ReturnType<typeof paragraphRuns>;
  data: Uint8Array | null;
}

class DocReader {
  readonly #writer = new FlowWriter();
  readonly #formats: Formats;
  /** For each open field, whether its shown words have begun. */
  readonly #fields: boolean[] = [];

  constructor(formats: Formats) {
    this.#formats = formats;
  }

  /** Reads the characters from one place of the text to another. */
  read(pieces: readonly TextPiece[], from: number, to: number): void {
    let start = 0;
    for (const { text, at, width } of pieces) {
      const first = Math.max(0, from - start);
      const last = Math.min(text.length, to - start);
      for (let i = first; i < last; ) i = this.#stretch(text, i, last, at, width);
      start += text.length;
    }
    this.#fields.length = 0;
    this.#writer.paragraph(false);
  }

  finish(): string {
    return this.#writer.finish();
  }

  /** Reads letters of one format, or one sign; gives where what follows begins. */
  #stretch(text: string, from: number, to: number, at: number, width: number): number {
    const place = at + from * width;
    const char = text[from] as string;
    if (char < ' ' || char === '\xa0' || char === '\xad') {
      this.#sign(char, place);
      return from + 1;
    }
    const run = runAt(this.#formats.letters, place);
    // Letters that no run covers are looked at one by one: a run may begin at the next.
    const most = run ? Math.min(to, from + Math.ceil((run.to - place) / width)) : from + 1;
    let end = from + 1;
    while (
      end < most &&
      (text[end] as string) >= ' ' &&
      text[end] !== '\xa0' &&
      text[end] !== '\xad'
    )
      end++;
    this.#letters(text.slice(from, end), place);
    return end;
  }

  #letters(text: string, place: number): void {
    if (this.#fields.includes(false)) return;
    this.#writer.letters(text, lookOf(runAt(this.#formats.letters, place)));
  }

  #sign(char: string, place: number): void {
    switch (char) {
      case FIELD_BEGINS:
        this.#fields.push(false);
        break;
      case FIELD_SHOWS:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
        break;
      case FIELD_ENDS:
        this.#fields.pop();
        break;
      case CELL_END: {
        const { isRowEnd, edges } = this.#paragraphAt(place);
        if (isRowEnd) this.#writer.rowEnd(edges);
        else this.#writer.cellEnd();
        break;
      }
      case PARAGRAPH_END:
      case PAGE_BREAK: {
        const { isInTable, level } = this.#paragraphAt(place);
        this.#writer.paragraph(isInTable, level);
        break;
      }
      case LINE_BREAK:
        this.#writer.lineBreak();
        break;
      default:
        this.#letters(PLAIN[char] ?? '', place);
    }
  }

  #paragraphAt(place: number) {
    return paragraphLookOf(runAt(this.#formats.paragraphs, place), this.#formats.data);
  }
}

/** Signs that are letters: a tab, a hyphen that does not break, a space that does not. A soft hyphen is none. */
const PLAIN: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\x1e': '\u2011',
  '\xa0': '\u00a0',
};
