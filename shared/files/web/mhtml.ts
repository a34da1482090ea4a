/** A part of a message: its bytes, and what its letters are said to be. */
export interface MessagePart {
  body: Uint8Array;
  charset: string | null;
}

/** A page saved whole has one part a picture; more than these are not looked at. */
const MAX_PARTS = 500;

/** The first part of a message that is a page; null where there is none. `raw`: bytes as characters. */
export function mainPart(raw: string): MessagePart | null {
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(
    raw.slice(0, 10_000),
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const parts = raw.split(`--${mark}`, MAX_PARTS);
  for (const part of parts.slice(1)) {
    const start = part.replace(/^\r?\n/, '');
    const end = /\r?\n\r?\n/.exec(start);
    if (!end) continue;
    const head = start.slice(0, end.index);
    if (!/content-type:\s*text\/html/i.test(head)) continue;
    const body = start.slice(end.index + end[0].length);
    return {
      body: bodyOf(body, /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1] ?? ''),
      charset: /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? null,
    };
  }
  return null;
}

function bodyOf(body: string, encoding: string): Uint8Array {
  const text = /^quoted-printable$/i.test(encoding)
    ? body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
    : /^base64$/i.test(encoding)
      ? fromBase64(body)
      : body;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^\w+/]/g, ''));
  } catch {
    return '';
  }
}
