import type { AttachmentKind } from '../../../contract/index.ts';
import { MAX_ADDRESS } from '../../../contract/limits.ts';
import { FILE_ENDINGS, FILE_KINDS } from '../../../gazetteer/file-kinds.ts';
import { cleanLine } from '../text/clean.ts';

const KINDS: ReadonlyMap<string, AttachmentKind> = new Map(
  FILE_KINDS.flatMap(({ kind, endings }) =>
    endings.split(' ').map((ending) => [ending, kind] as const),
  ),
);
/** The ending of a path or file name, before a query, a fragment, the identifier that Liferay adds, or the end. */
const ENDING = /\.([a-z0-9]{2,4})(?=$|[?#&;\s)\]]|\/[0-9a-f]{8}-[0-9a-f-]{27}(?:[?#]|$))/gi;
/** Addresses that hand out a file without naming its kind. */
const DOWNLOAD =
  /\/(?:documents|download|tai-ve|taive|attachments?|getfile|downloadfile)\b|[?&](?:download|fileid|attachmentid)=/i;
const DOWNLOAD_LABEL =
  /^(?:tải (?:về|xuống|file|tệp|văn bản)|download|file đính kèm|tệp đính kèm|xem (?:file|tệp|văn bản))/i;

/** Addresses that may name a file's kind: a quick look before a careful one. */
const NAMES_FILE = new RegExp(`\\.(?:${FILE_ENDINGS})(?![a-z0-9])`, 'i');
export const MAX_LABEL = 300;

/** Whether an address or a label may name a file's kind. */
export function namesFile(words: string): boolean {
  return NAMES_FILE.test(words);
}

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

/** A file's absolute address: http(s), no name or password in it, not too long; else null. */
export function fileAddress(href: string, page: string | undefined): string | null {
  const base = page !== undefined && URL.canParse(page) ? page : undefined;
  if (href.length > MAX_ADDRESS || !URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const behind = behindViewer(address);
  if (behind !== null) return fileAddress(behind, address.href);
  if (address.username !== '' || address.password !== '') return null;
  return address.href.length > MAX_ADDRESS ? null : address.href;
}

/** What a file is called: the link's words, else the name in its address. */
export function fileLabel(label: string, address: string): string {
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/');
  const last = parts.at(-1) ?? '';
  const name = cleanLine(decoded(UUID.test(last) ? (parts.at(-2) ?? '') : last));
  return (label || name || host).slice(0, MAX_LABEL).toWellFormed();
}

/** What Liferay puts behind the name of a file. */
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** Pages that only show the file that a parameter of theirs names. */
const VIEWER = /\/(?:viewer|gview|pdfviewer|embed|view|wopiframe2?)(?:\.\w{2,5})?\/?$/i;
const VIEWER_HOST = /^(?:docs\.google\.com|view\.officeapps\.live\.com)$/;

/** The file that a viewer's address names, or null where it is none. */
function behindViewer({ pathname, hostname, searchParams }: URL): string | null {
  if (!VIEWER.test(pathname) && !VIEWER_HOST.test(hostname)) return null;
  for (const name of ['file', 'url', 'src', 'sourcedoc'])
    for (const value of searchParams.getAll(name))
      if (/^(?:https?:)?\//.test(value) && !VIEWER.test(value.split('?', 1)[0] as string))
        return value;
  return null;
}
