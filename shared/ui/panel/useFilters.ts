import { useEffect, useMemo, useState } from 'preact/hooks';
import { fold, foldedWords, holdsAll } from '../../search/fold.ts';

export interface ListFilter {
  readonly query: string;
  /** The chip that is chosen: a relation, a role, a level; null is all. */
  readonly group: string | null;
  /** Index of the section, or null for all. */
  readonly section: number | null;
  readonly onlyFindings: boolean;
}

export const NO_FILTER: ListFilter = {
  query: '',
  group: null,
  section: null,
  onlyFindings: false,
};

/** One thing of a list with what it can be found and narrowed by. */
export interface Listed<T> {
  readonly item: T;
  readonly groups: readonly string[];
  /** Indexes of the sections that mention it. */
  readonly sections: readonly number[];
  readonly hasFinding: boolean;
  /** Its words in search form. */
  readonly words: string;
}

/** Joins and folds what a thing can be found by. */
export function searchWords(parts: readonly (string | null | undefined)[]): string {
  return fold(parts.filter(Boolean).join(' '));
}

/** The things that a filter leaves. */
export function applyFilter<T>(items: readonly Listed<T>[], filter: ListFilter): Listed<T>[] {
  const words = foldedWords(filter.query);
  return items.filter(
    (listed) =>
      (filter.group === null || listed.groups.includes(filter.group)) &&
      (filter.section === null || listed.sections.includes(filter.section)) &&
      (!filter.onlyFindings || listed.hasFinding) &&
      holdsAll(listed.words, words),
  );
}

/** Cards drawn at first, and added each time more are asked for. */
const PAGE = 150;

/**
 * The state of one list's filter and what it leaves. `chosen` is the index of the thing that was
 * chosen in the page (-1: none): a filter that hides it is dropped, and it is always drawn.
 */
export function useFiltered<T>(items: readonly Listed<T>[], chosen = -1) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const matching = useMemo(() => applyFilter(items, filter), [items, filter]);
  const target = items[chosen];
  useEffect(() => {
    if (target) setFilter((now) => (applyFilter([target], now).length > 0 ? now : NO_FILTER));
  }, [target]);
  const reach = Math.max(limit, target ? matching.indexOf(target) + 1 : 0);
  const shown = useMemo(() => matching.slice(0, reach), [matching, reach]);
  return {
    filter,
    setFilter,
    shown,
    /** All that the filter leaves, drawn or not: heads of groups count these. */
    matching,
    count: matching.length,
    more: matching.length - shown.length,
    showMore: () => setLimit(reach + PAGE),
  };
}
