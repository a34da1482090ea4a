import { useEffect, useMemo, useState } from 'preact/hooks';
import { ReportKind } from '#shared/contract/index.ts';
import { useView } from '#shared/ui/view.tsx';
import { countFacet, FACETS, type Facet, isChosen } from '../facets.ts';
import type { LibraryEntry } from '../schema.ts';
import { type Route, replaceRoute, VIEWS, viewOf, withChosen, writeRoute } from './route.ts';
import { useWords } from './words.tsx';

export interface SidebarProps {
  entries: readonly LibraryEntry[];
  /** The reports that all but the facets leave. */
  narrowed: readonly LibraryEntry[];
  route: Route;
  duplicates: number;
}

/** Views, what the reports are narrowed by, and how much room it all takes. */
export function Sidebar({ entries, narrowed, route, duplicates }: SidebarProps) {
  const { say } = useWords();
  return (
    <nav class="sidebar" aria-label={say('library')}>
      <ul aria-label={say('views')} class="views">
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={writeRoute(viewOf(route, { view }))}
              aria-current={route.view === view ? 'page' : undefined}
            >
              {say(`view:${view}`)}
              {view === 'reports' && <span class="num muted">{entries.length}</span>}
            </a>
          </li>
        ))}
        {duplicates > 0 && (
          <li>
            <a
              href={writeRoute(viewOf(route, { view: 'reports', duplicates: !route.duplicates }))}
              aria-current={route.duplicates ? 'true' : undefined}
            >
              {say('duplicates')}
              <span class="num muted">{duplicates}</span>
            </a>
          </li>
        )}
      </ul>
      <Names
        title={say('collections')}
        counts={countNames(entries.flatMap(({ collections }) => collections))}
        current={route.collection}
        href={(name) =>
          writeRoute(viewOf(route, { collection: route.collection === name ? null : name }))
        }
      />
      {FACETS.map((facet) => (
        <FacetValues key={facet} facet={facet} narrowed={narrowed} route={route} />
      ))}
      <StorageUse entries={entries} />
    </nav>
  );
}

/** Values of a facet that are shown at first, and how many more on demand. */
const FEW = 6;
const MORE = 40;

interface FacetProps {
  facet: Facet;
  narrowed: readonly LibraryEntry[];
  route: Route;
}

/** The values of one facet, each with how many reports it would leave. */
function FacetValues({ facet, narrowed, route }: FacetProps) {
  const { say } = useWords();
  const { t } = useView();
  const [limit, setLimit] = useState(FEW);
  const chosen = route.chosen[facet];
  const counts = useMemo(
    () =>
      countFacet(
        narrowed.filter((entry) => isChosen(entry, route.chosen, facet)),
        facet,
        chosen,
      ),
    [narrowed, route.chosen, facet, chosen],
  );
  if (counts.length === 0) return null;
  const name = (value: string) => {
    const kind = facet === 'kind' && ReportKind.safeParse(value).data;
    return kind ? t(`reportKind:${kind}`) : value;
  };
  const shown = counts.filter(([value], at) => at < limit || chosen.includes(value));
  return (
    <details class="facet" open={chosen.length > 0 || facet === 'issuer' || facet === 'year'}>
      <summary>
        <h2>{say(`facet:${facet}`)}</h2>
      </summary>
      <ul>
        {shown.map(([value, count]) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => replaceRoute({ ...route, chosen: withChosen(route, facet, value) })}
              />
              <span class="facet-name" lang="vi">
                {name(value)}
              </span>
              <span class="num muted">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {counts.length > shown.length && (
        <button type="button" class="link small" onClick={() => setLimit(limit + MORE)}>
          {say('showMore', { count: Math.min(MORE, counts.length - shown.length) })}
        </button>
      )}
    </details>
  );
}

function Names({
  title,
  counts,
  current,
  href,
}: {
  title: string;
  counts: readonly [string, number][];
  current: string | null;
  href: (name: string) => string;
}) {
  if (counts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {counts.map(([name, count]) => (
          <li key={name}>
            <a href={href(name)} aria-current={current === name ? 'true' : undefined}>
              <span class="clip">{name}</span>
              <span class="num muted">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names with how often each stands, by the alphabet. */
export function countNames(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'vi'));
}

function StorageUse({ entries }: { entries: readonly LibraryEntry[] }) {
  const { say, language } = useWords();
  const [use, setUse] = useState<{ usage: number; quota: number } | null>(null);
  useEffect(() => {
    navigator.storage
      ?.estimate()
      .then(({ usage, quota }) => setUse({ usage: usage ?? 0, quota: quota ?? 0 }))
      .catch(() => setUse(null));
  }, [entries]);
  if (!use) return null;
  const size = bytes(use.usage, language);
  return (
    <p class="storage small muted">
      {use.quota > 0
        ? say('storageOf', { size, quota: bytes(use.quota, language) })
        : say('storage', { size })}
    </p>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 3,4 MB: as the language writes it. */
export function bytes(count: number, language: 'vi' | 'en'): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: count / 1000 ** step < 10 ? 1 : 0,
  }).format(count / 1000 ** step);
}
