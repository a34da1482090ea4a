import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../contract/index.ts';
import { FindingsBar } from './panel/FindingsBar.tsx';
import { Footer } from './panel/Footer.tsx';
import { HelpDialog } from './panel/HelpDialog.tsx';
import { PanelTop } from './panel/PanelTop.tsx';
import { ShareSheet } from './panel/ShareSheet.tsx';
import { Failed, NotAPortal, NotAReport, Reading } from './panel/States.tsx';
import { TabList, TabPanel } from './panel/Tabs.tsx';
import { usePanelKeys } from './panel/usePanelKeys.ts';
import { ReportHead } from './parts/ReportHead.tsx';
import { cardAnchor } from './text/marks.ts';
import { indexFindings, splitFindings } from './text/related.ts';
import type { MarkKind, PanelState, ReadyState, TabId, ViewActions } from './types.ts';
import { useView, ViewProvider } from './view.tsx';

export interface PanelViewProps {
  readonly state: PanelState;
  readonly language: Language;
  readonly actions: ViewActions;
}

/** The whole side panel (bảng bên) for one page. */
export function PanelView({ state, language, actions }: PanelViewProps) {
  return (
    <ViewProvider language={language} actions={actions}>
      <div class="panel" lang={language} data-state={state.kind}>
        <Announcement state={state} />
        {state.kind === 'ready' ? (
          <Ready key={state.extraction.id} ready={state} />
        ) : (
          <>
            <PanelTop readBy={null} />
            <main class="panel-main">
              {state.kind === 'not-a-portal' && <NotAPortal state={state} />}
              {state.kind === 'not-a-report' && <NotAReport state={state} />}
              {state.kind === 'reading' && <Reading state={state} />}
              {state.kind === 'failed' && <Failed state={state} />}
            </main>
          </>
        )}
      </div>
    </ViewProvider>
  );
}

/** Says aloud what the panel has come to: reading, done, failed. */
function Announcement({ state }: { state: PanelState }) {
  const { t } = useView();
  const words = () => {
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
  const { extraction, selection } = ready;
  const findings = useMemo(() => indexFindings(extraction), [extraction]);
  const [tab, setTab] = useState<TabId>('documents');
  const [sheet, setSheet] = useState<Sheet>(null);
  const root = useRef<HTMLDivElement>(null);
  const closeSheet = useCallback(() => setSheet(null), []);

  // A mark chosen in the page brings its list and its card into view.
  useEffect(() => {
    if (!selection) return;
    const wanted = TAB_OF_KIND[selection.kind];
    if (wanted) setTab(wanted);
  }, [selection]);
  useEffect(() => {
    if (!selection || (TAB_OF_KIND[selection.kind] ?? tab) !== tab) return;
    const card = root.current?.querySelector(
      `#${CSS.escape(cardAnchor(selection.kind, selection.id))}`,
    );
    card?.scrollIntoView({ block: 'nearest' });
  }, [selection, tab]);

  const onKeyDown = usePanelKeys({ ready, tab, onHelp: () => setSheet('help') });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the whole panel; every one has a control of its own too
    <div class="panel-ready" ref={root} onKeyDown={onKeyDown}>
      <a class="skip" href={extraction.findings.length > 0 ? '#findings' : '#panel-tabs'}>
        {t(extraction.findings.length > 0 ? 'skipToFinding' : 'skipToList')}
      </a>
      <PanelTop readBy={ready.readBy} onHelp={() => setSheet('help')} />
      <main class="panel-main">
        <ReportHead extraction={extraction} />
        <FindingsBar extraction={extraction} selection={selection} />
        <TabList ready={ready} tab={tab} onTab={setTab} />
        <TabPanel ready={ready} tab={tab} findings={findings} />
      </main>
      <Footer ready={ready} onShare={() => setSheet('share')} />
      {sheet === 'share' && (
        <ShareSheet share={ready.share} notes={ready.notes} onClose={closeSheet} />
      )}
      {sheet === 'help' && <HelpDialog onClose={closeSheet} />}
    </div>
  );
}
