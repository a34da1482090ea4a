import { ProblemError } from '../problems.ts';

/** One part of a place in a list. */
type Part = number | string;
type Kind<P extends Part> = P extends number ? 'number' : 'string';

/**
 * Where a list goes on, and a mark of the list and its filters, so that a cursor of another query is
 * refused rather than misread.
 */
export function writeCursor(list: string, parts: readonly Part[]): string {
  return toUrlSafe(JSON.stringify([markOf(list), ...parts]));
}

/** The parts of a cursor, of the kinds that this list writes; null where none was sent. */
export function readCursor<Parts extends readonly Part[]>(
  list: string,
  cursor: string | undefined,
  kinds: { readonly [I in keyof Parts]: Kind<Parts[I]> },
): Parts | null {
  if (cursor === undefined) return null;
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed.length !== kinds.length + 1) refuse();
  const [mark, ...parts] = parsed as unknown[];
  const fits = parts.every((part, i) =>
    kinds[i] === 'number' ? Number.isSafeInteger(part) : typeof part === 'string',
  );
  if (mark !== markOf(list) || !fits) refuse();
  return parts as unknown as Parts;
}

function refuse(): never {
  throw new ProblemError('invalid-cursor');
}

/** What a cursor belongs to: everything of the query but its paging. */
export function listOf(name: string, query: Readonly<Record<string, unknown>>): string {
  const { limit, cursor, ...filters } = query;
  return `${name} ${JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** FNV-1a of the text, 32 bits. */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

function toUrlSafe(text: string): string {
  return btoa(encodeURIComponent(text))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return null;
  }
}
