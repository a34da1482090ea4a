import type { FileFailure } from '#shared/ui/types.ts';

/** Why a file could not be read; the panel has a sentence for each. */
export class FileError extends Error {
  readonly code: FileFailure;
  constructor(code: FileFailure, options?: ErrorOptions) {
    super(code, options);
    this.name = 'FileError';
    this.code = code;
  }
}
