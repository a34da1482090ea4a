import type { Extraction } from '../../shared/contract/index.ts';
import { findFormat } from '../../shared/formats/index.ts';
import { sheetRows } from '../../shared/formats/xlsx.ts';
import type { Options } from './options.ts';
import { ROWS } from './workbooks.ts';

/** What one report adds to the run: a piece of text for each file that all reports share, or a file of its own. */
export interface Rendered {
  /** By the shared file's name, without its head. */
  readonly shared: Readonly<Record<string, string>>;
  /** The report's own file, where the format has one a report. */
  readonly own: string | null;
}

/** The files that all reports of a run share, with what stands at their beginning. */
export async function sharedHeads(options: Options): Promise<Record<string, string>> {
  if (options.format === 'ndjson') return { 'reports.ndjson': '' };
  if (options.format === 'xlsx') return { [ROWS]: '' };
  if (options.format !== 'csv') return {};
  const csv = formatOf('csv');
  const heads = await Promise.all(
    options.tables.map(async (table) => {
      const { language, bom } = options;
      return [`${table}.csv`, await csv.write([], { language, table, bom })] as const;
    }),
  );
  return Object.fromEntries(heads);
}

/** Writes one report in the run's format. */
export async function render(
  extraction: Extraction,
  options: Options,
  heads: Readonly<Record<string, string>>,
): Promise<Rendered> {
  if (options.format === 'ndjson')
    return { shared: { 'reports.ndjson': `${JSON.stringify(extraction)}\n` }, own: null };
  const { language, bom } = options;
  const items = [{ extraction }];
  if (options.format === 'xlsx')
    return { shared: { [ROWS]: `${JSON.stringify(sheetRows({ extraction }))}\n` }, own: null };
  if (options.format !== 'csv')
    return { shared: {}, own: await formatOf(options.format).write(items, { language }) };
  const shared: Record<string, string> = {};
  for (const table of options.tables) {
    const name = `${table}.csv`;
    const whole = await formatOf('csv').write(items, { language, table, bom });
    shared[name] = whole.slice((heads[name] as string).length);
  }
  return { shared, own: null };
}

/** An export format that the options have been checked to name. */
export function formatOf(id: string) {
  const found = findFormat(id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}
