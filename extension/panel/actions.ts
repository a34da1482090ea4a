import { browser } from 'wxt/browser';
import type { ChosenPoint, Extraction, ReaderNote, Span } from '#shared/contract/index.ts';
import type { ExportItem } from '#shared/formats/index.ts';
import type { MarkRef, ViewActions } from '#shared/ui/types.ts';
import { pageKey } from '../library/page-key.ts';
import { callBackground, callPage } from '../messaging/channel.ts';
import { codeOf } from '../messaging/result.ts';
import type { PageState } from '../page/state.ts';
import { languageOf, type Settings, saveSettings } from '../settings.ts';
import { openPage, type Panel, shareState } from './use-panel.ts';

/** What the panel's view can do in its tab. */
export function panelActions(panel: Panel, settings: Settings): ViewActions {
  const { tab, page, share, shown } = panel;
  const { reading, readings, key } = panel.files;
  const tabId = tab?.id ?? null;
  if (tabId === null)
    return {
      onOpenOptions: () => openPage('/options.html'),
      onOpenLibrary: () => openPage('/library.html'),
      onLanguage: (language) => void saveSettings({ language }),
    };
  // A page that went away in the meantime is asked for anew, and the panel then says how it stands.
  const inPage = (call: Promise<unknown>) => void call.catch(() => panel.refresh());
  /** A file of a page behind a sign-in goes where the page goes. */
  const asAllowed = () =>
    callPage(tabId, 'isSignedIn').then(
      (signedIn) => (signedIn ? ('device' as const) : ('as-chosen' as const)),
      () => 'device' as const,
    );
  return {
    onShow: (ref) => {
      if (reading?.kind === 'ready') {
        readings.show(key, placeOf(reading.extraction, ref), ref);
        return;
      }
      panel.choose(ref);
      inPage(callPage(tabId, 'show', ref));
    },
    onShowSpan: ({ start, end }) => {
      if (reading) readings.show(key, { start, end });
      else inPage(callPage(tabId, 'showSpan', { start, end }));
    },
    onReadFile: (file) =>
      void asAllowed().then((by) => readings.read(key, file, page?.url ?? '', by)),
    onRecognise: () => void asAllowed().then((by) => readings.recognise(key, by)),
    onEnough: () => readings.enough(key),
    onReadMember: (name) => void asAllowed().then((by) => readings.readMember(key, name, by)),
    onCancelFile: () => readings.leave(key),
    onBackToPage: () => readings.leave(key),
    onClosePlace: () => readings.show(key, null),
    onRetry: () => {
      if (reading) void asAllowed().then((by) => readings.retry(key, by));
      else if (page) inPage(callPage(tabId, 'read', { by: 'as-chosen' }));
      else void browser.tabs.reload(tabId);
    },
    onReadOnDevice: () => {
      if (reading) void readings.retry(key, 'device');
      else inPage(callPage(tabId, 'read', { by: 'device' }));
    },
    onSend: () => inPage(callPage(tabId, 'read', { by: 'api' })),
    onReadAnyway: () => inPage(callPage(tabId, 'read', { by: 'as-chosen' })),
    onLanguage: (language) => void saveSettings({ language }),
    onToggleKind: (kind, visible) => {
      const others = settings.hiddenKinds.filter((one) => one !== kind);
      void saveSettings({ hiddenKinds: visible ? others : [...others, kind] });
    },
    onShare: ({ note, includeNotes, expiresInDays, visibility }) => {
      panel.setShare({ kind: 'sending' });
      void (async () => {
        try {
          const isFile = reading?.kind === 'ready';
          const snapshot = isFile ? reading.text.snapshot : await callPage(tabId, 'snapshot');
          const title = shown?.extraction.report.title || snapshot.title;
          const notes = includeNotes && !isFile ? await notesOf(page) : [];
          const text = shown?.extraction.text ?? '';
          // Notes are looked up in the text by what finds moved quotes: it comes with the first of them.
          const readerNotes =
            notes.length > 0
              ? await import('#shared/anchor/quoted-notes.ts').then(({ quotedNote }) =>
                  notes.filter((one) => quotedNote(text, one) !== null),
                )
              : [];
          const made = await callBackground('share', {
            snapshot,
            title,
            note,
            readerNotes,
            points: chosenPoints(shown),
            expiresInDays,
            visibility,
          });
          const notesLeftOut = notes.length - readerNotes.length;
          const state = shareState(made);
          panel.setShare(state.kind === 'done' ? { ...state, notesLeftOut } : state);
        } catch (error) {
          panel.setShare({ kind: 'failed', code: codeOf(error) });
        }
      })();
    },
    ...(share && {
      onUnshare: () => {
        callBackground('deleteShare', share.key).then(
          () => panel.setShare({ kind: 'deleted' }),
          (error: unknown) => panel.setShare({ kind: 'failed', code: codeOf(error) }),
        );
      },
    }),
    onEditSummary: panel.editSummary,
    onPageWords: (label, take) => pageWords(tabId, label, take),
    onSave: () => {
      if (!shown) return;
      panel.setSave('saving');
      import('../library/store.ts')
        .then(({ saveReport }) => saveReport(shown))
        .then(
          () => panel.setSave('saved'),
          () => panel.setSave('failed'),
        );
    },
    onOpenLibrary: () => openPage('/library.html'),
    onExport: (formatId) => {
      if (!shown) return;
      const notes = reading ? Promise.resolve([]) : notesOf(page);
      void notes.then((readerNotes) =>
        exportReport({ extraction: shown.extraction, readerNotes }, formatId, settings),
      );
    },
    onNoteEdit: (id, changes) => inPage(callPage(tabId, 'editNote', { id, changes })),
    onNoteDelete: (id) => inPage(callPage(tabId, 'deleteNote', id)),
    onOpenOptions: () => openPage('/options.html'),
  };
}

/** What the reader chose for the summary; null where it is the engine's own. */
function chosenPoints(shown: Panel['shown']): ChosenPoint[] | null {
  if (!shown?.ownSummary) return null;
  return shown.extraction.summary.points.map(({ start, end, quote, kind }) => ({
    start,
    end,
    quote,
    kind,
  }));
}

const ADD_WORDS = 'add-words';

/** Puts an entry into the menu of words selected in a tab, until the answer is called. */
function pageWords(tabId: number, title: string, take: (words: string) => void): () => void {
  const menus = browser.contextMenus;
  const remove = () => void menus.remove(ADD_WORDS).catch(() => undefined);
  const onClicked: Parameters<typeof menus.onClicked.addListener>[0] = (
    { menuItemId, selectionText },
    tab,
  ) => {
    if (menuItemId === ADD_WORDS && tab?.id === tabId && selectionText) take(selectionText);
  };
  // An entry of a panel that was closed may still be there.
  void menus
    .remove(ADD_WORDS)
    .catch(() => undefined)
    .then(() => menus.create({ id: ADD_WORDS, title, contexts: ['selection'] }));
  menus.onClicked.addListener(onClicked);
  addEventListener('pagehide', remove);
  return () => {
    menus.onClicked.removeListener(onClicked);
    removeEventListener('pagehide', remove);
    remove();
  };
}

/** The reader's notes on the panel's page. */
async function notesOf(page: PageState | null): Promise<ReaderNote[]> {
  if (page?.kind !== 'ready') return [];
  const notes = await callBackground('notes', pageKey(page.url, page.extraction.id));
  return notes.map(({ page: _, ...note }) => note);
}

/** The words of a mention, or of a piece of evidence. */
function placeOf(extraction: Extraction, { kind, id, mention }: MarkRef): Span | null {
  const { documents, agencies, indicators, findings } = extraction;
  const spans = {
    document: () => documents.find((one) => one.id === id)?.mentions,
    agency: () => agencies.find((one) => one.id === id)?.mentions,
    indicator: () => indicators.filter((one) => one.id === id),
    finding: () => findings.find((one) => one.id === id)?.evidence,
    note: () => [],
  }[kind]();
  const span = spans?.[mention];
  return span ? { start: span.start, end: span.end } : null;
}

async function exportReport(item: ExportItem, formatId: string, settings: Settings): Promise<void> {
  const { exportFileName, findFormat } = await import('#shared/formats/index.ts');
  const format = findFormat(formatId);
  if (!format) return;
  const items = [item];
  const options = { language: languageOf(settings), bom: true };
  const text = await format.write(items, options);
  saveFile(exportFileName(format, items, options), text, format.mediaType);
}

/** Hands a text to the browser as a download. */
function saveFile(name: string, text: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
