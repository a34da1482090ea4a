import type { Block, BlockKind } from '../../../contract/index.ts';
import type { TextMap } from '../../../contract/text-map.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import type { Table } from '../page.ts';
import { isDataTable, type TableMeasures } from '../tables/table-kinds.ts';
import { readTable } from '../tables/tables.ts';
import { markFrame } from './frame.ts';
import { LineWriter } from './line-writer.ts';
import { lineBlock } from './lines.ts';
import { joinWrapped } from './text-blocks.ts';
import { MappingWriter, type Recovered, type RunLog } from './text-map.ts';

/** A page's text as it is built. */
export interface Rendered {
  text: string;
  blocks: Block[];
  tables: Table[];
  /** Where the text stands in the HTML; null unless it was asked for. */
  map: TextMap | null;
}

/** What of an outline is the page's own text. */
export interface Content {
  root: number;
  /** The element that holds the page's title, inside or outside of `root`; -1 where there is none. */
  title: number;
  /** Why a node is left out with all that is in it (`Why`); 0 where it is not. */
  dropped: Uint8Array;
  tables: TableMeasures;
}

/**
 * Builds the text of a content: a line a block, a line a row of a data table with its cells joined
 * by tabs; the title first. With a log of the HTML's runs it maps the text to them.
 */
export function renderText(
  outline: Outline,
  content: Content,
  log: RunLog | null = null,
  recovered: Recovered | null = null,
): Rendered {
  const { root, title, dropped, tables: tableMeasures } = content;
  const { kind, last, data } = outline;
  const mapping = log && new MappingWriter(outline, dropped, log, recovered);
  const writer = mapping ?? new LineWriter(outline, dropped);
  const tables: Table[] = [];
  const end = last[root] as number;
  let titleEnd = -1;
  if (title >= root && title < end) titleEnd = last[title] as number;
  else if (title >= 0) {
    writer.gather(title);
    const line = writer.take();
    if (line !== '') writer.add(line, { kind: 'title', level: 1 });
  }

  /** Ends of the open blocks and list items; ends of what makes text bold, a heading, a `pre`. */
  const open: number[] = [];
  const items: number[] = [];
  let boldEnd = 0;
  let headingEnd = 0;
  let headingLevel = 0;
  let preEnd = 0;
  let lineKind: BlockKind = 'paragraph';
  let level: number | null = null;

  const startLine = (at: number) => {
    while (items.length > 0 && (items[items.length - 1] as number) <= at) items.pop();
    level = null;
    if (at < titleEnd && at > title) {
      lineKind = 'title';
      level = 1;
    } else if (at < headingEnd) {
      lineKind = 'heading';
      level = headingLevel;
    } else if (items.length > 0) {
      lineKind = 'list-item';
      level = items.length;
    } else lineKind = 'paragraph';
  };
  const flush = () => {
    if (writer.isEmpty) return;
    const { isBold } = writer;
    const line = writer.take();
    if (line !== '') writer.add(line, lineBlock(line, lineKind, level, isBold));
  };

  for (let i = root; i < end; ) {
    while (open.length > 0 && (open[open.length - 1] as number) <= i) {
      open.pop();
      flush();
    }
    const what = kind[i] as NodeKind;
    if (dropped[i] !== 0) {
      if (what === NodeKind.lineBreak || isBlockKind(what)) flush();
      i = last[i] as number;
      continue;
    }
    if (what === NodeKind.text) {
      if (writer.isEmpty) startLine(i);
      if (i < preEnd) appendLines(writer, data[i] as string, i, flush);
      else writer.append(data[i] as string, i < boldEnd, i);
    } else if (what === NodeKind.bold) boldEnd = Math.max(boldEnd, last[i] as number);
    else if (what === NodeKind.lineBreak) flush();
    else if (isBlockKind(what)) {
      flush();
      if (what === NodeKind.table && isDataTable(outline, tableMeasures, i)) {
        const table = readTable(writer, i);
        if (table) tables.push(table);
        i = last[i] as number;
        continue;
      }
      if (what === NodeKind.heading) {
        headingEnd = last[i] as number;
        headingLevel = outline.level.get(i) ?? 2;
      } else if (what === NodeKind.listItem) {
        startLine(i);
        items.push(last[i] as number);
      } else if (what === NodeKind.preformatted) preEnd = Math.max(preEnd, last[i] as number);
      open.push(last[i] as number);
    }
    i++;
  }
  flush();
  const blocks = joinWrapped(writer.lines, writer.blocks);
  markFrame(writer.lines, blocks);
  return { text: writer.text, blocks, tables, map: mapping?.finish() ?? null };
}

/** Preformatted text: its line breaks end lines. */
function appendLines(writer: LineWriter, data: string, node: number, flush: () => void): void {
  for (let from = 0; ; ) {
    const at = data.indexOf('\n', from);
    writer.append(data.slice(from, at < 0 ? data.length : at), false, node, from);
    if (at < 0) return;
    flush();
    from = at + 1;
  }
}
