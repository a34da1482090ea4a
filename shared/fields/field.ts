import type { Language } from '../contract/index.ts';
import type { Message } from '../messages/catalogue.ts';

/** What one field says in words; `note` says by what right ("suy từ ký hiệu"). Null says nothing. */
export type Fact = string | null | { readonly text: string; readonly note: string };

/** That a field is not shown by an outlet, and why. */
export interface Skip {
  readonly skip: string;
}

/**
 * How an outlet shows a field: in its line of facts, as a row with the field's words before it, or in a
 * place of its own (a heading, a plot, a list of mentions).
 */
export type Way = 'line' | 'row' | 'own' | Skip;

/**
 * The outlets that say things in words. The share page and the reading view are made of the cards: what a card
 * shows, they show.
 */
export const VIEWS = [
  'card',
  'table',
  'hoverCard',
  'markdown',
  'jsonld',
  'references',
  'corpusList',
  'library',
] as const;
export type ViewOutlet = (typeof VIEWS)[number];

export type Cell = string | number | null;

/** A column of the CSV. `at` is its place for good: a new column takes a higher number than all before it. */
export interface CsvColumn<T> {
  readonly at: number;
  readonly name: string;
  cell(item: T): Cell;
  /** What its cells are where they are not words. */
  readonly type?: NumberType;
}

/** `decimal`: a number as its exact decimal string, which a sheet writes as a number and a CSV letter by letter. */
export type NumberType = 'integer' | 'number' | 'decimal';

/** A row of the corpus' database. */
export type Stored = Readonly<Record<string, unknown>>;

/** Columns of the corpus' table: what is written there, and the field that is read back. */
export interface CorpusColumns<T, V> {
  readonly columns: Readonly<Record<string, (item: T) => Cell>>;
  read(row: Stored): V;
  /** The latest report's word replaces what stood there. */
  readonly latest?: boolean;
}

/** What each report says is counted: values by the number of reports that say them. */
export interface CorpusTally<T> {
  readonly tally: string;
  values(item: T): readonly (string | null)[];
  /** Whether it is also counted how many reports say anything of it. */
  readonly said?: boolean;
}

/** One field of the contract: its words, and where it goes. */
export interface Field<T, V> extends Readonly<Record<ViewOutlet, Way>> {
  readonly label: Message;
  fact?(item: T, language: Language): Fact;
  readonly csv: readonly CsvColumn<T>[] | Skip;
  readonly corpus: CorpusColumns<T, V> | CorpusTally<T> | 'own' | Skip;
}

/** One row for every field of a part of the contract: the types ask for each. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T, T[K]> };

export function skip(why: string): Skip {
  return { skip: why };
}

/** One column of the CSV. */
export function csv<T>(at: number, name: string, cell: (item: T) => Cell): CsvColumn<T> {
  return { at, name, cell };
}

/** One column of numbers. */
export function numberCsv<T>(
  type: NumberType,
  at: number,
  name: string,
  cell: (item: T) => Cell,
): CsvColumn<T> {
  return { at, name, cell, type };
}

/** A field that is stored as it is, in one column; longer words are cut at `most` characters. */
export function column<T, K extends keyof T>(
  key: K,
  name: string,
  { most = Number.POSITIVE_INFINITY, latest = false } = {},
): CorpusColumns<T, T[K]> {
  return {
    columns: { [name]: (item) => cut((item[key] ?? null) as Cell, most) },
    read: (row) => row[name] as T[K],
    latest,
  };
}

/** A list, stored as JSON in one column; empty where the row is older than the column. */
export function listColumn<T, K extends keyof T>(
  key: K,
  name: string,
  { latest = false } = {},
): CorpusColumns<T, T[K]> {
  return {
    columns: { [name]: (item) => JSON.stringify(item[key]) },
    read: (row) => (typeof row[name] === 'string' ? JSON.parse(row[name]) : []) as T[K],
    latest,
  };
}

function cut(value: Cell, most: number): Cell {
  return typeof value === 'string' ? short(value, most) : value;
}

/** Cut at a whole character, with the sign that it is cut. */
export function short(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
