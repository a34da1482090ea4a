import { Hint, type Hints } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import type { Content } from '../text/render.ts';
import { Why } from './dropped.ts';
import { dropHiddenCopies } from './hidden-copies.ts';
import type { Measures } from './measures.ts';
import type { Menu } from './menu.ts';
import { dropBoxes, dropCards, dropListed } from './site-boxes.ts';
import { isImprintPart, isSitePart } from './site-parts.ts';
import { chooseTitle } from './title.ts';
import { dropJunk } from './trim.ts';

/** A child with this share of its parent's weight is where the article is. */
const DOMINANT = 0.8;
/** Share of the page's weight that an element named as content must hold. */
const NAMED_SHARE = 0.3;
/** How many elements up from the content its lead and title are looked for. */
const REACH = 3;
/** What stands before the content and belongs to it is not longer. */
const MAX_LEAD = 700;

/** A page of which the report is to be found. */
export interface MeasuredPage {
  outline: Outline;
  measures: Measures;
  hints: Hints;
  menu: Menu;
  url: string | undefined;
}

/**
 * Finds what of a page is the report: its root element, its title, and what to leave out. What lists
 * other articles is left out and no longer measured, unless it is to be kept.
 */
export function chooseContent(page: MeasuredPage, keepsLists = false): Content {
  const { outline, measures, hints, menu, url } = page;
  const dropped = new Uint8Array(outline.length);
  dropHiddenCopies(outline, measures, dropped);
  if (!keepsLists) {
    dropListed(outline, measures, dropped);
    dropBoxes(outline, measures, dropped);
    dropCards(outline, measures, dropped);
  }
  const core = chooseCore(outline, measures, hints);
  const { node: title, sections } = chooseTitle(
    { outline, measures, hints, menu, core, dropped },
    url,
  );
  const root = title < 0 ? reach(outline, measures, hints, core) : ancestorOf(outline, title, core);
  for (const section of sections) dropped[section] = Why.tools;
  const tables = dropJunk({ outline, measures, hints, core, title, root, dropped });
  return { root, title, dropped, tables };
}

/** Weight of a subtree for the choice: prose first, other text outside links less. */
function weigh({ text, prose }: Measures, node: number): number {
  return (prose[node] as number) + 0.3 * ((text[node] as number) - (prose[node] as number));
}

function chooseCore(outline: Outline, measures: Measures, hints: Hints): number {
  const descended = descend(outline, measures, hints);
  const total = weigh(measures, descended);
  const named = namedContent(outline, measures, hints, total * NAMED_SHARE);
  return named < 0 ? wholeTable(outline, measures, descended) : named;
}

/**
 * The table, where the way down ended at its rows, or in the one long cell of a table of labels and values: a page that
 * is nothing but a table is that table.
 */
function wholeTable(outline: Outline, measures: Measures, node: number): number {
  const { kind, parent } = outline;
  let whole = node;
  for (let up = 0; up < TABLE_REACH && whole > 0 && kind[whole] !== NodeKind.table; up++)
    whole = parent[whole] as number;
  if (kind[whole] !== NodeKind.table) return node;
  const isRows = kind[node] === NodeKind.rowGroup || kind[node] === NodeKind.row;
  return isRows || hasLabels(outline, measures, whole, node) ? whole : node;
}

/** A cell's paragraph, cell, row and group of rows below its table. */
const TABLE_REACH = 5;
/** Fewest other cells of a table of labels and values, and their longest mean text. */
const LABEL_CELLS = 4;
const LABEL_SIZE = 40;

/** Whether a table's other cells are short words outside links, as labels and their values are. */
function hasLabels(
  { kind, last }: Outline,
  { text, link }: Measures,
  table: number,
  cell: number,
): boolean {
  let cells = 0;
  for (let i = table; i < (last[table] as number); i++) {
    const what = kind[i] as NodeKind;
    if (i > table && what === NodeKind.table) return false;
    const isCell = what === NodeKind.cell || what === NodeKind.headerCell;
    if (isCell && (cell < i || cell >= (last[i] as number)) && (text[i] as number) > 0) cells++;
  }
  const rest = (text[table] as number) - (text[cell] as number);
  const links = (link[table] as number) - (link[cell] as number);
  return cells >= LABEL_CELLS && rest <= cells * LABEL_SIZE && links <= rest;
}

/** Goes down from the page's root as long as one box holds nearly all of the weight. */
function descend(outline: Outline, measures: Measures, hints: Hints): number {
  for (let node = 0; ; ) {
    const next = dominantBox(outline, measures, hints, node);
    if (next < 0) return node;
    node = next;
  }
}

/** Whether an element may hold an article: paragraphs and headings are of it. */
function isBox(kind: NodeKind): boolean {
  if (kind === NodeKind.inline || kind === NodeKind.bold) return true;
  return isBlockKind(kind) && kind !== NodeKind.paragraph && kind !== NodeKind.heading;
}

/** The child box that holds nearly all of a node's weight, site parts not counted; or -1. */
function dominantBox(outline: Outline, measures: Measures, hints: Hints, node: number): number {
  const { kind, last } = outline;
  const end = last[node] as number;
  const children: { node: number; weight: number }[] = [];
  /** Weight of what is surely the article's, and of children not looked at yet. */
  let sure = 0;
  let open = 0;
  for (let child = node + 1; child < end; child = last[child] as number) {
    if (kind[child] === NodeKind.text) {
      sure += measures.text[child] as number;
      continue;
    }
    const weight = weigh(measures, child);
    if (weight <= 0) continue;
    children.push({ node: child, weight });
    open += weight;
  }
  const [only] = children;
  if (only === undefined) return -1;
  if (children.length === 1 && sure === 0)
    return isBox(kind[only.node] as NodeKind) ? only.node : -1;
  // The heaviest first: a few of them mostly decide, and the rest need no look.
  children.sort((a, b) => b.weight - a.weight);
  const whole = (measures.text[node] as number) + (measures.link[node] as number);
  let best: { node: number; weight: number } | null = null;
  for (const child of children) {
    open -= child.weight;
    const isPart =
      isSitePart(outline, measures, hints, child.node, whole) ||
      isImprintPart(outline, measures, child.node);
    if (!isPart) {
      if (best === null && !isBox(kind[child.node] as NodeKind)) return -1;
      best ??= child;
      sure += child.weight;
    }
    if (best === null) continue;
    if (best.weight < sure * DOMINANT) return -1;
    if (best.weight >= (sure + open) * DOMINANT) return best.node;
  }
  return best === null ? -1 : best.node;
}

/** The element that a profile names as content: the heaviest, and the innermost of equals. */
function namedContent(outline: Outline, measures: Measures, hints: Hints, least: number): number {
  const { kind, last, length } = outline;
  let best = -1;
  let bestWeight = Math.max(least, 1);
  for (let i = 1; i < length; i++) {
    if (kind[i] === NodeKind.text) continue;
    const weight = weigh(measures, i);
    if (weight < bestWeight * 0.9) continue;
    if ((hints.ofRow(i) & Hint.content) === 0) continue;
    if (best >= 0 && i < (last[best] as number)) {
      // Inside the one chosen: take it only where nothing of the article is lost.
      if (weight < weigh(measures, best) * 0.97) continue;
    } else if (weight <= bestWeight) continue;
    best = i;
    bestWeight = weight;
  }
  return best;
}

/**
 * Without a title to show where the article begins: takes in what stands right before the content
 * (its lead, its title) as far as it is words and not links.
 */
function reach(outline: Outline, measures: Measures, hints: Hints, core: number): number {
  const { parent, last, kind } = outline;
  let root = core;
  let path = core;
  for (let up = 0; up < REACH && path > 0; ) {
    const above = parent[path] as number;
    let lead = 0;
    let links = 0;
    for (let child = above + 1; child < path; child = last[child] as number) {
      if (isSitePart(outline, measures, hints, child, MAX_LEAD * 3)) continue;
      lead += measures.text[child] as number;
      links += measures.link[child] as number;
    }
    if (lead + links > 0) up++;
    // Cells beside the content are columns of the page.
    const isColumns = (kind[above] as NodeKind) === NodeKind.row;
    if (!isColumns && lead >= 10 && lead <= MAX_LEAD && links < lead) root = above;
    else if (lead + links > 0 && !isColumns) break;
    path = above;
  }
  return root;
}

/** The innermost element that holds both nodes. */
function ancestorOf(outline: Outline, a: number, b: number): number {
  const { parent, last } = outline;
  let node = Math.min(a, b);
  const other = Math.max(a, b);
  while (node > 0 && other >= (last[node] as number)) node = parent[node] as number;
  return node;
}
