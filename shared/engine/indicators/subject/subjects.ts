import { NOUN_ABBREVIATIONS, type NounClass } from '../../../gazetteer/counted-nouns.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { isUpper } from '../../scan/capitals.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { DEEDS, GENERAL_VERBS, TAIL_STOPS, TAIL_VERBS } from '../clause/clauses.ts';
import { nounTrie, trieOf } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { leadOf, type Range, skipOpeners, startsWithHead } from '../role/lead.ts';
import type { RoleReading } from '../role/role.ts';
import type { Subject, SubjectContext, SubjectRanges, Topic } from './subject.ts';
import { tailOf } from './subject-tail.ts';

/** Words of the figure's own, or the subject of an earlier one that it goes on about. */
type Found = SubjectRanges | Subject;

/** The words that say what a figure measures; empty where the text leaves it open. */
export function readSubject(figure: Figure, role: RoleReading, context: SubjectContext): Subject {
  const found = findSubject(figure, role, context);
  return 'owner' in found ? found : ownSubject(figure, found);
}

/** Words that are a figure's own. */
export function ownSubject({ from }: Figure, ranges: SubjectRanges): Subject {
  return { ranges, owner: from };
}

function findSubject(figure: Figure, role: RoleReading, context: SubjectContext): Found {
  const lead = unlessRemnant(leadOf(figure, context), context);
  const follows =
    role.role === 'change' ||
    role.role === 'attainment' ||
    role.role === 'share' ||
    role.role === 'rank';
  if (follows && lead && opensWithVerb(lead, context.tokens)) {
    const topic = topicFor(figure, context);
    if (topic) return topic;
  }
  if (follows) return lead ? [lead] : ofFollowing(figure, role, context);
  if (figure.kind === 'percent' || figure.form === 'ratio')
    return ofPercent(figure, lead, role, context);
  if (figure.dimension === 'bare') return lead ? [lead] : (topicFor(figure, context) ?? []);
  if (figure.kind === 'count') return ofCount(figure, lead, context);
  const tail = tailOf(figure, context);
  if (!lead) return tail ? [tail] : (topicFor(figure, context) ?? []);
  return tail && isShort(lead) ? [lead, tail] : [lead];
}

/** What is left of "còn lại 374,9 ha", "(cùng kỳ tăng 3,7%)", ", tức tăng 22%" says nothing of what is measured. */
const REMNANTS = new Set(['lại', 'kỳ', 'cùng', 'kh', 'tức']);

/** "(cùng kỳ năm trước tăng 12,9%)". */
const PERIOD_WORDS = new Set(['cùng', 'kỳ', 'năm', 'trước', 'ngoái']);
const LONGEST_REMNANT = 4;

function unlessRemnant(lead: Range | null, { tokens }: SubjectContext): Range | null {
  if (!lead || lead.to - lead.from > LONGEST_REMNANT) return lead;
  if (lead.to === lead.from + 1)
    return REMNANTS.has(tokens.word[lead.from] as string) ? null : lead;
  for (let i = lead.from; i < lead.to; i++)
    if (!PERIOD_WORDS.has(tokens.word[i] as string)) return lead;
  return null;
}

/** A clause that opens so goes on about what was said before. */
const VERB_STARTS = new Set([
  'đứng',
  'vượt',
  'đạt',
  'xếp',
  'tăng',
  'giảm',
  'hoàn',
  'cao',
  'thấp',
  'chiếm',
  'bằng',
  'xuống',
  'lên',
]);

/** "tăng trưởng GRDP quý III" is a measure by its name. */
function opensWithVerb({ from, to }: Range, { word }: Tokens): boolean {
  const isName = word[from + 1] === 'trưởng' && to - from > 2;
  return VERB_STARTS.has(word[from] as string) && !isName;
}

function isShort({ from, to }: { from: number; to: number }): boolean {
  return to - from <= 3;
}

/** A change, share or attainment without words of its own goes on about the figure before. */
function ofFollowing(figure: Figure, role: RoleReading, context: SubjectContext): Found {
  const inWhat = afterAbout(figure, context);
  if (inWhat) return [inWhat];
  const tail = role.base ? null : tailOf(figure, context);
  if (figure.kind === 'count' && tail) return [{ from: figure.unitFrom, to: tail.to }];
  if (role.role === 'change' && figure.unit === '%' && tail && namesThing(tail, context))
    return [tail];
  const topic = topicFor(figure, context);
  if (topic && (context.topics.length === 0 || topicIsNear(context))) return topic;
  const opening = openingOf(context, figure);
  if (opening) return [opening];
  if (topic) return topic;
  if (role.role === 'attainment' && role.base) return rateOfDoing(figure, role.base, context);
  return tail && figure.kind !== 'rank' ? [tail] : [];
}

/** "giảm 30% thời gian giải quyết", "tăng 5% lượt khách": what changed follows its percentage. */
function namesThing({ from }: Range, { tokens }: SubjectContext): boolean {
  return startsWithHead(tokens, from) || nounTrie.longestAt(tokens, from) !== null;
}

/** "tăng 1,2% về năng suất". */
function afterAbout(figure: Figure, context: SubjectContext): Range | null {
  if (context.tokens.word[figure.to] !== 'về' || figure.kind === 'rank') return null;
  return tailOf({ ...figure, to: figure.to + 1 }, context);
}

/** "Tỷ lệ hoàn thành 100% kế hoạch": the rate and what it is of. */
function rateOfDoing(
  figure: Figure,
  base: { from: number; to: number },
  { leadFrom }: SubjectContext,
): SubjectRanges {
  const rest = { from: base.from, to: base.to };
  return figure.from > leadFrom ? [{ from: leadFrom, to: figure.from }, rest] : [rest];
}

function topicIsNear({ topics, sentenceFrom }: SubjectContext): boolean {
  const last = topics[topics.length - 1];
  return last !== undefined && last.figure.from >= sentenceFrom;
}

const LONGEST_OPENING = 8;

/** What a sentence opens with, where its figure stands in a clause that names nothing. */
function openingOf(context: SubjectContext, figure: Figure): Range | null {
  const { tokens, sentenceFrom } = context;
  const from = skipOpeners(context, sentenceFrom, figure.from);
  if (VERB_STARTS.has(tokens.word[from] as string)) return null;
  let to = from;
  while (to < figure.from && to - from < LONGEST_OPENING) {
    const word = tokens.word[to] as string;
    if (
      TAIL_STOPS.has(word) ||
      TAIL_VERBS.has(word) ||
      tokens.kind[to] === TokenKind.punctuation ||
      tokens.kind[to] === TokenKind.number
    )
      break;
    to++;
  }
  return to - from >= 2 && to < figure.from ? { from, to } : null;
}

/** "100% xã …", "98% số doanh nghiệp …" say it after the figure; "tỷ lệ … đạt 95%" before it. */
function ofPercent(
  figure: Figure,
  lead: Range | null,
  { base }: RoleReading,
  context: SubjectContext,
): Found {
  const after = tailOf(figure, context);
  const tail =
    after && (base?.from === after.from || isWhole(figure, after, context)) ? null : after;
  // "Văn hóa: 85% hộ đạt …": a label opens the line, what is measured follows.
  if (tail && context.tokens.word[figure.from - 1] === ':' && namesThing(tail, context))
    return figure.form === 'ratio' ? withTail(figure, tail) : [tail];
  if (
    lead &&
    figure.form !== 'ratio' &&
    LEADS_TO_VALUE.has(context.tokens.word[figure.from - 1] as string)
  )
    return [lead];
  if (figure.form === 'ratio' && isMeasured(figure)) {
    const named = lead ?? tail;
    return named ? [named] : (topicFor(figure, context) ?? []);
  }
  if (figure.form === 'ratio' && figure.unitTo > figure.unitFrom) {
    if (lead && startsWithHead(context.tokens, lead.from)) return [lead];
    return withTail(figure, tail);
  }
  if (tail && !(lead && startsWithHead(context.tokens, lead.from))) return [tail];
  if (lead) return [lead];
  return topicFor(figure, context) ?? [];
}

/** A currency or a measure says nothing of what is measured. */
function isMeasured({ dimension }: Figure): boolean {
  return MEASURES.has(dimension);
}

const MEASURES: ReadonlySet<Figure['dimension']> = new Set<Figure['dimension']>([
  'money',
  'area',
  'length',
  'weight',
  'volume',
  'energy',
  'power',
  'labour',
  'score',
]);

/** "9.870 người, đạt tỷ lệ 94,5% dân số": what it is a part of, where what is measured was said. */
function isWhole(figure: Figure, { from }: Range, context: SubjectContext): boolean {
  const { word } = context.tokens;
  const before = word[figure.from - 1];
  if (before !== 'lệ' && before !== 'đạt') return false;
  return word[from + 1] === 'số' && WHOLES.has(word[from] as string) && topicIsNear(context);
}

const WHOLES = new Set(['dân', 'tổng']);

const LEADS_TO_VALUE = new Set(['chiếm', 'đạt', 'là', 'mức', 'lên', 'bằng', 'còn', ':', 'xuống']);

/** The noun counted and what says more of it, a bracket between them left out. */
function withTail({ unitFrom, unitTo, to }: Figure, tail: Range | null): Range[] {
  if (!tail) return [{ from: unitFrom, to: unitTo }];
  return tail.from > to
    ? [{ from: unitFrom, to: unitTo }, tail]
    : [{ from: unitFrom, to: tail.to }];
}

function ofCount(figure: Figure, lead: Range | null, context: SubjectContext): Found {
  const { tokens } = context;
  const tail = tailOf(figure, context);
  const noun = withTail(figure, tail);
  if (!lead) {
    const before = tokens.word[figure.from - 1];
    const goesOn = !tail && (before === 'từ' || before === 'còn');
    return (goesOn ? topicFor(figure, context) : coordinated(figure, tail, context)) ?? noun;
  }
  if (!tail && (startsWithHead(tokens, lead.from) || isCounted(lead, figure, tokens)))
    return [lead];
  // "COD vượt 2 lần": times are of what stands before.
  if (figure.dimension === 'times' && !tail) return [lead];
  const before = tokens.word[figure.from - 1] as string;
  // "Lào Cai: 175 đảng viên …": a dateline's place is not what is counted.
  if (before === ':' && isName(lead, tokens)) return noun;
  if (LEADS_TO_VALUE.has(before)) return [lead];
  if (tokens.word[lead.from] === tokens.word[figure.unitFrom]) return [lead];
  if (NAMES_NOTHING.has(before) && !startsWithHead(tokens, lead.from)) return noun;
  if (GIVES_LEAD.has(before)) return [afterAuxiliary(lead, tokens)];
  const verb = tail || !isDirect(lead, figure, tokens) ? null : verbPhrase(lead, tokens);
  return verb ? [verb, ...noun] : noun;
}

/** "gia cầm 145 nghìn con", "khách quốc tế 4,2 triệu lượt": the thing counted stands before its measure. */
function isCounted({ from }: Range, { unit }: Figure, tokens: Tokens): boolean {
  const counted = COUNTED_BY[unit ?? ''];
  return counted !== undefined && counted === nounTrie.longestAt(tokens, from)?.value;
}

/** Units that only count what stands before them, by what that is. */
const COUNTED_BY = wordTable<NounClass>({
  con: 'animal',
  lượt: 'person',
  'lượt người': 'person',
  người: 'person',
});

function isName({ from, to }: Range, tokens: Tokens): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (!isUpper(tokens, i)) return false;
  return true;
}

/** "Toàn Đảng bộ có 45 chi bộ", "… với 8.456 lớp": only the noun says what is counted. */
const NAMES_NOTHING = new Set(['có', 'với', 'và']);

/** "giải quyết việc làm cho 5.455 lao động", "triển khai tại 146 sở": the deed is what is counted. */
const GIVES_LEAD = new Set(['cho', 'tại', 'gồm']);

function afterAuxiliary(lead: Range, tokens: Tokens): Range {
  for (let i = lead.to - 2; i > lead.from; i--) {
    if (tokens.word[i] === 'đã') return { from: i + 1, to: lead.to };
  }
  return lead;
}

/** "cho 2 tập thể, 8 cá nhân", "nạo vét 12 km kênh, 06 cống": the second count shares the first one's deed. */
function coordinated(
  figure: Figure,
  tail: Range | null,
  { tokens, topics }: SubjectContext,
): Found | null {
  const before = topics[topics.length - 1];
  const [deed] = before?.subject.ranges ?? [];
  if (!before || !deed || deed.to > before.figure.from || before.figure.kind === 'percent')
    return null;
  for (let i = before.figure.to; i < figure.from; i++) {
    const word = tokens.word[i];
    if (word !== ',' && word !== 'và' && word !== ';') return null;
  }
  // "12,3 tỷ đồng/doanh nghiệp; 412 doanh nghiệp": an amount's subject is its own.
  if (before.figure.kind === 'money' && figure.kind !== 'money') return null;
  if (before.subject.ranges.length === 1) return before.role === 'level' ? before.subject : null;
  return [deed, { from: figure.unitFrom, to: tail ? tail.to : figure.unitTo }];
}

/** A deed stands right before its number: what a verb like "ghi nhận" parts from it did it. */
function isDirect(lead: Range, { from }: Figure, tokens: Tokens): boolean {
  return lead.to === from || (lead.to === from - 1 && tokens.word[lead.to] === 'được');
}

const LONGEST_VERB = 8;

function verbPhrase(lead: Range, tokens: Tokens): Range | null {
  let { from } = lead;
  const { to } = lead;
  for (let i = to - 1; i > from; i--) {
    const word = tokens.word[i] as string;
    if (word === 'đã' || word === 'được' || word === 'sẽ' || word === 'đang') {
      from = i + 1;
      break;
    }
  }
  const deed = lastDeed(tokens, Math.max(from, to - LONGEST_VERB), to);
  if (deed >= 0) from = deed;
  else if (to - from > LONGEST_VERB) return null;
  for (let i = from; i < to; i++) {
    if (!GENERAL_VERBS.has(tokens.word[i] as string)) return { from, to };
  }
  return null;
}

const deeds = trieOf(DEEDS);

/** "trung cấp 11.315 người": a level of schooling, and nothing that was given. */
const LEVELS = new Set(['trung', 'sơ', 'cao']);

/** First of the deeds that a clause ends with ("xét duyệt và nghiệm thu"), or -1. */
function lastDeed(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens.word[i] === 'cấp' && LEVELS.has(tokens.word[i - 1] as string)) continue;
    if (deeds.longestAt(tokens, i)) return i;
  }
  return -1;
}

/** The subject of the figure that this one goes on about: of its own unit, else the last. */
function topicFor(figure: Figure, { topics, tokens }: SubjectContext): Found | null {
  const inside =
    tokens.word[figure.from - 1] === '(' ||
    (topics[topics.length - 1]?.inBrackets === true && !closedSince(figure, topics, tokens));
  const open = topics.filter(
    ({ subject, inBrackets }) => subject.ranges.length > 0 && (inside || !inBrackets),
  );
  if (
    figure.kind === 'count' ||
    figure.kind === 'measure' ||
    (figure.kind === 'money' && !isWorth(figure, tokens) && !inOwnBracket(figure, topics, tokens))
  ) {
    const same = open.findLast((topic) => sameNoun(topic.figure.unit, figure.unit));
    if (same) return same.subject;
    const counts = figure.kind === 'count' || nounTrie.longestAt(tokens, figure.unitFrom) !== null;
    if (
      counts &&
      figure.dimension !== 'times' &&
      figure.unit !== 'bậc' &&
      figure.unitTo > figure.unitFrom
    )
      return [{ from: figure.unitFrom, to: figure.unitTo }];
  }
  return open[open.length - 1]?.subject ?? null;
}

/** "5.600 suất quà trị giá 2,8 tỷ đồng": the worth of what stands before. */
function isWorth({ from }: Figure, { word }: Tokens): boolean {
  if (word[from - 1] === 'giá') return word[from - 2] === 'trị';
  return word[from - 1] === '(' || (word[from - 1] === 'tiền' && word[from - 2] === 'số');
}

/** "tăng 5,8% (tương ứng 0,4 triệu đồng)": the bracket opens behind the figure that it goes on about. */
function inOwnBracket({ from }: Figure, topics: readonly Topic[], { word }: Tokens): boolean {
  const last = topics.at(-1)?.figure;
  return last !== undefined && last.to < from && from - last.to <= 4 && word[last.to] === '(';
}

/** Whether the bracket of the figure before was closed. */
function closedSince({ from }: Figure, topics: readonly Topic[], tokens: Tokens): boolean {
  const last = topics[topics.length - 1] as Topic;
  for (let i = last.figure.to; i < Math.min(from, last.figure.to + 40); i++)
    if (tokens.word[i] === ')') return true;
  return false;
}

function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const left = NOUN_ABBREVIATIONS[a] ?? a;
  const right = NOUN_ABBREVIATIONS[b] ?? b;
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}
