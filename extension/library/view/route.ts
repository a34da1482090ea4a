import { useEffect, useState } from 'preact/hooks';
import { type Chosen, FACETS, type Facet, NOTHING_CHOSEN } from '../facets.ts';

export const VIEWS = ['reports', 'documents', 'figures', 'timeline', 'collect'] as const;
export type ViewId = (typeof VIEWS)[number];

/** Where the reader is; kept in the address, so that back and forward and bookmarks work. */
export interface Route {
  view: ViewId;
  /** What is searched for, as typed. */
  query: string | null;
  /** The open report. */
  open: string | null;
  collection: string | null;
  chosen: Chosen;
  /** Id of a document across reports: only the reports that cite it. */
  citing: string | null;
  duplicates: boolean;
  /** Keys of two reports that stand side by side, parted by a comma. */
  compare: string | null;
  /** Id of the figure across reports that is shown. */
  figure: string | null;
}

const NAMES = ['query', 'open', 'collection', 'citing', 'compare', 'figure'] as const;

export function readRoute(hash: string): Route {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const at = (name: (typeof NAMES)[number]) => params.get(name) || null;
  const chosen = { ...NOTHING_CHOSEN };
  for (const facet of FACETS) chosen[facet] = [...new Set(params.getAll(facet))];
  return {
    view: VIEWS.find((view) => view === params.get('view')) ?? 'reports',
    query: at('query'),
    open: at('open'),
    collection: at('collection'),
    chosen,
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
  for (const facet of FACETS) for (const value of route.chosen[facet]) params.append(facet, value);
  if (route.duplicates) params.set('duplicates', '');
  return `#${params}`;
}

/** The address of a place that differs from here in some ways. */
export function hrefTo(route: Route, changes: Partial<Route>): string {
  return writeRoute({ ...route, ...changes });
}

/** What is chosen with one value of a facet put in, or taken out where it was chosen. */
export function withChosen({ chosen }: Route, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  return {
    ...chosen,
    [facet]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  };
}

/** Another view of the same reports: what narrows them stays, what is open does not. */
export function viewOf(route: Route, changes: Partial<Route>): Route {
  return { ...route, open: null, compare: null, figure: null, ...changes };
}

/** The place without what narrows the reports. */
export function unfiltered(route: Route): Route {
  return {
    ...route,
    query: null,
    collection: null,
    citing: null,
    duplicates: false,
    chosen: NOTHING_CHOSEN,
  };
}

/** A place with no filter and nothing open. */
export const TOP: Route = readRoute('');

/** Goes to a place without a step in the history: while a reader types, and ticks off. */
export function replaceRoute(route: Route): void {
  history.replaceState(null, '', writeRoute(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
