import * as z from 'zod/mini';
import type { Language } from '#shared/contract/common.ts';
import { Extraction } from '#shared/contract/extraction.ts';
import { MAX_TITLE } from '#shared/contract/limits.ts';
import type { Include } from '#shared/contract/requests.ts';
import type { SummaryCreated } from '#shared/contract/summaries.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { CallError } from '../messaging/result.ts';
import { apiInUse } from '../platform/api-in-use.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { CreatedShare } from './share-list.ts';
import type { ShareWith } from './shares.ts';

const TIMEOUT_MS = 20_000;

const CODES: Readonly<Record<number, FailureCode>> = {
  400: 'refused',
  401: 'not-allowed',
  403: 'not-allowed',
  410: 'gone',
  413: 'too-large',
  415: 'refused',
  422: 'refused',
  429: 'rate-limited',
  451: 'taken-down',
};

function codeOf(response: Response): FailureCode {
  const { status } = response;
  // An API that takes no more for now says so itself; a gateway that answers for a missing one does not.
  if (status === 503 && isProblem(response)) return 'rate-limited';
  if (status >= 502 && status <= 504) return 'api-away';
  return CODES[status] ?? 'server-error';
}

/** Whether an error is the API's own word: a gateway, or whatever else stands at its address, has no problem details. */
function isProblem(response: Response): boolean {
  return /^application\/problem\+json\b/i.test(response.headers.get('Content-Type') ?? '');
}

async function ask(api: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${api}${path}`, {
      ...init,
      credentials: 'omit',
      // What is sent goes to the address that the reader agreed to, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new CallError(navigator.onLine ? 'api-away' : 'offline', { cause: error });
  }
}

async function parsed<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  if (!response.ok) throw new CallError(codeOf(response));
  const result = schema.safeParse(await response.json().catch(() => null));
  if (!result.success) throw new CallError('server-error', { cause: result.error });
  return result.data;
}

/** What a page needs beside what was read: where it stands there, and what was left out. */
export const INCLUDE: Include[] = ['textMap', 'dropped'];

/** POST /v1/extract: nothing is stored there. */
export async function extractByApi(page: Snapshot): Promise<Extraction> {
  const settings = await loadSettings();
  const language = languageOf(settings);
  const response = await ask(apiInUse(settings), '/v1/extract', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ ...requestOf(page), language, include: INCLUDE }),
  });
  return parsed(response, Extraction);
}

/** The fields of an extract request; the API and the engine on the device are given the same ones. */
export function requestOf(page: Snapshot) {
  const { url, title } = page;
  const body = 'html' in page ? { html: page.html } : { text: page.text };
  return { ...body, url, ...(title.trim() && { title: title.slice(0, MAX_TITLE) }) };
}

/** Where a share is sent that is made now, and in which language. */
export async function shareNow(): Promise<{ api: string; language: Language }> {
  const settings = await loadSettings();
  return { api: apiInUse(settings), language: languageOf(settings) };
}

/** POST /v1/summaries. The key makes a repeated request give the first answer. */
export async function createSummary(
  api: string,
  key: string,
  page: Snapshot,
  options: ShareWith,
): Promise<SummaryCreated> {
  // A share that waits may have been made before the reader chose so.
  if ((await loadSettings()).onDeviceOnly) throw new CallError('device-only');
  const { note, readerNotes, points, expiresInDays, visibility, language } = options;
  const response = await ask(api, '/v1/summaries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      ...requestOf(page),
      language,
      ...(note && { note }),
      ...(readerNotes.length > 0 && { readerNotes }),
      ...(points && { points }),
      ...(expiresInDays && { expiresInDays }),
      visibility,
    }),
  });
  return parsed(response, CreatedShare);
}

/** Answers to a deletion by which the share is gone already: never made or swept, deleted, taken down. */
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);

/** DELETE /v1/summaries/{id} at the API where it was made; one that is gone there already is deleted too. */
export async function deleteSummary(
  api: string,
  { id, deleteToken }: SummaryCreated,
): Promise<void> {
  const response = await ask(api, `/v1/summaries/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${deleteToken}` },
  });
  if (response.ok) return;
  if (!GONE.has(response.status)) throw new CallError(codeOf(response));
  if (!isProblem(response)) throw new CallError('api-away');
}

const Health = z.object({ engine: z.object({ version: z.string() }) });

/** GET /health: which engine answers there. */
export async function pingApi(): Promise<{ version: string }> {
  const api = apiInUse(await loadSettings());
  const { engine } = await parsed(await ask(api, '/health', {}), Health);
  return { version: engine.version };
}
