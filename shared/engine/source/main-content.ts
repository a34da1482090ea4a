import { cleanLine } from './clean.ts';
import { Hint, Hints } from './hints.ts';
import type { Measures } from './measures.ts';
import type { Outline } from './outline.ts';
import type { Content } from './render.ts';
import { isBlockKind, NodeKind } from './tags.ts';
import { chooseTitle } from './title.ts';
import { dropJunk } from './trim.ts';

/** A child with this share of its parent's weight is where the article is. */
const DOMINANT = 0.8;
/** Share of the page's weight that an element named as content must hold. */
const NAMED_SHARE = 0.3;

/** Finds what of a page is the report: its root element, its title, and what to leave out. */
export function chooseContent(outline: Outline, measures: Measures): Content {
  const dropped = new Uint8Array(outline.length);
  const hints = new Hints();
  const core = chooseCore(outline, measures, hints);
  const { node: title, sections } = chooseTitle(outline, measures, hints, core);
  const root = title < 0 ? core : commonAncestor(outline, title, core);
  for (const section of sections) dropped[section] = 1;
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
  return named < 0 ? descended : named;
}

/** Goes down from the page's root as long as one child holds nearly all of the weight. */
function descend(outline: Outline, measures: Measures, hints: Hints): number {
  const { kind, last } = outline;
  let node = 0;
  for (;;) {
    let sum = 0;
    let best = -1;
    let bestWeight = 0;
    for (let child = node + 1; child < (last[node] as number); child = last[child] as number) {
      if ((kind[child] as NodeKind) === NodeKind.text) {
        sum += measures.text[child] as number;
        continue;
      }
      const weight = weigh(measures, child);
      if (weight === 0 || isSite(outline, hints, child, weight, weigh(measures, node))) continue;
      sum += weight;
      if (weight > bestWeight) {
        bestWeight = weight;
        best = child;
      }
    }
    if (best < 0 || bestWeight < sum * DOMINANT) return node;
    const what = kind[best] as NodeKind;
    if (!isBlockKind(what) && what !== NodeKind.inline && what !== NodeKind.bold) return node;
    if (what === NodeKind.paragraph || what === NodeKind.heading) return node;
    node = best;
  }
}

/** Whether an element is a part of the site around the article and not most of the page. */
function isSite(
  outline: Outline,
  hints: Hints,
  node: number,
  weight: number,
  whole: number,
): boolean {
  const name = outline.names.get(node);
  if (name === 'footer' || name === 'aside') return weight < whole * 0.5;
  return (hints.of(outline.data[node] as string) & Hint.drop) !== 0 && weight < whole * 0.5;
}

/** The element that a profile names as content: the heaviest, and the innermost of equals. */
function namedContent(outline: Outline, measures: Measures, hints: Hints, least: number): number {
  const { kind, data, length } = outline;
  let best = -1;
  let bestWeight = Math.max(least, 1);
  for (let i = 1; i < length; i++) {
    if (kind[i] === NodeKind.text || data[i] === '') continue;
    const weight = weigh(measures, i);
    if (weight < bestWeight * 0.9) continue;
    if ((hints.ofTokens(data[i] as string) & Hint.content) === 0) continue;
    if (best >= 0 && i < (outline.last[best] as number)) {
      // Inside the one chosen: take it only where nothing of the article is lost.
      if (weight < weigh(measures, best) * 0.97) continue;
    } else if (weight <= bestWeight) continue;
    best = i;
    bestWeight = weight;
  }
  return best;
}

/** The innermost element that holds both nodes. */
function commonAncestor(outline: Outline, a: number, b: number): number {
  const { parent, last } = outline;
  let node = Math.min(a, b);
  const other = Math.max(a, b);
  while (node > 0 && other >= (last[node] as number)) node = parent[node] as number;
  return node;
}

/** The cleaned text of a subtree, up to a length. */
export function textOf(outline: Outline, root: number, limit = 1000): string {
  const { kind, last, data } = outline;
  let text = '';
  for (let i = root; i < (last[root] as number) && text.length < limit; i++) {
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) text += data[i];
    else if (what === NodeKind.lineBreak || isBlockKind(what)) text += ' ';
  }
  return cleanLine(text);
}
