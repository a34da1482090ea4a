import { readableDocuments } from '../../extension/page/frames.ts';
import { type LiveMap, liveMap } from '../../extension/page/live-map.ts';
import { marksOf } from '../../extension/page/marks.ts';
import { PlacedMarks } from '../../extension/page/placed.ts';
import { type SentRun, sentRuns } from '../../extension/page/sent-runs.ts';
import { takeSnapshot } from '../../extension/page/snapshot.ts';
import { buildTextIndex } from '../../extension/page/text-index.ts';
import type { Extraction } from '../../shared/contract/index.ts';
import { segmentsOf } from '../../shared/contract/text-segments.ts';

/** What `text-map.spec.ts` runs in a page: the extension's own code, and what is to be said of it. */

let page: Document;
let runs: SentRun[] = [];
let read: Extraction;
let map: LiveMap | null = null;

/** Takes the page, or its first frame, as the extension does. */
export function take(frame = 0): { html: string; url: string; title: string } {
  page = readableDocuments(document)[frame] as Document;
  runs = sentRuns(page);
  return takeSnapshot(page, page.location.href);
}

/** Remembers what was read. Returns whether the map fits the page. */
export function know(extraction: Extraction): boolean {
  read = extraction;
  map = extraction.textMap ? liveMap(extraction.textMap, runs) : null;
  return map !== null;
}

/** The characters of each run that was sent. */
export function sent(): string[] {
  return runs.map((run) => run.map(({ data }) => data).join(''));
}

/** Makes the body anew of any nodes, by numbers from 0 to 1: as scripts build pages, not as a parser would. */
export function makeBody(numbers: readonly number[]): void {
  let next = 0;
  const pick = <T>(of: readonly T[]): T =>
    of[Math.floor((numbers[next++ % numbers.length] as number) * of.length)] as T;
  const names =
    'p p b i div table td pre span li h1 a math mi title button meta script style svg textarea select template iframe noscript soi-card o:p'.split(
      ' ',
    );
  const texts = [
    'Báo cáo',
    ' ',
    '\n',
    '',
    '&amp;',
    '<b>',
    'a < b & c',
    '\u00a0',
    '\r\n',
    'e\u0302\u0301',
    '-->',
    ']]>',
  ];
  const body = document.createElement('body');
  let at: Element = body;
  for (let i = 0; i < 60; i++) {
    const what = pick(['text', 'text', 'text', 'element', 'element', 'comment', 'up', 'up', 'up']);
    if (what === 'text') at.append(document.createTextNode(pick(texts)));
    else if (what === 'comment') at.append(document.createComment('x'));
    else if (what === 'up') at = at.parentElement ?? body;
    else {
      const element = document.createElement(pick(names));
      element.setAttribute(
        pick(['name', 'class', 'hidden', 'charset']),
        pick(['description', 'a"b>', '']),
      );
      at.append(element);
      // A title holds words alone, once it is written as HTML.
      if (element.localName === 'title') element.textContent = pick(texts);
      else if (element.localName !== 'meta') at = element;
    }
  }
  document.body.replaceWith(body);
}

const readAs = (words: string) => words.replace(/\s+/g, ' ').normalize('NFC');

/** Looks at every character of the text in the live page. Returns what is wrong, and how many were right. */
export function characters(): { right: number; own: number; faults: string[] } {
  const faults: string[] = [];
  const { text } = read;
  const isMapped = new Uint8Array(text.length);
  // White space: the character at the mapped place of the live node.
  for (const { start, end, run, runStart, runEnd } of segmentsOf(read.textMap as never)) {
    isMapped.fill(1, start, end);
    const live = (runs[run] ?? []).map(({ node }) => node.data).join('');
    for (let i = 0; runEnd - runStart === end - start && i < end - start; i++)
      if (text[start + i] === ' ' && !/\s/.test(live[runStart + i] ?? ''))
        faults.push(`no space at ${start + i}`);
  }
  // All others: the range that the extension would mark.
  const index = buildTextIndex(page);
  let right = 0;
  let own = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (/\s/.test(char)) {
      if (isMapped[i] === 1) right++;
      else own++;
      continue;
    }
    // A letter beyond the first plane is two units, and one range.
    const length = /[\ud800-\udbff]/.test(char) ? 2 : 1;
    const span = map?.spanIn(index, text, { start: i, end: i + length });
    const words = span && index.rangeAt(span.start, span.end)?.toString();
    const is = text.slice(i, i + length);
    if (words != null && (readAs(words) === is || read.textMap?.encoding != null)) right++;
    else faults.push(`${JSON.stringify(is)} at ${i} is ${JSON.stringify(words)}`);
    i += length - 1;
  }
  return { right, own, faults: faults.slice(0, 20) };
}

/** Lays all marks on the page as it stands: how each was found, and what is lost or says other words. */
export function marks() {
  const all = marksOf(read);
  const placed = new PlacedMarks(page, read, all, map);
  const compact = (words: string) =>
    words.normalize('NFC').replace(/[\s\u200b-\u200f\u00ad\ufeff]+/g, '');
  const by: Record<string, number> = {};
  const wrong: string[] = [];
  for (const one of placed.marks) {
    by[one.by] = (by[one.by] ?? 0) + 1;
    const quote = read.text.slice(one.mark.start, one.mark.end);
    const words = one.range.toString();
    if (compact(words) !== compact(quote)) wrong.push(`${quote} ← ${words}`);
  }
  return { all: all.length, by, lost: placed.lost.length, wrong };
}

/** The words of all marks, each once. */
export function words(): string[] {
  const placed = new PlacedMarks(page, read, marksOf(read), map);
  return [...new Set(placed.marks.map(({ range }) => range.toString()))];
}
