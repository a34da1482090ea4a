import { Hono } from 'hono';
import type { AppEnv } from '../bindings.ts';
import { originOf } from '../http/origin.ts';
import { openApiDocument } from '../openapi/document.ts';

/** GET /openapi.json: the API as OpenAPI 3.1. */
export const openapi = new Hono<AppEnv>().get('/', (c) => c.json(openApiDocument(originOf(c))));
