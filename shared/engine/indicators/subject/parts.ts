import { wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';
import { type Range, skipOpeners, startsWithHead } from '../role/lead.ts';
import type { RoleReading } from '../role/role.ts';
import type { Subject, SubjectContext, SubjectRanges, Topic } from './subject.ts';
import { tailOf } from './subject-tail.ts';

const LONGEST_NAME = 6;

/**
 * "80 ca mắc mới; riêng Bình Dương 23 ca", "sản lượng thóc tăng 60 vạn tấn (Tây Nguyên tăng 0,7 vạn tấn)": a place
 * and a figure of the unit of the whole, which was told in the same sentence. What is measured is the whole's, at
 * that place.
 */
export function partOfWhole(
  figure: Figure,
  role: RoleReading,
  lead: Range | null,
  context: SubjectContext,
): Subject | null {
  const { tokens } = context;
  const bracketed =
    tokens.word[figure.from - 1] === '(' ? nameBefore(tokens, figure, context) : null;
  const name = bracketed ?? (lead && namesPart(lead, context) ? lead : null);
  if (!name) return null;
  const whole = wholeOf(figure, role, context) ?? (bracketed && countedAt(figure, context));
  if (!whole || tailOf(figure, context)) return null;
  const ranges = withoutName(whole, name, tokens);
  if (ranges.length === 0) return null;
  return { ranges: [...ranges, name], owner: figure.from, whole: ranges };
}

/** "ghi nhận tại: Cần Thơ (34 ca), Bạc Liêu (12 ca)": the first of a list of places has no whole but what is counted. */
function countedAt(
  { kind, from, unitFrom, unitTo }: Figure,
  { topics, sentenceFrom }: SubjectContext,
): SubjectRanges | null {
  const isFirst = (topics.at(-1)?.figure.from ?? -1) < sentenceFrom;
  return kind === 'count' && isFirst && unitTo > unitFrom && unitFrom > from
    ? [{ from: unitFrom, to: unitTo }]
    : null;
}

/** The words of the last figure of the same unit in the sentence that is no part itself, or of its whole. */
function wholeOf(
  figure: Figure,
  role: RoleReading,
  { topics, sentenceFrom }: SubjectContext,
): SubjectRanges | null {
  const topic = topics.findLast(
    (one) => one.figure.from >= sentenceFrom && isAlike(one, figure, role),
  );
  if (!topic) return null;
  const ranges = topic.subject.whole ?? topic.subject.ranges;
  return ranges.some(({ from, to }) => to > from) ? ranges : null;
}

function isAlike({ figure, role }: Topic, other: Figure, { role: own }: RoleReading): boolean {
  if (figure.kind !== other.kind || figure.unit === null || other.unit === null) return false;
  if (figure.kind === 'percent' && role !== own) return false;
  return figure.unit === other.unit || figure.unit.startsWith(`${other.unit} `);
}

/** A clause that is a name: it begins with a capital within its sentence, and with no measure nor abbreviation. */
function namesPart({ from, to }: Range, { tokens, sentenceFrom }: SubjectContext): boolean {
  if (from <= sentenceFrom || to - from > LONGEST_NAME || !isUpper(tokens, from)) return false;
  if (!isPlaceWord(tokens, from) && isAbbreviation(tokens, from)) return false;
  return hasName(tokens, from, to) && !startsWithHead(tokens, from);
}

/** A lone capital only opens a clause: "Trao giấy khen". */
function hasName(tokens: Tokens, from: number, to: number): boolean {
  if (to === from + 1) return true;
  for (let i = from + 1; i < to; i++)
    if (tokens.kind[i] === TokenKind.word && isUpper(tokens, i)) return true;
  return false;
}

const isPlaceWord = wordIs('place-letters');
const joinsPlace = wordIs('place-joint');

function isAbbreviation({ text, start, end }: Tokens, at: number): boolean {
  const raw = text.slice(start[at], end[at]);
  return raw.length > 1 && raw === raw.toUpperCase();
}

/** "Tây Ninh (2 ca)": the name right before the bracket that a figure opens. */
function nameBefore(tokens: Tokens, figure: Figure, context: SubjectContext): Range | null {
  const to = figure.from - 1;
  let from = to;
  while (from > context.sentenceFrom && to - from < LONGEST_NAME && isOfName(tokens, from - 1))
    from--;
  while (from < to && tokens.kind[from] !== TokenKind.word) from++;
  const before = tokens.word[from - 1];
  const isBounded = before === ',' || before === ':' || joinsPlace(tokens, from - 1);
  return from < to && isBounded && namesPart({ from, to }, context) ? { from, to } : null;
}

function isOfName(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === TokenKind.word) return isUpper(tokens, at);
  return tokens.word[at] === '.' && isPlaceWord(tokens, at - 1);
}

/** The whole without the place that it ends with: "ca nhập cảnh tại Tây Ninh (2 ca)", "sản phẩm của Lào Cai". */
function withoutName(whole: SubjectRanges, name: Range, tokens: Tokens): SubjectRanges {
  return whole.flatMap(({ from, to }) => {
    let end = name.from > from && name.from < to ? name.from : to;
    let place = end;
    while (place > from && isOfName(tokens, place - 1)) place--;
    if (place > from && joinsPlace(tokens, place - 1)) end = place - 1;
    return end > from ? [{ from, to: end }] : [];
  });
}

const LONGEST_OWNER = 24;

/** "…, đầu tư cho chuyển đổi số (400 triệu đồng)": an amount in brackets is of the phrase right before it. */
export function ownerOfBracket(figure: Figure, context: SubjectContext): Range | null {
  const { tokens, topics, sentenceFrom } = context;
  const open = figure.from - 1;
  const before = topics.at(-1)?.figure;
  if (tokens.word[open] !== '(' || !before || before.from < sentenceFrom) return null;
  if (figure.kind !== 'money' && figure.kind !== 'measure') return null;
  return phraseBefore(open, before, context);
}

/** "đàn trâu (giảm 5,8%) và đàn lợn (giảm 6,5%)": the second of two, each with its change in a bracket. */
export function ownerOfChange(figure: Figure, context: SubjectContext): Range | null {
  const { tokens, topics, sentenceFrom } = context;
  const open = figure.from - 2;
  const before = topics.at(-1)?.figure;
  if (tokens.word[open] !== '(' || !changes(tokens, open + 1)) return null;
  if (!before || before.from < sentenceFrom || tokens.word[before.to] !== ')') return null;
  const joint = before.to + 1;
  if (open - joint > LONGEST_NAME || !(tokens.word[joint] === ',' || isAnd(tokens, joint)))
    return null;
  return open - joint > 1 ? { from: joint + 1, to: open } : null;
}

const changes = wordIs('rises', 'falls');
const isAnd = wordIs('and');

function phraseBefore(open: number, before: Figure, context: SubjectContext): Range | null {
  const { tokens, leadFrom } = context;
  let from = open;
  while (from > before.to && open - from < LONGEST_OWNER && !endsOwner(tokens, from - 1)) from--;
  // "đạt 56% kế hoạch giao (913 tỷ đồng)": the plan of the percentage, else another member of a list.
  const isOfBase = from === before.to && leadFrom > before.to && before.kind === 'percent';
  if (from === before.to && !isOfBase) return null;
  from = skipOpeners(context, from, open);
  return open - from >= 2 ? { from, to: open } : null;
}

function endsOwner({ word }: Tokens, at: number): boolean {
  return word[at] === ',' || word[at] === ';' || word[at] === ')';
}
