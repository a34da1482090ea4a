import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One thing to read: a file by its path, or a page by its address. */
export type Source =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: number;
      readonly changed: number;
    }
  | { readonly kind: 'address'; readonly name: string };

/** A source that is none, and why (a key of the command's messages). */
export interface Missing {
  readonly name: string;
  readonly why: 'missing' | 'nothing-matches';
}

const ADDRESS = /^https?:\/\//i;
/** Endings of what is read in a folder; a file that is named is tried whatever its ending. */
const READ_IN_FOLDERS = /\.(html?|xhtml|txt|mht|mhtml|pdf|docx?|rtf|odt|xlsx?|ods)$/i;

/**
 * The sources behind what was named: files, folders with all below them, patterns and addresses, each once, in the
 * order in which they were named and by name within a folder.
 */
export function findSources(names: readonly string[]): { sources: Source[]; missing: Missing[] } {
  const found = new Map<string, Source>();
  const missing: Missing[] = [];
  for (const name of names) {
    if (ADDRESS.test(name)) found.set(name, { kind: 'address', name });
    else if (isFolder(name)) {
      for (const file of filesBelow(name))
        if (!addFile(found, file)) missing.push({ name: file, why: 'missing' });
    } else if (addFile(found, name)) continue;
    else if (/[*?[{]/.test(name)) {
      const files = globSync(name).toSorted();
      if (files.length === 0) missing.push({ name, why: 'nothing-matches' });
      for (const file of files) if (!isFolder(file)) addFile(found, file);
    } else missing.push({ name, why: 'missing' });
  }
  return { sources: [...found.values()], missing };
}

function addFile(found: Map<string, Source>, name: string): boolean {
  const stat = statSync(name, { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  found.set(name, { kind: 'file', name, bytes: stat.size, changed: stat.mtimeMs });
  return true;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && READ_IN_FOLDERS.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // A link to a folder is none of its files: whoever wants them names it.
      .filter((file) => !isFolder(file))
      .toSorted()
  );
}
