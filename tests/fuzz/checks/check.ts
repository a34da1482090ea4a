import assert from 'node:assert/strict';

/** One line of the check: a name that says what holds, and what is sent and expected. */
export interface Check {
  readonly name: string;
  run(api: Api): Promise<void>;
}

/** A running API, called as a stranger would. */
export class Api {
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  call(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.origin + path, { redirect: 'manual', ...init });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** A new share of a text; its address, report and token. */
  async share(body: object, headers: Record<string, string> = {}): Promise<Shared> {
    const response = await this.post('/v1/summaries', body, headers);
    assert.equal(response.status, 201);
    return (await response.json()) as Shared;
  }

  unshare(id: string, token: string, headers: Record<string, string> = {}): Promise<Response> {
    const all = { Authorization: `Bearer ${token}`, ...headers };
    return this.call(`/v1/summaries/${id}`, { method: 'DELETE', headers: all });
  }

  /** A message of the Model Context Protocol. */
  mcp(message: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.post('/mcp', message, headers);
  }
}

export interface Shared {
  readonly id: string;
  readonly reportId: string;
  readonly url: string;
  readonly deleteToken: string;
}

/** A caller of another address: one that the limits hold for. */
export function from(address: string): Record<string, string> {
  return { 'CF-Connecting-IP': address };
}

let made = 0;

/** A text that no other line of the check shares. */
export function newText(): string {
  made++;
  return `Thực hiện Nghị quyết số 52-NQ/TW, năm 2024 xã thứ ${made} trồng ${made} ha rừng.`;
}

/** The statuses of many calls, one after another, until one is `until`. */
export async function statusesOf(
  calls: number,
  send: (i: number) => Promise<Response>,
  until = 429,
): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (let i = 0; i < calls && !statuses.has(until); i++) {
    const response = await send(i);
    await response.arrayBuffer();
    statuses.add(response.status);
  }
  return statuses;
}
