import type { Report, ReportKind, Section } from '../../contract/index.ts';
import { readAddressees } from '../agencies/addressees.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { ReportHead } from '../frame/head.ts';
import type { OwnNumber } from '../frame/own-number.ts';
import type { Scan } from '../scan/scan.ts';
import { slugOf } from '../slug.ts';
import { isDateline } from '../source/page/published.ts';
import type { SourcePage } from '../source/page.ts';
import { classify } from './classify.ts';
import { headlessKind } from './headless.ts';
import { isLabelled, outline } from './sections.ts';
import { tidyTitle } from './title.ts';

/** Reads the period that a title names, of its own year where it says none; `date` is the report's. */
export type PeriodOfTitle = (title: string, date: string | null) => string | null;

/** The page's own head and foot, and whether it is a report at all. Periods are read by a later stage's reader. */
export function readReport(
  page: SourcePage,
  scan: Scan,
  agencies: AgencyLookup,
  periodOfTitle: PeriodOfTitle,
): Report {
  const { head } = agencies.context;
  const isArticle = !head.isOfficial;
  const { foot } = agencies;
  const headless = isArticle ? headlessKind(page, scan) : null;
  const kind: ReportKind = isArticle
    ? (headless?.kind ?? 'tin-bai')
    : (head.kind ?? 'van-ban-khac');
  const verdict = classify(page, scan, agencies, foot);
  const isList = verdict.reasons.includes('link-list');
  const published = head.date === null && !isList ? page.published : null;
  const title = tidyTitle(titleOf(page, scan, head, headless?.titleFrom ?? null));
  return {
    ...verdict,
    kind,
    number: head.number?.number ?? null,
    date: head.date,
    published: published?.date ?? null,
    publishedFrom: published?.from ?? null,
    place: head.place,
    title,
    issuer: agencies.pageIssuer,
    superior: agencies.superior,
    addressees: isArticle ? [] : readAddressees(scan, agencies),
    signer: foot?.signer ?? null,
    recipients: foot?.recipients ?? [],
    period: title === null ? null : periodOfTitle(title, head.date),
  };
}

/** An official document's own title; an article's headline. */
function titleOf(
  page: SourcePage,
  scan: Scan,
  head: ReportHead,
  titleFrom: number | null,
): string | null {
  if (titleFrom !== null) {
    const words = scan.text.slice(titleFrom, page.blocks[0]?.end);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  if (head.title) return scan.text.slice(head.title.start, head.title.end);
  if (!head.isOfficial) return headline(page, scan);
  return page.title ?? titleAbove(page, head.number);
}

/** "Quyết định 612/QĐ-UBND năm 2020 về phê duyệt …" above an act's head: what follows its number. */
function titleAbove({ text, blocks }: SourcePage, number: OwnNumber | null): string | null {
  const [first] = blocks;
  if (!first || number === null || first.end > number.start) return null;
  const line = text.slice(first.start, first.end);
  const at = line.indexOf(number.number);
  if (at < 0) return null;
  const about = line.slice(at + number.number.length).replace(AFTER_NUMBER, '');
  return about.length >= SHORTEST_TITLE ? about : null;
}

/** The day or year that follows a number. */
const AFTER_NUMBER = /^[\s,]*(?:(?:ngày|năm)\s[\d/.-]+)?[\s,:–-]*/iu;

const FIRST_LINES = 8;
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 300;

/**
 * An article's headline: its title block; the page's title where the text has it; the line that its
 * address spells; else its first line, where that can be a title, before a title that says another thing.
 * A first paragraph of whole sentences, a numbered heading, or a text of one paragraph heads nothing.
 */
function headline(page: SourcePage, scan: Scan): string | null {
  const block = page.blocks.find(({ kind }) => kind === 'title');
  if (block) return page.text.slice(block.start, block.end);
  const lines = firstLines(page.text);
  const key = slugOf(page.title ?? '');
  if (key !== '' && lines.some((line) => line.length >= SHORTEST_TITLE && isStartOf(key, line)))
    return page.title;
  const slug = pathSlug(page.url);
  const spelled = lines.find((line) => line.length > SHORTEST_TITLE && isSpelledBy(slug, line));
  if (spelled) return spelled;
  const first = lines.find((line) => line !== '' && !isDateline(line)) ?? null;
  if (first === null || first.length > LONGEST_TITLE || !mayHead(page, scan)) return page.title;
  return first.length >= SHORTEST_TITLE ? first : (page.title ?? first);
}

/** Whether a text's first block can be what stands above the rest. */
function mayHead({ blocks, text }: SourcePage, scan: Scan): boolean {
  const [first, ...rest] = blocks.slice(
    Math.max(
      0,
      blocks.findIndex(({ start, end }) => !isDateline(text.slice(start, end))),
    ),
  );
  if (!first || rest.length === 0 || first.kind === 'table-row' || isLabelled(first, scan))
    return false;
  for (const { start, end } of scan.sentences) {
    if (start >= first.end) break;
    if (start < first.start) continue;
    if (scan.text[end - 1] === '.' && !scan.text.endsWith('..', end)) return false;
  }
  return true;
}

/** Whether a slug begins with that of a line; most lines differ from their first words on. */
function isStartOf(slug: string, line: string): boolean {
  return slug.startsWith(slugOf(line.slice(0, FIRST_WORDS))) && slug.startsWith(slugOf(line));
}

const FIRST_WORDS = 24;

/** Whether an address's path begins as a line does; no path only where the line spells nothing. */
function isSpelledBy(slug: string, line: string): boolean {
  if (slug === '' && /[a-z0-9]/i.test(line)) return false;
  return (
    slug.startsWith(slugOf(line.slice(0, FIRST_WORDS))) &&
    slug.startsWith(slugOf(line).slice(0, 60))
  );
}

/** The first lines of a text, a line of prose cut short. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < FIRST_LINES; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(text.slice(start, Math.min(end, start + 2 * LONGEST_TITLE)).trim());
    start = end + 1;
  }
  return lines;
}

/** The last part of an address's path, letters and digits only. */
function pathSlug(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

/** The outline: numbered and lettered headings with the text they govern. */
export function readSections(page: SourcePage, scan: Scan): Section[] {
  return outline(page.blocks, scan);
}
