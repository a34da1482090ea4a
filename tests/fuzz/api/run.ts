import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { operationsOf, type Request, requests } from './requests.ts';

type Json = Record<string, unknown>;

export interface FuzzReport {
  readonly requests: number;
  /** Responses by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Operations by their highest-numbered success seen. */
  readonly operations: number;
  readonly reached: number;
  readonly seed: number;
}

/**
 * Sends requests made from the API's own OpenAPI document to a running API, and holds every response to the
 * document: a status it knows, a type it names, a body of its schema; never a 5xx.
 */
export async function fuzzApi(origin: string, runs: number, seed: number): Promise<FuzzReport> {
  const document = (await (await fetch(`${origin}/openapi.json`)).json()) as Json;
  const operations = operationsOf(document);
  const known = await knownIds(origin);
  const check = responseCheck(document);
  const statuses: Record<string, number> = {};
  const reached = new Set<string>();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(requests(operations, document, known), async (request) => {
      const { method } = request.operation;
      const response = await fetch(origin + request.path, {
        method,
        headers: request.headers,
        redirect: 'manual',
        ...(request.body === null ? {} : { body: request.body }),
      });
      const body = await response.text();
      sent += 1;
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      if (response.ok) reached.add(`${method} ${request.operation.path}`);
      const wrong = check(request, response, body);
      if (wrong) throw new Error(`${method} ${request.path} → ${response.status}: ${wrong}`);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return { requests: sent, statuses, operations: operations.length, reached: reached.size, seed };
}

/** Ids that stand for something, so that the fuzz gets past the first door. */
async function knownIds(origin: string): Promise<string[]> {
  const text =
    'BÁO CÁO\nThực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, UBND tỉnh Quảng Trị có 840 doanh nghiệp, đạt 88,84% kế hoạch.';
  const shared = await fetch(`${origin}/v1/summaries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, note: 'x', visibility: 'public' }),
  });
  const { id, reportId } = (await shared.json()) as { id: string; reportId: string };
  const first = async (path: string) => {
    const { items } = (await (await fetch(origin + path)).json()) as { items: { id: string }[] };
    return items[0]?.id ?? 'none';
  };
  const documentId = await first('/v1/documents');
  const agencyId = await first('/v1/agencies');
  return [id, reportId, documentId, agencyId, 'errors', 'limits', `${id}.csv`, `${id}.bib`];
}

function responseCheck(document: Json) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'soi' });
  return (request: Request, response: Response, body: string): string | null => {
    const { operation } = request;
    if (response.status >= 500) return `a fault: ${body.slice(0, 300)}`;
    if (!response.headers.has('X-Request-Id')) return 'no X-Request-Id';
    const described = operation.responses[response.status];
    if (!described) return `not described: ${body.slice(0, 300)}`;
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? null;
    const content = described.content ?? {};
    if (type === null) return Object.keys(content).length === 0 || body === '' ? null : 'no type';
    // A problem is a page for a browser that navigates.
    if (response.status >= 400 && type === 'text/html') return null;
    if (!(type in content)) return `${type} is not described`;
    if (!/json/.test(type) || type === 'application/ld+json') return null;
    const pointer = [
      'paths',
      operation.path,
      operation.method.toLowerCase(),
      'responses',
      String(response.status),
      'content',
      type,
      'schema',
    ];
    const reference = `soi#/${pointer.map(escapePointer).join('/')}`;
    const validate = ajv.getSchema(reference);
    if (!validate) return `no schema at ${reference}`;
    const bodies = type.includes('ndjson') ? body.trimEnd().split('\n') : [body];
    for (const one of bodies) {
      if (!validate(JSON.parse(one))) return ajv.errorsText(validate.errors);
    }
    return null;
  };
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
