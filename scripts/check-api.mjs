// `npm run check:api [-- --api URL]`: what a stranger may try on a running API (its own, on a free port, unless one is
// given), a line each: control characters, forged hosts, batches, cancelled calls, big answers, callers' networks.
import { parseArgs } from 'node:util';
import { runChecks } from '../tests/fuzz/checks/index.ts';
import { startApi, temporaryFolder } from './api-process.ts';

const { values } = parseArgs({ options: { api: { type: 'string' } } });
const place = temporaryFolder();
const api = values.api ? null : await startApi({ folder: place.folder });
try {
  const { lines, wrong } = await runChecks(values.api ?? api.origin, (name, fault) =>
    console.log(
      `${fault === null ? 'holds' : 'WRONG'}  ${name}${fault === null ? '' : `: ${fault}`}`,
    ),
  );
  console.log(`${lines} lines, ${wrong.length} wrong`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await api?.stop();
  place.remove();
}
