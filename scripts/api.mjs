// `npm run api [-- --port N] [--persist-to DIR]`: brings the local database up to date and serves the API alone.
import { parseArgs } from 'node:util';
import { wrangler } from './wrangler.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8787' }, 'persist-to': { type: 'string' } },
});
const persist = values['persist-to'] ? ['--persist-to', values['persist-to']] : [];
// stdin 'ignore': wrangler then applies migrations without asking
const migrated = await wrangler(['d1', 'migrations', 'apply', 'DB', '--local', ...persist], {
  stdin: 'ignore',
});
if (migrated !== 0) process.exit(migrated);
process.exitCode = await wrangler(['dev', '--port', values.port, ...persist]);
