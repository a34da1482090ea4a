import type { Dropped, Extraction } from '#shared/contract/index.ts';
import type { FailureCode, MarkKind, MarkRef, ReadingStep } from '#shared/ui/types.ts';
import type { ReadBy } from '../messaging/calls.ts';

interface Stands {
  url: string;
  title: string | null;
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
        by: ReadBy;
        /** Read things that were not found again in the page as it stands. */
        lost: MarkRef[];
        hiddenKinds: MarkKind[];
        selection: MarkRef | null;
      }
    | { kind: 'failed'; code: FailureCode }
  );
