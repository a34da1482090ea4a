import { once } from 'node:events';

/** Writes to standard output, no faster than it is taken. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Tells a person something, on standard error. */
export function told(line: string): void {
  process.stderr.write(`${line}\n`);
}
