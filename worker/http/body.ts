import type { Context, MiddlewareHandler } from 'hono';
import { MAX_BATCH_BYTES, MAX_BODY_BYTES } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { mediaType } from './media-type.ts';
import { readUpTo } from './read-up-to.ts';

const JSON_TYPE = /^application\/([\w.-]+\+)?json$/;
const NDJSON_TYPE = /^application\/(x-ndjson|ndjson|jsonl|x-jsonlines)$/;

/** Reads the body once, up to its limit in bytes, and only if its content type is the one expected. */
async function bodyBytes(
  c: Context<AppEnv>,
  type: RegExp,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const declared = Number(c.req.header('Content-Length') ?? 0);
  if (declared > limit) throw new ProblemError('body-too-large');
  if (!type.test(mediaType(c.req.header('Content-Type')))) {
    throw new ProblemError('unsupported-media-type', `Send the body as ${name}.`);
  }
  return readUpTo(c.req.raw.body, limit);
}

/** Takes the body as UTF-8. Validators after it find the text where Hono keeps it. */
function bodyOf(type: RegExp, name: string, limit: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const bytes = await bodyBytes(c, type, name, limit);
    const text = decodeUtf8(bytes, 'The body is not UTF-8.');
    c.req.bodyCache.text = Promise.resolve(text) as never;
    await next();
  };
}

/** For routes that take one JSON object. */
export const jsonBody = bodyOf(JSON_TYPE, 'application/json', MAX_BODY_BYTES);

const NEWLINE = 0x0a;

/**
 * The lines of a batch, as bytes: the size of a line is counted as that of a body is, and one that is not UTF-8
 * spoils no other. Lines of white space alone are left out.
 */
export async function ndjsonLines(c: Context<AppEnv>): Promise<Uint8Array[]> {
  const bytes = await bodyBytes(c, NDJSON_TYPE, 'application/x-ndjson', MAX_BATCH_BYTES);
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(at, end);
    if (line.some((byte) => byte > 0x20)) lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** Bytes as UTF-8 text, or the problem that they are none. */
export function decodeUtf8(bytes: Uint8Array, fault: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-json', fault);
  }
}

const FORM_TYPE = /^application\/x-www-form-urlencoded$/;
/** For the forms of our own pages; percent-encoding makes a text up to three times as long. */
export const formBody = bodyOf(FORM_TYPE, 'a form', 3 * MAX_BODY_BYTES);
