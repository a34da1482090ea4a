// `npm run score -- [--misses] [--only ID,ID] [--gold DIR]`: serves the engine on a free port and scores it
// against the gold pages of ../shared/eval, with the scorer that stands there.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { extract } from '../shared/engine/extract.ts';

const scorer = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
if (!existsSync(scorer)) {
  console.error('score: skipped, no gold pages beside this checkout');
  process.exit(0);
}

const server = createServer(async (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk;
  try {
    response.end(JSON.stringify(extract(JSON.parse(body), { today: '2026-11-22' })));
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ detail: String(error.stack) }));
  }
});
server.listen(0, '127.0.0.1', () => {
  const api = `http://127.0.0.1:${server.address().port}`;
  const child = spawn(process.execPath, [scorer, '--api', api, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.once('exit', (code) => {
    server.close();
    process.exitCode = code ?? 1;
  });
});
