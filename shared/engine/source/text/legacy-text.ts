import {
  COMMON_SYLLABLES,
  type LegacyEncoding,
  SINGLE_BYTE,
  VNI,
  WINDOWS_1252_HIGH,
} from '../../../gazetteer/legacy-encodings.ts';

/** What became of a text in an old encoding. */
export type Recovery =
  | { encoding: LegacyEncoding; recover: (text: string) => string }
  /** Letters are there, but no encoding makes Vietnamese of them. */
  | 'unreadable'
  /** Nothing is wrong. */
  | null;

/** Letters that only Vietnamese in Unicode has. */
const MODERN = /[ĂăĐđƠơƯư\u1ea0-\u1ef9]/;
const SUSPECT = /[\u0080-\u00ff\u0192\u02c6\u2020-\u2030]/;
const BROKEN = /[\ufffd]/g;
/** A text with so many modern letters is in order. */
const ENOUGH_MODERN = 6;
/** A text with fewer strange letters says nothing. */
const FEW_SUSPECTS = 8;
/** How much of a text is looked at. */
const SAMPLE = 6000;

/** Finds out whether a text, given in parts, is Vietnamese in an old encoding. */
export function findRecovery(parts: Iterable<string>): Recovery {
  let sample = '';
  let modern = 0;
  for (const whole of parts) {
    const part = whole.length > SAMPLE ? whole.slice(0, SAMPLE) : whole;
    if (!NOT_ASCII.test(part)) {
      if (sample.length < SAMPLE) sample += `${part} `;
      continue;
    }
    for (const char of part) if (MODERN.test(char) && ++modern >= ENOUGH_MODERN) return null;
    sample += `${part} `;
    if (sample.length >= SAMPLE) break;
  }
  const suspects = [...sample].filter((char) => SUSPECT.test(char)).length;
  const broken = sample.match(BROKEN)?.length ?? 0;
  if (suspects + broken < FEW_SUSPECTS || suspects + broken < modern * 4) return null;
  const plain = commonIn(sample);
  let best: Recovery = null;
  let bestCount = Math.max(2, plain * 2);
  for (const [encoding, recover] of DECODERS) {
    const count = commonIn(recover(sample));
    if (count > bestCount) {
      bestCount = count;
      best = { encoding, recover };
    }
  }
  if (best) return best;
  return broken >= FEW_SUSPECTS && plain === 0 ? 'unreadable' : null;
}

const NOT_ASCII = /[\u0080-\uffff]/;
const COMMON: ReadonlySet<string> = new Set(
  COMMON_SYLLABLES.split(' ').filter((word) => NOT_ASCII.test(word)),
);

function commonIn(text: string): number {
  let count = 0;
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u))
    if (COMMON.has(word)) count++;
  return count;
}

const DECODERS: readonly (readonly [LegacyEncoding, (text: string) => string])[] = [
  ...SINGLE_BYTE.map(({ name, shows, means }) => {
    const letters = new Map([...shows].map((char, i) => [char, means[i] as string]));
    const decode = (text: string) =>
      unlessModern(text, (part) =>
        part.replace(/[\u00a1-\u00ff]/g, (char) => letters.get(char) ?? char).normalize('NFC'),
      );
    return [name, decode] as const;
  }),
  ['vni', (text) => unlessModern(text, fromVni)],
  ['utf-8', (text) => unlessModern(text, fromUtf8)],
];

/** Parts that are in order already stay as they are: pages mix fonts. */
function unlessModern(text: string, decode: (part: string) => string): string {
  return text
    .split('\n')
    .map((line) => (MODERN.test(line) ? line : decode(line)))
    .join('\n');
}

const VNI_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(VNI.signs));
const VNI_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(VNI.letters));

function fromVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const letter = VNI_LETTERS.get(char) ?? char;
    const takesSign = VNI.bases.includes(char.toLowerCase());
    const marks = takesSign ? VNI_SIGNS.get((text[i + 1] ?? '').toLowerCase()) : undefined;
    out += letter;
    if (marks !== undefined) {
      out += marks;
      i++;
    }
  }
  return out.normalize('NFC');
}

/** Bytes of UTF-8 that were taken for windows-1252 ("Nghá»‹ quyáº¿t"). */
function fromUtf8(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const lead = byteOf(text, i);
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    let code = length === 1 ? -1 : lead & (0xff >> (length + 1));
    for (let k = 1; k < length && code >= 0; k++) {
      const next = byteOf(text, i + k);
      code = next >= 0x80 && next <= 0xbf ? (code << 6) | (next & 0x3f) : -1;
    }
    if (code < 0 || code > 0x10ffff) out += text[i++];
    else {
      out += String.fromCodePoint(code);
      i += length;
    }
  }
  return out;
}

function byteOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit <= 0xff) return unit;
  const high = WINDOWS_1252_HIGH.indexOf(text[at] as string);
  return high < 0 ? 0 : 0x80 + high;
}
