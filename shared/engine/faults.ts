/** A candidate that could not be read: where in the engine, and what went wrong. */
export interface Fault {
  stage: string;
  error: unknown;
}

let listener: ((fault: Fault) => void) | null = null;

/**
 * Says who is told of faults, or nobody: a development build's console, a server's log, a test that must
 * fail. A fault costs the page its one candidate and nothing else.
 */
export function onFault(tell: ((fault: Fault) => void) | null): void {
  listener = tell;
}

/** To be called with what was caught at a candidate, before the next one is read. */
export function reportFault(stage: string, error: unknown): void {
  listener?.({ stage, error });
}

/** What reading one candidate gives; `otherwise` where it fails, which is told. */
export function attempt<T>(stage: string, read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    reportFault(stage, error);
    return otherwise;
  }
}
