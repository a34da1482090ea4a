import type { MiddlewareHandler } from 'hono';
import { MAX_BODY_BYTES } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { readUpTo } from './read-up-to.ts';

const JSON_TYPE = /^application\/([\w.-]+\+)?json$/;
const NDJSON_TYPE = /^application\/(x-ndjson|ndjson|jsonl|x-jsonlines)$/;

/** The media type of a request, without its parameters. */
function mediaType(header: string | undefined): string {
  return (header?.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/**
 * Reads the body once, up to its limit, as UTF-8, and only if its content type is the one expected.
 * Validators after it find the text where Hono keeps it.
 */
function bodyOf(type: RegExp, name: string, limit: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const declared = Number(c.req.header('Content-Length') ?? 0);
    if (declared > limit) throw new ProblemError('body-too-large');
    if (!type.test(mediaType(c.req.header('Content-Type')))) {
      throw new ProblemError('unsupported-media-type', `Send the body as ${name}.`);
    }
    const text = decodeUtf8(await readUpTo(c.req.raw.body, limit));
    c.req.bodyCache.text = Promise.resolve(text) as never;
    await next();
  };
}

/** For routes that take one JSON object. */
export const jsonBody = bodyOf(JSON_TYPE, 'application/json', MAX_BODY_BYTES);

/** Most bytes of one batch. */
export const MAX_BATCH_BYTES = 8 * 1024 * 1024;
/** For the batch: one JSON object a line. */
export const ndjsonBody = bodyOf(NDJSON_TYPE, 'application/x-ndjson', MAX_BATCH_BYTES);

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-json', 'The body is not UTF-8.');
  }
}

const FORM_TYPE = /^application\/x-www-form-urlencoded$/;
/** For the forms of our own pages; percent-encoding makes a text up to three times as long. */
export const formBody = bodyOf(FORM_TYPE, 'a form', 3 * MAX_BODY_BYTES);
