/** Hands a text, or a workbook's bytes, to the reader as a file. */
export function saveFile(name: string, text: string | Uint8Array, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
