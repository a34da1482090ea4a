import * as z from 'zod/mini';
import { Extraction, type Include, SummaryCreated } from '#shared/contract/index.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { CallError } from '../messaging/result.ts';
import { languageOf, loadSettings } from '../settings.ts';
import type { ShareWith } from './shares.ts';

const TIMEOUT_MS = 20_000;

/** The API's address: the reader's own, else the one the build was made for. */
export async function apiUrl(): Promise<string> {
  return (await loadSettings()).apiUrl ?? import.meta.env.WXT_API_URL;
}

const CODES: Readonly<Record<number, FailureCode>> = {
  403: 'not-allowed',
  413: 'too-large',
  429: 'rate-limited',
};

function codeOfStatus(status: number): FailureCode {
  // A gateway that answers for a missing API says 502, 503 or 504.
  if (status >= 502 && status <= 504) return 'api-away';
  return CODES[status] ?? 'server-error';
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const base = await apiUrl();
  let response: Response;
  try {
    response = await fetch(`${base}${path}`, {
      ...init,
      credentials: 'omit',
      redirect: 'follow',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new CallError(navigator.onLine ? 'api-away' : 'offline', { cause: error });
  }
  return response;
}

async function parsed<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  if (!response.ok) throw new CallError(codeOfStatus(response.status));
  const result = schema.safeParse(await response.json().catch(() => null));
  if (!result.success) throw new CallError('server-error', { cause: result.error });
  return result.data;
}

/** What a page needs beside what was read: where it stands there, and what was left out. */
export const INCLUDE: Include[] = ['textMap', 'dropped'];

/** POST /v1/extract: nothing is stored there. */
export async function extractByApi(page: Snapshot): Promise<Extraction> {
  const language = languageOf(await loadSettings());
  const response = await ask('/v1/extract', {
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
  return { ...body, url, ...(title.trim() && { title: title.slice(0, 1000) }) };
}

/** POST /v1/summaries. The key makes a repeated request give the first answer. */
export async function createSummary(
  key: string,
  page: Snapshot,
  options: ShareWith,
): Promise<SummaryCreated> {
  const { note, readerNotes, expiresInDays, visibility } = options;
  const response = await ask('/v1/summaries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      ...requestOf(page),
      language: languageOf(await loadSettings()),
      ...(note && { note }),
      ...(readerNotes.length > 0 && { readerNotes }),
      ...(expiresInDays && { expiresInDays }),
      visibility,
    }),
  });
  return parsed(response, SummaryCreated);
}

/** DELETE /v1/summaries/{id}; one that is gone already is deleted too. */
export async function deleteSummary({ id, deleteToken }: SummaryCreated): Promise<void> {
  const response = await ask(`/v1/summaries/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${deleteToken}` },
  });
  if (!response.ok && response.status !== 404 && response.status !== 410)
    throw new CallError(codeOfStatus(response.status));
}

const Health = z.object({ engine: z.object({ version: z.string() }) });

/** GET /health: which engine answers there. */
export async function pingApi(): Promise<{ version: string }> {
  const { engine } = await parsed(await ask('/health', {}), Health);
  return { version: engine.version };
}
