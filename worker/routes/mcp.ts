import { StreamableHTTPTransport } from '@hono/mcp';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../bindings.ts';
import { jsonBody } from '../http/body.ts';
import { mcpServer } from '../mcp/server.ts';
import { ProblemError, type ProblemKey } from '../problems.ts';

/** POST /mcp: the reads of the API as Model Context Protocol tools; stateless streamable HTTP, answers as JSON. */
export const mcp = new Hono<AppEnv>().post('/', jsonBody, async (c) => {
  const response = await handle(c, parse(await c.req.text()));
  // A notification has no answer, not even null.
  return response && response.status !== 202 ? response : c.body(null, 202);
});

async function handle(c: Context<AppEnv>, message: unknown): Promise<Response | undefined> {
  const transport = new StreamableHTTPTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  await mcpServer(c).connect(transport);
  try {
    return await transport.handleRequest(c, message);
  } catch (error) {
    if (!(error instanceof HTTPException)) throw error;
    throw new ProblemError(REFUSALS[error.status] ?? 'invalid-call');
  }
}

/** What the transport refuses, in our words; everything else is no call of the protocol. */
const REFUSALS: Readonly<Record<number, ProblemKey>> = {
  406: 'not-acceptable',
  415: 'unsupported-media-type',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-json', 'The body is empty or not JSON.');
  }
}
