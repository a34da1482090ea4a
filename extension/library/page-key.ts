/** What tells two pages apart: the address without its fragment; without an address, the text. */
export function pageKey(url: string | null, extractionId: string): string {
  if (url === null || !URL.canParse(url)) return `soi:${extractionId}`;
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
