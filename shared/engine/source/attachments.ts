import { cleanLine } from './clean.ts';
import type { Outline } from './outline.ts';
import { NodeKind } from './tags.ts';

export type AttachmentKind = 'pdf' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'other';

/** A file that a page offers beside its text. */
export interface Attachment {
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

/** The kind of file that an address or a label names; null where neither names one. */
export function attachmentKind(href: string, label: string): AttachmentKind | null {
  for (const words of [decoded(href), label]) {
    let kind: AttachmentKind | null = null;
    for (const [, ending] of words.matchAll(ENDING))
      kind = KINDS.get((ending as string).toLowerCase()) ?? kind;
    if (kind) return kind;
  }
  return DOWNLOAD.test(href) && DOWNLOAD_LABEL.test(label) ? 'other' : null;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The files that a part of a page links to, in its order, each address once. */
export function listAttachments(outline: Outline, root = 0): Attachment[] {
  const { last, kind, data } = outline;
  const found = new Map<string, Attachment>();
  for (const [node, href] of outline.links) {
    if (node < root || node >= (last[root] as number) || found.has(href)) continue;
    let label = '';
    for (let i = node; i < (last[node] as number); i++)
      if (kind[i] === NodeKind.text) label += data[i];
    label = cleanLine(label);
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
