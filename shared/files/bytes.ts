/** Bytes as the characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  let out = '';
  // A call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 0x2000)
    out += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return out;
}

/** Some stretches of bytes as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export function viewOf(bytes: Uint8Array): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}

/** Decodes bytes by the name of their encoding; one that the platform does not know is read as Western. */
export function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return latin1(bytes);
  }
}
