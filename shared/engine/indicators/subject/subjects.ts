import { NOUN_ABBREVIATIONS } from '../../../gazetteer/counted-nouns.ts';
import { phraseIs } from '../../phrases.ts';
import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { leadOf, type Range, skipOpeners, startsWithHead } from '../role/lead.ts';
import type { RoleReading } from '../role/role.ts';
import { COUNT_LEADS } from './count-leads.ts';
import { afterAuxiliary, deedOf, isDirect, verbPhrase, withPreposition } from './deeds.ts';
import { ownerOfBracket, ownerOfChange, partOfWhole } from './parts.ts';
import type { Subject, SubjectContext, SubjectRanges, Topic } from './subject.ts';
import { tailOf } from './subject-tail.ts';

/** Words of the figure's own, or the subject of an earlier one that it goes on about. */
type Found = SubjectRanges | Subject;

/** The words that say what a figure measures; empty where the text leaves it open. */
export function readSubject(figure: Figure, role: RoleReading, context: SubjectContext): Subject {
  const found = findSubject(figure, role, context);
  return 'owner' in found ? found : ownSubject(figure, underTopic(found, context));
}

const LONGEST_TOPIC = 10;
const LONGEST_SIDE = 2;

/** "Về quyết toán thu, dự toán là 6.420 tỷ đồng": what a sentence opens with says what its short subjects are of. */
function underTopic(found: SubjectRanges, { tokens, sentenceFrom }: SubjectContext): SubjectRanges {
  const [own] = found;
  if (!own || found.length > 1 || own.to - own.from > LONGEST_SIDE) return found;
  const isSide = plans.longestAt(tokens, own.from) ?? results.longestAt(tokens, own.from);
  if (!isSide || !isAbout(tokens, sentenceFrom)) return found;
  const from = sentenceFrom + 1;
  let to = from;
  while (to < from + LONGEST_TOPIC && tokens.kind[to] === TokenKind.word) to++;
  return tokens.word[to] === ',' && to < own.from ? [{ from, to }, own] : found;
}

const plans = classTrie('plan-head');
const results = classTrie('result-head');

/** Words that are a figure's own. */
export function ownSubject({ from }: Figure, ranges: SubjectRanges): Subject {
  return { ranges, owner: from };
}

function findSubject(figure: Figure, role: RoleReading, context: SubjectContext): Found {
  const lead = unlessTime(unlessRemnant(leadOf(figure, context), context), figure, context);
  const part = partOfWhole(figure, role, lead, context);
  if (part) return part;
  const owner = ownerOfBracket(figure, context);
  if (owner) return [owner];
  const changed = role.role === 'change' ? ownerOfChange(figure, context) : null;
  if (changed) return [changed];
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
  const after = tailOf(figure, context);
  // "tổng diện tích 3.684 ha đã được duyệt": what was done with it does not say what it is.
  const tail = after && isAuxiliary(context.tokens, after.from) ? null : after;
  if (!lead) return tail ? [tail] : (topicFor(figure, context) ?? []);
  return tail && isShort(lead) ? [lead, tail] : [lead];
}

const isAuxiliary = wordIs('auxiliary');

/** What is left of "còn lại 374,9 ha", "(cùng kỳ tăng 3,7%)", ", tức tăng 22%" says nothing of what is measured. */
const isRemnant = wordIs('remnant');

/** "(cùng kỳ năm trước tăng 12,9%)". */
const isEarlierTime = wordIs('earlier-time');
const LONGEST_REMNANT = 4;

function unlessRemnant(lead: Range | null, { tokens }: SubjectContext): Range | null {
  if (!lead || lead.to - lead.from > LONGEST_REMNANT) return lead;
  if (lead.to === lead.from + 1) return isRemnant(tokens, lead.from) ? null : lead;
  for (let i = lead.from; i < lead.to; i++) if (!isEarlierTime(tokens, i)) return lead;
  return null;
}

/** "Từ sau Hội nghị trực tuyến, có thêm 6 xã …": a clause of time before a comma. */
function unlessTime(
  lead: Range | null,
  { from }: Figure,
  { tokens }: SubjectContext,
): Range | null {
  if (!lead || !opensTime(tokens, lead.from)) return lead;
  for (let i = lead.to; i < from; i++) if (tokens.word[i] === ',') return null;
  return lead;
}

const opensTime = wordIs('time-clause');

/** A clause that opens so goes on about what was said before. */
const goesOnVerb = wordIs('goes-on-verb');
const growthNames = classTrie('growth-name');

/** "tăng trưởng GRDP quý III" is a measure by its name. */
function opensWithVerb({ from, to }: Range, tokens: Tokens): boolean {
  if (!goesOnVerb(tokens, from)) return false;
  return !(to - from > 2 && growthNames.longestAt(tokens, from));
}

function isShort({ from, to }: { from: number; to: number }): boolean {
  return to - from <= 3;
}

/** A change, share or attainment without words of its own goes on about the figure before. */
function ofFollowing(figure: Figure, role: RoleReading, context: SubjectContext): Found {
  const inWhat = afterAbout(figure, context);
  if (inWhat) return [inWhat];
  const tail = role.base ? null : tailOf(figure, context);
  const isOfPlan = role.role === 'attainment' && role.base !== null;
  if (figure.kind === 'count' && tail) return [{ from: figure.unitFrom, to: tail.to }];
  if (role.role === 'change' && figure.unit === '%' && tail && namesThing(tail, context))
    return [tail];
  const topic = topicFor(figure, context);
  if (topic && (context.topics.length === 0 || topicIsNear(context))) return topic;
  const opening = openingOf(context, figure);
  if (opening) return [opening];
  if (isOfPlan && role.base) return rateOfDoing(figure, role.base, context);
  if (topic) return topic;
  return tail && figure.kind !== 'rank' ? [tail] : [];
}

/** "giảm 30% thời gian giải quyết", "tăng 5% lượt khách": what changed follows its percentage. */
function namesThing({ from }: Range, { tokens }: SubjectContext): boolean {
  return startsWithHead(tokens, from) || nounTrie.longestAt(tokens, from) !== null;
}

const isAbout = wordIs('in-what');

/** "tăng 1,2% về năng suất". */
function afterAbout(figure: Figure, context: SubjectContext): Range | null {
  if (!isAbout(context.tokens, figure.to) || figure.kind === 'rank') return null;
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
const endsOpening = wordIs('tail-stop', 'tail-verb');

/** What a sentence opens with, where its figure stands in a clause that names nothing. */
function openingOf(context: SubjectContext, figure: Figure): Range | null {
  const { tokens, sentenceFrom } = context;
  const from = skipOpeners(context, sentenceFrom, figure.from);
  if (goesOnVerb(tokens, from)) return null;
  let to = from;
  while (to < figure.from && to - from < LONGEST_OPENING) {
    if (
      endsOpening(tokens, to) ||
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
  if (lead && figure.form !== 'ratio' && leadsToValue(context.tokens, figure.from - 1))
    return [lead];
  if (figure.form === 'ratio' && isMeasured(figure)) {
    const named = lead ?? tail;
    return named ? [named] : (topicFor(figure, context) ?? []);
  }
  if (figure.form === 'ratio' && figure.unitTo > figure.unitFrom) {
    if (lead && startsWithHead(context.tokens, lead.from)) return [lead];
    return figure.kind === 'ratio' ? ofCount(figure, lead, context) : withTail(figure, tail);
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
  const { tokens } = context;
  if (!isRateWord(tokens, figure.from - 1)) return false;
  return wholes.longestAt(tokens, from) !== null && topicIsNear(context);
}

const isRateWord = wordIs('rate-word');
const wholes = classTrie('whole-noun');
const leadsToValue = wordIs('leads-to-value');

/** "05 bộ và 18 địa phương có tỷ lệ cao": what follows the second count says more of both. */
function sharedTail(figure: Figure, own: Range | null, context: SubjectContext): Range | null {
  const { next, tokens, afterNext } = context;
  if (own && own.to - own.from >= SHORTEST_SHARED) return null;
  const joint = own?.to ?? figure.to;
  if (next?.kind !== 'count' || next.from - joint !== 1) return null;
  if (!isPartJoint(tokens, joint)) return null;
  const tail = tailOf(next, { ...context, nextFrom: afterNext });
  return tail && tail.to - tail.from >= SHORTEST_SHARED ? tail : null;
}

const isPartJoint = wordIs('enumerating');
/** One or two syllables after the second noun are its own: "3 xã, 12 hộ nghèo", "17 giấy phép xây dựng". */
const SHORTEST_SHARED = 3;

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
  const shared = sharedTail(figure, tail, context);
  const noun = [...withTail(figure, tail), ...(shared ? [shared] : [])];
  if (!lead) {
    const goesOn = !tail && goesOnCounting(tokens, figure.from - 1);
    return (goesOn ? topicFor(figure, context) : coordinated(figure, tail, context)) ?? noun;
  }
  const { from, to } = figure;
  const place = { tokens, from, to, floor: context.sentenceFrom, limit: tokens.length };
  switch (COUNT_LEADS.decide(place, { figure, lead, tail, tokens })?.gives) {
    case 'lead':
      return [lead];
    case 'noun':
      return noun;
    case 'lead-and-noun':
      return [lead, ...noun];
    case 'deed': {
      const deed = deedOf(lead, context);
      return deed ? [deed] : noun;
    }
    case 'deed-and-noun':
      return [withPreposition(afterAuxiliary(lead, tokens), figure, context), ...noun];
  }
  const verb = tail || !isDirect(lead, figure, tokens) ? null : verbPhrase(lead, tokens);
  return verb ? [verb, ...noun] : noun;
}

const goesOnCounting = wordIs('goes-on-count');

const joinsCounts = wordIs('joint');

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
    if (!joinsCounts(tokens, i)) return null;
  }
  // "12,3 tỷ đồng/doanh nghiệp; 412 doanh nghiệp": an amount's subject is its own.
  if (before.figure.kind === 'money' && figure.kind !== 'money') return null;
  if (before.subject.ranges.length === 1) return before.role === 'level' ? before.subject : null;
  return [deed, { from: figure.unitFrom, to: tail ? tail.to : figure.unitTo }];
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
      !isRankStep(figure.unit ?? '') &&
      figure.unitTo > figure.unitFrom
    )
      return [{ from: figure.unitFrom, to: figure.unitTo }];
  }
  return open[open.length - 1]?.subject ?? null;
}

/** "5.600 suất quà trị giá 2,8 tỷ đồng": the worth of what stands before. */
function isWorth({ from }: Figure, tokens: Tokens): boolean {
  return tokens.word[from - 1] === '(' || worths.endingAt(tokens, from) !== null;
}

const worths = classBack('worth');

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

/** "tăng 4 bậc": steps of a rank, no thing that is counted. */
const isRankStep = phraseIs('rank-step');

function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const left = NOUN_ABBREVIATIONS[a] ?? a;
  const right = NOUN_ABBREVIATIONS[b] ?? b;
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}
