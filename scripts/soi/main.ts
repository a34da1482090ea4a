import { createInterface } from 'node:readline';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { helpText, type Options, readOptions, UsageError } from './options.ts';

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
    return (await import('./read.ts')).read(options, names, signal);
  }
  if (command !== 'summary' && command !== 'explain' && command !== 'compare')
    throw new UsageError(format(words.noCommand[language], { name: command }));
  return (await import('./show.ts'))[command](options, names);
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
