import { type ComponentChildren, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** One element of an XML document: its words are escaped by the library that writes pages. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ComponentChildren[]
): VNode {
  return h(
    name,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? printable(child) : child)),
  );
}

/** A whole XML document. */
export function xmlDocument(root: VNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(root)}\n`;
}

/** XML 1.0 has no sign for most control characters. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
