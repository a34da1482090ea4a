/** Why a file's bytes could not be read. */
export const READ_FAILURES = [
  'too-large-inside',
  'scan',
  'no-letters',
  'encrypted',
  'damaged',
  'empty',
  'unreadable',
  'sign-in',
  'archive',
  'unsupported-rar',
  'unsupported-slides',
  'unsupported-doc',
  'unsupported',
] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];

/** A file inside an archive. */
export interface ArchiveEntry {
  /** Its path there. */
  readonly name: string;
  /** How many bytes it says it has, unpacked. */
  readonly size: number;
}

interface FileErrorOptions extends ErrorOptions {
  /** What an archive holds. */
  readonly entries?: readonly ArchiveEntry[];
  /** How many pages there are, where their letters can be recognised in pictures of them. */
  readonly pages?: number | null;
}

/** Why a file could not be fetched or read, by a code that whoever shows it has a sentence for. */
export class FileError<Code extends string = ReadFailure> extends Error {
  readonly code: Code;
  readonly entries: readonly ArchiveEntry[];
  readonly pages: number | null;

  constructor(code: Code, options: FileErrorOptions = {}) {
    super(code, options);
    this.name = 'FileError';
    this.code = code;
    this.entries = options.entries ?? [];
    this.pages = options.pages ?? null;
  }
}
