import type { Document, Indicator, PointKind, Report, Span } from '../../contract/index.ts';
import { attempt } from '../faults.ts';
import type { Passage } from '../indicators/clause/passages.ts';
import { normalKey } from '../normal-form.ts';
import { RuleSet } from '../rules/rule-set.ts';
import { classTrie } from '../rules/word-index.ts';
import { isAllCaps } from '../scan/capitals.ts';
import type { Scan } from '../scan/scan.ts';
import { TokenKind, type Tokens, tokenize } from '../scan/tokens.ts';
import type { Candidate } from './candidates.ts';
import { type Told, weightOf } from './features.ts';
import { STATEMENTS } from './kind-rules.ts';
import { kindOf } from './kinds.ts';
import type { Scope } from './scopes.ts';
import { commonness, shareOf, type Words, wordsOf } from './words.ts';

/** A candidate with what it tells and how much it carries. */
export interface Weighed extends Candidate {
  readonly kind: PointKind;
  /** What told its kind: a rule's name, "heading", "figures" or "page". */
  readonly by: string;
  /** Whether its own words told it. */
  readonly own: boolean;
  /** Number of its innermost section, or -1. */
  readonly section: number;
  readonly weight: number;
  /** What it was weighed by. */
  readonly told: Told;
  readonly figures: readonly Indicator[];
  readonly cited: readonly Document[];
  /** Its content words: what says the same shares most of them. */
  readonly words: Words;
}

export interface WeighContext {
  readonly scopes: readonly Scope[];
  readonly passages: readonly Passage[];
  readonly report: Report;
  readonly scan: Scan;
  readonly documents: readonly Document[];
  readonly indicators: readonly Indicator[];
}

const FORMULA = classTrie('formula');
const ANNOUNCED = classTrie('announced');
const ATTENDS = classTrie('attends');
const WHOLE = classTrie('whole');
const CAPTION = classTrie('caption');
const TELLS = new RuleSet(STATEMENTS);

/** The candidates that tell something, with their kinds and weights, in reading order. */
export function weigh(candidates: readonly Candidate[], context: WeighContext): Weighed[] {
  const { scopes, passages, report, scan, documents, indicators } = context;
  const { tokens } = scan;
  const figuresIn = within(indicators.filter(({ cell }) => cell === null));
  const mentionsIn = within(mentionsOf(documents));
  const title = titleWords(report.title);
  const allWords = candidates.map(({ from, to }) => wordsOf(tokens, from, to));
  const common = commonness(allWords);
  const seen = new Set<number>();
  const found: Weighed[] = [];
  const read = (candidate: Candidate, i: number): void => {
    const scope = scopes[candidate.passage] as Scope;
    const passage = passages[candidate.passage] as Passage;
    const words = allWords[i] as Words;
    if (isFormula(tokens, candidate) || isTitle(words, title, candidate)) return;
    const figures = figuresIn(candidate);
    const mentions = mentionsIn(candidate);
    const { kind, by, own } = kindOf(candidate, scope.kind, report.kind, figures, tokens);
    // What a rule told states something; of the rest the words are asked.
    const states =
      (own && by !== 'figures') || TELLS.decide(tokens, candidate.from, candidate.to) !== null;
    if (isLabel(tokens, candidate, passage, states)) return;
    const told: Told = {
      kind,
      own,
      figures,
      cites: mentions.length > 0,
      ofTitle: shareOf(words, title),
      central: common[i] as number,
      nth: found.length,
      place: candidate.start / tokens.text.length,
      length: candidate.end - candidate.start,
      opensSection: !seen.has(scope.section),
      opensPassage: candidate.nth === 0,
      saysWhole: WHOLE.standsIn(tokens, candidate.from, candidate.to),
      isAnnounced: ANNOUNCED.longestAt(tokens, candidate.from) !== null,
      leadsIn: candidate.leadsIn,
      isListItem: candidate.isListItem,
      onlyNamesDocuments: candidate.isListItem && opensWithName(candidate, mentions),
      statesNothing: !states,
      restsOnLaw: by === 'kind-basis' && isLaw(mentions[0]?.document),
      isUnended: isUnended(tokens, candidate, passage),
      attends:
        ATTENDS.longestAt(tokens, candidate.from) !== null ||
        ATTENDS.longestAt(tokens, candidate.sentenceFrom) !== null,
      isTail: candidate.from !== candidate.sentenceFrom,
    };
    const weight = weightOf(told);
    seen.add(scope.section);
    const cited = [...new Set(mentions.map(({ document }) => document))];
    found.push({
      ...candidate,
      kind,
      by,
      own,
      section: scope.section,
      weight,
      told,
      figures,
      cited,
      words,
    });
  };
  candidates.forEach((candidate, i) => {
    attempt('summary', () => read(candidate, i), undefined);
  });
  return found;
}

function mentionsOf(documents: readonly Document[]) {
  return documents
    .flatMap((document) => document.mentions.map(({ start, end }) => ({ start, end, document })))
    .sort((a, b) => a.start - b.start);
}

/** The items of a sorted list that begin in a span. */
function within<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  return ({ start, end }) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] as T).start < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < items.length && (items[i] as T).start < end; i++)
      found.push(items[i] as T);
    return found;
  };
}

function isFormula(tokens: Tokens, { sentenceFrom, from }: Candidate): boolean {
  return (
    FORMULA.longestAt(tokens, sentenceFrom) !== null || FORMULA.longestAt(tokens, from) !== null
  );
}

const FULL_STOPS = new Set('. ; : ! ?'.split(' '));

/** Whether it ends its paragraph without a full stop, as labels and captions do. */
function isUnended(tokens: Tokens, { end }: Candidate, passage: Passage): boolean {
  return end >= passage.end && !FULL_STOPS.has(tokens.text[end - 1] ?? '');
}

/** A label or caption is a line of no more than this. */
const SHORT_LINE = 130;

/** A line of its own that states nothing: a label, a date, a caption, a line in capitals. */
function isLabel(tokens: Tokens, candidate: Candidate, passage: Passage, states: boolean): boolean {
  if (passage.sentences.length > 1) return false;
  const { start, end } = candidate;
  if (isInCapitals(tokens, candidate)) return true;
  if (end - start > SHORT_LINE || end < passage.end - 3) return false;
  if (CAPTION.standsIn(tokens, candidate.from, candidate.to)) return true;
  return !states && !FULL_STOPS.has(tokens.text[passage.end - 1] ?? '');
}

function isInCapitals(tokens: Tokens, { from, start, end }: Candidate): boolean {
  // Nearly every line has small letters in its first word, which tells enough.
  const isWord = tokens.kind[from] === TokenKind.word && (tokens.end[from] as number) - start > 1;
  if (isWord && !isAllCaps(tokens, from)) return false;
  const text = tokens.text.slice(start, end);
  return text === text.toUpperCase();
}

/** A head has few lines; a sentence further down that repeats the title is the text's own. */
const HEAD_PASSAGES = 20;

/** Most of a line's words stand in the title, and most of the title's in it. */
function isTitle(words: Words, title: Words, { passage }: Candidate): boolean {
  if (passage > HEAD_PASSAGES || title.length === 0) return false;
  return shareOf(words, title) > 0.85 && shareOf(title, words) > 0.7;
}

const LAWS: ReadonlySet<string | null> = new Set(['Luật', 'Bộ luật', 'Hiến pháp', 'Pháp lệnh']);

function isLaw(document: Document | undefined): boolean {
  return document !== undefined && LAWS.has(document.type);
}

/** A list item that begins with a document's name. */
function opensWithName({ start }: Candidate, mentions: readonly Span[]): boolean {
  const [first] = mentions;
  return first !== undefined && first.start - start < 4;
}

function titleWords(title: string | null): Words {
  const tokens = tokenize(normalKey(title ?? ''));
  return wordsOf(tokens, 0, tokens.length);
}
