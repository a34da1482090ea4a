import type {
  Attachment,
  Dropped,
  Extraction,
  FileKind,
  Language,
  Span,
  Verification,
  Visibility,
} from '../contract/index.ts';
import type { ArchiveEntry } from '../files/file-error.ts';
import type { PageStart } from '../files/page-starts.ts';
import type { Message } from '../messages/catalogue.ts';
import type { FileFailure } from '../messages/file-failures.ts';

/** What can be marked in a page. */
export const MARK_KINDS = ['document', 'indicator', 'agency', 'finding', 'note'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One mark: the thing and which of its mentions (or pieces of evidence) it is, from 0. */
export interface MarkRef {
  readonly kind: MarkKind;
  readonly id: string;
  readonly mention: number;
}

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** A reader's own note as the views show it. */
export interface NoteView {
  readonly id: string;
  readonly quote: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** An orphan's words were not found again in the page: it is kept and shown. */
  readonly status: 'anchored' | 'orphan';
  /** ISO date and time. */
  readonly createdAt: string;
  /** Where it stands in the extraction's text, when known. */
  readonly start: number | null;
}

export interface NoteChanges {
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
}

export interface ShareOptions {
  /** The reader's message. */
  readonly note: string | null;
  /** Whether the reader's notes on passages go with it. */
  readonly includeNotes: boolean;
  readonly expiresInDays: number | null;
  readonly visibility: Visibility;
}

/** One way out: a row of the formats' registry, as a menu shows it. */
export interface ExportChoice {
  readonly id: string;
  readonly label: string;
}

/**
 * What the surroundings can do. All optional: a view offers only what it is given, and without any
 * (on the server) it is plain HTML with links.
 */
export interface ViewActions {
  /** Scroll the page to a mark and flash it. */
  readonly onShow?: (ref: MarkRef) => void;
  /** Scroll the page to a place that is no mark (a section's heading, a summary sentence). */
  readonly onShowSpan?: (span: Span) => void;
  readonly onSave?: () => void;
  readonly onExport?: (formatId: string) => void;
  readonly onShare?: (options: ShareOptions) => void;
  /** Show and share the summary as the reader chose it. */
  readonly onEditSummary?: (summary: Extraction['summary']) => void;
  /** Tells of words that the reader selects on the page and hands over by its menu, until the answer is called. */
  readonly onPageWords?: (label: string, take: (words: string) => void) => () => void;
  /** Delete the share that is shown. */
  readonly onUnshare?: () => void;
  readonly onRetry?: () => void;
  /** Read with the engine on this device. */
  readonly onReadOnDevice?: () => void;
  readonly onReadAnyway?: () => void;
  /** Send a page that was read here because the reader is signed in. */
  readonly onSend?: () => void;
  /** Ask the browser for leave to read this site. */
  readonly onAskPermission?: () => void;
  readonly onLanguage?: (language: Language) => void;
  readonly onToggleKind?: (kind: MarkKind, visible: boolean) => void;
  readonly onNoteEdit?: (id: string, changes: NoteChanges) => void;
  readonly onNoteDelete?: (id: string) => void;
  /** Copy text; views fall back to the clipboard of the document. */
  readonly onCopy?: (text: string) => void;
  /** Fetch one of the page's files and read it. */
  readonly onReadFile?: (file: Attachment) => void;
  /** Recognise the letters of the scan that is shown. */
  readonly onRecognise?: () => void;
  /** Be content with the pages that were recognised. */
  readonly onEnough?: () => void;
  /** Read one file of the archive that is shown. */
  readonly onReadMember?: (name: string) => void;
  readonly onCancelFile?: () => void;
  /** From a file back to the page that offers it. */
  readonly onBackToPage?: () => void;
  /** Close the words of a file that are shown in their context. */
  readonly onClosePlace?: () => void;
  readonly onOpenLibrary?: () => void;
  readonly onOpenOptions?: () => void;
}

export type ShareState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'done';
      readonly url: string;
      readonly expiresAt: string | null;
      readonly visibility: Visibility;
      readonly verification: Verification;
      /** Reader's notes whose words the shared text does not hold: they did not go with it. */
      readonly notesLeftOut?: number;
    }
  /** Made offline: sent once when the API is back. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

export const FAILURE_CODES = [
  'offline',
  'api-away',
  'rate-limited',
  'too-large',
  'refused',
  'taken-down',
  'gone',
  'page-gone',
  'server-error',
  'not-allowed',
  'device-only',
  'storage-full',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A file as the panel offers it. */
export interface OfferedFile extends Attachment {
  /** Whether the extension may fetch it: it is a portal's. */
  readonly canFetch: boolean;
  /** The host it lies on, where that is not the page's own. */
  readonly host: string | null;
}

/** Why one of a page's files could not be fetched or read, in words and by its code. */
export interface FileTrouble {
  readonly file: FileFailure;
  /** Null where not even the words could be loaded. */
  readonly words: Message | null;
  /** What an archive holds. */
  readonly entries: readonly ArchiveEntry[];
  /** What is offered of a scan, whose letters can be recognised here; null of any other. */
  readonly offer: Message | null;
}

/** How far the reading of a file is. */
export type FileStep =
  | { readonly kind: 'fetching'; readonly received: number; readonly total: number | null }
  | { readonly kind: 'pages'; readonly page: number; readonly of: number }
  | { readonly kind: 'opening' }
  /** A scan's page is being recognised. */
  | {
      readonly kind: 'ocr';
      readonly page: number;
      readonly of: number;
      /** Null until the first page is done. */
      readonly secondsLeft: number | null;
      /** What was read last. */
      readonly soFar: string;
    }
  | { readonly kind: 'extracting' };

/** A file whose text the panel shows in place of the page's. */
export interface FileView extends Omit<Attachment, 'kind'> {
  /** By its bytes. */
  readonly kind: FileKind;
  /** Where each page begins in the extraction's text; null for a file without pages. */
  readonly pages: readonly PageStart[] | null;
  readonly pageCount: number | null;
  /** Pages without letters: scans. */
  readonly blankPages: readonly number[];
  /** Whether letters of an old encoding were brought to Unicode. */
  readonly isConverted: boolean;
  /** What else is to be known of its text, in words: that it was read in pictures, or has open changes. */
  readonly remark: Message | null;
  /** The place whose words are shown in their context. */
  readonly place: Span | null;
}

export const READING_STEPS = ['taking', 'sending', 'reading', 'marking'] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

export const TAB_IDS = [
  'summary',
  'documents',
  'indicators',
  'agencies',
  'outline',
  'notes',
] as const;
export type TabId = (typeof TAB_IDS)[number];

/** A page that has been read. */
export interface ReadyState {
  readonly kind: 'ready';
  readonly extraction: Extraction;
  /** The engine's own summary, where the one that is shown was edited. */
  readonly ownSummary?: Extraction['summary'];
  /** What of the page's words was not read, and why. */
  readonly dropped?: readonly Dropped[];
  readonly notes: readonly NoteView[];
  /** The mark that was chosen in the page or in the panel. */
  readonly selection: MarkRef | null;
  /** Where it was read: by the API (its host) or on this device. */
  readonly readBy:
    | { readonly place: 'server'; readonly host: string }
    /** `signedIn`: because the reader is signed in on the page, and has not sent it. */
    | {
        readonly place: 'device';
        readonly signedIn?: boolean;
        /** Because the API did not answer. */
        readonly isAway?: boolean;
      };
  readonly save: SaveState;
  readonly share: ShareState;
  /** Kinds whose marks are shown in the page; missing means shown. */
  readonly hiddenKinds: readonly MarkKind[];
  readonly formats: readonly ExportChoice[];
  /** How many shared reports cite a document, by document id, where asked and known. */
  readonly citedBy?: Readonly<Record<string, number>>;
  /** The file that was read, where it is one; there are no marks in the page then. */
  readonly file?: FileView;
  /** The files that the page offers. */
  readonly files?: readonly OfferedFile[];
}

export type PanelState =
  | { readonly kind: 'not-a-portal'; readonly host: string | null; readonly canAsk: boolean }
  /** `reasons` are keys of the reason messages, as in `Report.reasons`. */
  | {
      readonly kind: 'not-a-report';
      readonly title: string | null;
      readonly reasons: readonly string[];
      readonly files?: readonly OfferedFile[];
    }
  | { readonly kind: 'reading'; readonly title: string | null; readonly step: ReadingStep }
  | ReadyState
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      /** Words of the problem's `detail`, where they help. */
      readonly detail: string | null;
      readonly canRetry: boolean;
      readonly canReadOnDevice: boolean;
    }
  | { readonly kind: 'reading-file'; readonly file: Attachment; readonly step: FileStep }
  | {
      readonly kind: 'file-failed';
      readonly file: Attachment;
      /** Why the file could not be read, or why its text could not. */
      readonly why: FileTrouble | { readonly text: FailureCode };
      readonly canReadOnDevice: boolean;
    };

/** Turns a place of the text into an address: of the original, or further down the same page. */
export type LinkTo = (span: Span, mark: MarkRef | null) => string | null;
