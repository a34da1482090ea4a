import type { LocalAgencyRow } from '../../gazetteer/local-agencies.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { Body, RawMention } from './body.ts';
import { FIELDS, LEXICON } from './lexicon.ts';
import { inPart, mayBePartOf, parseBody, partBody } from './parse-body.ts';

const MOST_PARTS = 8;
const JOINS_PARTS = wordIs('enumerating');
const BOARD = wordIs('board');
const BOARDS = classTrie('board');
const SEVERAL_BOARDS = wordIs('announces-names');

/** A part as a list names it. */
interface Item {
  from: number;
  to: number;
  row: LocalAgencyRow;
}

/** "các Ban: Nội chính, Tổ chức Tỉnh ủy", "hai Ban Pháp chế, Đô thị HĐND tỉnh": the whole stands last. */
export function committeesAt(tokens: Tokens, at: number): RawMention[] | null {
  if (!BOARD(tokens, at) || !SEVERAL_BOARDS(tokens, at - 1)) return null;
  const announced = tokens.word[at + 1] === ':';
  const items: Item[] = [];
  for (let from = announced ? at + 2 : at + 1; items.length < MOST_PARTS; ) {
    const hit = isUpper(tokens, from) ? FIELDS.ban?.longestAt(tokens, from) : null;
    const row = hit?.value.local.find(({ group }) => group === 'part');
    if (!hit || !row) return null;
    items.push({ from, to: hit.to, row });
    const whole = wholeOf(tokens, items);
    if (whole) return mentionsOf(items, whole, announced ? null : at);
    if (!JOINS_PARTS(tokens, hit.to)) return null;
    from = hit.to + 1;
  }
  return null;
}

/** "Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh": a part whose whole stands after the next ones. */
export function listedPart(tokens: Tokens, at: number): Body | null {
  if (BOARDS.longestAt(tokens, at) === null || !isUpper(tokens, at)) return null;
  const items: Item[] = [];
  for (let from = at; items.length < MOST_PARTS; ) {
    const hit = LEXICON.longestAt(tokens, from);
    const row = hit?.value.local.find(({ group }) => group === 'part');
    if (!hit || !row) return null;
    items.push({ from, to: hit.to, row });
    const whole = wholeOf(tokens, items);
    const [first] = items as [Item];
    if (whole)
      return {
        ...whole,
        ...inPart(first.row, whole),
        to: first.to,
        body: partBody(first.row, whole),
      };
    if (!JOINS_PARTS(tokens, hit.to)) return null;
    from = hit.to + 1;
  }
  return null;
}

/** The body right behind the last item, where every item can be a part of it. */
function wholeOf(tokens: Tokens, items: readonly Item[]): Body | null {
  const last = items[items.length - 1] as Item;
  const whole = parseBody(tokens, last.to, 1);
  return whole && items.every(({ row }) => mayBePartOf(row, whole)) ? whole : null;
}

function mentionsOf(items: readonly Item[], whole: Body, head: number | null): RawMention[] {
  return items.map(({ from, to, row }, i) => ({
    ...whole,
    ...inPart(row, whole),
    from: i === 0 ? (head ?? from) : from,
    to: i === items.length - 1 ? whole.to : to,
    body: partBody(row, whole),
    position: null,
    positionFrom: null,
  }));
}
