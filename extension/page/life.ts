import { browser } from 'wxt/browser';

/** A symbol: no element of the page can be named like it. */
const END = Symbol.for('soi.end');
const scope = globalThis as { [END]?: () => void };

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'visibilitychange'];

/**
 * Calls `stop` once this script is out of date, and ends one that ran here before it. An extension that was
 * updated leaves its old script behind, and nothing tells it so: it looks at the reader's next move whether
 * the browser still answers for it. Nothing that the page can send or name ends it.
 */
export function untilOutdated(stop: () => void): void {
  const off = new AbortController();
  const end = () => {
    off.abort();
    stop();
  };
  scope[END]?.();
  scope[END] = end;
  const how = { capture: true, passive: true, signal: off.signal };
  for (const move of MOVES) addEventListener(move, () => browser.runtime?.id || end(), how);
}
