import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** The longest name of a character reference, and some more. */
const LONGEST_REFERENCE = 34;

/** The end of the reference with a semicolon that begins at an ampersand, or -1. */
function endOfReference(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_REFERENCE);
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3b) return i > at + 1 ? i + 1 : -1;
    const isPart =
      (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
    if (!isPart && (unit !== 0x23 || i > at + 1)) return -1;
  }
  return -1;
}

/** References that are remembered from page to page, a slot each: most pages have the same few. */
const SLOTS = 512;
const known: ({ reference: string; char: string } | undefined)[] = Array.from({ length: SLOTS });

/** A text of some markup with its character references ("&nbsp;", "&#7897;") decoded. */
export function decodeText(text: string): string {
  return decode(text, decodeHTML);
}

/** The same for an attribute's value, where "&section=2" is no "§". */
export function decodeValue(text: string): string {
  return decode(text, decodeHTMLAttribute);
}

function decode(text: string, decodeLoose: (text: string) => string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = endOfReference(text, at);
    // Without a semicolon a reference ends where it makes sense: the rest is read by the rules.
    if (end < 0) return out + decodeLoose(text.slice(from));
    const char = charOf(text, at, end);
    out += from === at ? char : text.slice(from, at) + char;
    from = end;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** What the reference between two offsets stands for. */
function charOf(text: string, start: number, end: number): string {
  const slot = slotOf(text, start, end);
  const last = known[slot];
  if (last?.reference.length === end - start && text.startsWith(last.reference, start))
    return last.char;
  const reference = text.slice(start, end);
  const char = decodeHTML(reference);
  known[slot] = { reference, char };
  return char;
}

/** By the units in which references differ; the weights keep those of Vietnamese pages apart. */
function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start + 1) + text.charCodeAt(start + 2);
  const last = text.charCodeAt(end - 2) * 19 + text.charCodeAt(end - 3) * 29;
  return (first + last + end - start) & (SLOTS - 1);
}
