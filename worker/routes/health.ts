import { Hono } from 'hono';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import type { AppEnv } from '../bindings.ts';

/** GET /health: that the Worker runs, and which engine it runs. */
export const health = new Hono<AppEnv>().get('/', (c) =>
  c.json({ status: 'ok' as const, engine: { name: 'soi' as const, version: ENGINE_VERSION } }),
);
