import * as z from 'zod/mini';
import { quotedNote } from '../anchor/quoted-notes.ts';
import type { Extraction } from '../contract/index.ts';
import { ExportItem, type ExportOptions } from './item.ts';

/** Version of Soi's own file; raised only when an older reader could not read it. */
export const FILE_VERSION = 1;

/** Soi's own file: everything, for another Soi or a script. */
export const SoiFile = z.object({
  format: z.literal('soi-reports'),
  version: z.literal(FILE_VERSION),
  exportedAt: z.nullable(z.iso.datetime()),
  items: z.array(ExportItem),
});
export type SoiFile = z.infer<typeof SoiFile>;

/** Soi's own JSON, indented; `readJson` gives the same items back. */
export function writeJson(items: readonly ExportItem[], options: ExportOptions): string {
  const file: SoiFile = {
    format: 'soi-reports',
    version: FILE_VERSION,
    exportedAt: options.exportedAt ?? null,
    items: [...items],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file was not taken. `path` points into it, such as "items.3.extraction.text". */
export interface JsonProblem {
  code: 'not-json' | 'not-soi' | 'newer-version' | 'invalid' | 'quote-mismatch';
  path: string;
}

/** `notesRefused`: reader's notes left out, since their report's text does not hold what they quote. */
export type ReadJson =
  | { ok: true; items: ExportItem[]; notesRefused: number }
  | { ok: false; problems: JsonProblem[] };

const Envelope = z.object({ format: z.literal('soi-reports'), version: z.int() });
const MOST_PROBLEMS = 20;

/**
 * Reads Soi's own file, whole or not at all: its shape, and that each quote stands where it says. A reader's note
 * that quotes what its text does not hold is refused alone.
 * Unknown fields are dropped.
 */
export function readJson(text: string): ReadJson {
  const fail = (...problems: JsonProblem[]): ReadJson => ({ ok: false, problems });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'not-json', path: '' });
  }
  const envelope = Envelope.safeParse(parsed);
  if (!envelope.success) return fail({ code: 'not-soi', path: '' });
  if (envelope.data.version > FILE_VERSION) return fail({ code: 'newer-version', path: 'version' });
  const file = SoiFile.safeParse(parsed);
  if (!file.success)
    return fail(
      ...file.error.issues
        .slice(0, MOST_PROBLEMS)
        .map((issue) => ({ code: 'invalid' as const, path: issue.path.join('.') })),
    );
  const problems = file.data.items.flatMap(({ extraction }, index) =>
    misplacedQuotes(extraction).map((path) => ({
      code: 'quote-mismatch' as const,
      path: `items.${index}.extraction.${path}`,
    })),
  );
  if (problems.length > 0) return fail(...problems.slice(0, MOST_PROBLEMS));
  let notesRefused = 0;
  const items = file.data.items.map((item) => {
    const { readerNotes } = item;
    if (!readerNotes) return item;
    const kept = readerNotes.filter((note) => quotedNote(item.extraction.text, note) !== null);
    notesRefused += readerNotes.length - kept.length;
    return { ...item, readerNotes: kept };
  });
  return { ok: true, items, notesRefused };
}

/** Paths of the quotes that do not stand at their place in the text. */
function misplacedQuotes(extraction: Extraction): string[] {
  const { text, documents, indicators, agencies, findings, summary } = extraction;
  const paths: string[] = [];
  const check = (path: string, quotes: readonly { start: number; end: number; quote: string }[]) =>
    quotes.forEach(({ start, end, quote }, index) => {
      if (text.slice(start, end) !== quote) paths.push(`${path}.${index}`);
    });
  documents.forEach(({ mentions }, index) => {
    check(`documents.${index}.mentions`, mentions);
  });
  check('indicators', indicators);
  agencies.forEach(({ mentions }, index) => {
    check(`agencies.${index}.mentions`, mentions);
  });
  findings.forEach(({ evidence }, index) => {
    check(`findings.${index}.evidence`, evidence);
  });
  check('summary.points', summary.points);
  check('summary.sentences', summary.sentences);
  return paths;
}
