// `npm run fuzz:api [-- --runs 5000] [--seed N] [--api URL]`: sends requests made from the OpenAPI document to a
// running API (its own, on a free port, unless one is given) and holds every response to the document.
import { parseArgs } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import { fuzzApi } from '../tests/fuzz/api/run.ts';
import { startApi, temporaryFolder } from './api-process.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    api: { type: 'string' },
  },
});
const place = temporaryFolder();
const api = values.api ? null : await startApi({ folder: place.folder });
try {
  const origin = values.api ?? api.origin;
  const document = await (await fetch(`${origin}/openapi.json`)).json();
  const { valid, errors } = await new Validator().validate(document);
  if (!valid) throw new Error(`openapi.json is not valid: ${JSON.stringify(errors)}`);
  console.log(`openapi.json: valid OpenAPI ${document.openapi}`);
  const began = Date.now();
  const report = await fuzzApi(origin, Number(values.runs), Number(values.seed));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${report.requests} requests in ${seconds} s (seed ${report.seed}), by status:`);
  console.log(report.statuses);
  console.log(`${report.reached} of ${report.operations} operations succeeded at least once`);
  console.log('no 5xx, every response as the document describes it');
} catch (error) {
  console.error(String(error.message ?? error).slice(0, 3000));
  process.exitCode = 1;
} finally {
  await api?.stop();
  place.remove();
}
