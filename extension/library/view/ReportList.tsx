import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { figureText } from '#shared/fields/figure.ts';
import { formatDate } from '#shared/messages/translate.ts';
import type { Digest } from '../across.ts';
import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';
import { headFacts } from './head-facts.ts';
import { hrefTo, type Route } from './route.ts';
import { DEFAULT_SORT, SORTS, type SortId, sortEntries } from './sort.ts';
import { TokenInput } from './TokenInput.tsx';
import { useWords } from './words.tsx';

export interface ReportListProps {
  /** In the order of the search's relevance, where `searched`. */
  entries: readonly LibraryEntry[];
  searched: boolean;
  duplicateKeys: ReadonlySet<string>;
  /** What each report begins its summary with, as far as they are read. */
  digests: ReadonlyMap<string, Digest>;
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
  const { entries, searched, duplicateKeys, digests, route, selected } = props;
  const { onSelect, onExport, onDelete } = props;
  const { say, language } = useWords();
  const [chosenSort, setSort] = useState<SortId>(DEFAULT_SORT);
  const sort: SortId = searched && chosenSort === DEFAULT_SORT ? 'relevance' : chosenSort;
  const shown = useMemo(() => sortEntries(entries, sort), [entries, sort]);
  const list = useRef<HTMLUListElement>(null);
  const chosen = shown.filter(({ key }) => selected.has(key)).map(({ key }) => key);
  const all = shown.length > 0 && chosen.length === shown.length;

  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.entry-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const key = shown[at]?.key;
    const go = (to: number) => links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(links.length - 1),
      ' ': () => key && toggle(key),
      Delete: () => {
        onDelete(chosen.length > 0 ? chosen : key ? [key] : []);
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
            onChange={() => onSelect(all ? new Set() : new Set(shown.map(({ key }) => key)))}
          />
          <span id="list-count" aria-live="polite">
            {chosen.length > 0
              ? say('selectedCount', { count: chosen.length })
              : say(searched ? 'foundCount' : 'reportsCount', { count: shown.length })}
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
                {SORTS.filter((id) => searched || id !== 'relevance').map((id) => (
                  <option key={id} value={id}>
                    {say(`sort:${id}`)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="button"
              disabled={shown.length === 0}
              onClick={() => onExport(shown.map(({ key }) => key))}
            >
              {say('export')}
            </button>
          </>
        )}
      </div>
      <p class="visually-hidden" id="list-help">
        {say('listHelp')}
      </p>
      <ul ref={list} class="entries" aria-describedby="list-help" onKeyDown={onKeyDown}>
        {shown.map((entry) => {
          const head = entryHead(entry);
          const name = head.title ?? say('untitled');
          return (
            <li
              key={entry.key}
              class="entry"
              data-open={route.open === entry.key || undefined}
              data-selected={selected.has(entry.key) || undefined}
            >
              <label class="entry-check">
                <input
                  type="checkbox"
                  checked={selected.has(entry.key)}
                  aria-label={say('selectOne', { title: name })}
                  onChange={() => toggle(entry.key)}
                />
              </label>
              <a
                class="entry-link"
                id={`entry-${entry.key}`}
                href={hrefTo(route, { open: entry.key })}
                aria-current={route.open === entry.key || undefined}
              >
                <span class="entry-title" lang="vi">
                  {name}
                </span>
                <span class="entry-facts">{headFacts(head, say, language).join(' · ')}</span>
                <EntryLead lead={digests.get(entry.key)?.lead ?? null} />
                <span class="entry-facts small">
                  {say('facts', {
                    documents: entry.counts.documents,
                    indicators: entry.counts.indicators,
                    agencies: entry.counts.agencies,
                  })}
                  {' · '}
                  {say('savedOn', { date: formatDate(entry.savedAt, language) })}
                </span>
                <span class="tags">
                  {duplicateKeys.has(entry.key) && (
                    <span class="tag agency">{say('mayBeSame')}</span>
                  )}
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
        })}
      </ul>
    </section>
  );
}

/** The first headline figure with what it measures, else the first result. */
function EntryLead({ lead }: { lead: Digest['lead'] }) {
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
