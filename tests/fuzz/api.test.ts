import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, startApi, temporaryFolder } from '../../scripts/api-process.ts';
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
