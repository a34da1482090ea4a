import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LazyProps<Views> {
  readonly children: (views: Views) => ComponentChildren;
}

/** A component that hands its child what a module has, loaded when it is first shown and kept from then on. */
export function lazyViews<Views>(load: () => Promise<Views>) {
  let loaded: Views | null = null;
  return function LazyViews({ children }: LazyProps<Views>) {
    const [views, setViews] = useState(loaded);
    useEffect(() => {
      let current = true;
      if (!views)
        void load().then((module) => {
          loaded = module;
          if (current) setViews(() => module);
        });
      return () => {
        current = false;
      };
    }, [views]);
    return views ? <>{children(views)}</> : null;
  };
}

/** What shows a file: most pages are read without. */
export const FileViews = lazyViews(() => import('./file-views.ts'));
/** The lists behind the summary. */
export const ListViews = lazyViews(() => import('./list-views.ts'));
/** What lies over the panel. */
export const SheetViews = lazyViews(() => import('./sheet-views.ts'));
