import { anchorNote, describeSpan } from '#shared/anchor/anchor-note.ts';
import type { Extraction, NoteColour, Span } from '#shared/contract/index.ts';
import type { NoteChanges, NoteView } from '#shared/ui/types.ts';
import type { StoredNote } from '../../library/schema.ts';
import type { Mark } from '../marks.ts';

/** Where notes are kept: the extension's library, asked through the background. */
export interface NoteStore {
  notes(page: string): Promise<StoredNote[]>;
  putNote(note: StoredNote): Promise<unknown>;
  deleteNote(id: string): Promise<unknown>;
}

export interface NoteDraft {
  colour: NoteColour;
  note: string;
  tags: readonly string[];
}

export interface PageNotesOptions {
  store: NoteStore;
  /** Shows these marks beside the machine's. */
  mark: (marks: readonly Mark[]) => void;
  /** The notes changed, or were found or lost anew. */
  onChange: () => void;
}

/** Where orphans stand in the list. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The reader's notes on one page: kept in the library, found again in the text that was read. */
export class PageNotes {
  readonly #options: PageNotesOptions;
  #extraction: Extraction | null = null;
  #page = '';
  #notes: StoredNote[] = [];
  #places = new Map<string, Span>();
  #pending: (Span & { colour: NoteColour }) | null = null;
  #turn = 0;

  constructor(options: PageNotesOptions) {
    this.#options = options;
  }

  /** To be called when another text was read, or none. `page` is the page's key in the library. */
  async follow(extraction: Extraction | null, page: string): Promise<void> {
    if (extraction === this.#extraction && page === this.#page) return;
    this.#extraction = extraction;
    this.#page = page;
    this.#set([]);
    await this.reload();
  }

  /** Asks the library anew, which may have been changed or emptied elsewhere. */
  async reload(): Promise<void> {
    const mine = ++this.#turn;
    if (!this.#extraction) return;
    const notes = await this.#options.store.notes(this.#page).catch(() => null);
    if (notes && mine === this.#turn) this.#set(notes);
  }

  /** The notes as the views show them, in reading order, orphans last. */
  views(): NoteView[] {
    return this.#notes
      .map(({ id, target, note, tags, colour, createdAt }): NoteView => {
        const place = this.#places.get(id);
        return {
          id,
          quote: target.quote.exact,
          text: note,
          tags,
          colour,
          status: place ? 'anchored' : 'orphan',
          createdAt,
          start: place?.start ?? null,
        };
      })
      .sort((a, b) => (a.start ?? LAST) - (b.start ?? LAST));
  }

  find(id: string): StoredNote | null {
    return this.#notes.find((note) => note.id === id) ?? null;
  }

  /** Keeps a note on a span of the read text. */
  async add(span: Span, { colour, note, tags }: NoteDraft): Promise<void> {
    // Said to whoever wrote it: words are not to be lost without a sound.
    if (!this.#extraction) throw new Error('nothing is read that a note could stand on');
    const now = new Date().toISOString();
    await this.#put({
      id: crypto.randomUUID(),
      page: this.#page,
      target: describeSpan(this.#extraction.text, span),
      colour,
      note,
      tags: [...tags],
      createdAt: now,
      updatedAt: now,
    });
  }

  async edit(id: string, { text, tags, colour }: NoteChanges): Promise<void> {
    const note = this.find(id);
    if (!note) return;
    await this.#put({
      ...note,
      note: text ?? note.note,
      tags: [...(tags ?? note.tags)],
      colour: colour ?? note.colour,
      updatedAt: new Date().toISOString(),
    });
  }

  async delete(id: string): Promise<void> {
    await this.#options.store.deleteNote(id);
    this.#set(this.#notes.filter((note) => note.id !== id));
  }

  /** Shows where the note being written will stand; null when it is written or given up. */
  showPending(pending: (Span & { colour: NoteColour }) | null): void {
    this.#pending = pending;
    this.#mark();
  }

  async #put(note: StoredNote): Promise<void> {
    await this.#options.store.putNote(note);
    this.#set([...this.#notes.filter(({ id }) => id !== note.id), note]);
  }

  #set(notes: StoredNote[]): void {
    const had = this.#notes.length > 0;
    this.#notes = notes;
    this.#places = new Map();
    const text = this.#extraction?.text;
    if (text !== undefined)
      for (const note of notes) {
        const place = anchorNote(text, note.target);
        if (place) this.#places.set(note.id, { start: place.start, end: place.end });
      }
    if (notes.length > 0 || had) {
      this.#mark();
      this.#options.onChange();
    }
  }

  #mark(): void {
    const marks: Mark[] = this.#notes.flatMap(({ id, colour }) => {
      const place = this.#places.get(id);
      return place ? [{ kind: 'note' as const, id, mention: 0, colour, ...place }] : [];
    });
    if (this.#pending) marks.push({ kind: 'note', id: '', mention: 0, ...this.#pending });
    this.#options.mark(marks);
  }
}
