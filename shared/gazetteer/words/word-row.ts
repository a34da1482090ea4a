/** Phrases that share their classes. */
export interface WordRow<Name extends string> {
  readonly classes: readonly Name[];
  readonly phrases: readonly string[];
}

/** A row: its classes, and its phrases parted by "|". */
export function row<const Names extends readonly string[]>(
  classes: Names,
  phrases: string,
): WordRow<Names[number]> {
  return {
    classes,
    phrases: phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  };
}
