/** The rule that is switched off, for who asks what it is for; none in a reading. */
let off: string | null = null;

export function isOff(name: string): boolean {
  return name === off;
}

/** Runs something as if one rule were not there. */
export function withoutRule<T>(name: string, run: () => T): T {
  const outer = off;
  off = name;
  try {
    return run();
  } finally {
    off = outer;
  }
}
