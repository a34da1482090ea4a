import { SECTION_NAMES } from '../../../gazetteer/portal-profiles.ts';
import { slugOf } from '../../slug.ts';
import { Hint, type Hints } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { startOfText, textOf } from '../markup/outline-text.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import type { Measures } from './measures.ts';
import { MAX_SECTION, type Menu, skeleton } from './menu.ts';
import { isPortalName, isRelatedHead, isWidgetHead } from './site-lines.ts';

const MIN_TITLE = 10;
const MIN_SECTION = 4;
/** From this score on a title is sure. */
const STATED_SCORE = 6;
/** Prose of the content after which no title is looked for. */
const TITLE_REGION = 400;
const MAX_TITLE = 400;
/** An element that a profile names as title is one, with nothing else for it. */
const LEAST_SCORE = 3;

/** What names of titles hold. */
const TITLE_NAME = /titl|tieu|head/i;

const SECTIONS: ReadonlySet<string> = new Set(SECTION_NAMES.map(skeleton));

/** Whether a line is a name that portals give their sections; in capitals it may be a document's type. */
export function namesSection(line: string): boolean {
  return line.length <= MAX_SECTION && line !== line.toUpperCase() && SECTIONS.has(skeleton(line));
}

export interface TitleChoice {
  /** The element that holds the article's title, or -1 where the page names only its section. */
  node: number;
  /** Headings that name the portal's section. */
  sections: number[];
}

export interface TitleContext {
  outline: Outline;
  measures: Measures;
  hints: Hints;
  menu: Menu;
  core: number;
  dropped: Uint8Array;
}

/** Finds the article's title, in the content or before it. */
export function chooseTitle(context: TitleContext, url: string | undefined): TitleChoice {
  const { outline, measures, hints, menu, core, dropped } = context;
  const { kind, data, last, parent, meta } = outline;
  const wholeTitles = wholeTitlesOf(outline);
  const pageTitles = [
    skeleton(outline.documentTitle),
    skeleton(meta.get('og:title') ?? ''),
    skeleton(meta.get('title') ?? ''),
  ].filter((title) => title.length >= MIN_TITLE);
  const coreEnd = last[core] as number;
  const ancestors = new Map<number, number>();
  for (let node = core, up = 0; ; node = parent[node] as number, up++) {
    ancestors.set(node, up);
    if (node === 0) break;
  }
  const sections: number[] = [];
  let best = -1;
  let bestScore = 0;
  /** A heading that says all of the page's own title, though it is short or a section's name. */
  let short = -1;
  /** Inside the content a title stands before the first prose. */
  let prose = 0;
  for (let i = 1; i < coreEnd; i++) {
    if (dropped[i] !== 0) {
      i = (last[i] as number) - 1;
      continue;
    }
    const what = kind[i] as NodeKind;
    if (i > core && what === NodeKind.text) {
      prose += measures.prose[i] as number;
      if (prose > TITLE_REGION) break;
      continue;
    }
    const size = (measures.text[i] as number) + (measures.link[i] as number);
    if (size < MIN_SECTION || size > MAX_TITLE || !mayBeTitle(what)) continue;
    const names = data[i] as string;
    const named = names !== '' && (hints.ofRow(i) & Hint.title) !== 0;
    const isNamed = named || what === NodeKind.heading || (names !== '' && TITLE_NAME.test(names));
    if (!isNamed || ancestors.has(i)) continue;
    const text = textOf(outline, i, MAX_TITLE + 1);
    const key = skeleton(text);
    if (short < 0 && what === NodeKind.heading && wholeTitles.has(key) && !menu.has(key)) short = i;
    // "BÁO CÁO" in the content is the document's type, not the section.
    const isTypeLine = i > core && text === text.toUpperCase();
    if (!isTypeLine && isSection(text, key, menu)) {
      sections.push(i);
      continue;
    }
    if (key.length < MIN_TITLE || isRelatedHead(text) || isWidgetHead(text)) continue;
    let up = i;
    while (!ancestors.has(up)) up = parent[up] as number;
    let score = 6 - Math.min(6, ancestors.get(up) as number);
    const stated = pageTitles.some(
      (title) => title.includes(key) || (title.length >= 20 && key.includes(title)),
    );
    if (stated) score += 6;
    if (named) score += 3;
    if (what === NodeKind.heading) score += Math.max(0, 4 - (outline.level.get(i) ?? 4));
    if ((hints.of(i) & Hint.drop) !== 0) score -= 4;
    if (
      !stated &&
      !named &&
      i > core &&
      what === NodeKind.heading &&
      (outline.level.get(i) ?? 9) > 2
    )
      score -= 4;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (bestScore < STATED_SCORE) {
    const stated = statedLine(context, pageTitles, addressSlug(url));
    if (stated >= 0) return { node: stated, sections };
  }
  if (bestScore >= LEAST_SCORE || short < 0)
    return { node: bestScore >= LEAST_SCORE ? best : -1, sections };
  return { node: short, sections: sections.filter((section) => section !== short) };
}

/** What the page calls itself, with and without the portal's name behind it. */
function wholeTitlesOf({ documentTitle, meta }: Outline): ReadonlySet<string> {
  const stated = [documentTitle, meta.get('og:title') ?? ''];
  const parts = stated.flatMap((title) => [title, title.split(/ [-–|»] /, 1)[0] as string]);
  return new Set(parts.map(skeleton).filter((key) => key.length >= MIN_SECTION));
}

function mayBeTitle(kind: NodeKind): boolean {
  return isBlockKind(kind) || kind === NodeKind.inline || kind === NodeKind.link;
}

/** An address's last part, folded: what platforms make of an article's title. */
function addressSlug(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/');
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return slugOf(longest.replace(/\.[a-z]{2,5}$/i, '')).replace(/(?<!\d)\d+$/, '');
}

/**
 * A line before or at the beginning of the content that says what the page's own titles or its
 * address say; not a heading by its markup.
 */
function statedLine(
  { outline, measures, core, dropped }: TitleContext,
  pageTitles: readonly string[],
  slug: string,
): number {
  const { kind, last } = outline;
  const end = last[core] as number;
  let best = -1;
  let prose = 0;
  for (let i = 1; i < end && prose <= TITLE_REGION; i++) {
    const what = kind[i] as NodeKind;
    if (dropped[i] !== 0) {
      i = (last[i] as number) - 1;
      continue;
    }
    if (i > core && what === NodeKind.text) prose += measures.prose[i] as number;
    if (!isBlockKind(what) && what !== NodeKind.bold && what !== NodeKind.inline) continue;
    const size = measures.text[i] as number;
    if (size < MIN_STATED || size > MAX_TITLE || (measures.link[i] as number) > size) continue;
    if (holdsBlock(outline, i)) continue;
    if (!mayBeStated(startOfText(outline, i, START), pageTitles, slug)) {
      i = Math.max(i, (last[i] as number) - 1);
      continue;
    }
    const text = textOf(outline, i, MAX_TITLE + 1);
    const key = skeleton(text);
    // Many pages bear their portal's name for a title, as its banner does.
    const isStated =
      (!isPortalName(text) && pageTitles.some((title) => title.startsWith(key))) ||
      (slug.length >= MIN_STATED && sharesStart(slugOf(text), slug));
    // The one nearest to the content counts.
    if (isStated && (best < 0 || i < core)) best = i;
    i = Math.max(i, (last[i] as number) - 1);
  }
  return best;
}

const MIN_STATED = 18;
/** Letters by which most lines are told. */
const START = 16;

/** Whether a line that begins so may say one of the page's own titles, or its address. */
function mayBeStated(start: string, pageTitles: readonly string[], slug: string): boolean {
  const key = skeleton(start);
  if (pageTitles.some((title) => title.startsWith(key))) return true;
  return slug.length >= MIN_STATED && slug.startsWith(slugOf(start));
}

function holdsBlock({ kind, last }: Outline, node: number): boolean {
  for (let i = node + 1; i < (last[node] as number); i++)
    if (isBlockKind(kind[i] as NodeKind)) return true;
  return false;
}

/** Whether one of two folded texts is cut from the other, as addresses cut long titles. */
function sharesStart(text: string, slug: string): boolean {
  return text.startsWith(slug) || (text.length >= MIN_STATED && slug.startsWith(text));
}

/** Whether a heading names a section of the portal: a known name, or what a menu entry says. */
function isSection(text: string, key: string, menu: Menu): boolean {
  return SECTIONS.has(key) || (text.length <= MAX_SECTION && menu.has(key));
}
