// Starts the API as a process of its own, for the commands that load, fuzz and kill it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

/** An API process that answers at `origin`. */
export interface ApiProcess {
  readonly origin: string;
  /** Ends it in an orderly way. */
  stop(): Promise<void>;
  /** Ends all of its processes at once, as a power cut would. */
  kill(): Promise<void>;
  /** Resident memory in MB, of all of its processes. */
  memory(): number;
}

export interface StartOptions {
  /** Where its database is kept. */
  readonly folder: string;
  /** A free one where it is left out. */
  readonly port?: number;
  /** Further arguments of `npm run api`. */
  readonly args?: readonly string[];
  readonly seconds?: number;
}

const script = fileURLToPath(new URL('api.mjs', import.meta.url));

/** A folder for one database, and what removes it. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'soi-api-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the API over a folder and waits until it answers. */
export async function startApi(options: StartOptions): Promise<ApiProcess> {
  const { folder, port, args = [], seconds = 120 } = options;
  const at = port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [script, '--port', String(at), '--persist-to', folder, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, CI: '1' } },
  );
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > 50) last.shift();
    });
  }
  const origin = `http://127.0.0.1:${at}`;
  const gone = once(child, 'exit');
  const pid = child.pid ?? 0;
  const signalAll = (signal: NodeJS.Signals) => {
    try {
      if (pid > 0) process.kill(-pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const until = Date.now() + seconds * 1000;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > until) {
      signalAll('SIGKILL');
      throw new Error(`The API did not start:\n${last.join('\n')}`);
    }
    await new Promise((resume) => setTimeout(resume, 200));
  }
  return {
    origin,
    stop: async () => {
      signalAll('SIGTERM');
      const killer = setTimeout(() => signalAll('SIGKILL'), 5000);
      await gone;
      clearTimeout(killer);
      signalAll('SIGKILL');
    },
    kill: async () => {
      signalAll('SIGKILL');
      await gone;
    },
    memory: () => Math.round(treeKb(String(pid)) / 1024),
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health`)).ok;
  } catch {
    return false;
  }
}

/** Resident memory in KB of a process and its children; 0 where the system does not tell. */
function treeKb(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
    return (
      own + (children === '' ? 0 : children.split(' ').reduce((sum, id) => sum + treeKb(id), 0))
    );
  } catch {
    return 0;
  }
}
