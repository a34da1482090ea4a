import { FAILURE_CODES, type FailureCode } from '#shared/ui/types.ts';

/** What every call between the parts of the extension answers. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: FailureCode } };

/** A failure with a code that the views have a sentence for. */
export class CallError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'CallError';
    this.code = code;
  }
}

/** The code of any thrown thing. */
export function codeOf(error: unknown): FailureCode {
  return error instanceof CallError ? error.code : 'unknown';
}

/** Reads an answer that came over the wire; anything but the agreed shape is a failure. */
export function readResult<T>(answer: unknown): Result<T> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) return { ok: true, value: answer.value as T };
    if (answer.ok === false && 'error' in answer) {
      const code = (answer.error as { code?: unknown } | null)?.code;
      const known = FAILURE_CODES.find((one) => one === code);
      return { ok: false, error: { code: known ?? 'unknown' } };
    }
  }
  return { ok: false, error: { code: 'page-gone' } };
}
