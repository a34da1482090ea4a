import type {
  Agency,
  ChosenPoint,
  Document,
  Extraction,
  Finding,
  Indicator,
  Language,
  ReaderNote,
  Span,
  SummaryCreated,
  Visibility,
} from '#shared/contract/index.ts';
import type { FailureCode, MarkKind, MarkRef, NoteChanges, NoteView } from '#shared/ui/types.ts';
import type { StoredNote } from '../library/schema.ts';
import type { PageState, ReadBy, WasReadBy } from '../page/state.ts';

/** A page as it is sent for reading: no scripts, form values or comments. */
export interface PageSnapshot {
  html: string;
  url: string;
  title: string;
}

/** The text of a file that a page offers. */
export interface TextSnapshot {
  text: string;
  /** The file's own address. */
  url: string;
  title: string;
}

export type Snapshot = PageSnapshot | TextSnapshot;

export type ReadRequest = Snapshot & { by: ReadBy | 'as-chosen' };

export interface ReadAnswer {
  extraction: Extraction;
  by: WasReadBy;
}

/** What the card beside a mark says. */
export interface CardWords {
  kind: MarkKind;
  kindLabel: string;
  heading: string;
  /** In the order they are read; a line without a label stands alone. */
  lines: { label: string | null; text: string }[];
  link: { href: string; label: string } | null;
}

/** A marked thing, whose card is to be written; notes have words of their own. */
export interface CardRequest {
  thing:
    | { kind: 'document'; value: Document }
    | { kind: 'indicator'; value: Indicator }
    | { kind: 'agency'; value: Agency }
    | { kind: 'finding'; value: Finding };
  mention: number;
  language: Language;
}

/** What the toolbar button says of a tab. */
export type BadgeState =
  | { kind: 'ready'; documents: number; indicators: number; agencies: number; findings: number }
  | { kind: 'reading' }
  | { kind: 'nothing'; reason: string | null }
  | { kind: 'failed'; code: FailureCode };

/** A link or a frame of a page; the address is absolute. */
export interface FileLink {
  href: string;
  label: string;
}

export interface ShareRequest {
  snapshot: Snapshot;
  title: string;
  note: string | null;
  /** The reader's notes that go with it. */
  readerNotes: ReaderNote[];
  /** The points that the reader chose; null where the summary is the engine's own. */
  points: ChosenPoint[] | null;
  expiresInDays: number | null;
  visibility: Visibility;
}

/** What a page of the extension's own is told of a share that was made: all but the token that deletes it. */
export type MadeShare = Omit<SummaryCreated, 'deleteToken'>;

/** A share: waiting in the queue until the API can be reached, made, refused, or ended there. */
export type Share = {
  /** The queue's own key, and the API's idempotency key. */
  key: string;
  title: string;
  pageUrl: string;
  requestedAt: string;
  /** Address of the API that it was made at, or is sent to. */
  api: string;
} & (
  | { status: 'waiting'; lastError: FailureCode | null }
  | { status: 'done'; created: MadeShare }
  /** Refused; what was to be sent is kept, and can be sent again. */
  | { status: 'failed'; reason: FailureCode }
  /** Its API says that it was made, and deleted or taken down since. */
  | { status: 'ended' }
);

/** What a page asks of the background. */
export interface ToBackground {
  /** Reads a page, over the API or on this device, as the reader chose. */
  read(request: ReadRequest): ReadAnswer;
  /** What the sender's address answers a visitor who is not signed in; '' for nothing. */
  asVisitor(): string;
  /** Says on the toolbar button how the sender's tab stands. */
  badge(state: BadgeState): null;
  /** Opens the panel beside the sender's tab; only straight from a click. */
  openPanel(): null;
  /** Puts a share into the queue and tries to send it at once. */
  share(request: ShareRequest): Share;
  /** The shares made and waiting, newest first. */
  shares(): Share[];
  /** Sends a share that waits or was refused: to the API that is in use now. */
  sendShare(key: string): Share;
  /** Deletes a share where it was made and forgets it here; one that was not made is only forgotten. */
  deleteShare(key: string): null;
  /** Takes a share off the list alone: the way out where its API never answers again. */
  forgetShare(key: string): null;
  /** The reader's notes on a page, by the page's key in the library. */
  notes(page: string): StoredNote[];
  putNote(note: StoredNote): null;
  deleteNote(id: string): null;
  /** Goes on with the pages that wait to be read and saved. */
  collect(): null;
  /** Words a mark's card: the page's own script does without the catalogue. */
  cardWords(request: CardRequest): CardWords;
  /** Whether the API answers now. */
  ping(): { version: string };
}

/** Calls that a content script has no use for: the background answers them to the extension's own pages alone. */
export const OWN_PAGES_ONLY: ReadonlySet<string> = new Set<keyof ToBackground>([
  'share',
  'shares',
  'sendShare',
  'deleteShare',
  'forgetShare',
  'collect',
  'ping',
]);

/** What the panel and the background ask of a page. */
export interface ToPage {
  /** How the page stands, with all that was read. */
  state(): PageState;
  /** Reads the page again, even where it does not look like a report. */
  read(options: { by: ReadBy | 'as-chosen' }): null;
  /** Whether the reader is signed in on the page and has not sent it. */
  isSignedIn(): boolean;
  /** Takes the page as it is now, for sharing or saving. */
  snapshot(): PageSnapshot;
  /** Links of the page, as it stands, that may lead to a file. */
  fileLinks(): FileLink[];
  /** Scrolls to a mark, chooses and flashes it. */
  show(ref: MarkRef): { found: boolean };
  /** Scrolls to a place of the extraction's text and flashes it. */
  showSpan(span: Span): { found: boolean };
  /** The reader's notes on the page, in reading order; those whose words are gone last. */
  notes(): NoteView[];
  editNote(edit: { id: string; changes: NoteChanges }): null;
  deleteNote(id: string): null;
  /** The library was emptied: the notes are to be asked for anew. */
  reloadNotes(): null;
  /** Goes to the next or the previous mark of the kinds that are shown. */
  step(direction: { by: 1 | -1; kind: MarkKind | null }): null;
}

/** What a page tells whoever listens: the panel, when it is open. */
export interface FromPage {
  /** The page stands differently; ask for its state. */
  changed(state: { kind: PageState['kind'] }): null;
  /** The reader's notes changed; ask for them. */
  notesChanged(state: { count: number }): null;
  /** The reader chose a mark in the page. */
  selected(ref: MarkRef): null;
}

/** What the background tells the panels. */
export interface FromBackground {
  /** The queue of shares changed. */
  sharesChanged(state: { waiting: number }): null;
}
