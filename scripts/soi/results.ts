import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../../shared/engine/identity.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { type Options, UsageError } from './options.ts';
import { formatOf, type Rendered } from './render.ts';
import type { Source } from './sources.ts';

const JOURNAL = 'soi-run.ndjson';
/** Longest name of a file, in characters: file systems take 255 bytes, and a letter may have three. */
const MOST_NAME = 80;

/** First line of the journal: what the run is. */
interface Head {
  readonly soi: 1;
  readonly engine: string;
  readonly format: string;
  readonly tables: readonly string[];
  readonly language: string;
  readonly bom: boolean;
  readonly today: string;
}

/** One source that is done, and how long the shared files are with it. */
interface Entry {
  readonly name: string;
  readonly bytes: number | null;
  readonly changed: number | null;
  readonly own: string | null;
  readonly lengths: Readonly<Record<string, number>>;
}

/**
 * The folder that a run writes into, with the journal of what is done. A run that was stopped, even in the middle of a
 * line, goes on where the journal ends: shared files are cut back to what it vouches for.
 */
export class Results {
  private readonly folder: string;
  private readonly extension: string;
  private readonly done = new Map<string, Entry>();
  private readonly names = new Set<string>();
  private lengths: Record<string, number> = {};

  /** Opens the folder for a run. Throws a UsageError where it holds another one's results. */
  constructor(
    options: Options,
    heads: Readonly<Record<string, string>>,
    sources: readonly Source[],
  ) {
    const { out, language } = options;
    this.folder = out ?? '.';
    this.extension = Object.keys(heads).length > 0 ? '' : formatOf(options.format).extension;
    mkdirSync(this.folder, { recursive: true });
    const { tables, bom, today } = options;
    const head: Head = {
      soi: 1,
      engine: ENGINE_VERSION,
      format: options.format,
      tables: options.format === 'csv' ? tables : [],
      language,
      bom,
      today,
    };
    const lines = this.journalLines();
    if (lines.length > 0 && JSON.stringify(lines[0]) !== JSON.stringify(head))
      throw new UsageError(format(words.otherRun[language], { folder: this.folder }));
    const entries = unchanged(lines.slice(1) as Entry[], sources, this.extension === '');
    for (const entry of entries) {
      this.done.set(entry.name, entry);
      if (entry.own) this.names.add(entry.own);
    }
    const last = entries.at(-1);
    for (const [name, start] of Object.entries(heads)) {
      const length = last?.lengths[name] ?? Buffer.byteLength(start);
      if (last && size(this.path(name)) >= length) truncateSync(this.path(name), length);
      else writeFileSync(this.path(name), start);
      this.lengths[name] = length;
    }
    writeFileSync(
      this.path(JOURNAL),
      [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  }

  /** Whether a source's report stands in the folder. */
  has({ name }: Source): boolean {
    return this.done.has(name);
  }

  /** Writes what a report gives, and then that it is done. */
  add(source: Source, { shared, own }: Rendered): void {
    const lengths = { ...this.lengths };
    for (const [name, piece] of Object.entries(shared)) {
      appendFileSync(this.path(name), piece);
      lengths[name] = (lengths[name] ?? 0) + Buffer.byteLength(piece);
    }
    const file = own === null ? null : this.freeName(source.name);
    if (file !== null && own !== null) writeFileSync(this.path(file), own);
    const isFile = source.kind === 'file';
    const entry: Entry = {
      name: source.name,
      bytes: isFile ? source.bytes : null,
      changed: isFile ? source.changed : null,
      own: file,
      lengths,
    };
    appendFileSync(this.path(JOURNAL), `${JSON.stringify(entry)}\n`);
    this.lengths = lengths;
  }

  private path(name: string): string {
    return join(this.folder, name);
  }

  /** What of the journal can be read; a last line that was cut is left out, and so is all behind one. */
  private journalLines(): unknown[] {
    if (!existsSync(this.path(JOURNAL))) return [];
    const lines: unknown[] = [];
    for (const line of readFileSync(this.path(JOURNAL), 'utf8').split('\n')) {
      try {
        lines.push(JSON.parse(line));
      } catch {
        break;
      }
    }
    return lines;
  }

  /** A name for a source's own file that no other has: its path or address, as any file system takes it. */
  private freeName(source: string): string {
    const base =
      source
        .replace(/^https?:\/\//i, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[-.]+|-+$/g, '')
        .slice(-MOST_NAME) || 'report';
    let name = `${base}.${this.extension}`;
    for (let i = 2; this.names.has(name); i++) name = `${base}-${i}.${this.extension}`;
    this.names.add(name);
    return name;
  }
}

/** The entries whose files are as they were. In files that all share, what stands behind a changed one is read again. */
function unchanged(
  entries: readonly Entry[],
  sources: readonly Source[],
  isShared: boolean,
): readonly Entry[] {
  const now = new Map(sources.map((source) => [source.name, source]));
  const isSame = ({ name, bytes, changed }: Entry) => {
    const source = now.get(name);
    return (
      !source || source.kind === 'address' || (source.bytes === bytes && source.changed === changed)
    );
  };
  if (!isShared) return entries.filter(isSame);
  const firstChanged = entries.findIndex((entry) => !isSame(entry));
  return firstChanged < 0 ? entries : entries.slice(0, firstChanged);
}

function size(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
