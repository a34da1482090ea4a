import { ProblemError } from '../problems.ts';

/** All bytes of a stream, or the problem that there are more than `limit`. */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  tooLarge: () => Error = () => new ProblemError('body-too-large'),
): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
