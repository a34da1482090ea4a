import { joined, viewOf } from '../bytes.ts';

/** An entry of an old Office container's directory. */
export interface OleStream {
  name: string;
  /** Where its first sector is. */
  sector: number;
  size: number;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: end of a chain, free, one of the tables. */
const MARKS = 0xfffffffa;
const MAX_STREAMS = 4096;
const STREAM = 2;
const ROOT = 5;

export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/**
 * An old Office container (Compound File Binary): a little file system in a file. No chain is followed longer
 * than the file has sectors, so a circle ends. A container that is cut gives what is there.
 */
export class OleContainer {
  readonly #bytes: Uint8Array;
  readonly #sectorSize: number;
  readonly #next: Uint32Array;
  readonly #nextSmall: Uint32Array;
  readonly #small: Uint8Array;
  readonly #smallBelow: number;
  readonly streams: readonly OleStream[];

  constructor(bytes: Uint8Array) {
    const view = viewOf(bytes);
    this.#bytes = bytes;
    // 512 or 4096; another says that the file is damaged, and reads as if it had no streams.
    this.#sectorSize = bytes.length > 512 && view.getUint16(30, true) === 12 ? 4096 : 512;
    this.#smallBelow = bytes.length > 512 ? view.getUint32(56, true) : 0;
    this.#next = new Uint32Array(0);
    this.#nextSmall = this.#next;
    this.#small = bytes.subarray(0, 0);
    this.streams = [];
    if (bytes.length < 512) return;
    this.#next = numbers(joined(this.#tableSectors(view).map((sector) => this.#sector(sector))));
    const entries = this.#directory(view.getUint32(48, true));
    const root = entries.find(({ type }) => type === ROOT);
    this.streams = entries.filter(({ type }) => type === STREAM);
    this.#nextSmall = numbers(this.#chain(view.getUint32(60, true)));
    if (root) this.#small = this.#chain(root.sector).subarray(0, root.size);
  }

  /** A stream's bytes; null where there is none of this name. */
  read(name: string): Uint8Array | null {
    const found = this.streams.find((stream) => stream.name === name);
    if (!found) return null;
    const { sector, size } = found;
    const whole = size < this.#smallBelow ? this.#smallChain(sector) : this.#chain(sector);
    return whole.subarray(0, size);
  }

  #sector(number: number): Uint8Array {
    const at = (number + 1) * this.#sectorSize;
    return this.#bytes.subarray(at, at + this.#sectorSize);
  }

  /** The sectors that the table of chains stands in: 109 in the head, more in a chain of their own. */
  #tableSectors(view: DataView): number[] {
    const found: number[] = [];
    const most = this.#bytes.length / this.#sectorSize;
    for (let i = 0; i < 109; i++) found.push(view.getUint32(76 + i * 4, true));
    let more = view.getUint32(68, true);
    for (let steps = 0; more < MARKS && steps < most; steps++) {
      const sector = numbers(this.#sector(more));
      if (sector.length === 0) break;
      for (const number of sector.subarray(0, -1)) found.push(number);
      more = sector.at(-1) as number;
    }
    return found.filter((number) => number < most);
  }

  #chain(first: number): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [];
    const most = this.#bytes.length / this.#sectorSize;
    for (let at = first; at < MARKS && parts.length <= most; at = this.#next[at] ?? MARKS)
      parts.push(this.#sector(at));
    return joined(parts);
  }

  #smallChain(first: number): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [];
    const most = this.#small.length / 64;
    for (let at = first; at < MARKS && parts.length <= most; at = this.#nextSmall[at] ?? MARKS)
      parts.push(this.#small.subarray(at * 64, at * 64 + 64));
    return joined(parts);
  }

  #directory(first: number): (OleStream & { type: number })[] {
    const bytes = this.#chain(first);
    const view = viewOf(bytes);
    const entries: (OleStream & { type: number })[] = [];
    for (let at = 0; at + 128 <= bytes.length && entries.length < MAX_STREAMS; at += 128) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder('utf-16le').decode(
        bytes.subarray(at, at + Math.max(0, length - 2)),
      );
      entries.push({
        name,
        type: bytes[at + 66] as number,
        sector: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
