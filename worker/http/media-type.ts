import { READERS } from '#shared/files/readers.ts';

/** The media type of a header, without its parameters. */
export function mediaType(header: string | null | undefined): string {
  return (header?.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Under which a file comes: one of its own types, or one that says nothing of it. Its kind is told by its bytes. */
export const FILE_TYPES: readonly string[] = [
  ...READERS.flatMap(({ types }) => types),
  'application/octet-stream',
];
