import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isSeries } from '#shared/comparison/compare.ts';
import { type Language, ReportKind } from '#shared/contract/index.ts';
import type { Closeness } from '#shared/search/match.ts';
import { useView } from '#shared/ui/view.tsx';
import { DEFAULTS, languageOf, loadSettings, saveSettings, watchSettings } from '../../settings.ts';
import { type Digest, documentsAcross, type FigureSource, indicatorsAcross } from '../across.ts';
import { findDuplicates } from '../duplicates.ts';
import { entryHead } from '../entry.ts';
import { FACETS, isChosen } from '../facets.ts';
import type { LibraryEntry } from '../schema.ts';
import type { Found } from '../search.ts';
import type { EntryChanges } from '../store.ts';
import { CollectView } from './CollectView.tsx';
import { byDate, CompareView } from './CompareView.tsx';
import { DocumentsView, documentName } from './DocumentsView.tsx';
import { Empty, NothingFound, OpenFailed } from './Empty.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FiguresView } from './FiguresView.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ReportDetail, withName } from './ReportDetail.tsx';
import { ReportList } from './ReportList.tsx';
import { hrefTo, type Route, replaceRoute, unfiltered, useRoute, writeRoute } from './route.ts';
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
  const route = useRoute();
  const needsDigests =
    route.citing !== null || ['documents', 'figures', 'timeline'].includes(route.view);
  const { state, reload } = useLibrary(needsDigests);
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
  return <Opened open={state} route={route} reload={reload} />;
}

interface OpenedProps {
  open: OpenLibrary;
  route: Route;
  reload: () => void;
}

const NO_DIGESTS: readonly Digest[] = [];

function Opened({ open, route, reload }: OpenedProps) {
  const { library, entries, index, indexed, digests, round } = open;
  const { say } = useWords();
  const toast = useToast();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const [importing, setImporting] = useState(false);
  /** The query of which reports with scattered words are shown, too. */
  const [loose, setLoose] = useState<string | null>(null);

  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const titleOf = (key: string) => {
    const entry = byKey.get(key);
    return (entry && entryHead(entry).title) ?? say('untitled');
  };
  const duplicates = useMemo(() => findDuplicates(entries), [entries]);
  const query = route.query ?? '';
  const found = useMemo(() => index.search(query), [index, query, round]);
  const held = useMemo(() => keysOf(found, loose === query), [found, loose, query]);
  const citing = useMemo(
    () => citingKeys(route.citing, entries, digests),
    [route.citing, entries, digests],
  );
  const narrowed = useMemo(() => {
    const list = held === null ? entries : held.flatMap((key) => byKey.get(key) ?? []);
    return list.filter(
      ({ key, collections }) =>
        (route.collection === null || collections.includes(route.collection)) &&
        (!route.duplicates || duplicates.has(key)) &&
        (citing === null || citing.keys.has(key)),
    );
  }, [entries, byKey, held, route.collection, route.duplicates, duplicates, citing]);
  const shown = useMemo(
    () => narrowed.filter((entry) => isChosen(entry, route.chosen)),
    [narrowed, route.chosen],
  );
  const ordered = useMemo(
    () => (digests ? shown.flatMap(({ key }) => digests.get(key) ?? []) : NO_DIGESTS),
    [shown, digests],
  );
  const documents = useMemo(
    () => (route.view === 'documents' || route.view === 'timeline' ? documentsAcross(ordered) : []),
    [ordered, route.view],
  );
  const indicators = useMemo(
    () => (route.view === 'figures' ? indicatorsAcross(ordered) : []),
    [ordered, route.view],
  );

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
  const needsDigests = ['documents', 'figures', 'timeline'].includes(route.view);
  const known = {
    knownTags: tags.map(([name]) => name),
    knownCollections: collections.map(([name]) => name),
  };
  const compared = comparedEntries(route, byKey);
  const openEntry = route.view === 'reports' && route.open ? byKey.get(route.open) : undefined;

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
          onQuery={(words) => replaceRoute({ ...route, query: words || null })}
        />
        <LanguageSwitch />
        <button type="button" class="button" onClick={() => setImporting(true)}>
          {say('import')}
        </button>
      </header>
      <Sidebar entries={entries} narrowed={narrowed} route={route} duplicates={duplicates.size} />
      <main id="main" tabIndex={-1}>
        {indexed < entries.length && (
          <p class="small muted" role="status">
            {say('indexing', { done: indexed, total: entries.length })}
          </p>
        )}
        <FilterNotice route={route} citing={citing?.name ?? null} count={shown.length} />
        {route.view === 'collect' ? (
          <CollectView />
        ) : entries.length === 0 ? (
          <Empty onImport={() => setImporting(true)} />
        ) : compared ? (
          <CompareView library={library} entries={compared} route={route} />
        ) : needsDigests && !digests ? (
          <p class="muted" role="status">
            {say('gathering')}
          </p>
        ) : route.view === 'documents' ? (
          <DocumentsView documents={documents} titleOf={titleOf} route={route} />
        ) : route.view === 'figures' ? (
          <FiguresView
            indicators={indicators}
            route={route}
            titleOf={titleOf}
            sourceOf={(key) => sourceOf(byKey.get(key), say('untitled'))}
          />
        ) : route.view === 'timeline' ? (
          <TimelineView documents={documents} route={route} />
        ) : (
          <div class="list-and-detail">
            <div class="list-side">
              {shown.length === 0 ? (
                <NothingFound />
              ) : (
                <ReportList
                  library={library}
                  entries={shown}
                  query={found?.query ?? null}
                  closeness={closenessOf(found)}
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
              {found && loose !== query && closestOf(found).others.length > 0 && (
                <p class="loose">
                  <button type="button" class="button" onClick={() => setLoose(query)}>
                    {say('showLoose', { count: closestOf(found).others.length })}
                  </button>
                </p>
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

interface FilterNoticeProps {
  route: Route;
  citing: string | null;
  /** Reports that are left. */
  count: number;
}

/** What narrows the reports, in every view, and the way out. */
function FilterNotice({ route, citing, count }: FilterNoticeProps) {
  const { say } = useWords();
  const { t } = useView();
  const filters = [
    route.query && `“${route.query}”`,
    citing && say('citing', { document: citing }),
    route.collection,
    ...FACETS.flatMap((facet) =>
      route.chosen[facet].map((value) => {
        const kind = facet === 'kind' && ReportKind.safeParse(value).data;
        return kind ? t(`reportKind:${kind}`) : value;
      }),
    ),
    route.duplicates && say('duplicates'),
  ].filter(Boolean);
  if (filters.length === 0) return null;
  return (
    <p class="filtered">
      <span>{say('filteredBy', { what: filters.join(' · '), count })}</span>{' '}
      <a href={writeRoute(unfiltered(route))}>{say('clearFilter')}</a>
    </p>
  );
}

/** Keys of the reports with the closest words, and those that are left for later. */
function closestOf({ phrase, near, each }: Found): { closest: string[]; others: string[] } {
  if (phrase.length > 0) return { closest: phrase, others: [...near, ...each] };
  return near.length > 0 ? { closest: near, others: each } : { closest: each, others: [] };
}

/** Keys of what a search answers: words further apart only where they are asked for. */
function keysOf(found: Found | null, isLoose: boolean): string[] | null {
  if (found === null) return null;
  const { closest, others } = closestOf(found);
  return isLoose ? [...closest, ...others] : closest;
}

function closenessOf(found: Found | null): ReadonlyMap<string, Closeness> {
  const closeness = new Map<string, Closeness>();
  for (const one of ['near', 'each'] as const)
    for (const key of found?.[one] ?? []) closeness.set(key, one);
  return closeness;
}

/** The reports that cite a document, and what it is called; null where none is asked for. */
function citingKeys(
  id: string | null,
  entries: readonly LibraryEntry[],
  digests: ReadonlyMap<string, Digest> | null,
): { keys: ReadonlySet<string>; name: string } | null {
  if (id === null || digests === null) return null;
  const all = documentsAcross(entries.flatMap(({ key }) => digests.get(key) ?? []));
  const cited = all.find((document) => document.id === id);
  return (
    (cited && {
      keys: new Set(cited.citations.map(({ key }) => key)),
      name: documentName(cited),
    }) ?? { keys: new Set(), name: id }
  );
}

/** Whom a report's figures are told of where they name no place: its issuer, else its portal, else itself. */
function sourceOf(entry: LibraryEntry | undefined, untitled: string): FigureSource {
  const head = entry && entryHead(entry);
  if (head?.issuer) return { kind: 'issuer', name: head.issuer };
  if (entry?.url && URL.canParse(entry.url))
    return { kind: 'host', name: new URL(entry.url).hostname };
  return { kind: 'report', name: head?.title ?? untitled };
}
