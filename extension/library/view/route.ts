import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['reports', 'documents', 'figures', 'timeline'] as const;
export type ViewId = (typeof VIEWS)[number];

/** Where the reader is; kept in the address, so that back and forward and bookmarks work. */
export interface Route {
  view: ViewId;
  /** The open report. */
  open: string | null;
  collection: string | null;
  tag: string | null;
  /** Id of a document across reports: only the reports that cite it. */
  citing: string | null;
  duplicates: boolean;
  /** Keys of two reports that stand side by side, parted by a comma. */
  compare: string | null;
  /** Id of the figure across reports that is shown. */
  figure: string | null;
}

const NAMES = ['open', 'collection', 'tag', 'citing', 'compare', 'figure'] as const;

export function readRoute(hash: string): Route {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const at = (name: (typeof NAMES)[number]) => params.get(name) || null;
  return {
    view: VIEWS.find((view) => view === params.get('view')) ?? 'reports',
    open: at('open'),
    collection: at('collection'),
    tag: at('tag'),
    citing: at('citing'),
    compare: at('compare'),
    figure: at('figure'),
    duplicates: params.has('duplicates'),
  };
}

export function writeRoute(route: Route): string {
  const params = new URLSearchParams();
  if (route.view !== 'reports') params.set('view', route.view);
  for (const name of NAMES) if (route[name] !== null) params.set(name, route[name]);
  if (route.duplicates) params.set('duplicates', '');
  return `#${params}`;
}

/** The address of a place that differs from here in some ways, within one view. */
export function hrefTo(route: Route, changes: Partial<Route>): string {
  return writeRoute({ ...route, ...changes });
}

/** A place with no filter and nothing open. */
export const TOP: Route = readRoute('');

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
