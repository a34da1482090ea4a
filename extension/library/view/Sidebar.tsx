import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../schema.ts';
import { hrefTo, type Route, TOP, VIEWS } from './route.ts';
import { useWords } from './words.tsx';

export interface SidebarProps {
  entries: readonly LibraryEntry[];
  route: Route;
  duplicates: number;
}

/** Views, collections, tags, and how much room it all takes. */
export function Sidebar({ entries, route, duplicates }: SidebarProps) {
  const { say } = useWords();
  const inReports = route.view === 'reports';
  return (
    <nav class="sidebar" aria-label={say('library')}>
      <ul aria-label={say('views')} class="views">
        {VIEWS.map((view) => {
          const here = route.view === view && !route.collection && !route.tag && !route.duplicates;
          return (
            <li key={view}>
              <a href={hrefTo(TOP, { view })} aria-current={here ? 'page' : undefined}>
                {say(`view:${view}`)}
                {view === 'reports' && <span class="num muted">{entries.length}</span>}
              </a>
            </li>
          );
        })}
        {duplicates > 0 && (
          <li>
            <a
              href={hrefTo(TOP, { duplicates: true })}
              aria-current={inReports && route.duplicates ? 'page' : undefined}
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
        current={inReports ? route.collection : null}
        href={(collection) => hrefTo(TOP, { collection })}
      />
      <Names
        title={say('tags')}
        counts={countNames(entries.flatMap(({ tags }) => tags))}
        current={inReports ? route.tag : null}
        href={(tag) => hrefTo(TOP, { tag })}
      />
      <StorageUse entries={entries} />
    </nav>
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
            <a href={href(name)} aria-current={current === name ? 'page' : undefined}>
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
