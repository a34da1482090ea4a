import { drawnPage } from '../../extension/ocr/drawn-page.ts';

export { spoil } from './spoil.ts';

/** A photograph as the page that the extension draws of it, its pictures as base64. */
export async function drawn(photo: string, dpi: number) {
  const picture = new Image();
  picture.src = photo;
  await picture.decode();
  const scale = dpi / 72;
  // A4.
  const canvas = new OffscreenCanvas(Math.ceil(595.5 * scale), Math.ceil(842.25 * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { picture: page, rules, tables } = await drawnPage(canvas, scale);
  return {
    picture: await base64(page),
    rules,
    tables: tables && { picture: await base64(tables.picture), places: tables.places },
  };
}

async function base64(blob: Blob): Promise<string> {
  let text = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
  return btoa(text);
}
