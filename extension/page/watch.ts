import { call, isOurs } from './dom.ts';
import { documentOf, readableDocuments } from './frames.ts';

/** What can happen to a page while it is open. */
export interface PageEvents {
  /** The address became that of another page, without a load. Called after the page has changed. */
  onNavigate(): void;
  /** Nodes or words changed; called once they rest. */
  onChange(): void;
  /** The page came back from the browser's back/forward cache. */
  onReturn(): void;
}

const REST_MS = 250;
const LONGEST_MS = 1500;
const ADDRESS_CHECK_MS = 1000;

/** The address as far as it names a page: a fragment does so only as a route ("#/", "#!"). */
export function pageAddress(href: string): string {
  const [path = href, fragment = ''] = href.split('#', 2);
  return /^[!/]/.test(fragment) ? href : path;
}

/**
 * Watches for client-side navigation and for changes of the page's nodes. The address is read after
 * the navigation: events that announce it still see the old one. Returns how to stop.
 */
export function watchPage(view: Window, events: PageEvents): () => void {
  const page = view.document;
  let address = pageAddress(view.location.href);
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let navigated = false;

  const settle = () => {
    clearTimeout(rest);
    clearTimeout(longest);
    longest = undefined;
    if (navigated) {
      navigated = false;
      events.onNavigate();
    } else events.onChange();
  };
  const touch = () => {
    clearTimeout(rest);
    rest = setTimeout(settle, REST_MS);
    longest ??= setTimeout(settle, LONGEST_MS);
  };
  const checkAddress = () => {
    const now = pageAddress(view.location.href);
    if (now === address) return;
    address = now;
    navigated = true;
    touch();
  };
  const observer = new MutationObserver((records) => {
    checkAddress();
    if (records.some(isTheirs)) touch();
  });
  const observe = (root: Document) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  for (const shown of readableDocuments(page)) observe(shown);
  // A frame brings a document of its own, and another one whenever it goes on.
  const framed = ({ target }: Event) => {
    const inner = documentOf(target as HTMLIFrameElement);
    if (!inner) return;
    observe(inner);
    touch();
  };
  call(page, 'addEventListener', 'load', framed, true);

  const returned = (event: PageTransitionEvent) => {
    if (event.persisted) events.onReturn();
  };
  // Where the browser has none it may be an element or a frame of that name: no class is.
  const { Navigation, navigation: named } = view as Window & {
    Navigation?: unknown;
    navigation?: EventTarget;
  };
  const navigation = typeof Navigation === 'function' ? named : undefined;
  const timer = navigation ? undefined : setInterval(checkAddress, ADDRESS_CHECK_MS);
  navigation?.addEventListener('navigatesuccess', checkAddress);
  view.addEventListener('popstate', checkAddress);
  view.addEventListener('hashchange', checkAddress);
  view.addEventListener('pageshow', returned);
  return () => {
    observer.disconnect();
    call(page, 'removeEventListener', 'load', framed, true);
    clearTimeout(rest);
    clearTimeout(longest);
    clearInterval(timer);
    navigation?.removeEventListener('navigatesuccess', checkAddress);
    view.removeEventListener('popstate', checkAddress);
    view.removeEventListener('hashchange', checkAddress);
    view.removeEventListener('pageshow', returned);
  };
}

function isTheirs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || !nodes.every(isOurs);
}
