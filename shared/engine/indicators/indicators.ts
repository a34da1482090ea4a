import type { Document, Indicator, Report, Section, Span } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import { Caps } from '../caps.ts';
import { attempt } from '../faults.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';
import { isUnitLine, unitMarkEnd } from '../source/tables/table-words.ts';
import { spanHolding } from '../spans.ts';
import { assemble } from './assembly/assembly.ts';
import { type PageReading, readPassage } from './assembly/prose.ts';
import type { FigureReading, Situation } from './assembly/reading.ts';
import { situationsOf } from './assembly/situations.ts';
import { Mark, markedTokens, marksOf } from './clause/marks.ts';
import { type Passage, readPassages } from './clause/passages.ts';
import { MOST_FIGURES } from './number/figures.ts';
import { coverOf } from './period/cover.ts';
import { findPeriods, isCompared } from './period/periods.ts';
import { readTable } from './table/tables.ts';

export interface IndicatorsContext {
  page: SourcePage;
  scan: Scan;
  agencies: AgencyLookup;
  report: Report;
  sections: readonly Section[];
  /** Numbers inside their mentions are no figures. */
  documents: readonly Document[];
  /** The page's paragraphs, where they are read already. */
  passages?: readonly Passage[];
  /** Bounds of the answer; none where figures are read alone. */
  caps?: Caps;
}

/** Every figure the page reports, in reading order. */
export function readIndicators(context: IndicatorsContext): Indicator[] {
  const { page, scan, documents, caps = new Caps() } = context;
  const { passages = readPassages(page, scan) } = context;
  const { tokens } = scan;
  const marks = marksOf(tokens);
  const numbers = markedTokens(marks, Mark.number);
  const periods = findPeriods(tokens, scan.dates, marks);
  const cover = coverOf(tokens, numbers, documents, scan.dates, periods);
  const reading: PageReading = {
    tokens,
    marks,
    cover,
    numbers: numbers.filter((i) => cover[i] === 0),
    periods,
    pageYear: pageYearOf(context),
    dates: scan.dates,
    agencies: context.agencies,
  };
  const tables: Span[] = page.tables;
  const isLeftOut = (passage: Passage) => isOfTable(passage, tables) || givesUnit(page, passage);
  const { placed, ofTables } = situationsOf(passages, tables, isLeftOut, reading);
  const readings: FigureReading[] = [];
  for (const one of placed) {
    if (readings.length >= MOST_FIGURES) break;
    for (const found of attempt('indicator', () => readPassage(one, reading), NONE))
      readings.push(found);
  }
  page.tables.forEach((table, i) => {
    const situation = ofTables[i] as Situation;
    const read = () => readTable(table, i, situation, reading);
    for (const found of attempt('indicator', read, NONE)) readings.push(found);
  });
  const all = assemble(page.text, readings);
  // Where reading stopped, what is left is told by the numbers that no document, date or period holds.
  const of = all.length < MOST_FIGURES ? all.length : Math.max(all.length, reading.numbers.length);
  const kept = caps.keep('indicators', all, of);
  return kept.length < all.length ? withoutLost(kept) : kept;
}

/** Figures that refer to none that was cut. */
function withoutLost(indicators: readonly Indicator[]): Indicator[] {
  const ids = new Set(indicators.map(({ id }) => id));
  const known = (id: string | null | undefined) => (id && ids.has(id) ? id : null);
  return indicators.map((one) => ({
    ...one,
    base: one.base && { ...one.base, indicatorId: known(one.base.indicatorId) },
    aboutId: known(one.aboutId),
  }));
}

const NONE: readonly FigureReading[] = [];

function isOfTable({ kind, start, end }: Passage, tables: readonly Span[]): boolean {
  if (kind !== 'table-row') return false;
  const table = spanHolding(tables, start);
  return table !== null && end <= table.end;
}

/** "(ĐVT: 1.000 ha)" on a line of its own reports nothing, nor does "1.000 ha" over a table. */
function givesUnit({ text, tables }: SourcePage, { start, end }: Passage): boolean {
  if (end - start > LONGEST_UNIT_LINE) return false;
  const line = text.slice(start, end);
  const isTables = tables.some(({ unitCaption }) => unitCaption?.start === start);
  return (isTables || unitMarkEnd(line) >= 0) && isUnitLine(line);
}

const LONGEST_UNIT_LINE = 60;

/** A first block that runs on is the text itself. */
const LONGEST_TITLE = 300;

/** An article's own day ("Sáng 20/9/2024, …") stands in its first lines. */
const LONGEST_OPENING = 700;
const DAY_PARTS = new Set(['sáng', 'trưa', 'chiều', 'tối', 'nay']);

/** The year the page is of: its date's, else that of its title's words, else that of the day it tells of. */
function pageYearOf({ report, page, scan }: IndicatorsContext): number | null {
  const period = report.period?.includes('/') ? null : report.period;
  const stated = /(?:19|20)\d\d/.exec(report.date ?? period ?? '')?.[0];
  if (stated) return Number(stated);
  const titleEnd = Math.min(page.blocks[0]?.end ?? 0, LONGEST_TITLE);
  // A text of one sentence has no title: a year alone that it names need not be the page's.
  const isTitled = page.blocks.length > 1;
  let latest: number | null = null;
  let told: number | null = null;
  for (const { year, day, start, from } of scan.dates) {
    if (start >= LONGEST_OPENING) break;
    if (year === null || isCompared(scan.tokens, from)) continue;
    if (start < titleEnd && (isTitled || day !== null)) latest = Math.max(latest ?? 0, year);
    if (day !== null && DAY_PARTS.has(scan.tokens.word[from - 1] as string)) told ??= year;
  }
  return latest ?? told;
}
