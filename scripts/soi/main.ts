import { createInterface } from 'node:readline';
import { reportHead } from '../../shared/formats/index.ts';
import { summaryText } from '../../shared/formats/summary-text.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { helpText, type Options, readOptions, UsageError } from './options.ts';
import { read } from './read.ts';
import { loadSource, NotRead, readLoaded } from './read-source.ts';
import { findSources, type Source } from './sources.ts';

/** Runs one call and gives its exit code: 0 all was read, 1 some was not, 2 a wrong call, 130 stopped. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  // Whoever reads the output may have enough of it ("| head").
  process.stdout.on('error', interrupt);
  try {
    return await run(readOptions(args), stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return 130;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`soi: ${error.message}\n`);
    return 2;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function run(options: Options, signal: AbortSignal): Promise<number> {
  const { command, language } = options;
  if (command === 'help') {
    process.stdout.write(`${helpText(language)}\n`);
    return 0;
  }
  const names = await withListed(options.sources);
  if (command === 'read') {
    if (names.length === 0) throw new UsageError(words.noSource[language]);
    return read(options, names, signal);
  }
  if (command === 'summary') return summary(options, names);
  throw new UsageError(format(words.noCommand[language], { name: command }));
}

/** `soi summary`: one report's summary as plain text. */
async function summary(options: Options, names: readonly string[]): Promise<number> {
  const { language, today } = options;
  const { sources, missing } = findSources(names);
  if (sources.length !== 1 || missing.length > 0) {
    const [first] = missing;
    if (!first) throw new UsageError(words.oneSource[language]);
    const data = { source: first.name, why: words[`why:${first.why}`][language] };
    process.stderr.write(`${format(words.notRead[language], data)}\n`);
    return 1;
  }
  const [source] = sources as [Source];
  try {
    const extraction = await readLoaded(await loadSource(source, language), { language, today });
    const { title, url } = reportHead({ extraction });
    process.stdout.write(`${summaryText(extraction, { language, title, url })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    const data = { source: source.name, why: error.message };
    process.stderr.write(`${format(words.notRead[language], data)}\n`);
    return 1;
  }
}

/** The named sources, with those of standard input in the place of "-". */
async function withListed(sources: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const name of sources) {
    if (name !== '-') names.push(name);
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== '') names.push(line.trim());
  }
  return names;
}
