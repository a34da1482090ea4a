import { call, prop } from './dom.ts';

/** What an element made here may carry. */
interface Parts {
  class?: string;
  text?: string;
  label?: string;
  attributes?: Record<string, string>;
  onClick?: (event: MouseEvent) => void;
}

/** Makes an element; words are always text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  parts: Parts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const element = call(page, 'createElement', name) as HTMLElementTagNameMap[K];
  if (parts.class) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  if (parts.label !== undefined) {
    element.setAttribute('aria-label', parts.label);
    element.title = parts.label;
  }
  for (const [key, value] of Object.entries(parts.attributes ?? {}))
    element.setAttribute(key, value);
  if (parts.onClick) element.addEventListener('click', parts.onClick as EventListener);
  element.append(...children);
  return element;
}

/** Puts an element of ours beside the portal's body, where it is not there yet. */
export function attach(page: Document, host: Element): void {
  if (!host.isConnected) call(prop(page, 'documentElement'), 'append', host);
}

/** Gives the keyboard back to an element of the page. */
export function focusOn(element: Element | null): void {
  if (element && 'focus' in element) call(element as HTMLElement, 'focus', { preventScroll: true });
}

/** A host of our own beside the portal's body, with its own style sheet and a closed root. */
export function makeHost(page: Document, name: `soi-${string}`, look: string) {
  const host = call(page, 'createElement', name);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(make(page, 'style', { text: look }));
  return { host, root };
}
