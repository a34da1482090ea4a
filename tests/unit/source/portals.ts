import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A page of the invented portals under tests/fixtures/portals. */
export interface PortalPage {
  host: string;
  path: string;
  file: string;
  platform: string;
  isReport: boolean;
  what: string;
  /** The file of its right text, for reports. */
  text?: string;
}

const folder = resolve(import.meta.dirname, '../../fixtures/portals');

export const PORTAL_PAGES: readonly PortalPage[] = JSON.parse(read('index.json'));

/** The text of a file beside the manifest. */
export function read(file: string): string {
  return readFileSync(resolve(folder, file), 'utf8');
}

export function urlOf({ host, path }: PortalPage): string {
  return `https://${host}${path}`;
}
