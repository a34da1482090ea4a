import type { Extraction, Section, Span } from '../../contract/index.ts';
import type { MarkKind, MarkRef } from '../types.ts';

/** One mark with its place in the text. */
export interface Mark extends MarkRef {
  readonly start: number;
  readonly end: number;
}

/** Every mark of an extraction in reading order; at one place the longest first. */
export function marksOf(extraction: Extraction): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, id: string, spans: readonly Span[]) => {
    spans.forEach(({ start, end }, mention) => {
      if (end > start) marks.push({ kind, id, mention, start, end });
    });
  };
  for (const document of extraction.documents) add('document', document.id, document.mentions);
  for (const indicator of extraction.indicators) add('indicator', indicator.id, [indicator]);
  for (const agency of extraction.agencies) add('agency', agency.id, agency.mentions);
  for (const finding of extraction.findings) {
    // Quiet notes are told beside the text; a mark is for what does not add up.
    if (finding.severity !== 'info') add('finding', finding.id, finding.evidence);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The id of a mark's element in the annotated text. */
export function markAnchor({ kind, id, mention }: MarkRef): string {
  return `${kind}-${id}-${mention}`;
}

/** The id of the card of a thing beside the text. */
export function cardAnchor(kind: MarkKind, id: string): string {
  return `card-${kind}-${id}`;
}

/** Index of the deepest section that holds an offset, or null before the first. */
export function sectionAt(sections: readonly Section[], offset: number): number | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, steps = 0; i >= 0 && steps < 64; i--, steps++) {
    if ((sections[i] as Section).end > offset) return i;
  }
  return null;
}

/** A section's own name: its label and heading. */
export function sectionTitle(section: Section): string {
  return [section.label, section.heading].filter(Boolean).join(' ');
}
