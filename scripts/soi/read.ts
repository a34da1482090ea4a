import type { Extraction } from '../../shared/contract/index.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { type Options, UsageError } from './options.ts';
import { print } from './output.ts';
import { readAll } from './pool.ts';
import { Progress } from './progress.ts';
import { formatOf, sharedHeads } from './render.ts';
import { Results } from './results.ts';
import { findSources } from './sources.ts';
import { hasWorkbooks, oneWorkbook, removeWorkbooks, writeWorkbooks } from './workbooks.ts';

/** `soi read`: reads all sources and writes them out. Gives the exit code. */
export async function read(
  options: Options,
  names: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const { language, quiet, out } = options;
  const { sources, missing } = findSources(names);
  const heads = await sharedHeads(options);
  const results = out === null ? null : new Results(options, heads, sources);
  const waiting = results ? sources.filter((source) => !results.has(source)) : sources;
  const progress = new Progress(waiting.length + missing.length, language, quiet);
  for (const { name, why } of missing) progress.fail(name, words[`why:${why}`][language]);

  // Without a folder, formats that are one document a file are written at the end, all reports in one.
  const whole = results === null && Object.keys(heads).length === 0;
  const isWorkbook = options.format === 'xlsx';
  const rows: string[] = [];
  if (out !== null && isWorkbook && waiting.length > 0) removeWorkbooks(out);
  const extractions: Extraction[] = [];
  if (!results) for (const head of Object.values(heads)) await print(head);
  for await (const { source, outcome } of readAll(waiting, { options, heads, whole }, signal)) {
    if (!outcome.ok) progress.fail(source.name, outcome.why);
    else if (outcome.extraction) extractions.push(outcome.extraction);
    else if (outcome.rendered && results) results.add(source, outcome.rendered);
    else if (outcome.rendered)
      for (const piece of Object.values(outcome.rendered.shared))
        if (isWorkbook) rows.push(piece);
        else await print(piece);
    progress.step();
  }
  if (whole) {
    const items = extractions.map((extraction) => ({ extraction }));
    await print(await formatOf(options.format).write(items, { language }));
  }
  if (isWorkbook && out !== null) {
    if (!hasWorkbooks(out)) await writeWorkbooks(out, language);
  } else if (isWorkbook) {
    const book = await oneWorkbook(rows, language);
    if (!book) throw new UsageError(words.workbookNeedsOut[language]);
    await print(book);
  }
  progress.end(sources.length - waiting.length);
  return progress.failed > 0 ? 1 : 0;
}
