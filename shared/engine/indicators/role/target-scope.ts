import { classTrie } from '../../rules/word-index.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import { Mark } from '../clause/marks.ts';
import type { Passage } from '../clause/passages.ts';

const targetHeadings = classTrie('target-heading');
const resultHeadings = classTrie('result-heading');

/** A heading or opening line says that the lines below are aimed at, not reached. */
export interface TargetScope {
  /** Only the list that follows, not the paragraphs after it. */
  listOnly: boolean;
  /** How deep in the outline the line stands that opened it. */
  depth: number;
}

/** Whether a paragraph stands under targets. */
export function isUnderTargets(
  passage: Passage,
  scope: TargetScope | null,
  tokens: Tokens,
): boolean {
  if (!scope || passage.kind === 'heading') return false;
  return !scope.listOnly || isListLine(tokens.text.slice(passage.start, passage.start + 3));
}

function isListLine(opening: string): boolean {
  return /^[-–—+•*·○]/u.test(opening) || /^[a-zđ\d][.)]/u.test(opening);
}

const LONGEST_HEADING = 200;
const MOST_WORDS = 60;
const COLON = ':'.charCodeAt(0);

/** A heading opens or closes the targets; a line with a colon opens them for the list below it. */
export function scopeAfter(
  passage: Passage,
  scope: TargetScope | null,
  tokens: Tokens,
  marks: Uint16Array,
): TargetScope | null {
  const { start, end, kind } = passage;
  const isShort = end - start <= LONGEST_HEADING;
  const opensList = tokens.text.charCodeAt(end - 1) === COLON;
  const isHeading = kind === 'heading' || (isShort && isHeadingLine(tokens.text.slice(start, end)));
  if (!isHeading && !opensList) {
    return scope?.listOnly && !isListLine(tokens.text.slice(start, start + 3)) ? null : scope;
  }
  const from = tokenAtOrAfter(tokens, start);
  const to = tokenAtOrAfter(tokens, end);
  let target = false;
  let result = false;
  const scanFrom = isHeading ? from : Math.max(from, to - 25);
  for (let i = scanFrom; i < Math.min(to, scanFrom + MOST_WORDS); i++) {
    if (((marks[i] as number) & Mark.heading) === 0) continue;
    target ||= targetHeadings.longestAt(tokens, i) !== null;
    result ||= resultHeadings.longestAt(tokens, i) !== null;
  }
  const depth = depthOf(tokens.text.slice(start, start + 8));
  if (target && !result) return { listOnly: !isHeading || opensList, depth };
  // "1. Về kinh tế" under "II. MỤC TIÊU" neither opens nor closes.
  return scope && !target && !result && depth > scope.depth ? scope : null;
}

/** Roman numerals stand above numbers, those above letters and dashes; what bears no mark stands on top. */
const DEPTHS: readonly RegExp[] = [
  /^[IVX]{1,5}\s?[.)-]/u,
  /^\d{1,2}\s?[.)]?\s/u,
  /^\d{1,2}\.\d/u,
  /^(?:[a-zđ]\s?[.)]|\(\d)/u,
  /^[-–—+•*·○]/u,
];

function depthOf(opening: string): number {
  return DEPTHS.findIndex((mark) => mark.test(opening)) + 1;
}

function isHeadingLine(text: string): boolean {
  return (
    /^[*\s]*(?:[IVX]{1,5}\s?[.)-]|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)]?\s|(?:điều|chương|phần|mục)\s+[\dIVX])/iu.test(
      text,
    ) && !/[.;]$/u.test(text)
  );
}
