import type { Hints } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { holds } from '../markup/outline-text.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { isDataTable, measureTables, type TableMeasures } from '../tables/table-kinds.ts';
import { cleanLine } from '../text/clean.ts';
import { Why } from './dropped.ts';
import { imprintFrom } from './imprint.ts';
import type { Measures } from './measures.ts';
import { isCrumbs, isFileName, isPortalName, isRelatedHead, isSiteLine } from './site-lines.ts';
import { isSitePart } from './site-parts.ts';
import { namesSection } from './title.ts';

export interface TrimContext {
  outline: Outline;
  measures: Measures;
  hints: Hints;
  core: number;
  title: number;
  root: number;
  dropped: Uint8Array;
}

/** Characters, without spaces, from which a line is prose; up to which one may be the site's. */
const PROSE = 48;
const MAX_SITE_LINE = 130;
/** A line this long, or one that ends like a sentence, is no title any more. */
const SENTENCE = 160;
/** Names of a portal's sections above a title: not longer, and not more. */
const MAX_SECTION = 40;
const MOST_SECTIONS = 3;
/** Lines of nothing but links, one after the other, that are a list of other pages. */
const LINK_RUN = 3;

/** A line of the content: the nodes it runs over, its size and how much of it is links. */
interface Unit {
  from: number;
  to: number;
  text: number;
  link: number;
  /** How many links it has. */
  links: number;
  /** Whether it is of a table of data, where a bare date or a short word is what the row says. */
  isCell: boolean;
  /** Its words, once they were asked for. */
  line: string | null;
}

/** Marks what stands inside the content but is not the article's; measures the content's tables. */
export function dropJunk(context: TrimContext): TableMeasures {
  dropParts(context);
  dropBefore(context);
  const tables = measureTables(context.outline, context.root, context.dropped);
  new LineTrimmer(context, unitsOf(context, tables)).trim();
  return tables;
}

/** What is named as a part of the site. */
function dropParts({ outline, measures, hints, core, title, root, dropped }: TrimContext): void {
  const { kind, last, data } = outline;
  const end = last[root] as number;
  const whole = (measures.text[root] as number) + (measures.link[root] as number);
  for (let i = root + 1; i < end; ) {
    const isNamed = kind[i] !== NodeKind.text && (data[i] !== '' || outline.names.has(i));
    const isKept = holds(outline, i, core) || (title >= 0 && holds(outline, i, title));
    if (isNamed && !isKept && isSitePart(outline, measures, hints, i, whole)) {
      dropped[i] = Why.sitePart;
      i = last[i] as number;
    } else i++;
  }
}

/** What stands before a title outside the content; inside, a document's head may stand there. */
function dropBefore({ outline, core, title, root, dropped }: TrimContext): void {
  if (holds(outline, core, title)) return;
  for (let i = root + 1; i < title; ) {
    if (holds(outline, i, title)) i++;
    else {
      dropped[i] = Why.outside;
      i = outline.last[i] as number;
    }
  }
}

function unitsOf(context: TrimContext, tables: TableMeasures): Unit[] {
  const { outline, measures, root, title, dropped } = context;
  const { kind, last } = outline;
  const end = last[root] as number;
  const units: Unit[] = [];
  const open: number[] = [];
  let unit: Unit | null = null;
  let dataEnd = -1;
  for (let i = root; i < end; ) {
    while (open.length > 0 && (open[open.length - 1] as number) <= i) {
      open.pop();
      unit = null;
    }
    if (dropped[i] !== 0 || i === title) {
      unit = null;
      i = last[i] as number;
      continue;
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.lineBreak) unit = null;
    else if (isBlockKind(what)) {
      unit = null;
      open.push(last[i] as number);
      const isData =
        what === NodeKind.table &&
        (measures.link[i] as number) < 2 * (measures.text[i] as number) &&
        isDataTable(outline, tables, i);
      if (isData) dataEnd = Math.max(dataEnd, last[i] as number);
    } else if (what === NodeKind.text) {
      const text = measures.text[i] as number;
      const link = measures.link[i] as number;
      if (text + link > 0) {
        if (!unit) {
          unit = {
            from: i,
            to: i + 1,
            text: 0,
            link: 0,
            links: 0,
            isCell: i < dataEnd,
            line: null,
          };
          units.push(unit);
        }
        unit.to = i + 1;
        unit.text += text;
        unit.link += link;
        if (link > 0) unit.links++;
      }
    }
    i++;
  }
  return units;
}

/** Whether a line before the article names the portal, its section, or the way there. */
function isOfSite(line: string): boolean {
  return isPortalName(line) || isCrumbs(line) || namesSection(line);
}

/** Looks at the content line by line: its ends first, then what lists other articles. */
class LineTrimmer {
  private readonly outline: Outline;
  private readonly dropped: Uint8Array;
  private readonly units: readonly Unit[];
  /** The lines of prose or data, from first to last; between them stands the article. */
  private first: number;
  private last = -1;
  private readonly imprint: number;
  private readonly title: number;

  constructor({ outline, dropped, title }: TrimContext, units: readonly Unit[]) {
    this.title = title;
    this.outline = outline;
    this.dropped = dropped;
    this.units = units;
    this.first = units.length;
    this.imprint = this.findImprint();
    this.findArticle();
  }

  trim(): void {
    for (let u = 0; u < this.units.length; u++) {
      const unit = this.units[u] as Unit;
      if (unit.isCell || unit.text + unit.link > MAX_SITE_LINE) continue;
      const line = this.lineOf(unit);
      const list = isRelatedHead(line) ? this.dropRelated(u) : u;
      if (list > u) u = list;
      else if (isSiteLine(line, u < this.first || u > this.last)) this.drop(u, Why.tools);
      else if (u < this.first && unit.text < PROSE && isOfSite(line)) this.drop(u, Why.tools);
      else if (unit.text === 0 && isFileName(line)) this.drop(u, Why.links);
    }
    this.dropBeforeTitle();
    this.dropLinkRuns();
    for (let u = this.imprint; u < this.units.length; u++) this.drop(u, Why.imprint);
  }

  /** Sections named right above the title: a few short lines, none of them a document's head. */
  private dropBeforeTitle(): void {
    let count = 0;
    while (count < this.units.length && (this.units[count] as Unit).to <= this.title) count++;
    if (count === 0 || count > MOST_SECTIONS) return;
    for (let u = 0; u < count; u++) if (!this.isSectionName(u)) return;
    for (let u = 0; u < count; u++) this.drop(u, Why.tools);
  }

  /** A short line that says no sentence, no number and no office in capitals. */
  private isSectionName(u: number): boolean {
    const unit = this.units[u] as Unit;
    if (unit.isCell || unit.text + unit.link > MAX_SECTION) return false;
    const line = this.lineOf(unit);
    return !/[\d.:;,]$|^Số\s|\d{3}/u.test(line) && line !== line.toUpperCase();
  }

  private findArticle(): void {
    for (let u = 0; u < this.imprint; u++) {
      const unit = this.units[u] as Unit;
      if (!unit.isCell && (unit.text < PROSE || unit.link > unit.text)) continue;
      this.last = u;
      if (this.first < u) continue;
      if (unit.isCell || unit.text >= SENTENCE || /[.;:!?…]$/.test(this.lineOf(unit)))
        this.first = u;
    }
  }

  /** The first line of the portal's imprint at the content's end, or the number of lines. */
  private findImprint(): number {
    const { units } = this;
    const at = (u: number) => units[u] as Unit;
    const home = this.proseBox();
    return imprintFrom({
      count: units.length,
      lineAt: (u) => ({
        line: this.lineOf(at(u)),
        isCell: at(u).isCell,
        isLink: at(u).link > at(u).text,
      }),
      sizeAt: (u) => at(u).text + at(u).link,
      standsApart: (u) => this.boxOf(at(u)) !== home,
    });
  }

  /** The element that most of the words outside links stand in, paragraph by paragraph. */
  private proseBox(): number {
    const sizes = new Map<number, number>();
    let most = -1;
    for (const unit of this.units) {
      const box = this.boxOf(unit);
      const size = (sizes.get(box) ?? 0) + unit.text;
      sizes.set(box, size);
      if (most < 0 || size > (sizes.get(most) as number)) most = box;
    }
    return most;
  }

  /** The element around the paragraph that a line is of. */
  private boxOf({ from }: Unit): number {
    const { kind, parent } = this.outline;
    let block = parent[from] as number;
    while (block > 0 && !isBlockKind(kind[block] as NodeKind)) block = parent[block] as number;
    return parent[block] as number;
  }

  /** A heading such as "Tin liên quan" with the lines of links under it; returns the last of them. */
  private dropRelated(head: number): number {
    let end = head;
    for (let u = head + 1; u < this.units.length; u++) {
      const unit = this.units[u] as Unit;
      const isLinks = unit.link > 0 && unit.text <= unit.link;
      if (isLinks) end = u;
      else if (unit.text >= PROSE || !isSiteLine(this.lineOf(unit), true)) break;
    }
    if (end === head && head < this.last) return head;
    for (let u = head; u <= end; u++) this.drop(u, Why.related);
    return end;
  }

  /** Runs of lines that are only links, before and after the article. */
  private dropLinkRuns(): void {
    for (let u = 0; u < this.units.length; u++) {
      if (u >= this.first && u <= this.last) continue;
      let end = u;
      let links = 0;
      while (end < this.units.length && this.isLink(end))
        links += (this.units[end++] as Unit).links;
      // A line of several links, or several lines of one: keywords, sections, other pages.
      if (end - u >= LINK_RUN || links > end - u)
        for (let i = u; i < end; i++) this.drop(i, Why.links);
      if (end > u) u = end - 1;
    }
  }

  private isLink(u: number): boolean {
    const unit = this.units[u] as Unit;
    return unit.link > 0 && unit.text <= 14 && !unit.isCell;
  }

  private drop(u: number, why: Why): void {
    const { from, to } = this.units[u] as Unit;
    for (let i = from; i < to; i++)
      if (this.outline.kind[i] === NodeKind.text) this.dropped[i] = why;
  }

  /** The line's words; its nodes set apart, as tools stand side by side without a space. */
  private lineOf(unit: Unit): string {
    if (unit.line !== null) return unit.line;
    const { from, to } = unit;
    let text = '';
    for (let i = from; i < to; i++)
      if (this.outline.kind[i] === NodeKind.text) text += ` ${this.outline.data[i]}`;
    unit.line = cleanLine(text);
    return unit.line;
  }
}
