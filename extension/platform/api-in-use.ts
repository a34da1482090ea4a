import type { Settings } from '../settings.ts';

/** The address of the API in use: the reader's own, else the one the build was made for. */
export function apiInUse({ apiUrl }: Pick<Settings, 'apiUrl'>): string {
  return apiUrl ?? import.meta.env.WXT_API_URL;
}
