import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Api, type Check, newText } from './check.ts';

/** `fetch` sets Host by itself; a forger does not. */
function withHost(api: Api, host: string, path: string, body: string | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { Host: host, 'Content-Type': 'application/json' };
    const sent = request(
      api.origin + path,
      { method: body === null ? 'GET' : 'POST', headers },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve(text + JSON.stringify(answer.headers)));
      },
    );
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

const FORGED = 'evil.example';

/** A forged Host header gets into no answer. */
export const origins: readonly Check[] = [
  ['/v1/summaries', () => JSON.stringify({ text: newText() })],
  ['/v1/extract', () => '{'],
  ['/openapi.json', () => null],
  ['/docs/first-call', () => null],
  ['/', () => null],
].map(([path, body]) => ({
  name: `a forged Host header gets into no answer of ${path}`,
  async run(api: Api) {
    const answer = await withHost(api, FORGED, path as string, (body as () => string | null)());
    assert.ok(answer.length > 100);
    assert.ok(!answer.includes(FORGED));
  },
}));
