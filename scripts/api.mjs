// `npm run api [-- --port N] [--persist-to DIR] [--origin URL] [--limits] [--log] [--portal URL]`: brings the local database up to date and serves the
// API alone, on this machine only. Callers of the same machine are not limited, unless --limits is given;
// --origin is where it is reached from outside; else share addresses lead to localhost, whatever Host a caller names.
// wrangler's own line a request is enough to read along, --log adds the deployed one. With --portal a server on this
// machine answers in the place of every *.gov.vn: `npm start` gives its sample portal.
import { parseArgs } from 'node:util';
import { copyReference } from './build-api.mjs';
import { wrangler } from './wrangler.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    'persist-to': { type: 'string' },
    origin: { type: 'string' },
    limits: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
    portal: { type: 'string' },
  },
});
const persist = values['persist-to'] ? ['--persist-to', values['persist-to']] : [];
copyReference();
// stdin 'ignore': wrangler then applies migrations without asking
const migrated = await wrangler(['d1', 'migrations', 'apply', 'DB', '--local', ...persist], {
  stdin: 'ignore',
});
if (migrated !== 0) process.exit(migrated);
const vars = [
  '--var',
  `ORIGIN:${values.origin ?? `http://localhost:${values.port}`}`,
  ...(values.limits ? [] : ['--var', 'LIMITS:spare-loopback']),
  ...(values.log ? [] : ['--var', 'LOG:off']),
  ...(values.portal ? ['--var', `DEV_PORTAL:${values.portal}`] : []),
];
process.exitCode = await wrangler(['dev', '--port', values.port, ...vars, ...persist]);
