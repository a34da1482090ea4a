/** The host of an http(s) URL in lower case, or null. */
export function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}
