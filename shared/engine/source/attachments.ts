import type { Attachment, AttachmentKind } from '../../contract/index.ts';
import { cleanLine } from './clean.ts';
import type { Outline } from './outline.ts';
import { NodeKind } from './tags.ts';

/** A link or frame that offers a file beside the page's text. */
export interface AttachmentLink {
  /** As the page states it. */
  href: string;
  label: string;
  kind: AttachmentKind;
  /** The link's node, or the one that the frame stands after. */
  node: number;
}

/** File endings, one row a kind. */
const ENDINGS: readonly { kind: AttachmentKind; endings: string }[] = [
  { kind: 'pdf', endings: 'pdf' },
  { kind: 'docx', endings: 'docx' },
  { kind: 'doc', endings: 'doc rtf odt' },
  { kind: 'xlsx', endings: 'xlsx' },
  { kind: 'xls', endings: 'xls csv ods' },
  { kind: 'other', endings: 'zip rar 7z ppt pptx tif tiff' },
];
const KINDS: ReadonlyMap<string, AttachmentKind> = new Map(
  ENDINGS.flatMap(({ kind, endings }) =>
    endings.split(' ').map((ending) => [ending, kind] as const),
  ),
);
/** The ending of a path or file name, before a query, a fragment or the end. */
const ENDING = /\.([a-z0-9]{2,4})(?=$|[?#&;\s)\]])/gi;
/** Addresses that hand out a file without naming its kind. */
const DOWNLOAD =
  /\/(?:documents|download|tai-ve|taive|attachments?|getfile|downloadfile)\b|[?&](?:download|fileid|attachmentid)=/i;
const DOWNLOAD_LABEL =
  /^(?:tải (?:về|xuống|file|tệp|văn bản)|download|file đính kèm|tệp đính kèm|xem (?:file|tệp|văn bản))/i;

/** Addresses that may name a file's kind: a quick look before a careful one. */
const NAMES_FILE = new RegExp(
  `\\.(?:${ENDINGS.map(({ endings }) => endings.replaceAll(' ', '|')).join('|')})(?![a-z0-9])`,
  'i',
);
/** Most files that one page is said to offer. */
const MAX_ATTACHMENTS = 50;
const MAX_LABEL = 300;
const MAX_ADDRESS = 2048;

/** The kind of file that an address or a label names; null where neither names one. */
export function attachmentKind(href: string, label: string): AttachmentKind | null {
  for (const words of [decoded(href), label]) {
    if (!NAMES_FILE.test(words)) continue;
    let kind: AttachmentKind | null = null;
    for (const [, ending] of words.matchAll(ENDING))
      kind = KINDS.get((ending as string).toLowerCase()) ?? kind;
    if (kind) return kind;
  }
  return DOWNLOAD.test(href) && DOWNLOAD_LABEL.test(label) ? 'other' : null;
}

function decoded(href: string): string {
  if (!href.includes('%')) return href;
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
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
    if ((node < root || node >= end) && NAMES_FILE.test(href)) {
      const kind = attachmentKind(href, '');
      if (kind) links.push({ href, label: labelOf(outline, node), kind, node });
    }
  const found = new Map<string, Attachment>();
  for (const { href, label, kind, node } of links) {
    if (found.size >= MAX_ATTACHMENTS) break;
    const address = fileAddress(href, url);
    if (address === null || found.has(address) || isOfSite(outline, node)) continue;
    found.set(address, { href: address, label: fileLabel(label, address), kind });
  }
  return [...found.values()];
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

/** A file's absolute address: http(s), no name or password in it, not too long; else null. */
export function fileAddress(href: string, page: string | undefined): string | null {
  const base = page !== undefined && URL.canParse(page) ? page : undefined;
  if (href.length > MAX_ADDRESS || !URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  if (address.username !== '' || address.password !== '') return null;
  return address.href.length > MAX_ADDRESS ? null : address.href;
}

/** What a file is called: the link's words, else the name in its address. */
export function fileLabel(label: string, address: string): string {
  const { host, pathname } = new URL(address);
  const name = cleanLine(decoded(pathname.slice(pathname.lastIndexOf('/') + 1)));
  return (label || name || host).slice(0, MAX_LABEL).toWellFormed();
}
