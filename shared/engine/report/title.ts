/** A title as one line: marks of markup and runs of white space taken out. */
export function tidyTitle(text: string | null): string | null {
  if (text === null) return null;
  const tidy = text
    .replace(/[*_|#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy;
}
