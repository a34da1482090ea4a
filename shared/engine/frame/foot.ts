import type { Report, Span } from '../../contract/index.ts';
import { posts } from '../../gazetteer/posts.ts';
import { surnames } from '../../gazetteer/surnames.ts';
import { compile } from '../rules/pattern.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps } from '../scan/capitals.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, normalBetween, TokenKind, type Tokens } from '../scan/tokens.ts';
import { WordSet } from '../scan/word-classes.ts';
import { type Line, linesOf } from './lines.ts';

type Signer = NonNullable<Report['signer']>;

/** What stands below an official document's text. */
export interface ReportFoot {
  /** Lines of "Nơi nhận" without their bullets. */
  recipients: string[];
  /** Where the recipients stand; null where there are none. */
  recipientSpan: Span | null;
  signer: Signer | null;
  signerSpan: Span | null;
}

/** No foot runs longer. */
const MOST_TOKENS = 700;

/** Reads recipients and signature. */
export function readFoot(scan: Scan, bodyFrom: number): ReportFoot {
  const { tokens } = scan;
  const from = Math.max(bodyFrom, tokens.length - MOST_TOKENS);
  const lines = splitColumns(tokens, linesOf(tokens, from, tokens.length));
  const recipients = readRecipients(tokens, lines);
  const signature = readSignature(tokens, lines);
  return {
    recipients: recipients?.items ?? [],
    recipientSpan: recipients && spanOf(tokens, recipients),
    signer: signature?.signer ?? null,
    signerSpan: signature && spanOf(tokens, signature),
  };
}

function spanOf(tokens: Tokens, { from, to }: { from: number; to: number }): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Marks that end a recipient where the signature's column follows on the same line. */
const endsColumn = wordIs('clause-mark');
const isBullet = wordIs('recipient-bullet');
const RECIPIENTS = classTrie('recipients-head');
const isKept = wordIs('keeps-file');
const opensRecipient = wordIs('recipient-opener');
const opensShort = wordIs('short-recipient');

/** "- Như trên; KT. CHỦ TỊCH", "- Lưu: VT. Trần Văn An": two columns that were run together, taken apart. */
function splitColumns(tokens: Tokens, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const isBulleted = isMark(tokens, line.from);
    const isItem = isBulleted || RECIPIENTS.longestAt(tokens, line.from) !== null;
    if (!isItem || line.isCapitals) return [line];
    const isLastItem = isBulleted && isKept(tokens, line.from + 1);
    for (let i = line.from + 2; i < line.to; i++) {
      if (!endsColumn(tokens, i - 1)) continue;
      const right = partOf(tokens, line, i, line.to);
      if (isSignatureLine(tokens, right) || (isLastItem && isName(tokens, right)))
        return [partOf(tokens, line, line.from, i), right];
    }
    return [line];
  });
}

function partOf(tokens: Tokens, line: Line, from: number, to: number): Line {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const text = tokens.text.slice(start, end);
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return { ...line, from, to, start, end, words: normalBetween(tokens, from, to), isCapitals };
}

/** A bullet, or a bar that leaked from markup. */
function isMark(tokens: Tokens, at: number): boolean {
  return isBullet(tokens, at) || tokens.word[at] === '|';
}

interface Recipients {
  items: string[];
  from: number;
  to: number;
  /** Index of the line after the last. */
  next: number;
}

function readRecipients(tokens: Tokens, lines: readonly Line[]): Recipients | null {
  const at = lines.findIndex((line) => RECIPIENTS.longestAt(tokens, line.from) !== null);
  if (at < 0) return null;
  const head = lines[at] as Line;
  const items: string[] = [];
  let to = head.to;
  let k = at + 1;
  const rest = afterColon(tokens, head);
  if (rest < head.to) items.push(...splitRun(tokens, rest, head.to));
  for (; k < lines.length && !isLast(items.at(-1)); k++) {
    const line = lines[k] as Line;
    if (isSignatureLine(tokens, line)) continue;
    // The signer's name in the other column, the list going on below it.
    const next = lines[k + 1];
    if (items.length > 0 && next && isMark(tokens, next.from) && isName(tokens, line)) continue;
    const isBullet = isMark(tokens, line.from);
    if (!isBullet && !endsItem(items.at(-1)) && items.length > 0 && !opensShort(tokens, line.from))
      break;
    if (!isBullet && items.length === 0 && !opensRecipient(tokens, line.from)) break;
    if (!isBullet && items.length > 0 && isName(tokens, line)) break;
    items.push(...splitRun(tokens, line.from, line.to));
    to = line.to;
  }
  return items.length === 0 ? null : { items, from: head.from, to, next: k };
}

function isLast(item: string | undefined): boolean {
  return item !== undefined && /^lưu\b/i.test(item);
}

function endsItem(item: string | undefined): boolean {
  return item === undefined || /[;,]$/.test(item);
}

function afterColon(tokens: Tokens, line: Line): number {
  let i = line.from + 2;
  while (i < line.to && (tokens.word[i] === ':' || tokens.word[i] === '*')) i++;
  return i;
}

/** One line of recipients, or several run together: "- UBND tỉnh; - Sở Y tế; - Lưu: VT." */
function splitRun(tokens: Tokens, from: number, to: number): string[] {
  const items: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const isBreak = i === to || (isMark(tokens, i) && tokens.word[i - 1] === ';' && i > start);
    if (!isBreak) continue;
    while (start < i && isMark(tokens, start)) start++;
    let last = i;
    while (last > start && tokens.word[last - 1] === '|') last--;
    if (start < last && !(postAt(tokens, start, last) !== null && isAllCaps(tokens, start)))
      items.push(tokens.text.slice(tokens.start[start], tokens.end[last - 1]).replace(/\s+/g, ' '));
    start = i;
  }
  return items;
}

// Signature --------------------------------------------------------------------------------

const ON_BEHALF = classTrie('on-behalf');
const FOR_BODY = classTrie('for-body');
/** "KT. CHỦ TỊCH", "TL. CHỦ TỊCH": the post of another, for whom the signer signs. */
const FOR_POST = classTrie('for-post');
const SIGNED = classTrie('signed-mark');
const ENACTING = classTrie('enacting');
const isDegree = wordIs('degree');
const isActing = wordIs('acting');
const POST_AT = compile([
  { maybe: { any: ['acting', 'on-behalf'] } },
  { maybe: 'deputy' },
  'post-head',
]);

/** Whether a post is named at a token ("Quyền Giám đốc", "Phó Chủ tịch"): the token after its head, or null. */
function postAt(tokens: Tokens, at: number, limit: number): number | null {
  const to = POST_AT(tokens, at, limit);
  return to < 0 ? null : to;
}

/** The token after "TM.", "KT." and the like at a line's start, or null. */
function afterBehalf(tokens: Tokens, line: Line, trie = ON_BEHALF): number | null {
  const to = trie.longestAt(tokens, line.from, line.to)?.to;
  if (to === undefined) return null;
  if (tokens.word[to] === '.' || tokens.word[to] === ':') return Math.min(to + 1, line.to);
  return to >= line.to || tokens.gap[to] !== Gap.none ? to : null;
}

function isSignatureLine(tokens: Tokens, line: Line): boolean {
  if (!line.isCapitals) return false;
  return afterBehalf(tokens, line) !== null || postAt(tokens, line.from, line.to) !== null;
}

/** "TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Đặng Tấn Thành". */
function readSignature(
  tokens: Tokens,
  lines: readonly Line[],
): { signer: Signer; from: number; to: number } | null {
  const last = lines.findLastIndex((line) => isSignatureLine(tokens, line));
  if (last < 0 || enacts(tokens, lines, last)) return null;
  let first = last;
  while (first > 0 && isSignatureLine(tokens, lines[first - 1] as Line)) first--;
  const block = lines.slice(first, last + 1);
  const position = positionOf(tokens, block) ?? unlistedPost(tokens, lines[last + 1]);
  const behalf = block.find((line) => FOR_BODY.longestAt(tokens, line.from, line.to) !== null);
  const below = lines.slice(last + 1);
  const name =
    below.find((line) => isName(tokens, line)) ??
    below
      .filter((line) => !isSigned(tokens, line))
      .slice(0, 1)
      .find((line) => isRareName(tokens, line)) ??
    null;
  if (position === null && !name) return null;
  return {
    signer: {
      name: name ? tidyName(tokens, name) : null,
      position,
      onBehalfOf: behalf ? tokens.text.slice(behalf.start, behalf.end) : null,
    },
    from: (block[0] as Line).from,
    to: (name ?? (block.at(-1) as Line)).to,
  };
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" above "Căn cứ …" enacts; it does not sign. */
function enacts(tokens: Tokens, lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 4)
    .some((line) => ENACTING.longestAt(tokens, line.from, line.to) !== null);
}

/** "(Đã ký)" in the name's place. */
function isSigned(tokens: Tokens, { from, to }: Line): boolean {
  const bracketed = tokens.word[from] === '(' || tokens.word[from] === '[';
  return SIGNED.longestAt(tokens, bracketed ? from + 1 : from, to) !== null;
}

/** "CÔNG CHỨC ĐỊA CHÍNH" under "TL. CHỦ TỊCH": a post that no list has. */
function unlistedPost(tokens: Tokens, line: Line | undefined): string | null {
  if (!line?.isCapitals || line.to - line.from > 8 || isName(tokens, line)) return null;
  if (tokens.kind[line.from] !== TokenKind.word) return null;
  return line.words.charAt(0).toUpperCase() + line.words.slice(1);
}

/** The signer's own post: the last one of the block, without "KT." and the like. */
function positionOf(tokens: Tokens, block: readonly Line[]): string | null {
  for (const line of block.toReversed()) {
    if (afterBehalf(tokens, line, FOR_POST) !== null) continue;
    const at = afterBehalf(tokens, line) ?? line.from;
    if (postAt(tokens, at, line.to) === null) continue;
    return sentenceCase(tokens, at, line.to);
  }
  return null;
}

const POSTS = new PhraseTrie<string>();
for (const post of posts) POSTS.add(post, post);

/** "PHÓ CHÁNH VĂN PHÒNG" → "Phó Chánh Văn phòng"; a body named after the post is no part of it. */
function sentenceCase(tokens: Tokens, from: number, to: number): string {
  const acting = isActing(tokens, from);
  const at = acting ? from + 1 : from;
  const post = POSTS.longestAt(tokens, at, to)?.value;
  if (post) return acting ? `Quyền ${post}` : post;
  const rest = normalBetween(tokens, at, to);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The first token of a person's name on a line, after degree and rank. */
function nameStart(tokens: Tokens, line: Line): number {
  let i = line.from;
  while (i < line.to && (isDegree(tokens, i) || tokens.word[i] === '.')) i++;
  return i;
}

/** Two to five capitalised words alone on their line: a person's name, not a post or a body. */
function isName(tokens: Tokens, line: Line): boolean {
  const from = nameStart(tokens, line);
  const size = line.to - from;
  if (size < 2 || size > 5) return false;
  for (let i = from; i < line.to; i++) {
    const char = tokens.text[tokens.start[i] as number] as string;
    if (tokens.kind[i] !== TokenKind.word || char === char.toLowerCase()) return false;
  }
  return SURNAMES.has(tokens, from);
}

/** Words in title case right below a post: a name that begins with no surname of the list ("H'Yim Kđoh"). */
function isRareName(tokens: Tokens, line: Line): boolean {
  const from = nameStart(tokens, line);
  let words = 0;
  for (let i = from; i < line.to; i++) {
    if (tokens.word[i] === "'") continue;
    const own = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.kind[i] !== TokenKind.word || own.charAt(0) === own.charAt(0).toLowerCase())
      return false;
    if (own.length > 1 && own === own.toUpperCase()) return false;
    words++;
  }
  return words >= 2 && words <= 5;
}

const SURNAMES = new WordSet(surnames);

function tidyName(tokens: Tokens, line: Line): string {
  const start = tokens.start[nameStart(tokens, line)];
  const text = tokens.text.slice(start, line.end).replace(/\s+/g, ' ');
  return text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|\s)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text;
}
