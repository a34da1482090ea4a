import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Views = typeof import('./file-views.ts');
let loaded: Views | null = null;

/** What shows a file: loaded when there is one, since most pages are read without. */
export function FileViews({
  children,
}: {
  readonly children: (views: Views) => ComponentChildren;
}) {
  const [views, setViews] = useState(loaded);
  useEffect(() => {
    let current = true;
    if (!views)
      void import('./file-views.ts').then((module) => {
        loaded = module;
        if (current) setViews(module);
      });
    return () => {
      current = false;
    };
  }, [views]);
  return views ? <>{children(views)}</> : null;
}
