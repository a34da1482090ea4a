import type { Block } from '../../../contract/index.ts';
import type { Table } from '../page.ts';
import { lineBlock, numberingLevel, opensItem } from './lines.ts';

/** A text is wrapped when so many of its lines could go on in the next one. */
const WRAPPED_SHARE = 0.25;
const MIN_WRAPPED_LINES = 6;
/** Widest column that texts are wrapped to. */
const MAX_WIDTH = 130;
/** Share of the width from which a line is full. */
const FULL = 0.72;
/** The same for a line that goes on with a capital. */
const QUITE_FULL = 0.84;
/** Units after which a joined paragraph stays what it is: several times the longest heading. */
const SETTLED = 1000;
/** Words that end no line. */
const UNFINISHED =
  /(?:^|\s)(?:số|ngày|tháng|năm|khoản|điều|điểm|các|và|của|theo|tại|về|với|cho|do|từ|đến)$/i;

/** The blocks of a text's lines: a line each, or several where a paragraph was wrapped by hand. */
export function blocksOfLines(lines: readonly string[], tables: readonly Table[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let table = 0;
  let offset = 0;
  for (let i = 0; i < lines.length; ) {
    const start = offset;
    while (table < tables.length && (tables[table]?.end as number) <= start) table++;
    const inTable = table < tables.length && (tables[table]?.start as number) <= start;
    const from = i;
    do offset += (lines[i++] as string).length + 1;
    while (
      !inTable &&
      i < lines.length &&
      goesOn(lines[i - 1] as string, lines[i] as string, width)
    );
    const end = offset - 1;
    if (inTable) blocks.push({ start, end, kind: 'table-row', level: null });
    else blocks.push({ start, end, ...kindOf(lines.slice(from, i).join(' ')) });
  }
  return blocks;
}

/**
 * Joins the blocks of a page, a line each, where a paragraph was wrapped by hand: pasted from a PDF, it
 * has a `<br>` or a `<p>` for every line. Headings that the markup tells stay as they are.
 */
export function joinWrapped(lines: readonly string[], blocks: readonly Block[]): Block[] {
  const prose = lines.filter((_, i) => blocks[i]?.kind !== 'table-row');
  const width = wrapWidth(prose);
  if (width === 0) return [...blocks];
  const joined: Block[] = [];
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    const last = joined.at(-1);
    const line = lines[i] as string;
    if (last && mayGoOn(last, lines[from] as string) && block.kind === 'paragraph') {
      if (goesOn(lines[i - 1] as string, line, width)) {
        last.end = block.end;
        // No heading is that long: what a paragraph is does not change any more.
        if (last.kind !== 'list-item' && last.end - last.start <= SETTLED)
          Object.assign(last, kindOf(lines.slice(from, i + 1).join(' ')));
        continue;
      }
    }
    joined.push({ ...block });
    from = i;
  }
  return joined;
}

/** Whether a block may have a line more: a heading only if nothing but its number makes it one. */
function mayGoOn({ kind }: Block, line: string): boolean {
  if (kind === 'heading') return numberingLevel(line) !== null;
  return kind === 'paragraph' || kind === 'list-item';
}

/** Marks that a converter left for bold and italic ("**I. KẾT QUẢ**"). */
const EMPHASIS = /^(\*{1,3}|_{2})(?=\S)(.*\S)\1$/;

function kindOf(line: string): Pick<Block, 'kind' | 'level'> {
  const emphasis = EMPHASIS.exec(line);
  return lineBlock(emphasis?.[2] ?? line, 'paragraph', null, (emphasis?.[1]?.length ?? 0) > 1);
}

/** The width a text was wrapped to, or 0 where its lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number {
  if (lines.length < MIN_WRAPPED_LINES) return 0;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] as number;
  if (width > MAX_WIDTH || width < 30) return 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (isFull(lines[i] as string, width) && startsLower(lines[i + 1] as string)) wrapped++;
  return wrapped >= 2 && wrapped >= lines.length * WRAPPED_SHARE * 0.4 ? width : 0;
}

function isFull(line: string, width: number): boolean {
  return line.length >= width * FULL;
}

function startsLower(line: string): boolean {
  const first = line[0] as string;
  return first !== first.toUpperCase() || /\d/.test(first);
}

/** Whether a line is the rest of the one before it. */
function goesOn(previous: string, line: string, width: number): boolean {
  if (width === 0 || previous.includes('\t') || line.includes('\t')) return false;
  if (UNFINISHED.test(previous)) return true;
  if (opensItem(line) || numberingLevel(line) !== null) return false;
  const isOpen = !/[.;:!?]$/.test(previous);
  const first = line[0] as string;
  if (isOpen && first !== first.toUpperCase()) return true;
  if (previous.length < width * QUITE_FULL) return false;
  // A full line that ends no sentence goes on, unless a heading in capitals begins or ends there.
  return isOpen && !isInCapitals(previous) && !isInCapitals(line);
}

function isInCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{L}{2}/u.test(line);
}
