import { Hono } from 'hono';
import {
  type BatchLine,
  ExtractRequest,
  MAX_BATCH_LINES,
  MAX_BODY_BYTES,
} from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { decodeUtf8, ndjsonLines } from '../http/body.ts';
import { limit, spendMore } from '../http/limits.ts';
import { originOf } from '../http/origin.ts';
import { issuesOf } from '../http/validate.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { readToday } from '../reading/engine.ts';

/**
 * POST /v1/extract/batch: one extract request a line, one answer a line, in order, each sent as soon as it
 * is read. A line that fails answers with its own problem; the others do not notice.
 */
export const extractBatch = new Hono<AppEnv>().post('/', limit('extract'), async (c) => {
  const lines = await ndjsonLines(c);
  if (lines.length === 0 || lines.length > MAX_BATCH_LINES) {
    throw new ProblemError('invalid-request', `Send 1 to ${MAX_BATCH_LINES} lines.`, {
      errors: [{ path: '', message: `has ${lines.length} lines` }],
    });
  }
  await spendMore(c, 'extract', lines.length - 1);
  const origin = originOf(c);
  const encoder = new TextEncoder();
  let index = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const line = lines[index];
      if (line === undefined) return controller.close();
      controller.enqueue(encoder.encode(`${JSON.stringify(answerLine(line, index, origin))}\n`));
      index += 1;
    },
  });
  return c.body(body, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
});

/** Reads one line; whatever is wrong with it stays in its answer. */
function answerLine(line: Uint8Array, index: number, origin: string): BatchLine {
  try {
    return { index, status: 200, extraction: readToday(parseLine(line)) };
  } catch (error) {
    const known = error instanceof ProblemError ? error : new ProblemError('internal');
    if (known !== error) console.error(JSON.stringify({ batchLine: index, error: String(error) }));
    const problem = problemOf(known, origin);
    return { index, status: problem.status, problem };
  }
}

function parseLine(line: Uint8Array): ExtractRequest {
  if (line.byteLength > MAX_BODY_BYTES) throw new ProblemError('body-too-large');
  const text = decodeUtf8(line, 'The line is not UTF-8.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-json', 'The line is not JSON.');
  }
  const parsed = ExtractRequest.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ProblemError('invalid-request', undefined, { errors: issuesOf(parsed.error) });
}
