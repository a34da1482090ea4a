import type { Extraction } from '#shared/contract/index.ts';

/** What was read and is shown: the page, or one of its files; its summary as the reader edited it. */
export interface Shown {
  extraction: Extraction;
  /** The engine's own summary, where the one that is shown was edited. */
  ownSummary?: Extraction['summary'];
  /** Its address in the library. */
  url: string;
  title: string | null;
}

/** What is shown, with the summary that its reader made of it; summaries by the extraction's id. */
export function withEdited(
  shown: Shown | null,
  edited: ReadonlyMap<string, Extraction['summary']>,
): Shown | null {
  const summary = shown ? edited.get(shown.extraction.id) : undefined;
  if (!shown || !summary?.isEdited) return shown;
  const { extraction } = shown;
  return { ...shown, extraction: { ...extraction, summary }, ownSummary: extraction.summary };
}
