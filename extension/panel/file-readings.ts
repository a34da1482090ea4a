import type { Attachment, Dropped, Extraction, Span } from '#shared/contract/index.ts';
import type { FailureCode, FileStep, FileTrouble, FileView, MarkRef } from '#shared/ui/types.ts';
import type { FileText } from '../attachments/read-file.ts';
import { CallError, codeOf } from '../messaging/result.ts';
import type { ReadBy, WasReadBy } from '../page/state.ts';

/** How the reading of a page's file stands. */
export type FileReading = { file: Attachment; page: string; member: string | null } & (
  | { kind: 'reading'; step: FileStep }
  | {
      kind: 'ready';
      extraction: Extraction;
      dropped: Dropped[];
      by: WasReadBy;
      text: FileText;
      view: Omit<FileView, 'place'>;
      /** The mark that was chosen, and the place whose words are shown. */
      chosen: MarkRef | null;
      place: Span | null;
    }
  | { kind: 'failed'; why: FileTrouble | { text: FailureCode }; text: FileText | null }
);

/** What fetches a file, and what reads its text; the real ones come in only then. */
export type FileTools = Pick<
  typeof import('../attachments/read-file.ts'),
  'fetchText' | 'extractText' | 'troubleOf'
>;
const realTools = (): Promise<FileTools> => import('../attachments/read-file.ts');

/** Pages whose file is kept while the reader looks at another tab. */
const MOST_KEPT = 8;

/** The files that are read or were, one for each page that the panel showed. */
export class FileReadings {
  readonly #readings = new Map<string, FileReading>();
  readonly #running = new Map<string, AbortController>();
  /** What ends a recognising early, by the panel's key. */
  readonly #enough = new Map<string, AbortController>();
  readonly #onChange: () => void;
  readonly #tools: () => Promise<FileTools>;

  constructor(onChange: () => void, tools = realTools) {
    this.#onChange = onChange;
    this.#tools = tools;
  }

  /** The reading that belongs to a page, by the panel's key of it. */
  of(key: string): FileReading | null {
    return this.#readings.get(key) ?? null;
  }

  /** Fetches a file and reads it; of an archive the member that is meant. */
  async read(
    key: string,
    file: Attachment,
    page: string,
    by: ReadBy | 'as-chosen' = 'as-chosen',
    member: string | null = null,
    ocr = false,
  ): Promise<void> {
    const of = { file, page, member };
    const enough = new AbortController();
    this.#enough.set(key, enough);
    const signal = this.#begin(key);
    const step = (step: FileStep) => {
      if (!signal.aborted) this.#set(key, { ...of, kind: 'reading', step });
    };
    step({ kind: 'fetching', received: 0, total: null });
    let text: FileText | null = null;
    try {
      const { fetchText } = await this.#tools();
      text = await fetchText({ ...of, signal, ocr, enough: enough.signal, onStep: step });
      await this.#extract(key, of, text, by, signal);
    } catch (error) {
      if (signal.aborted) return;
      const why = await this.#whyOf(error);
      if (!signal.aborted) this.#set(key, { ...of, kind: 'failed', why, text });
    }
  }

  /** Recognises the letters of the scan that is shown. */
  recognise(key: string, by: ReadBy | 'as-chosen'): void {
    const reading = this.of(key);
    if (reading) void this.read(key, reading.file, reading.page, by, reading.member, true);
  }

  /** Ends a recognising with the pages that are done. */
  enough(key: string): void {
    this.#enough.get(key)?.abort();
  }

  /** Reads one file of the archive that is shown. */
  readMember(key: string, member: string, by: ReadBy | 'as-chosen'): void {
    const reading = this.of(key);
    if (reading) void this.read(key, reading.file, reading.page, by, member);
  }

  /** Tries again: from where it failed. */
  async retry(key: string, by: ReadBy | 'as-chosen'): Promise<void> {
    const reading = this.of(key);
    if (reading?.kind !== 'failed') return;
    const { file, page, member, text } = reading;
    const of = { file, page, member };
    if (!text) return this.read(key, file, page, by, member);
    const signal = this.#begin(key);
    try {
      await this.#extract(key, of, text, by, signal);
    } catch (error) {
      if (signal.aborted) return;
      const why = await this.#whyOf(error);
      if (!signal.aborted) this.#set(key, { ...of, kind: 'failed', why, text });
    }
  }

  /** Shows a place's words; null shows none. */
  show(key: string, place: Span | null, chosen: MarkRef | null = null): void {
    const reading = this.of(key);
    if (reading?.kind === 'ready') this.#set(key, { ...reading, place, chosen });
  }

  /** Stops what is being done, and forgets the file: the page is shown again. */
  leave(key: string): void {
    this.#running.get(key)?.abort();
    this.#running.delete(key);
    if (this.#readings.delete(key)) this.#onChange();
  }

  /** Stops everything. */
  stop(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  async #extract(
    key: string,
    of: Pick<FileReading, 'file' | 'page' | 'member'>,
    text: FileText,
    by: ReadBy | 'as-chosen',
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    this.#set(key, { ...of, kind: 'reading', step: { kind: 'extracting' } });
    const { extractText } = await this.#tools();
    const read = await extractText(text, by);
    if (!signal.aborted)
      this.#set(key, { ...of, ...read, kind: 'ready', text, place: null, chosen: null });
  }

  #begin(key: string): AbortSignal {
    this.#running.get(key)?.abort();
    const controller = new AbortController();
    this.#running.set(key, controller);
    return controller.signal;
  }

  #set(key: string, reading: FileReading): void {
    this.#readings.delete(key);
    this.#readings.set(key, reading);
    for (const old of this.#readings.keys()) {
      if (this.#readings.size <= MOST_KEPT) break;
      this.#running.get(old)?.abort();
      this.#running.delete(old);
      this.#readings.delete(old);
    }
    this.#onChange();
  }

  /** A file's own fault says so by its code; every other is one of the reading of its text. */
  async #whyOf(error: unknown): Promise<FileTrouble | { text: FailureCode }> {
    if (error instanceof CallError) return { text: codeOf(error) };
    const tools = await this.#tools().catch(() => null);
    const trouble = tools?.troubleOf(error);
    if (trouble) return trouble;
    console.warn('Soi:', error);
    return { file: 'unknown', words: null, entries: [], offer: null };
  }
}
