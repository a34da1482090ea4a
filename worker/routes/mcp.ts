import { StreamableHTTPTransport } from '@hono/mcp';
import { Hono } from 'hono';
import type { AppEnv } from '../bindings.ts';
import { jsonBody } from '../http/body.ts';
import { mcpServer } from '../mcp/server.ts';

/** POST /mcp: the reads of the API as Model Context Protocol tools; stateless streamable HTTP, answers as JSON. */
export const mcp = new Hono<AppEnv>().post('/', jsonBody, async (c) => {
  const transport = new StreamableHTTPTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  await mcpServer(c).connect(transport);
  const response = await transport.handleRequest(c);
  // A notification has no answer, not even null.
  return response && response.status !== 202 ? response : c.body(null, 202);
});
