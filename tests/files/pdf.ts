/** A PDF made by hand: its objects from 1, the first one its catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  let out = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(out.length);
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) out += `${String(place).padStart(10, '0')} 00000 n \n`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(out, (char) => char.charCodeAt(0));
}

const stream = (data: string, head = '') =>
  `<< ${head} /Length ${data.length} >>\nstream\n${data}\nendstream`;

/** Pages of lines in a Western font, whose bytes an old Vietnamese font may give other letters. */
export function textPdf(pages: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const first = 4;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
      stream(
        lines
          .map((line, k) => `BT /F1 12 Tf 70 ${770 - k * 17} Td (${escaped(line)}) Tj ET`)
          .join('\n'),
      ),
    ]),
  ]);
}

const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&');

/** A page that is one grey picture. */
export function scanPdf(): Uint8Array<ArrayBuffer> {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R >>',
    stream(
      '\x80',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    stream('q 595 0 0 842 0 0 cm /P Do Q'),
  ]);
}

/** A PDF that no password opens: the check of any password fails. */
export function lockedPdf(): Uint8Array<ArrayBuffer> {
  const hex = 'ab'.repeat(32);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`,
    ],
    `/Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  );
}

/** Pages that are one photograph each, on A4. */
export function photoPdf(
  photos: readonly { jpeg: Uint8Array; width: number; height: number }[],
): Uint8Array<ArrayBuffer> {
  const first = 3;
  const kids = photos.map((_, i) => `${first + i * 3} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${photos.length} >>`,
    ...photos.flatMap(({ jpeg, width, height }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P ${first + i * 3 + 1} 0 R >> >> /Contents ${first + i * 3 + 2} 0 R >>`,
      stream(
        Buffer.from(jpeg).toString('latin1'),
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      ),
      stream('q 595 0 0 842 0 0 cm /P Do Q'),
    ]),
  ]);
}
