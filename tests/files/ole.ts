import { CFB } from '@e965/xlsx';

/** An old Office container with these streams. */
export function oleOf(
  streams: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const container = CFB.utils.cfb_new();
  for (const [name, data] of Object.entries(streams)) {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data);
    CFB.utils.cfb_add(container, `/${name}`, bytes);
  }
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** Letters as UTF-16 with a byte order mark. */
export const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
