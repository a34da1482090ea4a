import * as z from 'zod/mini';
import * as contract from '#shared/contract/index.ts';
import { FORMATS, plainType } from '#shared/formats/registry.ts';
import { FILE_TYPES } from '../http/media-type.ts';
import type { LimitName } from '../http/quotas.ts';
import type { ProblemKey } from '../problems.ts';

export type Schema = z.core.$ZodType;

/** One thing that a route answers when all went well. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204 | 206 | 303 | 304;
  readonly description: string;
  /** By media type: a schema, or null for text. */
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
    /** Media types of files that may come in its place, and the fields of a form that brings one. */
    readonly files?: { readonly types: readonly string[]; readonly fields: Schema };
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
  pages: 'For people: the same, as pages that need no scripts.',
} as const;

export const HEADERS = {
  ETag: 'The same bytes, the same tag.',
  Location: 'Address of the share page.',
  'Idempotent-Replayed': '"true" where the answer is that of an earlier request with the same key.',
  'Content-Disposition': 'A file name.',
  Link: 'The next page, rel="next"; the feed of what is new, rel="alternate".',
} as const;

export const REQUEST_HEADERS = {
  'If-None-Match': 'ETag of an earlier answer; 304 if it would be the same.',
  'Idempotency-Key':
    'A random word of your own, such as a UUID, 16 to 255 characters; for 24 hours a repeated request from the same network (an IPv4 address, an IPv6 /64) gives the first answer.',
  Authorization: '`Bearer <deleteToken>`.',
} as const;

const JSON_TYPE = 'application/json';
const HTML_TYPE = 'text/html';
const EXAMPLE_TEXT =
  'Báo cáo tình hình thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị: đạt 88,84% kế hoạch.';
const CSV_TYPE = 'text/csv';
const NDJSON_TYPE = 'application/x-ndjson';
const WRONG_BODY = [
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const;
const WRONG_FILE = ['scanned-file', 'encrypted-file', 'damaged-file', 'unsupported-file'] as const;
/** Of the forms that are JSON, but for our own, only the outer shape is ours to say. */
const FOREIGN_JSON: Readonly<Record<string, Schema>> = {
  'application/vnd.citationstyles.csl+json': z.array(z.looseObject({ type: z.string() })),
  'application/ld+json': z.looseObject({ '@context': z.unknown() }),
};
const formOf = (format: { mediaType: string }): [string, Schema | null] => {
  const type = plainType(format);
  return [type, FOREIGN_JSON[type] ?? null];
};
const shareId = { id: 'The share’s id.' };
const XML: Partial<RouteRow> = {
  answers: [{ status: 200, description: 'The map.', content: { 'application/xml': null } }],
};
const page = (
  summary: string,
  path: string,
  id: string,
  more: Partial<RouteRow> = {},
): RouteRow => ({
  method: 'get',
  path,
  id,
  tag: 'pages',
  summary,
  limit: 'read',
  answers: [{ status: 200, description: 'The page.', content: { [HTML_TYPE]: null } }],
  problems: [],
  ...more,
});

/** Every route of the API. The reference, the typed client’s tests and the fuzz read this table. */
export const ROUTES: readonly RouteRow[] = [
  {
    method: 'post',
    path: '/v1/extract',
    id: 'extract',
    tag: 'reading',
    summary: 'Read one page or file',
    description: `Exactly one of \`html\` and \`text\`. With \`include: ["textMap"]\` the answer also says where each part of \`text\` stands in the \`html\` that was sent: its run of characters between tags, and the offset there. With \`include: ["dropped"]\` it also has \`dropped\`: the words of the page that are not in \`text\`, and for which reason; links are counted and shown by their first. With \`include: ["trace"]\` each document, figure, body and point of the summary also has \`trace\`: the names of the rules that gave its fields, in order; \`GET /v1/rules\` tells them. With \`Accept: text/html\` the answer is the annotated reading view. A matching \`If-None-Match\` gives 304 here too: the request reads and changes nothing. A file may come in the place of JSON, as the body under its own media type (or \`application/octet-stream\`; the kind is told by the bytes) or as \`file\` of a form with \`url\`, \`title\` and \`language\`: ${contract.mebibytes(contract.MAX_API_FILE_BYTES)}, ${contract.MAX_API_FILE_PAGES} pages, then \`truncated\`; \`source.file\` says what it is and where its pages begin. Can be switched off: then 415.`,
    limit: 'extract',
    requestHeaders: ['If-None-Match'],
    body: {
      type: JSON_TYPE,
      schema: contract.ExtractRequest,
      example: { text: EXAMPLE_TEXT },
      files: { types: FILE_TYPES, fields: contract.ExtractFileFields },
    },
    answers: [
      {
        status: 200,
        description: 'What was read.',
        content: { [JSON_TYPE]: contract.Extraction, [HTML_TYPE]: null },
        headers: ['ETag'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: [...WRONG_BODY, ...WRONG_FILE],
  },
  {
    method: 'get',
    path: '/v1/extract',
    id: 'extractUrl',
    tag: 'reading',
    summary: 'Read a public page by its address',
    description: `Only http and https on \`*.gov.vn\`, ports 80 and 443; up to ${contract.MAX_REDIRECTS} redirects, each judged again; ${contract.FETCH_MS / 1000} seconds, HTML of ${contract.mebibytes(contract.MAX_BODY_BYTES)} or a file of ${contract.mebibytes(contract.MAX_API_FILE_BYTES)}. Can be switched off: then 404.`,
    limit: 'read-url',
    query: contract.ExtractUrlQuery,
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        status: 200,
        description: 'What was read.',
        content: { [JSON_TYPE]: contract.Extraction, [HTML_TYPE]: null },
        headers: ['ETag'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: [
      'invalid-request',
      'not-found',
      ...WRONG_FILE,
      'host-not-allowed',
      'upstream-failed',
      'upstream-slow',
    ],
  },
  {
    method: 'post',
    path: '/v1/extract/batch',
    id: 'extractBatch',
    tag: 'reading',
    summary: `Read up to ${contract.MAX_BATCH_LINES} pages`,
    description:
      'One extract request a line. One `BatchLine` a line comes back, in order, each as soon as it is read. A bad line answers with its own problem.',
    limit: 'extract',
    body: {
      type: NDJSON_TYPE,
      schema: null,
      example: `${JSON.stringify({ text: EXAMPLE_TEXT })}\n`,
    },
    answers: [
      {
        status: 200,
        description: 'One `BatchLine` a line.',
        content: { [NDJSON_TYPE]: contract.BatchLine },
      },
    ],
    problems: ['body-too-large', 'unsupported-media-type', 'invalid-request'],
  },
  {
    method: 'post',
    path: '/v1/summaries',
    id: 'share',
    tag: 'sharing',
    summary: 'Share a report',
    description:
      'The server reads the page again by itself. Where `url` is a page of `*.gov.vn` it is fetched and held against the text: `verification` says how much stands there. The report behind is stored once by its text; each share has its own id, note, expiry and token. `deleteToken` is told here and nowhere else. An unlisted share is found by its address alone; a public one is listed, never with its notes. A reader’s note whose words the text does not hold is refused.',
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
    problems: [
      ...WRONG_BODY,
      'report-too-large',
      'idempotency-conflict',
      'gone',
      'taken-down',
      'store-full',
    ],
  },
  {
    method: 'delete',
    path: '/v1/summaries/{id}',
    id: 'unshare',
    tag: 'sharing',
    summary: 'Take a share back',
    limit: 'read',
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
    summary: 'A share, as a page or by `Accept` in another form',
    description: `Also by its ending: ${FORMATS.map(({ extension }) => `\`.${extension}\``).join(', ')}.`,
    limit: 'read',
    parameters: shareId,
    query: contract.ShareQuery,
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        status: 200,
        description: 'The share.',
        content: {
          [HTML_TYPE]: null,
          ...Object.fromEntries(FORMATS.map(formOf)),
          [JSON_TYPE]: contract.SharedSummary,
        },
        headers: ['ETag', 'Content-Disposition'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: ['not-found', 'invalid-request', 'gone', 'taken-down'],
  },
  {
    method: 'post',
    path: '/v1/summaries/{id}/complaints',
    id: 'complain',
    tag: 'sharing',
    summary: 'Object to a share',
    description: 'For the operator’s eyes. Nothing is made public.',
    limit: 'share',
    parameters: shareId,
    body: {
      type: JSON_TYPE,
      schema: contract.ComplaintRequest,
      example: { reason: 'Lộ dữ liệu cá nhân' },
    },
    answers: [
      {
        status: 202,
        description: 'Received.',
        content: { [JSON_TYPE]: contract.ComplaintReceived },
      },
    ],
    problems: [...WRONG_BODY, 'not-found', 'gone', 'taken-down'],
  },
  {
    method: 'get',
    path: '/v1/reports',
    id: 'listReports',
    tag: 'corpus',
    summary: 'Shared reports, the latest first',
    description:
      'By their own date; those without one come last. A page may be short and still have a `nextCursor`.',
    limit: 'read',

    query: contract.ReportQuery,
    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.ReportPage } },
    ],
    problems: ['invalid-request', 'invalid-cursor'],
  },
  {
    method: 'get',
    path: '/v1/reports/{id}',
    id: 'getReport',
    tag: 'corpus',
    summary: 'One report, its public shares without notes, and its extraction',

    limit: 'read',
    parameters: { id: 'The report’s id: the `reportId` of a share.' },

    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.ReportRecord } },
    ],
    problems: ['not-found', 'taken-down'],
  },
  {
    method: 'get',
    path: '/v1/documents',
    id: 'listDocuments',
    tag: 'corpus',
    summary: 'Documents that shared reports cite',
    description:
      'The most cited first; a number (“52-NQ”) is looked up by its beginning; words find in any order, accents may be left out.',
    limit: 'read',

    query: contract.DocumentQuery,
    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.DocumentPage } },
    ],
    problems: ['invalid-request', 'invalid-cursor'],
  },
  {
    method: 'get',
    path: '/v1/documents/{id}',
    id: 'getDocument',
    tag: 'corpus',
    summary: 'One document: as cited, and by whom',
    description: 'Paging is that of `citedBy`.',
    limit: 'read',
    parameters: { id: 'The document’s id in the corpus.' },
    query: contract.PagingQuery,
    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.DocumentRecord } },
    ],
    problems: ['invalid-request', 'invalid-cursor', 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/indicators',
    id: 'listIndicators',
    tag: 'corpus',
    summary: 'Figures that shared reports report',
    description: 'With `Accept: text/csv` as a table, whose next page is in `Link`.',
    limit: 'read',

    query: contract.IndicatorQuery,
    answers: [
      {
        status: 200,
        description: 'Found.',
        content: { [JSON_TYPE]: contract.IndicatorPage, [CSV_TYPE]: null },
      },
    ],
    problems: ['invalid-request', 'invalid-cursor'],
  },
  {
    method: 'get',
    path: '/v1/agencies',
    id: 'listAgencies',
    tag: 'corpus',
    summary: 'Agencies that shared reports name',

    limit: 'read',

    query: contract.AgencyQuery,
    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.AgencyPage } },
    ],
    problems: ['invalid-request', 'invalid-cursor'],
  },
  {
    method: 'get',
    path: '/v1/agencies/{id}',
    id: 'getAgency',
    tag: 'corpus',
    summary: 'One agency: as what it is named, and where',
    description: 'Paging is that of `namedIn`.',
    limit: 'read',
    parameters: { id: 'The agency’s id in the corpus.' },
    query: contract.PagingQuery,
    answers: [
      { status: 200, description: 'Found.', content: { [JSON_TYPE]: contract.AgencyRecord } },
    ],
    problems: ['invalid-request', 'invalid-cursor', 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/rules',
    id: 'listRules',
    tag: 'service',
    summary: 'Every rule that the engine reads by',
    description:
      'By the question that a rule answers, in the order in which they are asked, each with what it looks for, sentences that it reads and sentences that it leaves alone; and the word classes that rules are made of, with their words. `trace` of an extraction names these rules. As a page: `/docs/rules`.',
    limit: 'read',
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        status: 200,
        description: 'The rules of this version.',
        content: { [JSON_TYPE]: contract.RuleList },
        headers: ['ETag'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: [],
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
    answers: [
      {
        status: 200,
        description: 'OpenAPI 3.1.',
        content: { [JSON_TYPE]: z.looseObject({ openapi: z.string() }) },
      },
    ],
    problems: [],
  },
  {
    method: 'post',
    path: '/mcp',
    id: 'mcp',
    tag: 'service',
    summary: 'The reads as Model Context Protocol tools',
    description:
      'Streamable HTTP, stateless: one JSON-RPC message in, one out; a call that is not answered within seconds ends in an error. Every request counts as a read, and a tool also as the route it stands for.',
    limit: 'read',
    body: {
      type: JSON_TYPE,
      schema: z.looseObject({ jsonrpc: z.literal('2.0'), method: z.string() }),
      example: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
    },
    answers: [
      {
        status: 200,
        description: 'A JSON-RPC answer.',
        content: { [JSON_TYPE]: z.looseObject({ jsonrpc: z.literal('2.0') }) },
      },
      { status: 202, description: 'A notification was taken.' },
    ],
    problems: [
      'invalid-json',
      'invalid-call',
      'not-acceptable',
      'body-too-large',
      'unsupported-media-type',
    ],
  },
  page('What Soi is, and a box to try it', '/', 'landing'),
  page('The reading view of a page by its address', '/read', 'readPage', {
    limit: 'read-url',
    query: z.object({
      url: z.string().check(z.maxLength(contract.MAX_ADDRESS)),
      lang: z.optional(z.string()),
    }),
    problems: [
      'invalid-request',
      'not-found',
      'host-not-allowed',
      'upstream-failed',
      'upstream-slow',
    ],
  }),
  page('The reading view of what was pasted', '/read', 'readPasted', {
    method: 'post',
    limit: 'extract',
    body: {
      type: 'application/x-www-form-urlencoded',
      schema: z.object({ text: z.string(), lang: z.optional(z.string()) }),
      example: { text: EXAMPLE_TEXT },
    },
    problems: ['invalid-json', 'body-too-large', 'unsupported-media-type', 'invalid-request'],
  }),
  page('What is new, as an Atom feed', '/feeds/reports.atom', 'feed', {
    description:
      'The latest 50 reports that were shared publicly, by when they came: all of them, or those that cite a document, name an agency, are of a place or a kind, or hold some words. Of words and kinds, and of documents and agencies of more than 1,000 reports, the latest 2,000 reports are looked at.',
    tag: 'corpus',
    query: contract.FeedQuery,
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        status: 200,
        description: 'The feed.',
        content: { 'application/atom+xml': null },
        headers: ['ETag'],
      },
      { status: 304, description: 'The same as you hold.', headers: ['ETag'] },
    ],
    problems: ['invalid-request'],
  }),
  page('The public corpus as tables: files, columns, licence', '/data', 'dataPage'),
  page(
    'The files of the dump, and what their columns hold',
    '/data/manifest.json',
    'dataManifest',
    {
      tag: 'corpus',
      answers: [
        {
          status: 200,
          description: 'The manifest.',
          content: { [JSON_TYPE]: z.looseObject({ soi: z.literal(1), licence: z.string() }) },
        },
      ],
      problems: ['not-found'],
    },
  ),
  page('Reports that have left the corpus', '/data/withdrawals.csv', 'withdrawals', {
    description: 'At most 10,000, the first of them first; ask on with the last one’s time.',
    tag: 'corpus',
    query: contract.WithdrawalQuery,
    answers: [{ status: 200, description: 'Their ids and when.', content: { [CSV_TYPE]: null } }],
    problems: ['invalid-request'],
  }),
  page('A file of the dump', '/data/files/{dump}/{name}', 'dataFile', {
    description:
      'Parquet, or CSV under gzip, as the manifest lists them; also a range of its bytes.',
    tag: 'corpus',
    parameters: { dump: 'The dump’s id.', name: 'The file’s name.' },
    answers: [
      {
        status: 200,
        description: 'The file.',
        content: { 'application/vnd.apache.parquet': null, 'application/gzip': null },
        headers: ['ETag'],
      },
      {
        status: 206,
        description: 'The bytes that were asked for.',
        content: { 'application/vnd.apache.parquet': null, 'application/gzip': null },
        headers: ['ETag'],
      },
    ],
    problems: ['not-found'],
  }),
  page('What search engines are told of', '/sitemap.xml', 'sitemapIndex', XML),
  page('One of its maps', '/sitemaps/{name}', 'sitemap', {
    ...XML,
    parameters: { name: 'pages.xml, documents.xml, agencies.xml, or reports-YYYY-MM-DD.xml.' },
    problems: ['not-found'],
  }),
  page('Search', '/search', 'searchPage', {
    query: contract.SearchQuery,
    problems: ['invalid-request', 'invalid-cursor'],
  }),
  page('One report', '/reports/{id}', 'reportPage', {
    parameters: { id: 'The report’s id: the `reportId` of a share.' },
    problems: ['not-found', 'taken-down'],
  }),
  page('One document', '/documents/{id}', 'documentPage', {
    parameters: { id: 'The document’s id in the corpus.' },
    query: contract.PagingQuery,
    problems: ['invalid-request', 'invalid-cursor', 'not-found'],
  }),
  page('One agency', '/agencies/{id}', 'agencyPage', {
    parameters: { id: 'The agency’s id in the corpus.' },
    query: contract.PagingQuery,
    problems: ['invalid-request', 'invalid-cursor', 'not-found'],
  }),
  page('The form on which to object to a share', '/s/{id}/complaint', 'complaintPage', {
    parameters: shareId,
    problems: ['not-found', 'gone', 'taken-down'],
  }),
  page('To object to a share', '/s/{id}/complaint', 'complaintForm', {
    method: 'post',
    limit: 'share',
    parameters: shareId,
    body: {
      type: 'application/x-www-form-urlencoded',
      schema: contract.ComplaintRequest,
      example: { reason: 'Lộ dữ liệu cá nhân' },
    },
    answers: [{ status: 202, description: 'Received.', content: { [HTML_TYPE]: null } }],
    problems: [
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'invalid-request',
      'not-found',
      'gone',
      'taken-down',
    ],
  }),
  page('What is sent, when, and how long it is kept', '/privacy', 'privacyPage', { limit: null }),
  page('How to report a weakness', '/security', 'securityPage', { limit: null }),
  page('The API reference', '/docs', 'docs', { limit: null }),
  page('How Soi reads: every rule, with its examples', '/docs/rules', 'rulesPage', { limit: null }),
  page('A guide', '/docs/{guide}', 'guide', {
    limit: null,
    parameters: { guide: 'first-call, limits, citing, self-hosting or errors.' },
    problems: ['not-found'],
  }),
];
