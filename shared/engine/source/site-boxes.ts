import { cleanLine } from './clean.ts';
import type { Measures } from './measures.ts';
import type { Outline } from './outline.ts';
import { isRelatedHead, isWidgetHead } from './site-lines.ts';
import { isBlockKind, NodeKind } from './tags.ts';

/** A heading of a site's box is not longer. */
const MAX_HEAD = 60;
/** A box has no more nodes, and stands no more elements above its heading. */
const MOST_NODES = 1000;
const MOST_STEPS = 10;
/** More boxes no page has. */
const MOST_BOXES = 60;
/** Characters, without spaces, from which a line is a lead and not a date; of the longest one. */
const LEAD = 48;
const LONGEST_LEAD = 320;
/** Lines of a lead under each entry of a list. */
const MOST_LEADS = 2;
/** A poll, a counter or the like says no more. */
const MOST_WIDGET_TEXT = 500;

/**
 * Drops the boxes that a heading of their own tells from the article, wherever they stand: lists of
 * other articles with their leads ("Tin liên quan"), polls, counters, comments. Their text no longer
 * counts for the elements around them.
 */
export function dropBoxes(outline: Outline, measures: Measures, dropped: Uint8Array): void {
  const { kind, data, last, length } = outline;
  let line = '';
  let first = -1;
  /** The node after the last text before the line. */
  let before = 0;
  let boxes = 0;
  const endLine = (at: number): number => {
    const from = first;
    const isShort = line.length <= MAX_HEAD;
    const words = line;
    line = '';
    first = -1;
    if (from < 0) return at;
    const box =
      isShort && boxes < MOST_BOXES ? boxOf(outline, measures, cleanLine(words), from, before) : -1;
    before = at;
    if (box < 0) return at;
    boxes++;
    dropped[box] = 1;
    discount(outline, measures, box);
    before = last[box] as number;
    return Math.max(at, before);
  };
  for (let i = 1; i < length; ) {
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) {
      if ((measures.text[i] as number) + (measures.link[i] as number) > 0) {
        if (first < 0) first = i;
        if (line.length <= MAX_HEAD) line += data[i];
      }
    } else if (what === NodeKind.lineBreak || isBlockKind(what)) {
      const next = endLine(i);
      if (next > i) {
        i = next;
        continue;
      }
    }
    i++;
  }
}

/** The innermost element that a heading opens and that holds more, if nothing of an article; else -1. */
function boxOf(
  outline: Outline,
  measures: Measures,
  head: string,
  from: number,
  before: number,
): number {
  const isList = isRelatedHead(head);
  if (!isList && !isWidgetHead(head)) return -1;
  let up = outline.parent[from] as number;
  for (let step = 0; step < MOST_STEPS && up > 0 && up >= before; step++) {
    const size = (measures.text[up] as number) + (measures.link[up] as number);
    if (size > head.length) {
      const isBox = isList ? listsArticles(outline, measures, up) : size <= MOST_WIDGET_TEXT;
      return isBox && !holdsArticle(outline, measures, up) ? up : -1;
    }
    up = outline.parent[up] as number;
  }
  return -1;
}

/** Whether an element has what only articles have: a main heading, or a table with figures in it. */
function holdsArticle(outline: Outline, measures: Measures, node: number): boolean {
  for (let i = node; i < (outline.last[node] as number); i++) {
    const what = outline.kind[i] as NodeKind;
    if (what === NodeKind.heading && outline.level.get(i) === 1) return true;
    if (what === NodeKind.table && (measures.link[i] as number) < (measures.text[i] as number))
      return true;
  }
  return false;
}

/** Whether an element has nothing but links with their leads: no prose goes on as an article's does. */
function listsArticles(outline: Outline, measures: Measures, node: number): boolean {
  const end = outline.last[node] as number;
  if (end - node > MOST_NODES || (measures.link[node] as number) === 0) return false;
  let run = 0;
  let text = 0;
  let link = 0;
  for (let i = node; i <= end; i++) {
    const what = i === end ? NodeKind.lineBreak : (outline.kind[i] as NodeKind);
    if (what === NodeKind.text) {
      text += measures.text[i] as number;
      link += measures.link[i] as number;
    } else if (what === NodeKind.lineBreak || isBlockKind(what)) {
      if (link > 0) run = 0;
      else if (text > LONGEST_LEAD) return false;
      else if (text >= LEAD && ++run > MOST_LEADS) return false;
      text = 0;
      link = 0;
    }
  }
  return true;
}

/** Takes what a dropped element measures from all that hold it. */
function discount({ parent }: Outline, { text, link, prose }: Measures, box: number): void {
  const own = { text: text[box] as number, link: link[box] as number, prose: prose[box] as number };
  for (let node = box; ; node = parent[node] as number) {
    text[node] = (text[node] as number) - own.text;
    link[node] = (link[node] as number) - own.link;
    prose[node] = (prose[node] as number) - own.prose;
    if (node === 0) return;
  }
}
