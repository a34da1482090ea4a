import type { Context } from 'hono';
import type { AppEnv } from '../bindings.ts';
import { sha256Hex } from '../store/codec.ts';

/** A strong ETag: the same bytes, the same tag. */
export async function etagOf(body: string): Promise<string> {
  return `"${(await sha256Hex(body)).slice(0, 32)}"`;
}

/** Whether the caller says it holds these bytes already. */
export function isFresh(c: Context<AppEnv>, etag: string): boolean {
  const held = c.req.header('If-None-Match');
  if (held === undefined) return false;
  return held
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}
