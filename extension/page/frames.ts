import { findAll, prop } from './dom.ts';

/** A portal may show the report inside a frame of its own: the readable documents of a page, its own first. */
export function readableDocuments(page: Document): Document[] {
  const documents = [page];
  for (const frame of findAll<HTMLIFrameElement | HTMLFrameElement>(page, 'iframe,frame')) {
    const inner = documentOf(frame);
    if (inner && prop(inner, 'body') && isShown(frame)) documents.push(inner);
  }
  return documents;
}

/** A frame's document where the page may see it: same origin only. None of any other element. */
export function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return prop(frame, 'contentDocument') ?? null;
  } catch {
    return null;
  }
}

function isShown(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 100 && height > 100;
}
