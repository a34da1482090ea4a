import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../contract/index.ts';
import { FoldedFiles } from './panel/Files.tsx';
import { FindingsBar } from './panel/FindingsBar.tsx';
import { Footer } from './panel/Footer.tsx';
import { stepWords, whyWords } from './panel/file-words.ts';
import { LeftOut } from './panel/LeftOut.tsx';
import { FileViews, SheetViews } from './panel/lazy.tsx';
import { PanelTop } from './panel/PanelTop.tsx';
import { SignedIn } from './panel/SignedIn.tsx';
import { Failed, NotAPortal, NotAReport, Reading } from './panel/States.tsx';
import { TabList, TabPanel } from './panel/Tabs.tsx';
import { usePanelKeys } from './panel/usePanelKeys.ts';
import { CutNote } from './parts/CutNote.tsx';
import { ReportHead } from './parts/ReportHead.tsx';
import { splitFindings } from './text/related.ts';
import type { MarkKind, PanelState, ReadyState, TabId, ViewActions } from './types.ts';
import { useView, ViewProvider } from './view.tsx';

export interface PanelViewProps {
  readonly state: PanelState;
  readonly language: Language;
  readonly actions: ViewActions;
  /** What stands below a page that is not shown as a report. */
  readonly children?: ComponentChildren;
}

/** The whole side panel (bảng bên) for one page. */
export function PanelView({ state, language, actions, children }: PanelViewProps) {
  const file = state.kind === 'ready' ? state.file : undefined;
  const pages = useMemo(
    () => (file?.pages ? { starts: file.pages, count: file.pageCount ?? 0 } : null),
    [file?.pages, file?.pageCount],
  );
  const root = useArrival(state);
  return (
    <ViewProvider language={language} actions={actions} pages={pages}>
      <div class="panel" lang={language} data-state={state.kind} ref={root}>
        <Announcement state={state} />
        {state.kind === 'ready' ? (
          <Ready key={state.extraction.id} ready={state} />
        ) : (
          <>
            <PanelTop readBy={null} />
            <main class="panel-main" tabIndex={-1}>
              {state.kind === 'not-a-portal' && <NotAPortal state={state} />}
              {state.kind === 'not-a-report' && <NotAReport state={state} />}
              {state.kind === 'reading' && <Reading state={state} />}
              {state.kind === 'failed' && <Failed state={state} />}
              {state.kind === 'reading-file' && (
                <FileViews>{({ ReadingFile }) => <ReadingFile state={state} />}</FileViews>
              )}
              {state.kind === 'file-failed' && (
                <FileViews>{({ FileFailed }) => <FileFailed state={state} />}</FileViews>
              )}
              {children}
            </main>
          </>
        )}
      </div>
    </ViewProvider>
  );
}

/**
 * A file takes the place of the page, and gives it back: what had the keyboard is gone then, and the
 * new content gets it.
 */
function useArrival(state: PanelState) {
  const root = useRef<HTMLDivElement>(null);
  const file = 'file' in state ? state.file : undefined;
  const shown = file ? `${state.kind} ${file.href}` : '';
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) root.current?.querySelector('main')?.focus();
    before.current = shown;
  }, [shown]);
  return root;
}

/** Says aloud what the panel has come to: reading, done, failed. */
function Announcement({ state }: { state: PanelState }) {
  const view = useView();
  const { t } = view;
  const words = () => {
    // A page a second would drown the reader: the bar tells how far it is.
    if (state.kind === 'reading-file')
      return state.step.kind === 'pages' ? t('fileStep:opening') : stepWords(state.step, view);
    if (state.kind === 'file-failed') return `${t('fileFailedTitle')} ${whyWords(state, view)}`;
    if (state.kind === 'reading') return t(`reading:${state.step}`);
    if (state.kind === 'failed') return `${t('failedTitle')} ${t(`failed:${state.code}`)}`;
    if (state.kind !== 'ready') return '';
    const { documents, indicators, agencies } = state.extraction.summary.counts;
    const count = splitFindings(state.extraction.findings).open.length;
    return `${t('doneReading', { documents, indicators, agencies })} ${t('countFindings', { count })}.`;
  };
  return (
    <p class="visually-hidden" role="status">
      {words()}
    </p>
  );
}

const TAB_OF_KIND: Readonly<Partial<Record<MarkKind, TabId>>> = {
  document: 'documents',
  indicator: 'indicators',
  agency: 'agencies',
  note: 'notes',
};

type Sheet = 'share' | 'help' | null;

function Ready({ ready }: { ready: ReadyState }) {
  const { t } = useView();
  const { extraction, selection, file, files = [] } = ready;
  const [tab, setTab] = useState<TabId>('summary');
  const [sheet, setSheet] = useState<Sheet>(null);
  const closeSheet = useCallback(() => setSheet(null), []);

  // A mark chosen in the page brings its list and its card into view.
  useEffect(() => {
    if (!selection) return;
    const wanted = TAB_OF_KIND[selection.kind];
    if (wanted) setTab(wanted);
  }, [selection]);
  const onKeyDown = usePanelKeys({ ready, tab, onHelp: () => setSheet('help') });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the whole panel; every one has a control of its own too
    <div class="panel-ready" onKeyDown={onKeyDown}>
      <a class="skip" href={extraction.findings.length > 0 ? '#findings' : '#panel-tabs'}>
        {t(extraction.findings.length > 0 ? 'skipToFinding' : 'skipToList')}
      </a>
      <PanelTop readBy={ready.readBy} onHelp={() => setSheet('help')} />
      <main class="panel-main" tabIndex={-1}>
        {file && <FileViews>{({ FileHead }) => <FileHead file={file} />}</FileViews>}
        <ReportHead extraction={extraction} />
        <CutNote extraction={extraction} />
        {ready.readBy.place === 'device' && ready.readBy.signedIn && <SignedIn />}
        {!file && <FoldedFiles files={files} />}
        <LeftOut dropped={ready.dropped ?? []} read={extraction.text.length} />
        <FindingsBar extraction={extraction} selection={selection} />
        <TabList ready={ready} tab={tab} onTab={setTab} />
        <TabPanel ready={ready} tab={tab} />
      </main>
      {file && (
        <FileViews>
          {({ InContext }) => <InContext extraction={extraction} file={file} />}
        </FileViews>
      )}
      <Footer ready={ready} onShare={() => setSheet('share')} />
      {sheet && (
        <SheetViews>
          {({ HelpDialog, ShareSheet }) =>
            sheet === 'share' ? (
              <ShareSheet share={ready.share} notes={ready.notes} onClose={closeSheet} />
            ) : (
              <HelpDialog onClose={closeSheet} />
            )
          }
        </SheetViews>
      )}
    </div>
  );
}
