import type { Extraction } from '#shared/contract/index.ts';

/** An extraction as one column holds it: JSON, gzip, base64. */
export async function pack(extraction: Extraction): Promise<string> {
  const json = new Blob([JSON.stringify(extraction)]).stream();
  const packed = json.pipeThrough(new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

export async function unpack(packed: string): Promise<Extraction> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(json).json()) as Extraction;
}

export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An unguessable word of the URL-safe alphabet. */
export function randomWord(bytes: number): string {
  return toUrlSafe(toBase64(crypto.getRandomValues(new Uint8Array(bytes))));
}

/** A word that only those can make who know the key. */
export async function keyedWord(key: string, message: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', secret, encoder.encode(message));
  return toUrlSafe(toBase64(new Uint8Array(mac)));
}

function toUrlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const CHUNK = 8190;

function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += CHUNK) {
    out += btoa(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  }
  return out;
}
