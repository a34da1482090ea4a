import type { Span } from '../../contract/index.ts';
import type { LinkTo } from '../types.ts';

/** Longest quote that is written out; a longer one is given by its first and last words. */
const LONGEST = 120;
/** How many words of context say which of several same quotes is meant. */
const CONTEXT_WORDS = 3;
const CONTEXT_REACH = 60;

/**
 * The address of a place in the original: a text fragment, with context where the quote may stand
 * elsewhere too. Blocks and table cells (line breaks and tabs in the text) are never crossed in one
 * part, since browsers match a part inside one block only.
 */
export function textFragment(text: string, span: Span): string {
  const quote = text.slice(span.start, span.end).trim();
  const parts = quote.split(/[\n\t]+/).filter((part) => part.trim() !== '');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (first === '') return '';
  const before = contextBefore(text, span.start);
  const after = contextAfter(text, span.end);
  const middle =
    parts.length > 1 || quote.length > LONGEST
      ? [words(first).slice(0, 6).join(' '), words(last).slice(-6).join(' ')]
      : [first];
  return `#:~:text=${[
    ...(before ? [`${encode(before)}-`] : []),
    ...middle.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(',')}`;
}

/** An address if it is one of the web: nothing else is ever made a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** Links every place to the original at `url`; to nowhere when the text has no address. */
export function linksToOriginal(text: string, url: string | null): LinkTo {
  const address = webAddress(url);
  if (address === null) return () => null;
  const page = address.split('#', 1)[0] as string;
  return (span) => page + textFragment(text, span);
}

/** In a fragment directive a dash, a comma and an ampersand are syntax: all are escaped. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(/-/g, '%2D');
}

function words(part: string): string[] {
  return part.trim().split(/ +/);
}

function contextBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - CONTEXT_REACH), start);
  const line = reach.slice(Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('\t')) + 1);
  const whole = line.length < CONTEXT_REACH ? line : line.slice(line.indexOf(' ') + 1);
  return words(whole).slice(-CONTEXT_WORDS).join(' ');
}

function contextAfter(text: string, end: number): string {
  const reach = text.slice(end, end + CONTEXT_REACH);
  const line = reach.split(/[\n\t]/, 1)[0] as string;
  const whole = line.length < CONTEXT_REACH ? line : line.slice(0, line.lastIndexOf(' '));
  return words(whole).slice(0, CONTEXT_WORDS).join(' ');
}
