import { useEffect, useRef } from 'preact/hooks';
import { type MarkKind, type ReadyState, TAB_IDS, type TabId } from '../types.ts';
import { useView } from '../view.tsx';
import { ListViews } from './lazy.tsx';
import { SummaryTab } from './SummaryTab.tsx';

/** The kind of mark a tab lists, for its colour. */
const KIND_OF_TAB: Readonly<Record<TabId, MarkKind | null>> = {
  summary: null,
  documents: 'document',
  indicators: 'indicator',
  agencies: 'agency',
  outline: null,
  notes: 'note',
};

/** A file takes no notes: they are made on words of the page. */
function tabsOf({ file }: ReadyState): readonly TabId[] {
  return file ? TAB_IDS.filter((tab) => tab !== 'notes') : TAB_IDS;
}

const tabId = (tab: TabId) => `tab-${tab}`;
const panelId = (tab: TabId) => `tabpanel-${tab}`;

export interface TabListProps {
  readonly ready: ReadyState;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

/** The tabs; arrow keys move, one tab stop for all. */
export function TabList({ ready, tab, onTab }: TabListProps) {
  const { t } = useView();
  const list = useRef<HTMLDivElement>(null);
  const counts: Readonly<Record<TabId, number>> = {
    summary: ready.extraction.summary.points.length,
    documents: ready.extraction.documents.length,
    indicators: ready.extraction.indicators.length,
    agencies: ready.extraction.agencies.length,
    outline: ready.extraction.sections.length,
    notes: ready.notes.length,
  };
  const tabs = tabsOf(ready);
  const go = (to: TabId) => {
    onTab(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(tab);
    const to = {
      ArrowRight: tabs[(at + 1) % tabs.length],
      ArrowLeft: tabs[(at + tabs.length - 1) % tabs.length],
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div
      class="tabs"
      id="panel-tabs"
      role="tablist"
      aria-label={t('panel')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          class={KIND_OF_TAB[one] ? `k-${KIND_OF_TAB[one]}` : ''}
          aria-selected={one === tab}
          aria-controls={one === tab ? panelId(one) : undefined}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {t(one)} <span class="n">{counts[one]}</span>
        </button>
      ))}
    </div>
  );
}

export interface TabPanelProps {
  readonly ready: ReadyState;
  readonly tab: TabId;
}

/** The row of tabs keeps its place above a list that scrolls. */
const TABS_HEIGHT = 45;

/** The list of the chosen tab. */
export function TabPanel({ ready, tab }: TabPanelProps) {
  const { t } = useView();
  const list = useRef<HTMLDivElement>(null);
  // A tab that is pressed far down another's list begins at its own head.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the tab changes
  useEffect(() => {
    const main = list.current?.closest('main');
    if (!list.current || !main) return;
    const head = list.current.offsetTop - main.offsetTop - TABS_HEIGHT;
    if (main.scrollTop > head) main.scrollTop = head;
  }, [tab]);
  return (
    <div ref={list} class="tabpanel" role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
      <h2 class="visually-hidden">{t(tab)}</h2>
      {tab === 'summary' && <SummaryTab extraction={ready.extraction} own={ready.ownSummary} />}
      {tab !== 'summary' && (
        <ListViews>
          {({ Lists }) => <Lists {...{ ready, tab }} kind={KIND_OF_TAB[tab]} />}
        </ListViews>
      )}
    </div>
  );
}
