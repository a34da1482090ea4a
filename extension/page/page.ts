import type { Extraction } from '#shared/contract/index.ts';
import type { MarkRef } from '#shared/ui/types.ts';
import { pageKey } from '../library/page-key.ts';
import type { BadgeState } from '../messaging/calls.ts';
import { callBackground, listen, tell } from '../messaging/channel.ts';
import { languageOf, loadSettings, saveSettings, watchSettings } from '../settings.ts';
import { fileLinks } from './attachments.ts';
import { Card } from './card.ts';
import { isOurs } from './dom.ts';
import { readableDocuments } from './frames.ts';
import { Launcher } from './launcher.ts';
import { untilOutdated } from './life.ts';
import { thingOf } from './marks.ts';
import { noteWords } from './notes/note-words.ts';
import { PageNotes } from './notes/page-notes.ts';
import { watchSelection } from './notes/selection.ts';
import type { PlacedMark } from './placed.ts';
import { PageReader } from './reader.ts';
import type { PageState } from './state.ts';
import { watchPage } from './watch.ts';

/** Runs in every portal page: reads it, marks it, and answers the panel. */
export async function startPage(): Promise<void> {
  let settings = await loadSettings();
  const language = () => languageOf(settings);
  let placed: readonly PlacedMark[] = [];

  const openPanel = () => void callBackground('openPanel').catch(() => undefined);
  const select = ({ kind, id, mention }: MarkRef) => {
    const ref = { kind, id, mention };
    reader.choose(ref);
    tell('from-page', 'selected', ref);
  };
  const step = (by: 1 | -1, kind: MarkRef['kind'] | null) => {
    const next = reader.step(by, kind);
    if (!next) return;
    tell('from-page', 'selected', next.mark);
    void card.showWithFocus(next);
  };

  const card = new Card(document, language, {
    inPanel: (ref) => {
      openPanel();
      select(ref);
    },
    step: (by) => step(by, null),
    words: async (ref) => {
      if (ref.kind === 'note') return noteWords(notes.find(ref.id), language());
      const extraction = read();
      const thing = extraction && thingOf(extraction, ref);
      if (!thing) return null;
      return callBackground('cardWords', {
        thing,
        mention: ref.mention,
        language: language(),
      }).catch(() => null);
    },
  });
  const launcher = new Launcher(document, {
    openPanel,
    hide: () => void saveSettings({ launcher: false }),
    show: ({ mark }) => {
      reader.show(mark);
      tell('from-page', 'selected', { kind: mark.kind, id: mark.id, mention: mark.mention });
    },
  });
  const drawLauncher = (state: PageState) => {
    if (settings.launcher) launcher.show(state, placed.length, language());
    else launcher.hideButton();
    const shown = placed.filter(({ mark }) => reader.shows(mark.kind));
    launcher.map(settings.miniMap && reader.document === document ? shown : []);
  };
  const announce = (state: PageState) => {
    tell('from-page', 'changed', { kind: state.kind });
    callBackground('badge', badgeOf(state)).catch(() => undefined);
    drawLauncher(state);
    followNotes(state);
  };

  const reader = new PageReader({
    page: document,
    url: () => location.href,
    read: (request) => callBackground('read', request),
    asVisitor: () => callBackground('asVisitor'),
    hiddenKinds: settings.hiddenKinds,
    palette: settings.palette,
    onChange: announce,
    onPlaced: (marks) => {
      placed = marks;
      card.hide();
    },
  });
  const read = (): Extraction | null =>
    reader.state.kind === 'ready' ? reader.state.extraction : null;

  const notes = new PageNotes({
    store: {
      notes: (page) => callBackground('notes', page),
      putNote: (note) => callBackground('putNote', note),
      deleteNote: (id) => callBackground('deleteNote', id),
    },
    mark: (marks) => reader.setExtraMarks(marks),
    onChange: () => tell('from-page', 'notesChanged', { count: notes.views().length }),
  });
  let selection: { page: Document; stop: () => void } | null = null;
  /** Notes belong to the text that was read, in the document that shows it. */
  const followNotes = (state: PageState) => {
    const extraction = state.kind === 'ready' ? state.extraction : null;
    void notes.follow(extraction, extraction ? pageKey(state.url, extraction.id) : '');
    const page = extraction ? reader.document : null;
    if (page === (selection?.page ?? null)) return;
    selection?.stop();
    const text = () => read()?.text ?? '';
    selection = page && { page, stop: watchSelection({ page, language, notes, text }) };
  };

  const stops = [
    () => selection?.stop(),
    listen('page', {
      state: () => reader.state,
      isSignedIn: () => reader.isSignedIn(),
      snapshot: () => reader.snapshot(),
      fileLinks: () => fileLinks(readableDocuments(document)),
      read: ({ by }) => {
        void reader.read(by);
        return null;
      },
      show: (ref) => ({ found: reader.show(ref) }),
      showSpan: (span) => ({ found: reader.showSpan(span) }),
      notes: () => notes.views(),
      editNote: async ({ id, changes }) => {
        await notes.edit(id, changes);
        return null;
      },
      deleteNote: async (id) => {
        await notes.delete(id);
        return null;
      },
      reloadNotes: async () => {
        await notes.reload();
        return null;
      },
      step: ({ by, kind }) => {
        step(by, kind);
        return null;
      },
    }),
    watchPage(window, {
      onNavigate: () => void reader.navigated(),
      onChange: () => void reader.pageChanged(),
      onReturn: () => announce(reader.state),
    }),
    watchSettings((changed) => {
      settings = changed;
      reader.setLooks(settings.hiddenKinds, settings.palette);
      drawLauncher(reader.state);
    }),
    watchPointer({
      reader,
      onHover: (hits, x, y) => {
        if (hits.length > 0) card.showSoon(hits, x, y);
        else card.hideSoon();
      },
      onPick: (hit) => select(hit.mark),
      onMove: () => card.hide(),
      onResize: () => drawLauncher(reader.state),
    }),
  ];
  // Marks that nothing answers for any more do not stay.
  untilOutdated(() => {
    card.hide();
    launcher.stop();
    reader.stop();
    for (const stop of stops)
      try {
        stop();
      } catch {
        // The browser has taken the extension's events away already.
      }
  });
  await reader.start();
}

interface PointerWatch {
  reader: PageReader;
  onHover: (hits: PlacedMark[], x: number, y: number) => void;
  onPick: (hit: PlacedMark) => void;
  /** The page moved under the pointer. */
  onMove: () => void;
  onResize: () => void;
}

/** Whether words of the page are selected. */
const isSelecting = () => getSelection()?.isCollapsed === false;

/** Watches the pointer in the page, at most once a frame. Returns how to stop. */
function watchPointer({ reader, onHover, onPick, onMove, onResize }: PointerWatch) {
  const off = new AbortController();
  const { signal } = off;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'pointermove',
    ({ buttons, clientX, clientY, pointerType, target }) => {
      if (pointerType === 'touch' || isOurs(target)) return;
      cancelAnimationFrame(frame);
      // Whoever selects words is not to have a card over them, nor over the colours that are offered for them.
      frame = requestAnimationFrame(() =>
        onHover(buttons || isSelecting() ? [] : reader.marksAt(clientX, clientY), clientX, clientY),
      );
    },
    { signal, passive: true },
  );
  addEventListener('pointerdown', ({ target }) => isOurs(target) || onMove(), { signal });
  addEventListener(
    'click',
    ({ button, clientX, clientY, target }) => {
      // The end of a drag is no click.
      if (button !== 0 || isOurs(target) || isSelecting()) return;
      const [hit] = reader.marksAt(clientX, clientY);
      if (hit) onPick(hit);
    },
    { signal },
  );
  addEventListener('scroll', onMove, { signal, passive: true, capture: true });
  addEventListener(
    'resize',
    () => {
      clearTimeout(timer);
      timer = setTimeout(onResize, 200);
    },
    { signal, passive: true },
  );
  return () => {
    off.abort();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** What the toolbar button is to say of a state. */
export function badgeOf(state: PageState): BadgeState {
  switch (state.kind) {
    case 'ready': {
      const { documents, indicators, agencies, findings } = state.extraction;
      return {
        kind: 'ready',
        documents: documents.length,
        indicators: indicators.length,
        agencies: agencies.length,
        findings: findings.filter(({ severity }) => severity !== 'info').length,
      };
    }
    case 'not-a-report':
      return { kind: 'nothing', reason: state.reasons[0] ?? null };
    case 'reading':
      return { kind: 'reading' };
    case 'failed':
      return { kind: 'failed', code: state.code };
  }
}
