import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isSeries } from '#shared/comparison/compare.ts';
import type { Language } from '#shared/contract/index.ts';
import { DEFAULTS, languageOf, loadSettings, saveSettings, watchSettings } from '../../settings.ts';
import { documentsAcross, indicatorsAcross } from '../across.ts';
import { findDuplicates } from '../duplicates.ts';
import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';
import type { EntryChanges } from '../store.ts';
import { byDate, CompareView } from './CompareView.tsx';
import { DocumentsView, documentName } from './DocumentsView.tsx';
import { Empty, NothingFound, OpenFailed } from './Empty.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FiguresView } from './FiguresView.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ReportDetail, withName } from './ReportDetail.tsx';
import { ReportList } from './ReportList.tsx';
import { hrefTo, type Route, TOP, useRoute, writeRoute } from './route.ts';
import { countNames, Sidebar } from './Sidebar.tsx';
import { TimelineView } from './TimelineView.tsx';
import { Toasts, useToast } from './Toasts.tsx';
import { type OpenLibrary, useLibrary } from './use-library.ts';
import { useWords, WordsProvider } from './words.tsx';

/** The library page, in the language of the settings. */
export function App() {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    loadSettings().then(
      (settings) => setLanguage(languageOf(settings)),
      () => setLanguage(languageOf(DEFAULTS)),
    );
    return watchSettings((settings) => setLanguage(languageOf(settings)));
  }, []);
  if (language === null) return null;
  return (
    <WordsProvider language={language}>
      <Toasts>
        <LibraryPage />
      </Toasts>
    </WordsProvider>
  );
}

function LibraryPage() {
  const { say, language } = useWords();
  const { state, reload } = useLibrary();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('pageTitle');
  }, [language, say]);
  if (state.kind === 'failed') return <OpenFailed onRetry={reload} />;
  if (state.kind === 'opening')
    return (
      <p class="opening muted" role="status">
        {say('loading')}
      </p>
    );
  return <Opened open={state} reload={reload} />;
}

function Opened({ open, reload }: { open: OpenLibrary; reload: () => void }) {
  const { library, entries, index, digests, round } = open;
  const { say } = useWords();
  const toast = useToast();
  const route = useRoute();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const [importing, setImporting] = useState(false);

  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const titleOf = (key: string) => {
    const entry = byKey.get(key);
    return (entry && entryHead(entry).title) ?? say('untitled');
  };
  const issuerOf = (key: string) => {
    const entry = byKey.get(key);
    return entry ? entryHead(entry).issuer : null;
  };
  const duplicates = useMemo(() => findDuplicates(entries), [entries]);
  const ordered = useMemo(
    () => entries.flatMap(({ key }) => digests.get(key) ?? []),
    [entries, digests, round],
  );
  const documents = useMemo(() => documentsAcross(ordered), [ordered]);
  const indicators = useMemo(
    () => (route.view === 'figures' ? indicatorsAcross(ordered) : []),
    [ordered, route.view],
  );
  const cited = documents.find(({ id }) => id === route.citing) ?? null;
  const found = useMemo(() => index.search(query), [index, query, round]);
  const shown = useMemo(() => {
    const list = found === null ? entries : found.flatMap((key) => byKey.get(key) ?? []);
    return list.filter(
      (entry) =>
        (route.collection === null || entry.collections.includes(route.collection)) &&
        (route.tag === null || entry.tags.includes(route.tag)) &&
        (!route.duplicates || duplicates.has(entry.key)) &&
        (cited === null || cited.citations.some(({ key }) => key === entry.key)),
    );
  }, [entries, byKey, found, route, duplicates, cited]);

  const change = (keys: readonly string[], changes: (entry: LibraryEntry) => EntryChanges) => {
    library.change(keys, changes).then(reload, () => toast(say('failed')));
  };
  const remove = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    library.remove(keys).then(
      (removed) => {
        reload();
        setSelected(new Set());
        if (route.open && keys.includes(route.open)) location.hash = hrefTo(route, { open: null });
        const count = removed.entries.length;
        toast(say('deleted', { count }), async () => {
          await library.restore(removed);
          reload();
          toast(say('restored', { count }));
        });
      },
      () => toast(say('failed')),
    );
  };
  const tags = useMemo(() => countNames(entries.flatMap((one) => one.tags)), [entries]);
  const collections = useMemo(
    () => countNames(entries.flatMap((one) => one.collections)),
    [entries],
  );
  const known = {
    knownTags: tags.map(([name]) => name),
    knownCollections: collections.map(([name]) => name),
  };
  const compared = comparedEntries(route, byKey);
  const openEntry = route.view === 'reports' && route.open ? byKey.get(route.open) : undefined;
  useReturnedFocus(route);

  return (
    <div class="library" data-detail={openEntry ? '' : undefined}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('skipToList')}
      </button>
      <header class="top">
        <h1>
          Soi <span class="muted">{say('library')}</span>
        </h1>
        <SearchBox
          query={query}
          onQuery={(words) => {
            setQuery(words);
            if (route.view !== 'reports') location.hash = writeRoute(TOP);
          }}
        />
        <LanguageSwitch />
        <button type="button" class="button" onClick={() => setImporting(true)}>
          {say('import')}
        </button>
      </header>
      <Sidebar entries={entries} route={route} duplicates={duplicates.size} />
      <main id="main" tabIndex={-1}>
        {digests.size < entries.length && (
          <p class="small muted" role="status">
            {say('indexing', { done: digests.size, total: entries.length })}
          </p>
        )}
        {entries.length === 0 ? (
          <Empty onImport={() => setImporting(true)} />
        ) : compared ? (
          <CompareView library={library} entries={compared} route={route} />
        ) : route.view === 'documents' ? (
          <DocumentsView documents={documents} titleOf={titleOf} />
        ) : route.view === 'figures' ? (
          <FiguresView
            indicators={indicators}
            route={route}
            titleOf={titleOf}
            issuerOf={issuerOf}
          />
        ) : route.view === 'timeline' ? (
          <TimelineView documents={documents} />
        ) : (
          <div class="list-and-detail">
            <div class="list-side">
              <FilterNotice route={route} citing={cited && documentName(cited)} />
              {shown.length === 0 ? (
                <NothingFound />
              ) : (
                <ReportList
                  entries={shown}
                  searched={found !== null}
                  digests={digests}
                  duplicateKeys={new Set(duplicates.keys())}
                  route={route}
                  selected={selected}
                  {...known}
                  onSelect={setSelected}
                  onExport={setExporting}
                  onDelete={remove}
                  onAdd={(keys, kind, name) =>
                    change(keys, (entry) => ({ [kind]: withName(entry[kind], name) }))
                  }
                />
              )}
            </div>
            {openEntry && (
              <ReportDetail
                library={library}
                entry={openEntry}
                route={route}
                duplicates={duplicates.get(openEntry.key) ?? []}
                titleOf={titleOf}
                series={seriesOf(openEntry, entries)}
                {...known}
                onChange={(changes) => change([openEntry.key], changes)}
                onExport={() => setExporting([openEntry.key])}
                onDelete={() => remove([openEntry.key])}
              />
            )}
            {route.open && !openEntry && <p class="detail muted">{say('gone')}</p>}
          </div>
        )}
      </main>
      {exporting && (
        <ExportDialog library={library} keys={exporting} onClose={() => setExporting(null)} />
      )}
      {importing && (
        <ImportDialog library={library} onClose={() => setImporting(false)} onImported={reload} />
      )}
    </div>
  );
}

/** The two reports of an address, where both are here. */
function comparedEntries(
  { compare }: Route,
  byKey: ReadonlyMap<string, LibraryEntry>,
): [LibraryEntry, LibraryEntry] | null {
  const [one, other] = (compare ?? '').split(',').map((key) => byKey.get(key));
  return one && other && one !== other ? byDate(one, other) : null;
}

/** Reports that a report can be held against, the latest first. */
const MOST_SERIES = 6;

function seriesOf(entry: LibraryEntry, entries: readonly LibraryEntry[]): LibraryEntry[] {
  const head = entryHead(entry);
  const day = (one: LibraryEntry) => entryHead(one).date ?? '';
  return entries
    .filter((one) => one.key !== entry.key && isSeries(head, entryHead(one)))
    .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
    .slice(0, MOST_SERIES);
}

/** When a report is closed, the focus goes back to its line in the list. */
function useReturnedFocus({ open }: Route): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && before.current !== null)
      document.getElementById(`entry-${before.current}`)?.focus();
    before.current = open;
  }, [open]);
}

function SearchBox({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        value={query}
        aria-label={say('search')}
        placeholder={say('searchHint')}
        aria-keyshortcuts="/"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}

function LanguageSwitch() {
  const { language } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      class="button"
      lang={other}
      onClick={() => void saveSettings({ language: other })}
    >
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}

function FilterNotice({ route, citing }: { route: Route; citing: string | null }) {
  const { say } = useWords();
  const filters = [
    citing && say('citing', { document: citing }),
    route.collection,
    route.tag,
    route.duplicates && say('duplicates'),
  ].filter(Boolean);
  if (filters.length === 0) return null;
  return (
    <p class="filtered">
      <span>{say('filteredBy', { what: filters.join(', ') })}</span>{' '}
      <a href={hrefTo(TOP, { open: route.open })}>{say('clearFilter')}</a>
    </p>
  );
}
