import { Hint } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { cleanLine } from '../text/clean.ts';
import { Why } from './dropped.ts';
import type { Measures } from './measures.ts';
import { isRelatedHead, isWidgetHead, mayBeHead } from './site-lines.ts';

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
  const { kind, last, length } = outline;
  /** The line's first text, and its size so far. */
  let first = -1;
  let size = 0;
  /** The node after the last text before the line. */
  let before = 0;
  let boxes = 0;
  for (let i = 1; i <= length; i++) {
    const what = i === length ? NodeKind.lineBreak : (kind[i] as NodeKind);
    if (what === NodeKind.text) {
      const more = sizeOf(measures, i);
      if (first < 0 && more > 0) first = i;
      size += more;
      continue;
    }
    if (first < 0 || (what !== NodeKind.lineBreak && !isBlockKind(what))) continue;
    const head = size <= MAX_HEAD ? lineBetween(outline, measures, first, i) : '';
    const box = mayBeHead(head) ? boxOf(outline, measures, head, first, before) : -1;
    first = -1;
    size = 0;
    before = i;
    if (box < 0 || boxes++ >= MOST_BOXES) continue;
    dropped[box] = isRelatedHead(head) ? Why.related : Why.widget;
    discount(outline, measures, box);
    before = last[box] as number;
    i = Math.max(i, before) - 1;
  }
}

/** The texts between two nodes as one line; empty where it is too long for a heading. */
function lineBetween(
  { kind, data }: Outline,
  measures: Measures,
  from: number,
  to: number,
): string {
  let line = '';
  for (let i = from; i < to; i++)
    if (kind[i] === NodeKind.text && sizeOf(measures, i) > 0) line += data[i];
  return line.length <= MAX_HEAD ? cleanLine(line) : '';
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
    const size = sizeOf(measures, up);
    if (size > head.length) {
      const isBox = isList
        ? listsArticles(outline, measures, up) && !holdsTable(outline, measures, up)
        : size <= MOST_WIDGET_TEXT;
      return isBox && !holdsTitle(outline, up) ? up : -1;
    }
    up = outline.parent[up] as number;
  }
  return -1;
}

function holdsTitle({ kind, last, level }: Outline, node: number): boolean {
  for (let i = node; i < (last[node] as number); i++)
    if (kind[i] === NodeKind.heading && level.get(i) === 1) return true;
  return false;
}

/** Whether an element has a table of more words than links. */
function holdsTable({ kind, last }: Outline, { text, link }: Measures, node: number): boolean {
  for (let i = node; i < (last[node] as number); i++)
    if (kind[i] === NodeKind.table && (link[i] as number) < (text[i] as number)) return true;
  return false;
}

/** Whether an element has nothing but links with their leads: no prose goes on as an article's does. */
function listsArticles(outline: Outline, measures: Measures, node: number): boolean {
  const size = (outline.last[node] as number) - node;
  if (size > MOST_NODES || (measures.link[node] as number) === 0) return false;
  let run = 0;
  return everyLine(outline, measures, node, (text, link) => {
    if (link > 0) run = 0;
    else if (text > LONGEST_LEAD) return false;
    else if (text >= LEAD) run++;
    return run <= MOST_LEADS;
  });
}

/** Whether all lines of an element, by their characters outside and inside links, pass a test. */
function everyLine(
  { kind, last }: Outline,
  measures: Measures,
  node: number,
  test: (text: number, link: number) => boolean,
): boolean {
  const end = last[node] as number;
  let text = 0;
  let link = 0;
  for (let i = node; i <= end; i++) {
    const what = i === end ? NodeKind.lineBreak : (kind[i] as NodeKind);
    if (what === NodeKind.text) {
      text += measures.text[i] as number;
      link += measures.link[i] as number;
    } else if (text + link > 0 && (what === NodeKind.lineBreak || isBlockKind(what))) {
      if (!test(text, link)) return false;
      text = 0;
      link = 0;
    }
  }
  return true;
}

/** Drops the entries of lists of other articles that the portal's own row names: they lead elsewhere. */
export function dropListed(outline: Outline, measures: Measures, dropped: Uint8Array): void {
  let end = 0;
  for (const [node, hint] of outline.hints) {
    const isEntry = (hint & Hint.listItem) !== 0 && (measures.link[node] as number) > 0;
    if (!isEntry || node < end || holdsTitle(outline, node)) continue;
    dropped[node] = Why.related;
    discount(outline, measures, node);
    end = outline.last[node] as number;
  }
}

/** Fewest cards in a row that are a list where other things stand beside them. */
const CARDS_IN_A_ROW = 3;
/** A card has no more nodes; its headline is not shorter, and has no more beside it than a date. */
const MOST_CARD_NODES = 80;
const SHORTEST_HEADLINE = 18;
const LONGEST_DATE = 20;

/** Drops lists of other articles that no heading tells: sibling boxes of a headline with its lead. */
export function dropCards(outline: Outline, measures: Measures, dropped: Uint8Array): void {
  const { parent, last, length } = outline;
  for (let node = 1; node < length; node++) {
    if (dropped[node] !== 0) {
      node = (last[node] as number) - 1;
      continue;
    }
    if (!isCard(outline, measures, node)) continue;
    const up = parent[node] as number;
    const cards = [node];
    let next = last[node] as number;
    for (; next < (last[up] as number); next = last[next] as number) {
      if (isCard(outline, measures, next)) cards.push(next);
      else if (sizeOf(measures, next) > 0) break;
    }
    const isWhole =
      cards.length > 1 &&
      cards.reduce((sum, card) => sum + sizeOf(measures, card), 0) === sizeOf(measures, up);
    if (cards.length >= CARDS_IN_A_ROW || isWhole) {
      for (const card of cards) {
        dropped[card] = Why.related;
        discount(outline, measures, card);
      }
    }
    node = next - 1;
  }
}

function sizeOf({ text, link }: Measures, node: number): number {
  return (text[node] as number) + (link[node] as number);
}

/** Whether an element is a headline that links to its article, with a lead under it. */
function isCard(outline: Outline, measures: Measures, node: number): boolean {
  const size = (outline.last[node] as number) - node;
  if (size > MOST_CARD_NODES || (measures.link[node] as number) < SHORTEST_HEADLINE) return false;
  if ((measures.prose[node] as number) < LEAD) return false;
  let leads = 0;
  let hasHeadline = false;
  const isFit = everyLine(outline, measures, node, (text, link) => {
    const isHeadline = link >= SHORTEST_HEADLINE && text <= LONGEST_DATE;
    if (!hasHeadline) {
      hasHeadline = isHeadline;
      return isHeadline;
    }
    if (text >= LEAD) {
      leads++;
      return link <= text && text <= LONGEST_LEAD;
    }
    // Beside the lead a date or "Xem thêm" may stand, and no second headline.
    return !isHeadline || text + link <= LONGEST_DATE;
  });
  return isFit && hasHeadline && leads > 0 && leads <= MOST_LEADS;
}

/** Takes what a dropped element measures from all that hold it. */
export function discount({ parent }: Outline, { text, link, prose }: Measures, box: number): void {
  const own = { text: text[box] as number, link: link[box] as number, prose: prose[box] as number };
  for (let node = box; ; node = parent[node] as number) {
    text[node] = (text[node] as number) - own.text;
    link[node] = (link[node] as number) - own.link;
    prose[node] = (prose[node] as number) - own.prose;
    if (node === 0) return;
  }
}
