import { StreamableHTTPTransport } from '@hono/mcp';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../bindings.ts';
import { jsonBody } from '../http/body.ts';
import { limit } from '../http/limits.ts';
import { mcpServer } from '../mcp/server.ts';
import { ProblemError, type ProblemKey } from '../problems.ts';

/**
 * A call that is not answered by then ends in an error. Reading a page by its address may take 5 seconds of the
 * portal's and a few of ours; no tool waits longer for anything.
 */
const MOST_MS = 10_000;

/** JSON-RPC's code for a request that took too long, as the protocol's own libraries have it. */
const TIMED_OUT = -32_001;

/** POST /mcp: the reads of the API as Model Context Protocol tools; stateless streamable HTTP, answers as JSON. */
export const mcp = new Hono<AppEnv>().post('/', limit('read'), jsonBody, async (c) => {
  const message = parse(await c.req.text());
  // The protocol has none since its version of June 2025; each message is counted by itself.
  if (Array.isArray(message)) throw new ProblemError('invalid-call', 'Send one message a request.');
  const response = await handle(c, message);
  // A notification has no answer, not even null.
  return response && response.status !== 202 ? response : c.body(null, 202);
});

async function handle(c: Context<AppEnv>, message: unknown): Promise<Response | undefined> {
  const transport = new StreamableHTTPTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  const server = mcpServer(c);
  await server.connect(transport);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(timedOut(c, message)), MOST_MS);
  });
  try {
    return await Promise.race([transport.handleRequest(c, message), late]);
  } catch (error) {
    if (!(error instanceof HTTPException)) throw error;
    throw new ProblemError(REFUSALS[error.status] ?? 'invalid-call');
  } finally {
    clearTimeout(timer);
    await server.close();
  }
}

function timedOut(c: Context<AppEnv>, message: unknown): Response {
  const { id = null } = message as { id?: string | number | null };
  const error = { code: TIMED_OUT, message: `No answer within ${MOST_MS / 1000} seconds.` };
  return c.json({ jsonrpc: '2.0', id, error });
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
