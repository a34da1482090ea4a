import { Hono } from 'hono';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import type { AppEnv } from '../bindings.ts';
import { VERSION } from '../version.ts';

/** GET /health: that the Worker runs, which version of it, and which engine it runs. */
export const health = new Hono<AppEnv>().get('/', (c) =>
  c.json({
    status: 'ok' as const,
    version: VERSION,
    engine: { name: 'soi' as const, version: ENGINE_VERSION },
  }),
);
