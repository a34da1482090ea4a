/**
 * The page's nodes as the browser defines them. A form's fields and a document's images hide its own
 * properties by their names: of a form with `<input name="matches">`, `form.matches` is that input. What
 * may be a form or a document is therefore read and called here only, past the node's own properties.
 */

type Method<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R
  ? { args: A; answer: R }
  : never;

/** A property of a node, whatever the page named like it. */
export function prop<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(of), name, of);
}

/** Calls a method of a node, whatever the page named like it. */
export function call<T extends Node, K extends keyof T>(
  of: T,
  name: K,
  ...args: Method<T, K>['args']
): Method<T, K>['answer'] {
  return Reflect.apply(prop(of, name) as never, of, args);
}

/** The elements under a node that a selector names, in the page's order. */
export function findAll<E extends Element = Element>(
  of: Document | Element,
  selector: string,
): E[] {
  return [...call(of as Document, 'querySelectorAll', selector)] as E[];
}

/** The words inside an element, tags left out. */
export function wordsOf(element: Element): string {
  return prop(element, 'textContent') ?? '';
}

/** Whether something that an event names is an element of Soi's own. */
export function isOurs(target: EventTarget | null): boolean {
  // Not by its class: a frame's elements are of another one.
  return target !== null && `${prop(target as Element, 'localName')}`.startsWith('soi-');
}
