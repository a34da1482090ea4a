/**
 * Stands in for the HTTP clients that Citation.js brings along to look references up: writing a
 * bibliography asks nobody (wrangler.toml, wxt.config.ts).
 */
export default function noNetwork(): never {
  throw new Error('Writing a bibliography uses no network.');
}

/** What Citation.js compares headers with. */
export const Headers = globalThis.Headers;
