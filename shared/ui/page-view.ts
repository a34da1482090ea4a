import { type PageTranslate, pageTranslator } from '../messages/translate-pages.ts';
import { useView, type View } from './view.tsx';

/** What every component knows, with the words of the server's pages. */
export function usePageView(): Omit<View, 't'> & { readonly t: PageTranslate } {
  const view = useView();
  return { ...view, t: pageTranslator(view.language) };
}
