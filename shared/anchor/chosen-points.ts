import type { ChosenPoint, Extraction, SummaryPoint } from '../contract/index.ts';

/** What makes a chosen point none: its words do not stand at its place, or it begins or ends within a word. */
export type PointFault = 'not-there' | 'cuts-a-word';

export type ChosenSummary =
  | { readonly ok: true; readonly summary: Extraction['summary'] }
  | { readonly ok: false; readonly index: number; readonly fault: PointFault };

/**
 * The summary of an extraction with the points that a reader chose, in reading order: its own points as they are,
 * others as quotes of the text at their place, marked as the reader's. It is edited where the choice is not its own.
 */
export function chosenSummary(
  { text, summary, sections, indicators, documents }: Extraction,
  chosen: readonly ChosenPoint[],
): ChosenSummary {
  const own = new Map(summary.points.map((point) => [placeOf(point), point]));
  const points = new Map<string, SummaryPoint>();
  for (const [index, { start, end, quote, kind }] of chosen.entries()) {
    const place = placeOf({ start, end });
    const mine = own.get(place);
    const fault = mine ? sameWords(mine.quote, quote) : faultOf(text, start, end, quote);
    if (fault) return { ok: false, index, fault };
    const isIn = (span: { start: number }) => span.start >= start && span.start < end;
    const section = sections.findLast((one) => one.start <= start && start < one.end);
    points.set(
      place,
      mine ?? {
        start,
        end,
        quote,
        kind,
        section: section
          ? [section.label, section.heading].filter(Boolean).join(' ') || null
          : null,
        indicators: indicators.filter(isIn).map(({ id }) => id),
        documents: documents.filter(({ mentions }) => mentions.some(isIn)).map(({ id }) => id),
        byReader: true,
      },
    );
  }
  const sorted = [...points.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const isOwn = sorted.length === own.size && sorted.every((point) => own.has(placeOf(point)));
  if (isOwn) return { ok: true, summary };
  const sentences = sorted
    .slice(0, FIRST_SENTENCES)
    .map(({ start, end, quote }) => ({ start, end, quote }));
  return { ok: true, summary: { ...summary, points: sorted, sentences, isEdited: true } };
}

/** As many of the points as the engine gives as sentences. */
const FIRST_SENTENCES = 5;

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function sameWords(own: string, quote: string): PointFault | null {
  return own === quote ? null : 'not-there';
}

const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;
/** A decimal mark or a point between thousands, and a digit on either side: "1" ".2", or "1." "2". */
const NUMBER_BEFORE = /\d[.,]?$/;
const NUMBER_AFTER = /^[.,]?\d/;

function faultOf(text: string, start: number, end: number, quote: string): PointFault | null {
  if (text.slice(start, end) !== quote || quote.trim() !== quote) return 'not-there';
  return cuts(text, start) || cuts(text, end) ? 'cuts-a-word' : null;
}

/** Whether a place of a text lies within a word or a number ("1.2|50"). */
export function cuts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (INSIDE_A_WORD.test(text.slice(at - 1, at + 1))) return true;
  return NUMBER_BEFORE.test(text.slice(at - 2, at)) && NUMBER_AFTER.test(text.slice(at, at + 2));
}

/**
 * The place of some words that a reader chose (selected, or pasted), or null where the text does not hold them: white
 * space does not count, anything else does. Words that the choice cuts are taken whole.
 */
export function placeOfWords(text: string, words: string): { start: number; end: number } | null {
  const wanted = words.normalize('NFC').replace(/\s+/g, '');
  if (wanted.length === 0) return null;
  const at: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (/\s/.test(unit)) continue;
    bare += unit;
    at.push(i);
  }
  const found = bare.indexOf(wanted);
  if (found < 0) return null;
  let start = at[found] as number;
  let end = (at[found + wanted.length - 1] as number) + 1;
  while (cuts(text, start)) start--;
  while (cuts(text, end)) end++;
  return { start, end };
}
