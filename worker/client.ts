import { hc } from 'hono/client';
import type { createApp } from './app.ts';

/**
 * A typed client of the API, made of the routes themselves: paths, requests and answers are checked by
 * the compiler, and nothing of the Worker comes along at run time.
 *
 * @example
 * const soi = createSoiClient('https://soi.example');
 * const response = await soi.v1.extract.$post({ json: { text: 'Nghị quyết số 52-NQ/TW' } });
 */
export function createSoiClient(origin: string, options: { fetch?: typeof fetch } = {}) {
  return hc<ReturnType<typeof createApp>>(origin, options);
}
