import { Extraction } from '#shared/contract/extraction.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { CallError } from '../messaging/result.ts';
import { extensionUrl } from '../platform/address.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { INCLUDE, requestOf } from './api.ts';

/** The engine as `engine.js` leaves it in the background's global object. */
type DeviceEngine = typeof import('../entrypoints/engine.ts').engine;

const SCRIPT = '/engine.js';
const holder = globalThis as { soiEngine?: DeviceEngine; importScripts?: (url: string) => void };

/**
 * Must be called as the service worker starts. A service worker may take in a script later only if
 * it was taken in while it was installed; it is then kept beside it, and not run until needed.
 */
export function prepareDeviceEngine(): void {
  if (!holder.importScripts) return;
  globalThis.addEventListener('install', () => {
    holder.importScripts?.(SCRIPT);
    delete holder.soiEngine;
  });
}

/** Loads the engine into the background, once: it goes when the background does. */
async function deviceEngine(): Promise<DeviceEngine> {
  if (!holder.soiEngine) {
    if (holder.importScripts) holder.importScripts(SCRIPT);
    else await loadByElement();
  }
  if (!holder.soiEngine) throw new CallError('unknown');
  return holder.soiEngine;
}

/** Firefox's background is a page: a script element brings the engine. */
function loadByElement(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = extensionUrl(SCRIPT);
    script.onload = () => resolve();
    script.onerror = () => reject(new CallError('unknown'));
    document.head.append(script);
  });
}

/** Reads a page with the same engine, on this device. */
export async function extractOnDevice(page: Snapshot): Promise<Extraction> {
  const engine = await deviceEngine();
  const language = languageOf(await loadSettings());
  // As the API does: with its date, and through the contract, so that both give the same bytes.
  const today = new Date().toISOString().slice(0, 10);
  const result = Extraction.safeParse(
    engine.extract(requestOf(page), { language, today, include: INCLUDE }),
  );
  if (!result.success) throw new CallError('unknown', { cause: result.error });
  return result.data;
}
