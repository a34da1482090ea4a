import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { FETCH_MS, MAX_BODY_BYTES, mebibytes, type Problem } from '#shared/contract/index.ts';
import { problemTitles } from '#shared/messages/problems.ts';

export type ProblemKey = keyof typeof problemTitles;

interface ProblemRow {
  readonly status: ContentfulStatusCode;
  /** For the reference: when it comes and what to do. */
  readonly docs: string;
}

/** Every error the API can answer: one row each, with its status and what the documentation says of it. */
export const PROBLEMS: Readonly<Record<ProblemKey, ProblemRow>> = {
  'invalid-json': {
    status: 400,
    docs: 'The body is empty, not UTF-8, or not JSON. Send one JSON object.',
  },
  'body-too-large': {
    status: 413,
    docs: `The body is over ${mebibytes(MAX_BODY_BYTES)}. Send the report alone, without scripts, styles and images.`,
  },
  'report-too-large': {
    status: 413,
    docs: 'The report was read, but what was found in it is more than one share can hold.',
  },
  'unsupported-media-type': {
    status: 415,
    docs: 'Send `Content-Type: application/json` (a batch: `application/x-ndjson`; a file: its own type, or `multipart/form-data`).',
  },
  'invalid-request': {
    status: 422,
    docs: 'The body or the query does not follow the schema; `errors` names each place.',
  },
  'invalid-cursor': {
    status: 422,
    docs: 'A cursor is the `nextCursor` of the page before, unchanged, with the same filters.',
  },
  'idempotency-conflict': {
    status: 422,
    docs: 'An `Idempotency-Key` stands for one body for 24 hours. Use a new key for a new share.',
  },
  'invalid-call': {
    status: 400,
    docs: 'The body is not a JSON-RPC message of the Model Context Protocol, or of a version not spoken here.',
  },
  'scanned-file': {
    status: 422,
    docs: 'The file has pictures of pages and no letters. Look for the DOCX, DOC or exported PDF that portals often put beside it.',
  },
  'encrypted-file': { status: 422, docs: 'Only a password opens the file. Send an unlocked copy.' },
  'damaged-file': {
    status: 422,
    docs: 'The file is empty, cut off or broken, or unpacks to more than is read. Fetch it again.',
  },
  'unsupported-file': {
    status: 422,
    docs: 'The file is of a kind that is not read (an archive, slides, Word before 97), or its fonts do not say which letter is which. Of an archive send one of its files.',
  },
  'not-acceptable': {
    status: 406,
    docs: 'Accept `application/json`, `text/event-stream` or anything.',
  },
  'not-found': { status: 404, docs: 'There is nothing at this address, and there never was.' },
  'method-not-allowed': {
    status: 405,
    docs: 'The address exists, but not for this method; `Allow` names those it takes.',
  },
  gone: {
    status: 410,
    docs: 'The share was deleted by whoever made it, or it has expired. It will not come back.',
  },
  'taken-down': {
    status: 451,
    docs: 'The operator took the content down on request. It cannot be shared again.',
  },
  'missing-token': {
    status: 401,
    docs: 'Send `Authorization: Bearer <deleteToken>`, the token that the share was answered with.',
  },
  'wrong-token': { status: 403, docs: 'The token is not that of this share.' },
  'too-many-requests': {
    status: 429,
    docs: 'Too many requests in a minute. Wait for `Retry-After` seconds.',
  },
  'daily-limit': {
    status: 429,
    docs: 'The cap of the day is used up. It starts again at midnight UTC; see `Retry-After`.',
  },
  'host-not-allowed': {
    status: 403,
    docs: 'Only http and https pages of `*.gov.vn` on ports 80 and 443 are read, redirects included.',
  },
  'upstream-failed': {
    status: 502,
    docs: `The page could not be fetched: no answer, an error, too many redirects, over ${mebibytes(MAX_BODY_BYTES)}, or not HTML.`,
  },
  'upstream-slow': {
    status: 504,
    docs: `The page did not answer within ${FETCH_MS / 1000} seconds.`,
  },
  'store-full': {
    status: 503,
    docs: 'No more new reports are taken today, whoever sends them. Reading goes on; share again tomorrow.',
  },
  internal: {
    status: 500,
    docs: 'A fault of ours. It is logged under the `X-Request-Id` of the response.',
  },
};

export interface ProblemExtra {
  readonly errors?: NonNullable<Problem['errors']>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a route; `answerProblem` turns it into the response. */
export class ProblemError extends Error {
  readonly key: ProblemKey;
  readonly extra: ProblemExtra;

  constructor(key: ProblemKey, detail?: string, extra: ProblemExtra = {}) {
    super(detail ?? PROBLEMS[key].docs);
    this.key = key;
    this.extra = extra;
  }
}

/** The problem as RFC 9457 has it. `type` leads to its paragraph in the docs. */
export function problemOf(error: ProblemError, origin: string): Problem {
  const { key, message, extra } = error;
  return {
    type: `${origin}/docs/errors#${key}`,
    title: problemTitles[key].en,
    status: PROBLEMS[key].status,
    detail: message,
    ...(extra.errors ? { errors: extra.errors } : {}),
  };
}
