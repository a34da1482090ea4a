import type { Relation, Span } from '../../contract/index.ts';
import { attempt } from '../faults.ts';
import { typeAt } from '../frame/type-words.ts';
import { about, aboutItself } from '../rules/trace.ts';
import { wordIs } from '../rules/word-index.ts';
import { Gap, type Tokens } from '../scan/tokens.ts';
import { overlaps } from '../spans.ts';
import type { Draft } from './draft.ts';
import { beforeNamesNext, isNumbered, leadIn, readLeads } from './leads.ts';
import { RELATION_CUES } from './relation-rules.ts';

const REACH = 14;
/** "quán triệt các nghị quyết, chỉ thị … của …, trong đó có": as far as such a list of kinds goes. */
const FAR = 40;
const NO_LEADS: ReadonlyMap<number, Relation> = new Map();
const isClauseStop = wordIs('statement-end');
const isBullet = wordIs('bullet');
const isAnd = wordIs('and');
const isAt = wordIs('at-place');
const mayJoin = wordIs('joins-mentions');

/** Sets what the page does with each document, from the cue words before each mention. */
export function readRelations(tokens: Tokens, drafts: readonly Draft[], title: Span | null): void {
  // The document that the clause itself speaks of; those inside its subject are nested in it.
  let head: Draft | null = null;
  const leads =
    drafts.length === 0 ? NO_LEADS : attempt('relations', () => readLeads(tokens), NO_LEADS);
  const read = (i: number, draft: Draft): void => {
    about(draft.start, draft.end);
    const before = drafts[i - 1] ?? null;
    const item = itemStart(tokens, draft.from);
    const lead = item === null ? null : (leads.get(item) ?? null);
    const cue = lead ?? cueBefore(tokens, draft, before, head);
    const spent = head !== null && cue === null && isJoined(tokens, draft.from);
    const next = head !== null && cue === null && followsSemicolon(tokens, draft.from);
    const anew = before === null || lead !== null || opensClause(tokens, before.to, draft.from);
    if (title && overlaps(title, draft)) draft.relation = 'reports-on';
    else if (cue === 'refers' && head && !anew && head.relation === 'based-on') {
      // "Căn cứ Luật … được sửa đổi, bổ sung theo Luật số …": the preamble rests on both.
      draft.relation = 'based-on';
    } else if (cue) draft.relation = cue;
    else if (next && head) draft.relation = ofHead(head);
    else if (spent && head && !anew && !joinsTo(tokens, before, draft)) {
      draft.relation = ofHead(head);
    } else draft.relation = inherited(tokens, draft, before, anew ? head : before);
    if (anew || (cue === null && !isBracketed(tokens, before, draft))) head = draft;
  };
  for (const [i, draft] of drafts.entries()) attempt('relations', () => read(i, draft), undefined);
  aboutItself();
}

function ofHead(head: Draft): Relation {
  return head.relation === 'reports-on' ? 'refers' : head.relation;
}

/** "Căn cứ Luật …; Nghị định số …": the next member of a preamble or of a list in lines. */
function followsSemicolon(tokens: Tokens, from: number): boolean {
  let before = from - 1;
  while (before > 0 && isBullet(tokens, before)) before--;
  return tokens.word[before] === ';';
}

/** "… về ban hành Quy chế và Quyết định số …": a mention that goes on with the clause's documents. */
function isJoined(tokens: Tokens, from: number): boolean {
  return isAnd(tokens, from - 1) || tokens.word[from - 1] === ',';
}

/** Whether a semicolon, a full stop or a new line parts two mentions. */
function opensClause(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 60) return true;
  for (let i = from; i < to; i++) {
    if (isClauseStop(tokens, i) && tokens.gap[i + 1] !== Gap.none) return true;
  }
  return false;
}

/** "… (sau đây gọi là Đề án 16), Kế hoạch số …": what stands in a bracket is not what the clause speaks of. */
function isBracketed(tokens: Tokens, before: Draft | null, draft: Draft): boolean {
  for (let i = draft.from - 1; i >= Math.max(before?.to ?? 0, draft.from - REACH); i--) {
    if (tokens.word[i] === ')') return false;
    if (tokens.word[i] === '(') return true;
  }
  return false;
}

/** The cue nearest before a mention, in its own clause. */
function cueBefore(
  tokens: Tokens,
  draft: Draft,
  before: Draft | null,
  head: Draft | null,
): Relation | null {
  const lowest = Math.max(draft.from - REACH, before?.to ?? 0, 0);
  // "đã ban hành các văn bản: Kế hoạch số …; Công văn số …", on one line.
  const opens = tokens.word[draft.from - 1] === ':' ? leadIn(tokens, draft.from - 1) : null;
  if (opens !== null) return opens;
  const named = beforeNamesNext(tokens, draft.from);
  if (named < draft.from) {
    const led = leadIn(tokens, named);
    // What the names belong to is the cue's own object, so none is left over for another.
    return led ?? ledFromAfar(tokens, Math.max(named - FAR, before?.to ?? 0, 0), named);
  }
  const near = nearestCue(tokens, lowest, draft.from);
  if (near !== null) return near;
  return isAt(tokens, draft.from - 1) ? placed(tokens, draft.from - 1, before, head) : null;
}

/** "Theo đề nghị của Giám đốc Sở … tại Tờ trình số … và của … tại Công văn số …": what the clause opened with. */
function placed(
  tokens: Tokens,
  at: number,
  before: Draft | null,
  head: Draft | null,
): Relation | null {
  const cue = nearestCue(tokens, Math.max(at - FAR, before?.to ?? 0, 0), at);
  if (cue !== null || head === null || opensClause(tokens, head.to, at)) return cue;
  return head.relation === 'based-on' || head.relation === 'implements' ? head.relation : null;
}

function nearestCue(tokens: Tokens, lowest: number, end: number): Relation | null {
  const cue = lastCue(tokens, lowest, end);
  return cue === null || hasOwnObject(tokens, cue.to, end) ? null : cue.value;
}

/** "Theo ông A, Ban chủ trì sơ kết các nghị quyết, trong đó có …": what a person says is no basis of the list. */
function ledFromAfar(tokens: Tokens, lowest: number, end: number): Relation | null {
  const cue = lastCue(tokens, lowest, end);
  if (cue?.value !== 'based-on') return cue?.value ?? null;
  for (let i = cue.to; i < end - 1; i++) if (tokens.word[i] === ',') return null;
  return cue.value;
}

/** The cue that ends last before a token, in its clause. */
function lastCue(tokens: Tokens, lowest: number, end: number): Cue | null {
  for (let to = end; to > lowest && !isClauseStop(tokens, to - 1); to--) {
    const place = { tokens, from: to, to, floor: lowest, limit: tokens.length };
    const cue = RELATION_CUES.decide(place, undefined);
    if (cue) return { to, value: cue.gives };
  }
  return null;
}

/** What a cue says, and the token after it. */
interface Cue {
  to: number;
  value: Relation;
}

/** Whether a cue has its object already: "ban hành Quy chế và" leaves nothing to what follows. */
function hasOwnObject(tokens: Tokens, from: number, end: number): boolean {
  if (!isJoined(tokens, end)) return false;
  for (let i = from; i < end; i++) {
    const type = typeAt(tokens, i);
    if (type && type.to < end) return true;
  }
  return false;
}

/** A list's further members and the items under "đã ban hành:" share the cue of what stands before. */
function inherited(
  tokens: Tokens,
  draft: Draft,
  before: Draft | null,
  source: Draft | null,
): Relation {
  if (source && joinsTo(tokens, before, draft)) return ofHead(source);
  const head = itemStart(tokens, draft.from);
  if (head === null) return 'refers';
  if (before && itemStart(tokens, before.from) !== null && tokens.gap[head] === Gap.line) {
    return before.relation;
  }
  if (tokens.word[head - 1] !== ':') return 'refers';
  return nearestCue(tokens, Math.max(0, head - 1 - REACH), head - 1) ?? 'refers';
}

/** Whether two mentions stand in one list, or only list marks stand between them. */
function joinsTo(tokens: Tokens, before: Draft | null, draft: Draft): boolean {
  if (!before) return false;
  return before.list === draft.list || joined(tokens, before.to, draft.from);
}

function joined(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!mayJoin(tokens, i)) return false;
  return true;
}

/** The token that begins the list item whose first words are this mention, or null. */
function itemStart(tokens: Tokens, from: number): number | null {
  for (let i = from; i >= Math.max(0, from - 3); i--) {
    if (tokens.gap[i] === Gap.line) return i;
    const isMark =
      isBullet(tokens, i) || ['.', ')'].includes(tokens.word[i] as string) || isNumbered(tokens, i);
    if (i < from && !isMark) return null;
  }
  return null;
}
