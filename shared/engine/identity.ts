import { sha256 } from '@noble/hashes/sha2.js';

/** Version of what the engine reads; raised whenever the same input may give other bytes. */
export const ENGINE_VERSION = '1.5.0';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const UTF_8 = new TextEncoder();
/** Bytes of UTF-8 that a UTF-16 unit makes at most. */
const MOST_A_UNIT = 3;
/** Room for the bytes of most texts, kept from one to the next. */
const room = new Uint8Array(1 << 16);

function bytesOf(text: string): Uint8Array {
  if (text.length * MOST_A_UNIT > room.length) return UTF_8.encode(text);
  return room.subarray(0, UTF_8.encodeInto(text, room).written);
}

/** "x_" and the first 22 characters of base64url(sha-256(text)). */
export function extractionId(text: string): string {
  const digest = sha256(bytesOf(text));
  let id = '';
  for (let bit = 0; id.length < 22; bit += 6) {
    const byte = bit >> 3;
    const pair = ((digest[byte] as number) << 8) | (digest[byte + 1] ?? 0);
    id += ALPHABET[(pair >> (10 - (bit & 7))) & 63];
  }
  return `x_${id}`;
}
