import type { AttachmentKind } from '../contract/index.ts';

interface FileKindRow {
  /** What an extraction calls files of these endings. */
  readonly kind: AttachmentKind;
  /** How their names end, without the dot, with a space between. */
  readonly endings: string;
}

/** Files that portals offer, by how their names end: one row a kind. */
export const FILE_KINDS: readonly FileKindRow[] = [
  { kind: 'pdf', endings: 'pdf' },
  { kind: 'docx', endings: 'docx' },
  { kind: 'doc', endings: 'doc rtf odt' },
  { kind: 'xlsx', endings: 'xlsx' },
  { kind: 'xls', endings: 'xls csv ods' },
  { kind: 'other', endings: 'zip rar 7z ppt pptx tif tiff' },
];

/** All endings, as alternatives of a regular expression. */
export const FILE_ENDINGS = FILE_KINDS.map(({ endings }) => endings.replaceAll(' ', '|')).join('|');
