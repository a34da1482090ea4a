import { type LibraryDatabase, openDatabase } from './schema.ts';

let open: Promise<LibraryDatabase> | null = null;

/** The database of the library, opened once; opened again after the browser closed it. */
export function openDatabaseOnce(): Promise<LibraryDatabase> {
  const opening =
    open ??
    openDatabase(() => {
      if (open === opening) open = null;
    });
  open = opening;
  opening.catch(() => {
    if (open === opening) open = null;
  });
  return opening;
}
