import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Extraction } from '#shared/contract/index.ts';
import type {
  ExportChoice,
  MarkRef,
  NoteView,
  PanelState,
  SaveState,
  ShareState,
} from '#shared/ui/types.ts';
import type { Share } from '../messaging/calls.ts';
import { callBackground, callPage, listen } from '../messaging/channel.ts';
import { codeOf } from '../messaging/result.ts';
import type { PageState } from '../page/state.ts';
import { extensionUrl } from '../platform/address.ts';
import { apiInUse } from '../platform/api-in-use.ts';
import type { Settings } from '../settings.ts';
import { type EditedSummaries, readEdited, withEdit } from './edited-summaries.ts';
import { type Shown, withEdited } from './shown.ts';
import { panelState } from './state.ts';
import { boundTab, type WatchedTab, watchTab } from './tab.ts';
import { type Files, useFiles } from './use-files.ts';

/** Everything the panel shows of one tab, kept up to date. */
export interface Panel {
  state: PanelState;
  tab: WatchedTab | null;
  page: PageState | null;
  files: Files;
  shown: Shown | null;
  /** The share of this page that was made or waits, if any. */
  share: Share | null;
  setShare: (state: ShareState) => void;
  setSave: (state: SaveState) => void;
  editSummary: (summary: Extraction['summary']) => void;
  choose: (ref: MarkRef | null) => void;
  refresh: () => void;
}

/** A share as the panel shows it; one that has ended is none. */
export function shareState(share: Share | null): ShareState {
  switch (share?.status) {
    case undefined:
    case 'ended':
      return { kind: 'none' };
    case 'waiting':
      return { kind: 'waiting' };
    case 'failed':
      return { kind: 'failed', code: share.reason };
    case 'done': {
      const { url, expiresAt, visibility, verification } = share.created;
      if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) return { kind: 'none' };
      return { kind: 'done', url, expiresAt, visibility, verification };
    }
  }
}

/** Follows the panel's tab: its page's state, the mark chosen in it, and the shares made of it. */
export function usePanel(settings: Settings, formats: readonly ExportChoice[]): Panel {
  const bound = useMemo(() => boundTab(location.search), []);
  const [tab, setTab] = useState<WatchedTab | null>(null);
  const [page, setPage] = useState<PageState | null>(null);
  const [selection, setSelection] = useState<MarkRef | null>(null);
  const [share, setShareOf] = useState<Share | null>(null);
  const [shareShown, setShareShown] = useState<ShareState | null>(null);
  const [notes, setNotes] = useState<readonly NoteView[]>([]);
  const [save, setSave] = useState<SaveState>('unsaved');
  const [isAsked, setIsAsked] = useState(false);
  const turn = useRef(0);
  const tabId = tab?.id ?? null;

  const ask = useCallback(async () => {
    const mine = ++turn.current;
    let answer: PageState | null = null;
    if (tabId !== null) {
      try {
        answer = await callPage(tabId, 'state');
      } catch (error) {
        if (codeOf(error) !== 'page-gone') console.warn(error);
      }
    }
    if (mine !== turn.current) return;
    setPage(answer);
    if (tabId !== null) setIsAsked(true);
    setSelection(answer?.kind === 'ready' ? answer.selection : null);
  }, [tabId]);

  const askNotes = useCallback(async () => {
    const found = tabId === null ? [] : await callPage(tabId, 'notes').catch(() => []);
    setNotes(found);
  }, [tabId]);

  useEffect(() => watchTab(bound, setTab), [bound]);
  // `tab` itself, not its id: the same tab after a reload is to be asked anew.
  useEffect(() => void ask(), [ask, tab]);
  useEffect(
    () =>
      listen('from-page', {
        changed: (_, sender) => {
          if (sender.tabId === tabId) void ask();
          return null;
        },
        notesChanged: (_, sender) => {
          if (sender.tabId === tabId) void askNotes();
          return null;
        },
        selected: (ref, sender) => {
          if (sender.tabId === tabId) setSelection(ref);
          return null;
        },
      }),
    [ask, askNotes, tabId],
  );

  const extractionId = page?.kind === 'ready' ? page.extraction.id : null;
  useEffect(() => void askNotes(), [askNotes, extractionId]);

  const files = useFiles(tabId, page);
  const { reading } = files;
  const read = useMemo(() => shownOf(page, reading), [page, reading]);
  // What the reader made of each summary, until the browser is closed; the library and the shares keep it longer.
  const [edited, setEdited] = useState<EditedSummaries>(new Map());
  useEffect(() => void readEdited().then(setEdited, () => undefined), []);
  const shown = useMemo(() => withEdited(read, edited), [read, edited]);

  const pageUrl = shown?.extraction.source.url ?? null;
  const findShare = useCallback(async () => {
    const shares = pageUrl === null ? [] : await callBackground('shares');
    setShareOf(shares.find((one) => one.pageUrl === pageUrl) ?? null);
  }, [pageUrl]);
  const readId = shown?.extraction.id ?? null;
  useEffect(() => {
    setSave('unsaved');
    if (readId === null) return;
    let current = true;
    // The library comes in after the first picture.
    void import('../library/store.ts')
      .then(({ isSaved }) => isSaved(readId))
      .then((saved) => {
        if (current && saved) setSave('saved');
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [readId]);
  useEffect(() => {
    setShareShown(null);
    void findShare().catch(() => undefined);
    return listen('from-background', {
      sharesChanged: () => {
        void findShare().catch(() => undefined);
        return null;
      },
    });
  }, [findShare]);

  const apiHost = new URL(apiInUse(settings)).host;
  const state = useMemo(
    () =>
      panelState({
        tab,
        isAsked,
        page,
        selection,
        notes,
        save,
        share: shareShown ?? shareState(share),
        formats,
        apiHost,
        onDeviceOnly: settings.onDeviceOnly,
        files: files.offered,
        reading,
        shown,
      }),
    [
      tab,
      isAsked,
      page,
      selection,
      notes,
      save,
      shareShown,
      share,
      formats,
      apiHost,
      settings.onDeviceOnly,
      files.offered,
      reading,
      shown,
    ],
  );
  return {
    state,
    tab,
    page,
    files,
    shown,
    share,
    setShare: setShareShown,
    setSave,
    editSummary: (summary) => {
      if (!shown) return;
      setEdited(withEdit(edited, shown.extraction.id, summary));
      setSave('unsaved');
    },
    choose: setSelection,
    refresh: () => void ask(),
  };
}

function shownOf(page: PageState | null, reading: Files['reading']): Shown | null {
  if (reading) {
    if (reading.kind !== 'ready') return null;
    const { extraction, text } = reading;
    const { url, title } = text.snapshot;
    return { extraction, url, title };
  }
  if (page?.kind !== 'ready') return null;
  const { extraction, url, title } = page;
  return { extraction, url: extraction.source.url ?? url, title };
}

/** Opens a page of the extension in a tab. */
export function openPage(path: '/library.html' | '/options.html'): void {
  void browser.tabs.create({ url: extensionUrl(path) });
}
