import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, startApi, temporaryFolder } from '../../scripts/api-process.ts';
import { compileAndRun, typesOf } from './api/client.ts';
import { fuzzApi } from './api/run.ts';

const place = temporaryFolder();
let api: ApiProcess;

beforeAll(async () => {
  api = await startApi({ folder: place.folder });
}, 150_000);

afterAll(async () => {
  await api?.stop();
  place.remove();
}, 30_000);

test('the reference is a valid OpenAPI 3.1 document', async () => {
  const document = await (await fetch(`${api.origin}/openapi.json`)).json();
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
});

test('requests made from the document are answered as it describes, without a fault', async () => {
  const { requests, statuses } = await fuzzApi(api.origin, 250, 20_261_122);
  expect(requests).toBe(250);
  expect(statuses['200']).toBeGreaterThan(30);
}, 240_000);

/** Sends the least that each call needs, and uses what comes back by its types. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './soi.js';

const soi = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: process.argv[2] });
const text = 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, đạt 88,84% kế hoạch.';

const read = await soi.POST('/v1/extract', { body: { text } });
if (!read.data) throw new Error(read.error.detail);
const documents: components['schemas']['Document'][] = read.data.documents;
const shared = await soi.POST('/v1/summaries', { body: { text, visibility: 'public' } });
if (!shared.data) throw new Error(shared.error.detail);
const { id, deleteToken } = shared.data;
const listed = await soi.GET('/v1/indicators', { params: { query: { report: shared.data.reportId } } });
const page = await soi.GET('/s/{id}', {
  params: { path: { id } },
  headers: { Accept: 'text/html' },
  parseAs: 'text',
});
const removed = await soi.DELETE('/v1/summaries/{id}', {
  params: { path: { id } },
  headers: { Authorization: 'Bearer ' + deleteToken },
});
// @ts-expect-error: a text is a string
const refused = await soi.POST('/v1/extract', { body: { text: 1 } });
console.log(JSON.stringify({
  documents: documents.map(({ number }) => number),
  listed: listed.data?.items.map(({ quote }) => quote),
  page: page.data?.slice(0, 15),
  removed: removed.response.status,
  refused: refused.error?.status,
}));
`;

test('types made of the document compile strictly, and a client of them runs', async () => {
  const document = await (await fetch(`${api.origin}/openapi.json`)).json();
  const printed = await compileAndRun(await typesOf(document), PROGRAM, [api.origin]);
  expect(JSON.parse(printed)).toEqual({
    documents: ['52-NQ/TW'],
    listed: ['88,84%'],
    page: '<!doctype html>',
    removed: 204,
    refused: 422,
  });
}, 240_000);

test('nothing that has a default is demanded of the caller, and no answer is without a schema', async () => {
  const document = (await (await fetch(`${api.origin}/openapi.json`)).json()) as OpenApi;
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(operations.length).toBeGreaterThan(25);
  for (const { operationId, responses, security } of operations) {
    expect(security, operationId).toEqual(operationId === 'unshare' ? [{ deleteToken: [] }] : []);
    for (const { content = {} } of Object.values(responses)) {
      for (const [type, { schema }] of Object.entries(content)) {
        expect(Object.keys(schema), `${operationId} ${type}`).not.toEqual([]);
      }
    }
  }
  const { SummaryRequest, ExtractRequest } = document.components.schemas;
  expect(SummaryRequest?.required ?? []).toEqual([]);
  expect(ExtractRequest?.required ?? []).toEqual([]);
  expect(JSON.stringify([SummaryRequest, ExtractRequest])).not.toContain('"default"');
});

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required?: string[] }> };
}
interface Operation {
  operationId: string;
  security: unknown;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
