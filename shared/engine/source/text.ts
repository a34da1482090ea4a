import { hostOf } from './host.ts';
import { datelineOf } from './page/published.ts';
import { addressSigns, encodingSigns } from './page/signs.ts';
import type { PageInput, SourcePage } from './page.ts';
import { tablesOfLines } from './tables/text-tables.ts';
import { cleanLine } from './text/clean.ts';
import { markFrame } from './text/frame.ts';
import { findRecovery } from './text/legacy-text.ts';
import { blocksOfLines } from './text/text-blocks.ts';

/** A `text` request: every character that is not white space or invisible comes back, in NFC. */
export function readText(input: PageInput): SourcePage {
  const raw = input.text ?? '';
  const recovery = findRecovery(raw.split('\n', LINES_TO_TELL));
  const isOld = recovery !== null && recovery !== 'unreadable';
  const lines = cleanLines(isOld ? recovery.recover(raw) : raw);
  const tables = tablesOfLines(lines);
  const blocks = blocksOfLines(lines, tables);
  markFrame(lines, blocks);
  return {
    text: lines.join('\n'),
    blocks,
    tables,
    map: null,
    // A text comes back whole.
    dropped: [],
    url: input.url ?? null,
    host: hostOf(input.url),
    title: input.title ?? null,
    origin: 'text',
    published: datelineOf(lines),
    cut: null,
    attachments: [],
    signs: [...addressSigns(input.url), ...encodingSigns(recovery)],
  };
}

/** Lines by which a text's encoding is told. */
const LINES_TO_TELL = 400;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a raw text, cleaned; blank ones left out, tabs inside a line kept. */
function cleanLines(raw: string): string[] {
  const lines: string[] = [];
  for (const rawLine of raw.split(LINE_BREAK)) {
    const line = rawLine.includes('\t') ? cleanCells(rawLine) : cleanLine(rawLine);
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** A line with tabs: cells, of which the first may be empty only where a table goes on. */
function cleanCells(rawLine: string): string {
  const cells = rawLine.split('\t').map((cell) => cleanLine(cell));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  const filled = cells.filter((cell) => cell !== '').length;
  // A tab before a line's only words is an indent.
  return filled < 2 ? cells.join('') : cells.join('\t');
}
