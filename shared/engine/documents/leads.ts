import type { Relation } from '../../contract/index.ts';
import { typeAt } from '../frame/type-words.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { isRoman } from './events.ts';
import { LEADS } from './lead-rules.ts';

const isClauseStop = wordIs('statement-end');
const isBullet = wordIs('bullet');
const isPlural = wordIs('plural-word');
const NAMELY = classTrie('in-detail');
/** A lead is one sentence; a longer one says nothing of its list that its last words don't. */
const MOST_LEAD = 70;
const NAMES_NEXT = classTrie('names-next');

/** What each list item's lead says of it: the relation by the token that begins the item's line. */
export function readLeads(tokens: Tokens): ReadonlyMap<number, Relation> {
  const items = new Map<number, Relation>();
  let open: { relation: Relation; mark: Mark | null } | null = null;
  for (let line = 1; line < tokens.length; line++) {
    if (tokens.gap[line] !== Gap.line) continue;
    const mark = markAt(tokens, line);
    if (tokens.word[line - 1] === ':') {
      const told = leadIn(tokens, line - 1);
      if (told) open = { relation: told, mark };
      else if (open && mark === null) open = null;
    } else if (open && !goesOn(tokens, line, mark, open.mark)) open = null;
    // In a list with bullets, a line that begins with a type's name is the rest of an item.
    if (open && mark !== null && (mark !== 'type' || open.mark === 'type'))
      items.set(line, open.relation);
  }
  return items;
}

/** What the words before a colon, or before "trong đó có", say of what they lead in; null where they say nothing. */
export function leadIn(tokens: Tokens, end: number): Relation | null {
  const lowest = Math.max(0, end - MOST_LEAD);
  let from = sentenceStart(tokens, end, lowest);
  // "… nhiều văn bản chỉ đạo. Cụ thể:": the sentence before is the lead.
  if (from > lowest && end - from <= 4 && saysOnlyThatNamesFollow(tokens, from, end))
    from = sentenceStart(tokens, from - 1, lowest);
  return LEADS.decide(tokens, from, end)?.rule.gives ?? null;
}

/** The token that begins the words that only say that names follow, right before a mention; else the mention's own. */
export function beforeNamesNext(tokens: Tokens, at: number): number {
  let end = at;
  while (end > 0 && (tokens.word[end - 1] === ':' || isPlural(tokens, end - 1))) end--;
  for (let from = Math.max(1, end - 5); from < end; from++)
    if (NAMES_NEXT.longestAt(tokens, from, end)?.to === end) return from;
  return at;
}

function sentenceStart(tokens: Tokens, end: number, lowest: number): number {
  let from = end;
  while (from > lowest && !isStop(tokens, from - 1)) from--;
  while (from < end && isBullet(tokens, from)) from++;
  return from;
}

function isStop(tokens: Tokens, at: number): boolean {
  return isClauseStop(tokens, at) && tokens.gap[at + 1] !== Gap.none;
}

function saysOnlyThatNamesFollow(tokens: Tokens, from: number, end: number): boolean {
  if (NAMELY.longestAt(tokens, from, end)?.to === end) return true;
  return NAMES_NEXT.longestAt(tokens, from, end)?.to === end;
}

/** What a line begins with that makes it an item. */
type Mark = 'bullet' | 'number' | 'type';

function markAt(tokens: Tokens, line: number): Mark | null {
  if (isBullet(tokens, line)) return 'bullet';
  if (isNumbered(tokens, line)) return 'number';
  return typeAt(tokens, line) ? 'type' : null;
}

/** "1.", "2)", "(3)", "a)" at a line's start. */
export function isNumbered(tokens: Tokens, line: number): boolean {
  const at = tokens.word[line] === '(' ? line + 1 : line;
  const word = tokens.word[at] as string | undefined;
  const after = tokens.word[at + 1];
  if (word === undefined || word.length > 2 || (after !== '.' && after !== ')')) return false;
  return tokens.kind[at] === TokenKind.number || word.length === 1;
}

/** Whether a list goes on with a line: another item, or the rest of one that no stop has ended. */
function goesOn(tokens: Tokens, line: number, mark: Mark | null, first: Mark | null): boolean {
  if (mark === 'bullet' || (mark === 'type' && first === 'type')) return true;
  if (mark === 'number') return first === 'number';
  return !isClauseStop(tokens, line - 1) && !isHeading(tokens, line);
}

/** A line that begins with a Roman numeral, or with two words in capitals. */
function isHeading(tokens: Tokens, line: number): boolean {
  if (isRoman(tokens, line) && tokens.word[line + 1] === '.') return true;
  const own = tokens.text.slice(tokens.start[line], tokens.end[line + 1] ?? tokens.text.length);
  return own.length > 4 && own === own.toUpperCase() && own !== own.toLowerCase();
}
