import { compare as compareReports } from '../../shared/comparison/compare.ts';
import { compareCsv, compareMarkdown } from '../../shared/comparison/compare-export.ts';
import type { Extraction, Language } from '../../shared/contract/index.ts';
import { extract } from '../../shared/engine/extract.ts';
import { reportHead } from '../../shared/formats/index.ts';
import { summaryText } from '../../shared/formats/summary-text.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { libraryTranslator } from '../../shared/messages/library.ts';
import { formatDate } from '../../shared/messages/translate.ts';
import { explain as explanation } from './explain.ts';
import { type Options, UsageError } from './options.ts';
import { print, told } from './output.ts';
import { type FoundPage, loadSource, NotRead, pageIn } from './read-source.ts';
import { findSources } from './sources.ts';

/** `soi summary`: one report's summary as plain text. Gives the exit code, as the others do. */
export function summary(options: Options, names: readonly string[]): Promise<number> {
  const { language } = options;
  return show(options, names, 1, async ([page]) => {
    const extraction = readPage(page as Shown, options);
    const { title, url } = reportHead({ extraction });
    await print(`${summaryText(extraction, { language, title, url })}\n`);
    return 0;
  });
}

/** `soi explain`: why one report was read so, or the sentence with the words of `--at`. */
export function explain(options: Options, names: readonly string[]): Promise<number> {
  const { language, today, at } = options;
  return show(options, names, 1, async ([page]) => {
    const lines = explanation((page as Shown).input, { language, today, at });
    if (lines === null) {
      told(format(words.notSaid[language], { at }));
      return 1;
    }
    await print(lines.map((line) => `${line}\n`).join(''));
    return 0;
  });
}

/** `soi compare`: two reports side by side, the earlier one first where both say their day. */
export function compare(options: Options, names: readonly string[]): Promise<number> {
  const { language } = options;
  return show(options, names, 2, async (pages) => {
    const read = pages.map((page) => ({ name: page.name, extraction: readPage(page, options) }));
    const day = ({ extraction }: Read) => reportHead({ extraction }).date ?? '';
    if (read.every(day)) read.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
    const [before, after] = read as [Read, Read];
    const comparison = compareReports(before.extraction, after.extraction);
    if (options.format === 'json') await print(`${JSON.stringify(comparison)}\n`);
    else if (options.format === 'csv') await print(compareCsv(comparison, language));
    else {
      const called = { before: titleOf(before, language), after: titleOf(after, language) };
      await print(compareMarkdown(comparison, called, libraryTranslator(language), language));
    }
    return 0;
  });
}

interface Read {
  readonly name: string;
  readonly extraction: Extraction;
}

function titleOf({ name, extraction }: Read, language: Language): string {
  const { title, number, date } = reportHead({ extraction });
  return [title ?? name, number, date && formatDate(date, language)].filter(Boolean).join(' · ');
}

function readPage({ input, withSource }: FoundPage, { language, today }: Options): Extraction {
  return withSource(extract(input, { language, today }));
}

type Shown = FoundPage & { readonly name: string };

/** Gets as many pages as a command shows, and shows them; what cannot be read is told. */
async function show(
  { language }: Options,
  names: readonly string[],
  count: 1 | 2,
  run: (pages: readonly Shown[]) => Promise<number>,
): Promise<number> {
  const { sources, missing } = findSources(names);
  if (sources.length + missing.length !== count)
    throw new UsageError(words[count === 1 ? 'oneSource' : 'twoSources'][language]);
  const pages: Shown[] = [];
  const notRead = (source: string, why: string) =>
    told(format(words.notRead[language], { source, why }));
  for (const { name, why } of missing) notRead(name, words[`why:${why}`][language]);
  for (const source of sources)
    try {
      const page = await pageIn(await loadSource(source, language), language);
      pages.push({ ...page, name: source.name });
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      notRead(source.name, error.message);
    }
  return pages.length === count ? run(pages) : 1;
}
