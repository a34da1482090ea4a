import type { Extraction, Span } from '#shared/contract/index.ts';
import type { MarkKind, MarkRef, NoteColour } from '#shared/ui/types.ts';
import type { CardRequest } from '../messaging/calls.ts';

/** One marked place of the extraction's text. */
export interface Mark extends MarkRef, Span {
  /** Of a reader's note. */
  colour?: NoteColour;
}

/** Every place the machine marks, in reading order; at one place the longer mark first. */
export function marksOf(extraction: Extraction): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, id: string, places: readonly Span[]) => {
    places.forEach(({ start, end }, mention) => {
      if (end > start) marks.push({ kind, id, mention, start, end });
    });
  };
  for (const { id, mentions } of extraction.documents) add('document', id, mentions);
  for (const indicator of extraction.indicators) add('indicator', indicator.id, [indicator]);
  for (const { id, mentions } of extraction.agencies) add('agency', id, mentions);
  for (const { id, severity, evidence } of extraction.findings)
    if (severity !== 'info') add('finding', id, evidence);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mark's name for look-ups. */
export function markKey({ kind, id, mention }: MarkRef): string {
  return `${kind} ${id} ${mention}`;
}

/** The thing a mark stands for, as the card's writer takes it; notes are none of the extraction's. */
export function thingOf(
  { documents, indicators, agencies, findings }: Extraction,
  { kind, id }: MarkRef,
): CardRequest['thing'] | null {
  const lists = { document: documents, indicator: indicators, agency: agencies, finding: findings };
  if (kind === 'note') return null;
  const value = lists[kind].find((one) => one.id === id);
  return value ? ({ kind, value } as CardRequest['thing']) : null;
}
