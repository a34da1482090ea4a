import type * as z from 'zod/mini';
import * as contract from '#shared/contract/index.ts';
import type { LimitName } from '../http/limits.ts';
import type { ProblemKey } from '../problems.ts';

export type Schema = z.core.$ZodType;

/** One thing that a route answers when all went well. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204 | 303 | 304;
  readonly description: string;
  /** By media type: a schema of the contract, or null for text that has none. */
  readonly content?: Readonly<Record<string, Schema | null>>;
  readonly headers?: readonly (keyof typeof HEADERS)[];
}

/** One route of the API: what the reference says, and what the tests hold it to. */
export interface RouteRow {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly id: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description?: string;
  readonly limit: LimitName | null;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: z.ZodMiniObject;
  readonly requestHeaders?: readonly (keyof typeof REQUEST_HEADERS)[];
  readonly body?: {
    readonly type: string;
    readonly schema: Schema | null;
    readonly example: unknown;
  };
  readonly answers: readonly Answer[];
  readonly problems: readonly ProblemKey[];
}

export const TAGS = {
  reading: 'Reading a page: nothing is stored.',
  sharing: 'Sharing a report: a page of its own, and the token that takes it back.',
  corpus:
    'What was shared: reports, the documents they cite, their figures, the agencies they name.',
  service: 'The service itself.',
} as const;

export const HEADERS = {
  ETag: 'The same bytes, the same tag.',
  Location: 'Address of the share page.',
  'Idempotent-Replayed': '"true" where the answer is that of an earlier request with the same key.',
  Allow: 'Methods that the address takes.',
} as const;

export const REQUEST_HEADERS = {
  'If-None-Match': 'ETag of an earlier answer; 304 if it would be the same.',
  'Idempotency-Key':
    'A word of your own, 1 to 255 characters; a repeated request gives the first answer for 24 hours.',
  Authorization: '`Bearer <deleteToken>`.',
} as const;

const JSON_TYPE = 'application/json';
const HTML_TYPE = 'text/html';
const EXAMPLE_TEXT =
  'Báo cáo tình hình thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị: đạt 88,84% kế hoạch.';
const WRONG_BODY = [
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const;
const shareId = { id: 'The share’s id.' };

/** Every route of the API. The reference, the typed client’s tests and the fuzz read this table. */
export const ROUTES: readonly RouteRow[] = [
  {
    method: 'post',
    path: '/v1/extract',
    id: 'extract',
    tag: 'reading',
    summary: 'Read one page',
    description:
      'Exactly one of `html` and `text`. With `Accept: text/html` the answer is the annotated reading view. A matching `If-None-Match` gives 304 here too: the request reads and changes nothing.',
    limit: 'extract',
    requestHeaders: ['If-None-Match'],
    body: { type: JSON_TYPE, schema: contract.ExtractRequest, example: { text: EXAMPLE_TEXT } },
    answers: [
      {
        status: 200,
        description: 'What was read.',
        content: { [JSON_TYPE]: contract.Extraction, [HTML_TYPE]: null },
        headers: ['ETag'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: WRONG_BODY,
  },
  {
    method: 'post',
    path: '/v1/summaries',
    id: 'share',
    tag: 'sharing',
    summary: 'Share a report',
    description:
      'The server reads the page again by itself. The report behind is stored once by its text; each share has its own id, note, expiry and token. `deleteToken` is told here and nowhere else.',
    limit: 'share',
    requestHeaders: ['Idempotency-Key'],
    body: {
      type: JSON_TYPE,
      schema: contract.SummaryRequest,
      example: { text: EXAMPLE_TEXT, note: 'Xem tỷ lệ hoàn thành', expiresInDays: 90 },
    },
    answers: [
      {
        status: 201,
        description: 'The share, and the one time its token is told.',
        content: { [JSON_TYPE]: contract.SummaryCreated },
        headers: ['Location', 'Idempotent-Replayed'],
      },
    ],
    problems: [...WRONG_BODY, 'report-too-large', 'idempotency-conflict', 'taken-down'],
  },
  {
    method: 'delete',
    path: '/v1/summaries/{id}',
    id: 'unshare',
    tag: 'sharing',
    summary: 'Take a share back',
    limit: 'share',
    parameters: shareId,
    requestHeaders: ['Authorization'],
    answers: [{ status: 204, description: 'The share is gone, and does not come back.' }],
    problems: ['missing-token', 'wrong-token', 'not-found', 'gone', 'taken-down'],
  },
  {
    method: 'get',
    path: '/s/{id}',
    id: 'sharePage',
    tag: 'sharing',
    summary: 'A share, as a page or as data by `Accept`',
    limit: 'read',
    parameters: shareId,
    answers: [
      {
        status: 200,
        description: 'The share.',
        content: { [HTML_TYPE]: null, [JSON_TYPE]: contract.SharedSummary },
      },
    ],
    problems: ['not-found', 'gone', 'taken-down'],
  },
  {
    method: 'get',
    path: '/health',
    id: 'health',
    tag: 'service',
    summary: 'That the service runs',
    limit: null,
    answers: [
      {
        status: 200,
        description: 'It runs, with this engine.',
        content: { [JSON_TYPE]: contract.Health },
      },
    ],
    problems: [],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'openapi',
    tag: 'service',
    summary: 'This document',
    limit: null,
    answers: [{ status: 200, description: 'OpenAPI 3.1.', content: { [JSON_TYPE]: null } }],
    problems: [],
  },
];
