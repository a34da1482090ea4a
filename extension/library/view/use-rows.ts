import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is seen, so that a step of the keyboard always meets one. */
const SPARE = 8;
/** A row's height until it was drawn: a title of a line, its facts and its lead. */
const GUESS = 112;

export interface Rows {
  /** The rows to draw: from, and up to but not with. */
  from: number;
  to: number;
  /** Room of the rows before and after, in pixels. */
  before: number;
  after: number;
  /** Moves the keyboard to a row, wherever it is. */
  focus(at: number): void;
}

/**
 * Which rows of a long list are drawn, as the page is scrolled. Every row's element has `data-row`, its key; its height
 * is taken when it is drawn.
 */
export function useRows(keys: readonly string[], list: RefObject<HTMLElement | null>): Rows {
  const heights = useRef(new Map<string, number>());
  const width = useRef(0);
  const wanted = useRef<string | null>(null);
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const [, drawAgain] = useState(0);

  useEffect(() => {
    const look = () => {
      const place = list.current?.getBoundingClientRect();
      if (!place || place.width === 0) return;
      if (place.width !== width.current) heights.current.clear();
      width.current = place.width;
      setSeen({ top: -place.top, height: innerHeight });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list]);

  useLayoutEffect(() => {
    let isOther = false;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const key = row.dataset.row ?? '';
      const height = row.offsetHeight;
      if (height === 0 || heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      isOther = true;
    }
    const asked = wanted.current;
    const link = asked === null ? null : document.getElementById(`entry-${asked}`);
    if (link) {
      wanted.current = null;
      link.focus();
    }
    if (isOther) drawAgain((count) => count + 1);
  });

  const heightOf = (key: string) => heights.current.get(key) ?? GUESS;
  const total = keys.reduce((sum, key) => sum + heightOf(key), 0);
  let from = 0;
  let before = 0;
  while (from < keys.length && before + heightOf(keys[from] as string) < seen.top)
    before += heightOf(keys[from++] as string);
  let to = from;
  let shown = before;
  while (to < keys.length && shown < seen.top + seen.height)
    shown += heightOf(keys[to++] as string);
  for (let i = 0; i < SPARE && from > 0; i++) before -= heightOf(keys[--from] as string);
  for (let i = 0; i < SPARE && to < keys.length; i++) shown += heightOf(keys[to++] as string);

  return {
    from,
    to,
    before,
    after: Math.max(0, total - shown),
    focus: (at) => {
      const key = keys[at];
      if (key === undefined) return;
      const link = document.getElementById(`entry-${key}`);
      if (link) {
        link.focus();
        return;
      }
      wanted.current = key;
      const above = keys.slice(0, at).reduce((sum, one) => sum + heightOf(one), 0);
      const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
      scrollTo({ top: Math.max(0, top + above - innerHeight / 3) });
    },
  };
}
