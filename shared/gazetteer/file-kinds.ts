import type { AttachmentKind } from '../contract/index.ts';

interface FileKindRow {
  /** What an extraction calls files of these endings. */
  readonly kind: AttachmentKind;
  /** How their names end, without the dot, with a space between. */
  readonly endings: string;
  /** Whether the panel offers to read such a file: for "other" its bytes tell more than its name. */
  readonly isRead: boolean;
}

/** Files that portals offer, by how their names end: one row a kind. */
export const FILE_KINDS: readonly FileKindRow[] = [
  { kind: 'pdf', endings: 'pdf', isRead: true },
  { kind: 'docx', endings: 'docx', isRead: true },
  { kind: 'doc', endings: 'doc rtf odt', isRead: false },
  { kind: 'xlsx', endings: 'xlsx', isRead: false },
  { kind: 'xls', endings: 'xls csv ods', isRead: false },
  { kind: 'other', endings: 'zip rar 7z ppt pptx tif tiff', isRead: true },
];

/** All endings, as alternatives of a regular expression. */
export const FILE_ENDINGS = FILE_KINDS.map(({ endings }) => endings.replaceAll(' ', '|')).join('|');
