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
  const element = page.createElement(name);
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

/** A host of our own beside the portal's body, with its own style sheet and a closed root. */
export function makeHost(page: Document, name: `soi-${string}`, look: string) {
  const host = page.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(make(page, 'style', { text: look }));
  return { host, root };
}
