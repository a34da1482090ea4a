import { Hono } from 'hono';
import type { AppEnv } from './bindings.ts';
import { health } from './routes/health.ts';

/** The whole API: one file a route, one place for errors. */
export function createApp() {
  return new Hono<AppEnv>().route('/health', health);
}
