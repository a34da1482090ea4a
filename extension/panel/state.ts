import type {
  ExportChoice,
  MarkRef,
  NoteView,
  PanelState,
  SaveState,
  ShareState,
} from '#shared/ui/types.ts';
import type { PageState } from '../page/state.ts';
import type { WatchedTab } from './tab.ts';

/** What the panel knows beside the page's own state. */
export interface PanelFacts {
  tab: WatchedTab | null;
  /** null: no page of ours answers in this tab. */
  page: PageState | null;
  notes: readonly NoteView[];
  selection: MarkRef | null;
  save: SaveState;
  share: ShareState;
  formats: readonly ExportChoice[];
  apiHost: string;
  onDeviceOnly: boolean;
}

const PORTAL_HOST = /(?:^|\.)gov\.vn$/;

/** The host of an address, or null. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

/** What the panel shows. */
export function panelState(facts: PanelFacts): PanelState {
  const { tab, page } = facts;
  if (!page) {
    const host = hostOf(tab?.url ?? null);
    // A portal page that does not answer was open before the extension was: it has to be loaded anew.
    if (host !== null && PORTAL_HOST.test(host))
      return {
        kind: 'failed',
        code: 'page-gone',
        detail: null,
        canRetry: true,
        canReadOnDevice: false,
      };
    return { kind: 'not-a-portal', host, canAsk: false };
  }
  switch (page.kind) {
    case 'not-a-report':
      return { kind: 'not-a-report', title: page.title, reasons: page.reasons };
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
        extraction: page.extraction,
        notes: facts.notes,
        selection: facts.selection,
        readBy:
          page.by === 'device' ? { place: 'device' } : { place: 'server', host: facts.apiHost },
        save: facts.save,
        share: facts.share,
        hiddenKinds: page.hiddenKinds,
        formats: facts.formats,
      };
  }
}
