import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { figureText } from '#shared/fields/figure.ts';
import { formatDate } from '#shared/messages/translate.ts';
import type { Closeness } from '#shared/search/match.ts';
import type { Query } from '#shared/search/query.ts';
import type { Lead } from '../derived.ts';
import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';
import type { Library } from '../store.ts';
import { Excerpt } from './Excerpt.tsx';
import { headFacts } from './head-facts.ts';
import { hrefTo, type Route } from './route.ts';
import { DEFAULT_SORT, SORTS, type SortId, sortEntries } from './sort.ts';
import { TokenInput } from './TokenInput.tsx';
import { useRows } from './use-rows.ts';
import { useWords } from './words.tsx';

export interface ReportListProps {
  library: Library;
  /** In the order of the search's relevance, where there is one. */
  entries: readonly LibraryEntry[];
  /** What is searched for. */
  query: Query | null;
  /** How closely the words stand in a report; only of those where they are no phrase. */
  closeness: ReadonlyMap<string, Closeness>;
  duplicateKeys: ReadonlySet<string>;
  route: Route;
  selected: ReadonlySet<string>;
  knownTags: readonly string[];
  knownCollections: readonly string[];
  onSelect: (keys: ReadonlySet<string>) => void;
  onExport: (keys: readonly string[]) => void;
  onDelete: (keys: readonly string[]) => void;
  onAdd: (keys: readonly string[], kind: 'tags' | 'collections', name: string) => void;
}

/** The saved reports: sorted, selected, and what can be done with the selection. */
export function ReportList(props: ReportListProps) {
  const { entries, query, route, selected, onSelect, onExport, onDelete } = props;
  const { say } = useWords();
  const [chosenSort, setSort] = useState<SortId>(DEFAULT_SORT);
  const [isReversed, setReversed] = useState(false);
  const sort: SortId = query && chosenSort === DEFAULT_SORT ? 'relevance' : chosenSort;
  const shown = useMemo(() => sortEntries(entries, sort, isReversed), [entries, sort, isReversed]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const list = useRef<HTMLUListElement>(null);
  const rows = useRows(keys, list);
  const chosen = keys.filter((key) => selected.has(key));
  const all = shown.length > 0 && chosen.length === shown.length;
  useReturnedFocus(route, keys, rows.focus);

  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.target as Element).closest<HTMLElement>('.entry-link')?.dataset.key;
    const at = key === undefined ? -1 : keys.indexOf(key);
    if (key === undefined || at < 0) return;
    const go = (to: number) => rows.focus(Math.max(0, Math.min(keys.length - 1, to)));
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(keys.length - 1),
      ' ': () => toggle(key),
      Delete: () => {
        onDelete(chosen.length > 0 ? chosen : [key]);
        go(at);
      },
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };

  return (
    <section class="list" aria-labelledby="list-count">
      <div class="list-tools">
        <div class="select-all">
          <SelectAll
            checked={all}
            some={chosen.length > 0 && !all}
            label={say('selectAll')}
            onChange={() => onSelect(all ? new Set() : new Set(keys))}
          />
          <span id="list-count" aria-live="polite">
            {chosen.length > 0
              ? say('selectedCount', { count: chosen.length })
              : say(query ? 'foundCount' : 'reportsCount', { count: shown.length })}
          </span>
        </div>
        {chosen.length > 0 ? (
          <SelectionTools {...props} chosen={chosen} />
        ) : (
          <>
            <label class="sort">
              <span class="muted">{say('sort')}</span>{' '}
              <select
                value={sort}
                onChange={(event) => setSort(event.currentTarget.value as SortId)}
              >
                {SORTS.filter((id) => query || id !== 'relevance').map((id) => (
                  <option key={id} value={id}>
                    {say(`sort:${id}`)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="button"
              aria-pressed={isReversed}
              aria-label={say('reverse')}
              title={say('reverse')}
              onClick={() => setReversed(!isReversed)}
            >
              <span aria-hidden="true">{isReversed ? '↑' : '↓'}</span>
            </button>
            <button
              type="button"
              class="button"
              disabled={shown.length === 0}
              onClick={() => onExport(keys)}
            >
              {say('export')}
            </button>
          </>
        )}
      </div>
      <p class="visually-hidden" id="list-help">
        {say('listHelp')}
      </p>
      <ul
        ref={list}
        class="entries"
        aria-describedby="list-help"
        style={{ paddingTop: `${rows.before}px`, paddingBottom: `${rows.after}px` }}
        onKeyDown={onKeyDown}
      >
        {shown.slice(rows.from, rows.to).map((entry, i) => (
          <Row
            key={entry.key}
            {...props}
            entry={entry}
            at={rows.from + i}
            count={shown.length}
            onToggle={toggle}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends ReportListProps {
  entry: LibraryEntry;
  at: number;
  count: number;
  onToggle: (key: string) => void;
}

function Row({ entry, at, count, onToggle, ...props }: RowProps) {
  const { library, query, closeness, duplicateKeys, route, selected } = props;
  const { say, language } = useWords();
  const { key, counts } = entry;
  const head = entryHead(entry);
  const name = head.title ?? say('untitled');
  const isOpen = route.open === key || undefined;
  const near = closeness.get(key);
  const lead = <EntryLead lead={entry.lead ?? null} />;
  return (
    <li
      class="entry"
      data-row={key}
      aria-setsize={count}
      aria-posinset={at + 1}
      data-open={isOpen}
      data-selected={selected.has(key) || undefined}
    >
      <label class="entry-check">
        <input
          type="checkbox"
          checked={selected.has(key)}
          aria-label={say('selectOne', { title: name })}
          onChange={() => onToggle(key)}
        />
      </label>
      <a
        class="entry-link"
        id={`entry-${key}`}
        data-key={key}
        href={hrefTo(route, { open: key })}
        aria-current={isOpen}
      >
        <span class="entry-title" lang="vi">
          {name}
        </span>
        <span class="entry-facts">{headFacts(head, say, language).join(' · ')}</span>
        {query ? <Excerpt library={library} entryKey={key} query={query} otherwise={lead} /> : lead}
        <span class="entry-facts small">
          {say('facts', {
            documents: counts.documents,
            indicators: counts.indicators,
            agencies: counts.agencies,
          })}
          {' · '}
          {say('savedOn', { date: formatDate(entry.savedAt, language) })}
        </span>
        <span class="tags">
          {near && <span class="tag">{say(`closeness:${near}`)}</span>}
          {duplicateKeys.has(key) && <span class="tag agency">{say('mayBeSame')}</span>}
          {entry.collections.map((collection) => (
            <span key={`c${collection}`} class="tag collection">
              {collection}
            </span>
          ))}
          {entry.tags.map((tag) => (
            <span key={`t${tag}`} class="tag">
              {tag}
            </span>
          ))}
        </span>
      </a>
    </li>
  );
}

/** When a report is closed, the focus goes back to its line in the list. */
function useReturnedFocus(
  { open }: Route,
  keys: readonly string[],
  focus: (at: number) => void,
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const at = before.current === null ? -1 : keys.indexOf(before.current);
    if (open === null && at >= 0) focus(at);
    before.current = open;
  }, [open]);
}

/** The first headline figure with what it measures, else the first result. */
function EntryLead({ lead }: { lead: Lead }) {
  const { language } = useWords();
  if (lead === null) return null;
  return (
    <span class="entry-lead" lang="vi">
      {'quote' in lead ? (
        lead.quote
      ) : (
        <>
          {lead.subject && `${lead.subject}: `}
          <b class="num">{figureText(lead.figure, language)}</b>
        </>
      )}
    </span>
  );
}

function SelectAll({
  checked,
  some,
  label,
  onChange,
}: {
  checked: boolean;
  some: boolean;
  label: string;
  onChange: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = some;
  }, [some]);
  return (
    <input ref={input} type="checkbox" checked={checked} aria-label={label} onChange={onChange} />
  );
}

function SelectionTools({
  chosen,
  route,
  knownTags,
  knownCollections,
  onSelect,
  onExport,
  onDelete,
  onAdd,
}: ReportListProps & { chosen: readonly string[] }) {
  const { say } = useWords();
  return (
    <div class="selection-tools">
      <button type="button" class="button primary" onClick={() => onExport(chosen)}>
        {say('export')}
      </button>
      {chosen.length === 2 && (
        <a class="button" href={hrefTo(route, { compare: chosen.join(',') })}>
          {say('compare')}
        </a>
      )}
      <TokenInput
        label={say('addTag')}
        placeholder={say('addTag')}
        known={knownTags}
        onAdd={(name) => onAdd(chosen, 'tags', name)}
      />
      <TokenInput
        label={say('addCollection')}
        placeholder={say('addCollection')}
        known={knownCollections}
        onAdd={(name) => onAdd(chosen, 'collections', name)}
      />
      <button type="button" class="button" onClick={() => onDelete(chosen)}>
        {say('delete')}
      </button>
      <button type="button" class="link" onClick={() => onSelect(new Set())}>
        {say('clearSelection')}
      </button>
    </div>
  );
}
