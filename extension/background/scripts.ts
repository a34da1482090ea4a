import { CallError } from '../messaging/result.ts';
import { extensionUrl } from '../platform/address.ts';

/** What each script leaves in the background's global object. */
interface Loaded {
  soiEngine?: typeof import('../entrypoints/engine.ts').engine;
  soiCollector?: typeof import('../entrypoints/collector.ts').collector;
}
type Name = keyof Loaded;

const SCRIPTS: Readonly<Record<Name, `/${string}`>> = {
  soiEngine: '/engine.js',
  soiCollector: '/collector.js',
};
const holder = globalThis as Loaded & { importScripts?: (...urls: string[]) => void };

/**
 * Must be called as the service worker starts. A service worker may take in a script later only if
 * it was taken in while it was installed; it is then kept beside it, and not run until needed.
 */
export function prepareScripts(): void {
  if (!holder.importScripts) return;
  globalThis.addEventListener('install', () => {
    for (const name of Object.keys(SCRIPTS) as Name[]) {
      holder.importScripts?.(SCRIPTS[name]);
      delete holder[name];
    }
  });
}

/** Loads a script into the background, once: it goes when the background does. */
export async function loadScript<N extends Name>(name: N): Promise<NonNullable<Loaded[N]>> {
  if (!holder[name]) {
    if (holder.importScripts) holder.importScripts(SCRIPTS[name]);
    else await loadByElement(SCRIPTS[name]);
  }
  const loaded = holder[name];
  if (!loaded) throw new CallError('unknown');
  return loaded;
}

/** Firefox's background is a page: a script element brings the script. */
function loadByElement(path: `/${string}`): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = extensionUrl(path);
    script.onload = () => resolve();
    script.onerror = () => reject(new CallError('unknown'));
    document.head.append(script);
  });
}
