import type { Dropped, DroppedReason } from '../../../contract/index.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { cleanLine } from '../text/clean.ts';
import type { Content } from '../text/render.ts';
import type { Measures } from './measures.ts';

/** Why a node is left out, as the stages mark it; 0 for what is kept. */
export const Why = {
  kept: 0,
  outside: 1,
  sitePart: 2,
  related: 3,
  widget: 4,
  tools: 5,
  imprint: 6,
  links: 7,
  hidden: 8,
} as const;
export type Why = (typeof Why)[keyof typeof Why];

const REASONS: readonly (DroppedReason | null)[] = [
  null,
  'outside',
  'site-part',
  'related',
  'widget',
  'tools',
  'imprint',
  'links',
  'hidden',
];

/** An answer stays small: so many entries, and characters of each and of all; the rest is counted. */
const MOST_ENTRIES = 100;
const LONGEST_ENTRY = 4000;
const LONGEST_LINKS = 200;
const LONGEST_ALL = 60_000;

/** Takes lines that were left out, and gathers those that follow each other for one reason. */
class DroppedList {
  readonly entries: Dropped[] = [];
  private links: Dropped | null = null;
  private size = 0;

  add(line: string, reason: DroppedReason): void {
    const words = cleanLine(line);
    if (words === '') return;
    const entry = this.entryFor(reason);
    const room = Math.min(
      (reason === 'links' ? LONGEST_LINKS : LONGEST_ENTRY) - entry.text.length - 1,
      LONGEST_ALL - this.size,
    );
    // What was cut once is not gone on with.
    const isWhole = entry.text.length === entry.characters;
    if (isWhole && room > 0) {
      const more = (entry.text === '' ? '' : '\n') + words.slice(0, room).toWellFormed();
      entry.text += more;
      this.size += more.length;
    }
    entry.characters += words.length + (entry.lines > 0 ? 1 : 0);
    entry.lines++;
  }

  private entryFor(reason: DroppedReason): Dropped {
    const last = this.entries.at(-1);
    if (reason === 'links') {
      this.links ??= { reason, text: '', lines: 0, characters: 0 };
      return this.links;
    }
    if (last?.reason === reason) return last;
    const isFull = this.entries.length >= MOST_ENTRIES;
    const same = isFull ? this.entries.findLast((entry) => entry.reason === reason) : undefined;
    if (same) return same;
    const entry = { reason, text: '', lines: 0, characters: 0 };
    this.entries.push(entry);
    return entry;
  }

  finish(): Dropped[] {
    return this.links ? [...this.entries, this.links] : this.entries;
  }
}

/** What of a page is not in its text, and why; what only leads to other pages is counted. */
export function droppedOf(outline: Outline, { text, link }: Measures, content: Content): Dropped[] {
  const { kind, last, data, length } = outline;
  const { root, title, dropped } = content;
  const list = new DroppedList();
  const rootEnd = last[root] as number;
  const titleEnd = title < 0 ? -1 : (last[title] as number);
  const ends: number[] = [];
  let why: Why = Why.kept;
  let whyEnd = 0;
  let line = { words: '', text: 0, link: 0, why: Why.kept as Why };
  const flush = () => {
    const reason = line.link > line.text ? 'links' : REASONS[line.why];
    if (line.words !== '' && reason) list.add(line.words, reason);
    line = { words: '', text: 0, link: 0, why: Why.kept };
  };
  for (let i = 0; i < length; i++) {
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= i) {
      ends.pop();
      flush();
    }
    if (i >= whyEnd && dropped[i] !== 0) {
      why = dropped[i] as Why;
      whyEnd = last[i] as number;
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.lineBreak) flush();
    else if (isBlockKind(what)) {
      flush();
      ends.push(last[i] as number);
    } else if (what === NodeKind.text) {
      const isInside = (i >= root && i < rootEnd) || (i >= title && i < titleEnd);
      const own = i < whyEnd ? why : isInside ? Why.kept : Why.outside;
      if (own !== line.why) flush();
      if (own === Why.kept) continue;
      line.why = own;
      line.words += data[i];
      line.text += text[i] as number;
      line.link += link[i] as number;
    }
  }
  flush();
  for (const { reason, words } of outline.unseen ?? [])
    for (const one of words.split('\n')) list.add(one, reason);
  return list.finish();
}
