import type { Span } from '../../contract/index.ts';
import { compile } from '../rules/pattern.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Line } from './lines.ts';
import { numberAfter } from './own-number.ts';

const opensText = wordIs('opens-text');
const isNumberMark = wordIs('number-word');
const NARROWING = classTrie('narrows-type');
const ADDRESSED = classTrie('addressed');
const BASIS = classTrie('basis-word');
const DRAFT = classTrie('draft-mark');
const ENACTING_BODY = classTrie('enacting-body');
const ENACTING_ALONE = classTrie('enacting-alone');
const LETTER_SUBJECT = classTrie('letter-subject');
const isPolite = wordIs('polite');
const isOutlineWord = wordIs('outline-word');

/** The title under the type: over several lines, in capitals or not, until the text begins. */
export function titleAfter(
  tokens: Tokens,
  lines: readonly Line[],
  typeLine: number,
  to: number,
): Span | null {
  const first = lines[typeLine] as Line;
  let k = typeLine + 1;
  let start: number;
  let last: Line;
  const rest = first.to - to;
  if (rest > 0 && NARROWING.longestAt(tokens, to)?.to !== first.to) {
    start = to;
    last = first;
  } else {
    while (k < lines.length && isAside(tokens, lines[k] as Line)) k++;
    last = lines[k] as Line;
    if (!last || isTextStart(tokens, last)) return null;
    start = last.from;
    k++;
  }
  const ruled = lines.findIndex((line, i) => i > k && i <= k + 5 && line.isAfterRule);
  if (
    ruled > 0 &&
    lines
      .slice(k, ruled)
      .every(
        (line) => line.to - line.from < 40 && !isNumbered(tokens, line) && !isAside(tokens, line),
      )
  )
    return { start: tokens.start[start] as number, end: (lines[ruled - 1] as Line).end };
  let isCapitals = isCapitalsFrom(tokens, start, last.to);
  // "BÁO CÁO KẾT QUẢ ⏎ Thực hiện công tác …": the type's line only begins the title.
  const next = lines[k];
  const isBegun = isCapitals && start === to && rest <= MOST_BEGUN && next !== undefined;
  if (isBegun && mayBeTitle(tokens, next)) {
    isCapitals = false;
    last = next;
    k++;
  }
  for (; k < lines.length && k < typeLine + 9; k++) {
    const line = lines[k] as Line;
    if (!continuesTitle(tokens, last, line, isCapitals)) break;
    last = line;
  }
  return { start: tokens.start[start] as number, end: last.end };
}

/** Words of a title that stand beside its type ("BÁO CÁO KẾT QUẢ"). */
const MOST_BEGUN = 3;

function mayBeTitle(tokens: Tokens, line: Line): boolean {
  if (
    line.isCapitals ||
    isAside(tokens, line) ||
    isTextStart(tokens, line) ||
    isNumbered(tokens, line)
  )
    return false;
  return line.to - line.from <= 40 && !isOpening(tokens, line) && !/[.;:,]$/.test(line.words);
}

/** "Kính gửi …", "Căn cứ …": lines of a text's own. */
function isOpening(tokens: Tokens, { from }: Line): boolean {
  return ADDRESSED.longestAt(tokens, from) !== null || BASIS.longestAt(tokens, from) !== null;
}

function isAside(tokens: Tokens, { from, to }: Line): boolean {
  return tokens.word[from] === '(' || DRAFT.longestAt(tokens, from)?.to === to;
}

function isTextStart(tokens: Tokens, line: Line): boolean {
  const first = tokens.word[line.from];
  const opens = opensText(tokens, line.from) || first === '1';
  // "SỐ 08/2001/CT-TTg NGÀY …": the title of an act in a collection, its symbol not all in capitals.
  if (isNumberMark(tokens, line.from) && numberAfter(tokens, line.from) !== null) return false;
  return line.to - line.from > 22 && opens && !line.isCapitals;
}

/** Words after which a title always goes on, and those after which it does unless a text begins. */
const goesOn = wordIs('title-goes-on');
const mayGoOn = wordIs('title-may-go-on');
/** A period with a capital goes on with a title rather than begin a text ("Quý III năm 2024", "6 tháng đầu năm"). */
const opensPeriod = compile({
  any: [
    ['quarter-noun', '#word'],
    ['quarter-noun', '#number'],
    [{ any: ['month-noun', 'year-noun'] }, '#number'],
    ['#number', 'month-noun'],
    'school-term',
  ],
});
/** What no line that names a period holds. */
const isStop = wordIs('clause-mark');
const TITLE_GOES_ON = classTrie('goes-on-title');

function continuesTitle(tokens: Tokens, last: Line, line: Line, isCapitals: boolean): boolean {
  if (isAside(tokens, line) || isOpening(tokens, line)) return false;
  const first = tokens.text[line.start] as string;
  const ends = tokens.word[last.to - 1] as string;
  if (ends === '.' || ends === ':') return false;
  if (isCapitals)
    return (
      line.isCapitals &&
      !isNumbered(tokens, line) &&
      (goesOn(tokens, last.to - 1) || !namesEnacting(tokens, line))
    );
  if (isNumbered(tokens, line) || line.isCapitals) return false;
  const size = line.to - line.from;
  if (size <= 30 && TITLE_GOES_ON.longestAt(tokens, line.from) && runsThrough(tokens, line))
    return true;
  if (size <= 14 && namesPeriod(tokens, line)) return true;
  if (goesOn(tokens, last.to - 1)) return true;
  if (mayGoOn(tokens, last.to - 1) && !opensText(tokens, line.from)) return true;
  return (
    first === first.toLowerCase() && first !== first.toUpperCase() && !isPolite(tokens, line.from)
  );
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", "CHÍNH PHỦ": whoever enacts, below the title. */
function namesEnacting(tokens: Tokens, { from, to }: Line): boolean {
  if (ENACTING_ALONE.longestAt(tokens, from)?.to === to) return true;
  return ENACTING_BODY.longestAt(tokens, from) !== null;
}

function namesPeriod(tokens: Tokens, { from, to }: Line): boolean {
  if (opensPeriod(tokens, from, to) < 0) return false;
  for (let i = from; i < to; i++) if (isStop(tokens, i)) return false;
  return true;
}

/** Whether no stop stands inside a line; a semicolon may end it. */
function runsThrough(tokens: Tokens, { from, to }: Line): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word === '.' || word === ':' || (word === ';' && i < to - 1)) return false;
  }
  return true;
}

/** "I. …", "1. …", "A. …", "Phần thứ nhất". */
function isNumbered(tokens: Tokens, line: Line): boolean {
  const word = tokens.word[line.from] as string;
  const next = tokens.word[line.from + 1];
  if (isOutlineWord(tokens, line.from)) return line.to - line.from > 1;
  return (
    (next === '.' || next === ')' || next === '/') &&
    (/^[ivx]+$/.test(word) || word.length === 1 || tokens.kind[line.from] === TokenKind.number)
  );
}

function isCapitalsFrom(tokens: Tokens, from: number, to: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return text === text.toUpperCase();
}

/** "V/v báo cáo …" under a letter's number. */
export function subjectLine(tokens: Tokens, lines: readonly Line[]): Span | null {
  const at = lines.findIndex((line) => LETTER_SUBJECT.longestAt(tokens, line.from) !== null);
  if (at < 0) return null;
  let last = lines[at] as Line;
  for (let k = at + 1; k < lines.length && k < at + 5; k++) {
    const line = lines[k] as Line;
    const first = tokens.text[line.start] as string;
    if (first === first.toUpperCase() && !goesOn(tokens, last.to - 1)) break;
    last = line;
  }
  const line = lines[at] as Line;
  const after = LETTER_SUBJECT.longestAt(tokens, line.from)?.to ?? line.from;
  const from = tokens.word[after] === ':' ? after + 1 : after;
  return from < last.to ? { start: tokens.start[from] as number, end: last.end } : null;
}
