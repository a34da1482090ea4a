import type { Attachment, AttachmentKind } from '../../../contract/index.ts';
import { Hint } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { NodeKind } from '../markup/tags.ts';
import { cleanLine } from '../text/clean.ts';
import { attachmentKind, fileAddress, fileLabel, MAX_LABEL, namesFile } from './file-names.ts';

/** Most files that one page is said to offer. */
export const MAX_ATTACHMENTS = 50;

/** A link or frame that offers a file beside the page's text. */
export interface AttachmentLink {
  /** As the page states it. */
  href: string;
  label: string;
  kind: AttachmentKind;
  /** The link's node, or the one that the frame stands after. */
  node: number;
}

/** The files that a part of a page links to, in its order, each address once. */
export function listAttachments(outline: Outline, root = 0): AttachmentLink[] {
  const { last } = outline;
  const found = new Map<string, AttachmentLink>();
  for (const [node, href] of outline.links) {
    if (node < root || node >= (last[root] as number) || found.has(href)) continue;
    const label = labelOf(outline, node);
    const what = attachmentKind(href, label);
    if (what) found.set(href, { href, label, kind: what, node });
  }
  for (const { after, address } of outline.embeds) {
    if (after < root || after >= (last[root] as number) || found.has(address)) continue;
    const what = attachmentKind(address, '');
    if (what) found.set(address, { href: address, label: '', kind: what, node: after });
  }
  return [...found.values()];
}

function labelOf({ last, kind, data }: Outline, node: number): string {
  let label = '';
  for (let i = node; i < (last[node] as number) && label.length < MAX_LABEL * 2; i++)
    if (kind[i] === NodeKind.text) label += data[i];
  return cleanLine(label);
}

/**
 * The files a page offers: those of its content first, then those that links beside it name; not
 * those of the site's own head, foot and sides.
 */
export function pageAttachments(
  outline: Outline,
  root: number,
  url: string | undefined,
): Attachment[] {
  const links = listAttachments(outline, root);
  const end = outline.last[root] as number;
  for (const [node, href] of outline.links)
    if ((node < root || node >= end) && namesFile(href)) {
      const kind = attachmentKind(href, '');
      if (kind) links.push({ href, label: labelOf(outline, node), kind, node });
    }
  const listed = listedFiles(outline);
  const found = new Map<string, Attachment>();
  for (const { href, label, kind, node } of [...listed, ...links]) {
    if (found.size >= MAX_ATTACHMENTS) break;
    const address = fileAddress(href, url);
    if (address === null || found.has(address)) continue;
    if (!listed.some((one) => one.node === node) && isOfSite(outline, node)) continue;
    found.set(address, { href: address, label: fileLabel(label, address), kind });
  }
  return [...found.values()];
}

/** The links in what the portal's own row says lists the article's files, whatever their addresses say. */
function listedFiles(outline: Outline): AttachmentLink[] {
  const lists = [...outline.hints].filter(([, hint]) => (hint & Hint.files) !== 0);
  if (lists.length === 0) return [];
  const files: AttachmentLink[] = [];
  for (const [node, href] of outline.links) {
    const isListed = lists.some(([list]) => node > list && node < (outline.last[list] as number));
    if (files.length >= MAX_ATTACHMENTS || !isListed) continue;
    const label = labelOf(outline, node);
    files.push({ href, label, kind: attachmentKind(href, label) ?? 'other', node });
  }
  return files;
}

function isOfSite({ parent, names }: Outline, node: number): boolean {
  let isOfSite = false;
  for (let at = node; at > 0; at = parent[at] as number) {
    const name = names.get(at);
    if (name === 'article' || name === 'main') return false;
    if (name === 'footer' || name === 'aside' || name === 'header') isOfSite = true;
  }
  return isOfSite;
}
