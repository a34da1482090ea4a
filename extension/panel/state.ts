import type { Extraction } from '#shared/contract/index.ts';
import type {
  ExportChoice,
  MarkRef,
  NoteView,
  OfferedFile,
  PanelState,
  ReadyState,
  SaveState,
  ShareState,
} from '#shared/ui/types.ts';
import { isPortalHost } from '../attachments/address.ts';
import type { PageState, WasReadBy } from '../page/state.ts';
import type { FileReading } from './file-readings.ts';
import type { Shown } from './shown.ts';
import type { WatchedTab } from './tab.ts';

/** What the panel knows beside the page's own state. */
export interface PanelFacts {
  tab: WatchedTab | null;
  /** Whether the tab was asked what its page is: until then nothing is said of it. */
  isAsked: boolean;
  /** null: no page of ours answers in this tab. */
  page: PageState | null;
  notes: readonly NoteView[];
  selection: MarkRef | null;
  save: SaveState;
  share: ShareState;
  formats: readonly ExportChoice[];
  apiHost: string;
  onDeviceOnly: boolean;
  /** The files of the page, and the one that is read of them. */
  files: readonly OfferedFile[];
  reading: FileReading | null;
  /** What is shown of either, its summary as the reader edited it. */
  shown: Pick<Shown, 'extraction' | 'ownSummary'> | null;
}

/** The host of an address, or null. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

/** What the panel shows. */
export function panelState(facts: PanelFacts): PanelState {
  const { tab, page } = facts;
  if (!facts.isAsked || (!page && tab?.isLoading))
    return { kind: 'reading', title: null, step: 'taking' };
  if (!page) {
    const host = hostOf(tab?.url ?? null);
    // A portal page that does not answer was open before the extension was: it has to be loaded anew.
    if (host !== null && isPortalHost(host))
      return {
        kind: 'failed',
        code: 'page-gone',
        detail: null,
        canRetry: true,
        canReadOnDevice: false,
      };
    return { kind: 'not-a-portal', host, canAsk: false };
  }
  if (facts.reading) return fileState(facts, facts.reading);
  switch (page.kind) {
    case 'not-a-report':
      return {
        kind: 'not-a-report',
        title: page.title,
        reasons: page.reasons,
        files: facts.files,
      };
    case 'reading':
      return { kind: 'reading', title: page.title, step: page.step };
    case 'failed':
      return {
        kind: 'failed',
        code: page.code,
        detail: null,
        canRetry: true,
        canReadOnDevice: !facts.onDeviceOnly,
      };
    case 'ready':
      return {
        kind: 'ready',
        ...edited(facts, page.extraction),
        dropped: page.dropped,
        notes: facts.notes,
        selection: facts.selection,
        readBy: readBy(page.by, facts, page.signedIn),
        save: facts.save,
        share: facts.share,
        hiddenKinds: page.hiddenKinds,
        formats: facts.formats,
        files: facts.files,
      };
  }
}

/** What the panel shows of a file in place of its page. */
function fileState(facts: PanelFacts, reading: FileReading): PanelState {
  const { file } = reading;
  switch (reading.kind) {
    case 'reading':
      return { kind: 'reading-file', file, step: reading.step };
    case 'failed':
      return {
        kind: 'file-failed',
        file,
        why: reading.why,
        canReadOnDevice: 'text' in reading.why && !facts.onDeviceOnly,
      };
    case 'ready':
      return {
        kind: 'ready',
        ...edited(facts, reading.extraction),
        dropped: reading.dropped,
        file: { ...reading.view, place: reading.place },
        notes: [],
        selection: reading.chosen,
        readBy: readBy(reading.by, facts),
        save: facts.save,
        share: facts.share,
        hiddenKinds: [],
        formats: facts.formats,
      };
  }
}

/** What was read, with the summary that its reader made of it. */
function edited(
  { shown }: PanelFacts,
  extraction: Extraction,
): Pick<ReadyState, 'extraction' | 'ownSummary'> {
  if (shown?.extraction.id !== extraction.id || !shown.ownSummary) return { extraction };
  return { extraction: shown.extraction, ownSummary: shown.ownSummary };
}

function readBy(
  by: WasReadBy,
  { apiHost, onDeviceOnly }: PanelFacts,
  signedIn = false,
): ReadyState['readBy'] {
  return by === 'api'
    ? { place: 'server', host: apiHost }
    : { place: 'device', signedIn: signedIn && !onDeviceOnly, isAway: by !== 'device' };
}
