import type { Language } from '../contract/index.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Cell, CsvColumn, Field, Fields, Stored, ViewOutlet } from './field.ts';

type AnyField<T> = Field<T, unknown>;

function rows<T>(fields: Fields<T>): [keyof T & string, AnyField<T>][] {
  return Object.entries(fields) as [keyof T & string, AnyField<T>][];
}

/** One thing that an outlet says. */
export interface Said {
  readonly key: string;
  /** The field's words, where it stands as a row of its own. */
  readonly label: string | null;
  readonly text: string;
  /** By what right it is said, where that is not the text's own word. */
  readonly note: string | null;
}

/** What an outlet says of an item in lines and rows, in the order of the fields. */
export function said<T>(
  fields: Fields<T>,
  item: T,
  outlet: ViewOutlet,
  language: Language,
): Said[] {
  return rows(fields).flatMap(([key, field]) => {
    const way = field[outlet];
    if (way !== 'line' && way !== 'row') return [];
    const fact = field.fact?.(item, language);
    if (!fact) return [];
    const { text, note } = typeof fact === 'string' ? { text: fact, note: null } : fact;
    return [{ key, label: way === 'row' ? field.label[language] : null, text, note }];
  });
}

/** One field's words; null where it says nothing. */
export function factText<T>(
  field: Pick<Field<T, unknown>, 'fact'>,
  item: T,
  language: Language,
): string | null {
  const fact = field.fact?.(item, language) ?? null;
  return typeof fact === 'object' ? (fact?.text ?? null) : fact;
}

/** The text of a fact, with its note in brackets. */
export function withNote({ text, note }: Said): string {
  return note ? `${text} (${note})` : text;
}

/** One column of a table in words: what stands over it, and what an item has in it. */
export interface WordColumn<T> {
  readonly label: string;
  cell(item: T): string;
}

/** The table of an outlet: a column for each field that is a row of it; what is said in lines shares the last. */
export function wordTable<T>(
  fields: Fields<T>,
  outlet: ViewOutlet,
  language: Language,
  restLabel: string,
): WordColumn<T>[] {
  const own = rows(fields).filter(([, field]) => field[outlet] === 'row');
  const of = (item: T) => said(fields, item, outlet, language);
  return [
    ...own.map(([key, { label }]) => ({
      label: label[language],
      cell: (item: T) => of(item).find((one) => one.key === key)?.text ?? '',
    })),
    {
      label: restLabel,
      cell: (item: T) =>
        of(item)
          .filter(({ label }) => label === null)
          .map(withNote)
          .join('; '),
    },
  ];
}

/** The CSV columns of a part of the contract, each in its place for good. */
export function csvColumns<T>(fields: Fields<T>): CsvColumn<T>[] {
  return rows(fields)
    .flatMap(([, { csv }]) => ('skip' in csv ? [] : csv))
    .sort((a, b) => a.at - b.at);
}

/** What each column of the CSV is about, by its name: its field's words. */
export function csvLabels<T>(fields: Fields<T>): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    rows(fields).flatMap(([, { csv, label }]) =>
      'skip' in csv ? [] : csv.map(({ name }) => [name, label] as const),
    ),
  );
}

/** The columns of the corpus' table, and what is written in each. */
export function corpusColumns<T>(fields: Fields<T>): [name: string, write: (item: T) => Cell][] {
  return rows(fields).flatMap(([, { corpus }]) =>
    typeof corpus === 'object' && 'columns' in corpus ? Object.entries(corpus.columns) : [],
  );
}

/** An item as a row of the corpus' table. */
export function toCorpus<T>(fields: Fields<T>, item: T): Record<string, Cell> {
  return Object.fromEntries(corpusColumns(fields).map(([name, write]) => [name, write(item)]));
}

/** The fields that a row of the corpus' table holds. The caller names which. */
export function fromCorpus<T, K extends keyof T>(fields: Fields<T>, row: Stored): Pick<T, K> {
  return Object.fromEntries(
    rows(fields).flatMap(([key, { corpus }]) =>
      typeof corpus === 'object' && 'columns' in corpus ? [[key, corpus.read(row)]] : [],
    ),
  ) as Pick<T, K>;
}

/** The columns that the latest report's word replaces. */
export function latestColumns<T>(fields: Fields<T>): string[] {
  return rows(fields).flatMap(([, { corpus }]) =>
    typeof corpus === 'object' && 'columns' in corpus && corpus.latest
      ? Object.keys(corpus.columns)
      : [],
  );
}

/** What is counted over the reports of the corpus. */
export function corpusTallies<T>(
  fields: Fields<T>,
  item: T,
): { tally: string; values: readonly (string | null)[]; said: boolean }[] {
  return rows(fields).flatMap(([, { corpus }]) =>
    typeof corpus === 'object' && 'tally' in corpus
      ? [{ tally: corpus.tally, values: corpus.values(item), said: corpus.said ?? false }]
      : [],
  );
}
