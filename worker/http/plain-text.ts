/** Words of a person as they are stored: well-formed, without control characters; null if nothing is left. */
export function plainText(words: string | undefined): string | null {
  const clean = (words ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  return clean === '' ? null : clean;
}
