import type { Span } from '../../contract/index.ts';
import { pageAt } from '../../files/page-starts.ts';
import { useView, type View } from '../view.tsx';

/** "trang 3/12": the page of the file that a place stands on. Nothing where there are no pages. */
export function PageNumber({ span }: { readonly span: Span }) {
  const view = useView();
  const words = pageWords(span, view);
  return words ? <span class="page-number small muted num">{words}</span> : null;
}

/** The words of a place's page, or null where there are no pages. */
export function pageWords(span: Span, { pages, t }: Pick<View, 'pages' | 't'>): string | null {
  const page = pages && pageAt(pages.starts, span.start);
  return page ? t('pageOf', { page, count: pages.count }) : null;
}

/** Most pages that are named one by one. */
const MOST = 4;

/** "trang 1, 3": the pages that a thing stands on, or null. */
export function pagesOf(
  spans: readonly Span[],
  { pages, t }: Pick<View, 'pages' | 't'>,
): string | null {
  if (!pages) return null;
  const found = new Set(spans.map(({ start }) => pageAt(pages.starts, start)));
  const numbers = [...found].filter((page) => page !== null);
  if (numbers.length === 0) return null;
  const more = numbers.length > MOST ? '…' : '';
  return t('onPages', { pages: numbers.slice(0, MOST).join(', ') + more });
}
