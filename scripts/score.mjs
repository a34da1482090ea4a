// `npm run score -- [--misses] [--json]`: what the engine reads on the project's own gold pages (tests/gold). Where
// gold pages stand in ../shared/eval beside the checkout, they are scored too, with the scorer that stands there, on a
// free port; [--only ID,ID] and [--gold DIR] are for these.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { extract } from '../shared/engine/extract.ts';
import { goldCases } from '../tests/gold/gold.ts';
import { f1, score } from '../tests/gold/score.ts';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
/** A day after all pages: what depends on today's date is read the same for ever. */
const today = '2026-11-22';

const own = score(goldCases(), ({ request }) => extract(request, { today }));
if (!asJson) printOwn();

const scorer = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
if (existsSync(scorer)) scoreBeside();
else if (asJson) console.log(JSON.stringify({ own, beside: null }));
else console.log('no gold pages beside this checkout');

function printOwn() {
  if (args.includes('--misses')) for (const miss of own.misses) console.log(miss);
  console.log(`${goldCases().length} pages of our own`);
  for (const [area, tally] of Object.entries(own.areas)) {
    const { right, extra, missed } = tally;
    const share = (100 * f1(tally)).toFixed(1).padStart(6);
    console.log(`${area.padEnd(27)}${share}   (${right} right, ${extra} extra, ${missed} missed)`);
  }
}

function scoreBeside() {
  const server = createServer(async (request, response) => {
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request) body += chunk;
    try {
      response.end(JSON.stringify(extract(JSON.parse(body), { today })));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ detail: String(error.stack) }));
    }
  });
  server.listen(0, '127.0.0.1', () => {
    const api = `http://127.0.0.1:${server.address().port}`;
    const child = spawn(process.execPath, [scorer, '--api', api, ...args], {
      stdio: ['inherit', asJson ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.once('close', (code) => {
      server.close();
      if (asJson) console.log(JSON.stringify({ own, beside: JSON.parse(output || 'null') }));
      process.exitCode = code ?? 1;
    });
  });
}
