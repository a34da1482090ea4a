import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import type { AppEnv } from '../bindings.ts';
import { originOf } from '../http/origin.ts';
import { issuesOf } from '../http/validate.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { runTool, TOOLS } from './tools.ts';

/** A Model Context Protocol server for one request; nothing is kept between two. */
export function mcpServer(c: Context<AppEnv>): Server {
  const server = new Server(
    { name: 'soi', version: ENGINE_VERSION },
    {
      capabilities: { tools: {} },
      instructions:
        'Soi reads Vietnamese government reports. Everything returned is a quote of a report, unless named as resolved; counts of the corpus are of what people shared, not of all reports.',
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, title, description, input }) => ({
      name,
      title,
      description,
      inputSchema: inputSchema(input),
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const row = TOOLS.find(({ name }) => name === params.name);
    if (!row) return failed(c, new ProblemError('not-found', `There is no tool “${params.name}”.`));
    try {
      const { result, lead } = await runTool(c, row, params.arguments);
      return {
        content: [
          ...(lead === null ? [] : [{ type: 'text' as const, text: lead }]),
          { type: 'text', text: JSON.stringify(result) },
        ],
        structuredContent: result as Record<string, unknown>,
      };
    } catch (error) {
      return failed(c, problemFor(error, c.get('requestId')));
    }
  });
  return server;
}

function inputSchema(schema: z.core.$ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { ...rest, type: 'object' as const };
}

function problemFor(error: unknown, requestId: string): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof z.core.$ZodError) {
    return new ProblemError('invalid-request', undefined, { errors: issuesOf(error) });
  }
  console.error(JSON.stringify({ id: requestId, error: String(error) }));
  return new ProblemError('internal');
}

/** A tool's failure in the API's own words, so that the assistant can mend its call. */
function failed(c: Context<AppEnv>, error: ProblemError): CallToolResult {
  const problem = problemOf(error, originOf(c));
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(problem) }] };
}
