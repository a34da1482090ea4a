import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/contract/index.ts';
import { CSV_TABLES, type CsvTable, FORMATS } from '../../shared/formats/index.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';

/** A line a report, as the API's batch answers: what scripts read. The other formats are the product's. */
const NDJSON = 'ndjson';
export const FORMAT_NAMES: readonly string[] = [
  ...new Set([NDJSON, 'xlsx', ...FORMATS.map(({ id }) => id)]),
];
/** What a comparison is written as, the first where none is named. */
const COMPARED_AS: readonly string[] = ['md', 'csv', 'json'];
/** Rest between two pages of a portal: a person who reads is not faster. */
export const PAUSE_MS = 1000;
/** More threads than any machine that runs this gains from. */
const MOST_JOBS = 64;

export interface Options {
  readonly command: string;
  readonly sources: readonly string[];
  /** `ndjson`, or the id of an export format; of a comparison one of its own. */
  readonly format: string;
  readonly tables: readonly CsvTable[];
  readonly out: string | null;
  /** Words of the text that are to be explained. */
  readonly at: string | null;
  readonly jobs: number;
  readonly pauseMs: number;
  readonly bom: boolean;
  /** ISO date; fixed when the run begins, so that all reports are read as of one day. */
  readonly today: string;
  readonly language: Language;
  readonly quiet: boolean;
}

/** A call that is not understood; the message says what would be. */
export class UsageError extends Error {}

/** Reads the arguments of a call. Throws a UsageError in the language that was asked for. */
export function readOptions(args: readonly string[]): Options {
  const language: Language = wantsEnglish(args) ? 'en' : 'vi';
  const { values, positionals } = parsed(args, language);
  const [command = 'help', ...sources] = positionals;
  const allowed = (option: string, value: string, choices: readonly string[]) => {
    if (choices.includes(value)) return value;
    const data = { option, value, allowed: choices.join(', ') };
    throw new UsageError(format(words.badOption[language], data));
  };
  const number = (option: string, value: string, least: number, most: number) => {
    const read = Number(value);
    if (Number.isInteger(read) && read >= least && read <= most) return read;
    const data = { option, value, allowed: `${least}–${most}` };
    throw new UsageError(format(words.badOption[language], data));
  };
  const table = allowed('--table', values.table, [...CSV_TABLES, 'all']);
  const out = values.out ?? null;
  if (table === 'all' && out === null) throw new UsageError(words.tableNeedsOut[language]);
  const formats = command === 'compare' ? COMPARED_AS : FORMAT_NAMES;
  const named = values.format ?? (formats[0] as string);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today)) allowed('--today', today, ['YYYY-MM-DD']);
  return {
    command: values.help ? 'help' : command,
    sources,
    format: allowed('--format', named === 'csl' ? 'csl-json' : named, formats),
    tables: table === 'all' ? CSV_TABLES : [table as CsvTable],
    out,
    at: values.at?.trim() || null,
    jobs: number('--jobs', values.jobs, 1, MOST_JOBS),
    pauseMs: number('--pause', values.pause, 0, 3_600_000),
    bom: values.bom,
    today,
    language: allowed('--language', values.language, ['vi', 'en']) as Language,
    quiet: values.quiet,
  };
}

function parsed(args: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        at: { type: 'string' },
        table: { type: 'string', default: 'documents' },
        out: { type: 'string', short: 'o' },
        jobs: { type: 'string', short: 'j', default: String(availableParallelism()) },
        pause: { type: 'string', default: String(PAUSE_MS) },
        bom: { type: 'boolean', default: false },
        today: { type: 'string' },
        language: { type: 'string', short: 'l', default: 'vi' },
        quiet: { type: 'boolean', short: 'q', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(
      format(words.unknownOption[language], { what: (error as Error).message.split('.')[0] }),
    );
  }
}

/** "2024-02-31" is none: it comes back as another. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day.length === 10;
}

/** The language is wanted before the rest is known to be understood. */
function wantsEnglish(args: readonly string[]): boolean {
  return args.some(
    (arg, i) =>
      arg === '--language=en' || (arg === 'en' && /^(--language|-l)$/.test(args[i - 1] ?? '')),
  );
}

/** The help page in a language. */
export function helpText(language: Language): string {
  return format(words.help[language], {
    formats: FORMAT_NAMES.join(', '),
    tables: CSV_TABLES.join(', '),
    pause: PAUSE_MS,
  });
}
