import type { Attachment, Block, Dropped, Span, TextMap } from '../../contract/index.ts';

/** What the engine is given: exactly one of `html` and `text`. */
export interface PageInput {
  html?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** What is worked out only when it is asked for. */
export interface Wanted {
  map?: boolean;
  dropped?: boolean;
}

/** One cell of a table grid; a spanning cell stands once, at its first row and column. */
export interface TableCell extends Span {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** A `th`, or a cell that header detection took for one. */
  isHeader: boolean;
}

/** A data table of the page; its rows are "table-row" blocks, its cells joined there by a tab. */
export interface Table extends Span {
  rows: number;
  columns: number;
  /** In reading order. */
  cells: TableCell[];
  /** Number of leading rows that are column headers. */
  headerRows: number;
  /** Number of leading columns that label the rows. */
  headerColumns: number;
  /** Caption or the line before the table that names it, and the unit line ("ĐVT: triệu đồng"). */
  caption: Span | null;
  unitCaption: Span | null;
}

/** A page as text: what every reader after the source stage works on. */
export interface SourcePage {
  text: string;
  /** In order, not overlapping; all of the text but the "\n" between them. */
  blocks: Block[];
  tables: Table[];
  /** Where the text stands in the HTML; null unless it was asked for, and where there is none. */
  map: TextMap | null;
  /** What of the page's words is not in the text; null unless it was asked for. */
  dropped: Dropped[] | null;
  url: string | null;
  host: string | null;
  /** The page's title: the article's own heading, else what the request or `<title>` says. */
  title: string | null;
  origin: 'html' | 'text';
  /** When the page says that it was put out; null where it does not. */
  published: Published | null;
  /** Where the page has more elements than are read; null where all are. */
  cut: { kept: number; of: number } | null;
  /** Files the page offers beside its text; a text has none. */
  attachments: Attachment[];
  /** Signs for and against "this page is one report", from URL and markup; keys of the message catalogue. */
  signs: PageSign[];
}

/** The day on which an article was put out, and what of its page tells it. */
export interface Published {
  /** ISO. */
  date: string;
  from: 'meta' | 'time' | 'dateline';
}

export interface PageSign {
  reason: string;
  /** Positive speaks for a report. */
  weight: number;
}
