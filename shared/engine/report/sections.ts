import type { Block, Section } from '../../contract/index.ts';
import { wordTable } from '../../gazetteer/word-table.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { singleSpaced } from '../spans.ts';

/** A heading's label: what kind of numbering it is of, and where its words begin. */
interface Label {
  text: string;
  /** Depth by custom; a lower one governs a higher one. */
  rank: number;
  /** First token after it. */
  to: number;
}

const Rank = {
  heading: 0,
  part: 8,
  chapter: 9,
  letter: 10,
  roman: 11,
  article: 12,
  number: 13,
  small: 18,
  dash: 19,
  plus: 20,
} as const;
/** Longest line that is a heading as a whole. */
const LONGEST_HEADING = 220;
/** Longest words before a colon or full stop that head a paragraph. */
const LONGEST_RUN_IN = 140;

/** The outline of a text: labelled lines and headings, each to the next of its rank or above. */
export function outline(blocks: readonly Block[], scan: Scan): Section[] {
  const { tokens, text } = scan;
  const open: { section: Section; rank: number }[] = [];
  const sections: Section[] = [];
  let last = 0;
  for (const block of blocks) {
    const from = tokenAtOrAfter(tokens, block.start);
    if (RECIPIENTS.longestAt(tokens, from)) break;
    const to = tokenAtOrAfter(tokens, block.end);
    const label = block.kind === 'table-row' || from >= to ? null : labelAt(tokens, from, to);
    const rank = label?.rank ?? headingRank(block);
    const heading = rank === null ? null : headingOf(tokens, text, label?.to ?? from, to);
    if (rank !== null && (heading !== null || rank < Rank.dash)) {
      closeDownTo(open, rank, last);
      const section: Section = {
        label: label?.text ?? null,
        heading,
        level: open.length + 1,
        start: block.start,
        end: block.end,
      };
      sections.push(section);
      open.push({ section, rank });
    }
    last = block.end;
  }
  for (const { section } of open) section.end = last;
  return sections;
}

/** Whether a block begins with a heading's number, letter or bullet. */
export function isLabelled({ start, end }: Block, { tokens }: Pick<Scan, 'tokens'>): boolean {
  return labelAt(tokens, tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end)) !== null;
}

/** Ends the sections that a heading of some rank does not lie in. */
function closeDownTo(open: { section: Section; rank: number }[], rank: number, end: number): void {
  for (let top = open.at(-1); top && top.rank >= rank; top = open.at(-1)) {
    top.section.end = end;
    open.pop();
  }
}

/** A heading of the page's markup without a label; the page's title heads no section. */
function headingRank({ kind, level }: Block): number | null {
  return kind === 'heading' ? Rank.heading + Math.min(level ?? 6, 6) : null;
}

/** The words that head a section: the whole line if short, else what stands before its colon. */
function headingOf(tokens: Tokens, text: string, from: number, to: number): string | null {
  if (from >= to) return null;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  for (let i = from; i < to && (tokens.end[i] as number) - start <= LONGEST_RUN_IN; i++) {
    const isColon = tokens.word[i] === ':' && tokens.kind[i + 1] !== TokenKind.number;
    if (isColon && i > from) return tidy(text.slice(start, tokens.start[i]));
  }
  if (end - start > LONGEST_HEADING || endsSentence(tokens, from, to)) return null;
  return tidy(text.slice(start, end));
}

/** A line that ends in a full stop or runs on in a semicolon is text, not a heading. */
function endsSentence(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.word[to - 1];
  return (last === '.' || last === ';' || last === '/') && to - from > 24;
}

function tidy(text: string): string | null {
  const plain = MARKUP.test(text) ? text.replace(/[*_|]+/g, ' ') : text;
  const words = singleSpaced(plain);
  let end = words.length;
  while (end > 0 && CLOSING.includes(words[end - 1] as string)) end--;
  const heading = words.slice(0, end).trim();
  return heading === '' ? null : heading;
}

/** Marks of markup that leaked into the text, and what a heading may end with. */
const MARKUP = /[*_|]/;
const CLOSING = ' .:;';

const NAMED = wordTable<number>({
  phần: Rank.part,
  chương: Rank.chapter,
  mục: Rank.chapter,
  điều: Rank.article,
});
const RECIPIENTS = classTrie('recipients-head');
const isOrdinal = wordIs('ordinal-in-words');
const isBeforeOrdinal = wordIs('ordinal-word');

/** Reads the label that a line begins with, or null. */
function labelAt(tokens: Tokens, first: number, end: number): Label | null {
  let at = first;
  while (at < end && (tokens.word[at] === '*' || tokens.word[at] === '|') && at - first < 4) at++;
  if (at >= end) return null;
  const word = tokens.word[at] as string;
  const named = NAMED[word];
  if (named !== undefined && startsUpper(tokens, at)) return namedLabel(tokens, at, end, named);
  if (tokens.kind[at] === TokenKind.number) return numberLabel(tokens, at, end);
  const next = tokens.word[at + 1];
  if ((word === '-' || word === '+') && tokens.gap[at + 1] !== Gap.none && at + 1 < end)
    return { text: word, rank: word === '-' ? Rank.dash : Rank.plus, to: at + 1 };
  // "I – Tình hình kinh tế", as older reports number their parts.
  if (next === '-' && startsUpper(tokens, at) && /^[ivx]{1,6}$/.test(word) && at + 2 < end)
    return { text: sliceOf(tokens, at, at + 1), rank: Rank.roman, to: at + 2 };
  const closes = next === '.' || next === ')' || next === '/';
  if (!closes || at + 2 >= end || tokens.gap[at + 1] !== Gap.none) return null;
  const text = `${sliceOf(tokens, at, at + 1)}${next}`;
  const to = at + 2;
  const isCapital = startsUpper(tokens, at);
  if (next === '/' && tokens.gap[to] === Gap.none) return null;
  if (isCapital && /^[ivx]{1,6}$/.test(word)) return { text, rank: Rank.roman, to };
  if (word.length !== 1 || tokens.kind[at] !== TokenKind.word) return null;
  if (isCapital) return tokens.gap[to] === Gap.none ? null : { text, rank: Rank.letter, to };
  return next === '.' && tokens.gap[to] === Gap.none ? null : { text, rank: Rank.small, to };
}

/** "Phần thứ nhất", "Chương II", "Điều 1." */
function namedLabel(tokens: Tokens, at: number, end: number, rank: number): Label | null {
  let to = at + 1;
  if (isBeforeOrdinal(tokens, to)) to++;
  const word = tokens.word[to] ?? '';
  const isNumber =
    tokens.kind[to] === TokenKind.number || /^[ivx]{1,6}$/.test(word) || isOrdinal(tokens, to);
  if (!isNumber || to >= end) return null;
  to++;
  const text = sliceOf(tokens, at, to);
  if (tokens.word[to] === '.' || tokens.word[to] === ':') to++;
  return { text, rank, to };
}

/** "1.", "1.2", "2.3.1.", "3)", "4/": the words after it begin with a capital. */
function numberLabel(tokens: Tokens, at: number, end: number): Label | null {
  let to = at + 1;
  let depth = 1;
  if ((tokens.word[at] as string).length > 2) return null;
  while (
    tokens.word[to] === '.' &&
    tokens.kind[to + 1] === TokenKind.number &&
    tokens.gap[to + 1] === Gap.none &&
    (tokens.word[to + 1] as string).length <= 2
  ) {
    depth++;
    to += 2;
  }
  const mark = tokens.word[to];
  const closes = mark === '.' || mark === ')' || mark === '/';
  if (!closes && depth === 1) return null;
  const after = closes ? to + 1 : to;
  if (mark === '/' && tokens.gap[after] === Gap.none) return null;
  if (after >= end || depth > 4 || !startsUpper(tokens, after)) return null;
  return { text: sliceOf(tokens, at, after), rank: Rank.number + depth - 1, to: after };
}

function startsUpper(tokens: Tokens, at: number): boolean {
  const char = tokens.text[tokens.start[at] as number] ?? '';
  return char !== char.toLowerCase() || char === '"' || char === '“';
}

function sliceOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}
