import type { Dropped, Extraction } from '#shared/contract/index.ts';
import type { FailureCode, MarkKind, MarkRef, ReadingStep } from '#shared/ui/types.ts';

/** Where a page is to be read: by the API, or by the same engine in this browser. */
export type ReadBy = 'api' | 'device';
/** Where it was read; "device-away": here, since the API did not answer. */
export type WasReadBy = ReadBy | 'device-away';

interface Stands {
  url: string;
  title: string | null;
  /** The reader is signed in here, and has not sent the page: it is read on the device. */
  signedIn?: boolean;
}

/** How a page stands, as its own content script knows it. */
export type PageState = Stands &
  (
    | { kind: 'not-a-report'; reasons: string[] }
    | { kind: 'reading'; step: ReadingStep }
    | {
        kind: 'ready';
        extraction: Extraction;
        /** What of the page's words was not read, and why. */
        dropped: Dropped[];
        by: WasReadBy;
        /** Read things that were not found again in the page as it stands. */
        lost: MarkRef[];
        hiddenKinds: MarkKind[];
        selection: MarkRef | null;
      }
    | { kind: 'failed'; code: FailureCode }
  );
