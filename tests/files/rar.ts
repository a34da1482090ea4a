const join = (...parts: (number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const two = (value: number) => [value & 255, value >> 8];
const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)];

/** A RAR of the old form with these files, three bytes each. */
export function rar4Of(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const main = [0, 0, 0x73, 0, 0, ...two(13), 0, 0, 0, 0, 0, 0];
  const files = names.flatMap((name) => {
    const letters = [...Buffer.from(name)];
    const head = [...two(0), 0x74, ...two(0x8000), ...two(32 + letters.length)];
    const rest = [...four(3), ...four(3), 2, ...four(0), ...four(0), 20, 0x30];
    return [...head, ...rest, ...two(letters.length), ...four(0), ...letters, 1, 2, 3];
  });
  return join([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0], main, files);
}

/** A RAR of the new form with these files, three bytes each. */
export function rar5Of(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const block = (body: number[]) => [0, 0, 0, 0, body.length, ...body];
  const files = names.flatMap((name) => {
    const letters = [...Buffer.from(name)];
    return [...block([2, 2, 3, 0, 3, 0, 0, 0, letters.length, ...letters]), 1, 2, 3];
  });
  return join([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0], block([1, 0, 0]), files);
}
