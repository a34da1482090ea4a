import type { PageSnapshot } from '../messaging/calls.ts';
import { call, findAll, prop } from './dom.ts';

/** Elements that are never sent: code, what was typed, what is embedded, what Soi added. */
const NEVER_SENT = [
  'script',
  'noscript',
  'style',
  'template',
  'link',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'audio',
  'video',
  'input',
  'textarea',
  'select',
  'option',
  'datalist',
  'output',
  'soi-launcher',
  'soi-card',
  'soi-map',
].join(',');

/** Attributes that the engine reads; every other one stays in the page. */
const KEPT = new Set([
  'id',
  'class',
  'role',
  'href',
  'lang',
  'title',
  'colspan',
  'rowspan',
  'scope',
  'headers',
  'hidden',
  'aria-hidden',
  'itemprop',
  'itemtype',
  'property',
  'name',
  'content',
  'charset',
  'type',
  'start',
  'value',
  'align',
  'style',
]);

/**
 * The page as it is sent for reading. It is copied into a document of its own, where nothing runs
 * and nothing loads; scripts, comments, embedded things and whatever was typed into forms stay behind.
 */
export function takeSnapshot(page: Document, url: string): PageSnapshot {
  const copy = prop(page, 'implementation').createHTMLDocument('');
  const root = copy.importNode(prop(page, 'documentElement'), true);
  for (const element of [root, ...findAll(root, '*')])
    if (isSent(element)) strip(element);
    else element.remove();
  const comments = copy.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  const html = `<!doctype html>${prop(root, 'outerHTML')}`;
  return { html, url: plainUrl(url), title: prop(page, 'title') };
}

function strip(element: Element): void {
  for (const { name } of [...prop(element, 'attributes')]) {
    const value = name === 'value' && prop(element, 'localName') !== 'li';
    if (value || !KEPT.has(name)) call(element, 'removeAttribute', name);
  }
  const href = call(element, 'getAttribute', 'href');
  if (href !== null && !/^(?:https?:|[/.?]|[\w%-]+(?:[/.?]|$))/i.test(href))
    call(element, 'removeAttribute', 'href');
}

/** Whether an element is sent, as far as that hangs on it and not on what it stands in. */
export function isSent(element: Element): boolean {
  // A meta element may carry tokens of a session; those that name the page are kept.
  return prop(element, 'localName') === 'meta'
    ? keepsMeta(element)
    : !call(element, 'matches', NEVER_SENT);
}

function keepsMeta(meta: Element): boolean {
  const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
  return (
    meta.hasAttribute('charset') ||
    meta.hasAttribute('itemprop') ||
    /^(?:og:|article:|dc\.|dcterms\.|description$|keywords$|author$|generator$|date$)/.test(name)
  );
}

const SESSION = /^(?:jsessionid|phpsessid|sid|session(?:_?id)?|token|access_token|p_auth)$/i;

/** The address without its fragment, and without what names a session. */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  plain.pathname = plain.pathname.replace(/;jsessionid=[^/]*/i, '');
  // Not by its iterator: in Firefox a content script cannot iterate the page's own objects.
  const names: string[] = [];
  plain.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (SESSION.test(name)) plain.searchParams.delete(name);
  return plain.href;
}
