import type { PointKind, Section } from '../../contract/index.ts';
import type { Passage } from '../indicators/clause/passages.ts';
import { RuleSet } from '../rules/rule-set.ts';
import type { Tokens } from '../scan/tokens.ts';
import { tokenAtOrAfter } from '../scan/tokens.ts';
import { HEADING_KINDS } from './kind-rules.ts';

/** What governs a passage: the kind that a heading or a lead-in above it names, and the section it stands in. */
export interface Scope {
  readonly kind: PointKind | null;
  /** Number of the innermost section, or -1. */
  readonly section: number;
}

const HEADINGS = new RuleSet(HEADING_KINDS);
/** A heading's own words: a labelled line of more is a paragraph. */
const LONGEST_HEADING = 160;
const LISTED = /^[-–—+•*·○●▪]|^[a-zđ\d]{1,2}[.)]/u;

/** For each passage what governs it, read from the top of the page to its end. */
export function scopesOf(
  passages: readonly Passage[],
  sections: readonly Section[],
  tokens: Tokens,
): Scope[] {
  const { text } = tokens;
  const open: { end: number; kind: PointKind | null; index: number; level: number }[] = [];
  let next = 0;
  let lead: { kind: PointKind; depth: number } | null = null;
  return passages.map((passage) => {
    while (next < sections.length && (sections[next] as Section).start <= passage.start) {
      const section = sections[next] as Section;
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
      const short = section.heading !== null && section.heading.length <= LONGEST_HEADING;
      const own = short
        ? kindOfLine(tokens, section.start, section.start + headLength(text, section))
        : null;
      open.push({
        end: section.end,
        kind: own ?? open.at(-1)?.kind ?? null,
        index: next,
        level: section.level,
      });
      lead = null;
      next++;
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= passage.start) open.pop();
    const top = open.at(-1);
    const listed =
      passage.kind === 'list-item' || LISTED.test(text.slice(passage.start, passage.start + 4));
    if (lead && !listed && passage.kind !== 'paragraph') lead = null;
    const scope = { kind: lead?.kind ?? top?.kind ?? null, section: top?.index ?? -1 };
    if (text[passage.end - 1] === ':') {
      const from = Math.max(passage.start, passage.end - LONGEST_HEADING);
      const kind = kindOfLine(tokens, from, passage.end);
      lead = kind ? { kind, depth: 0 } : lead;
    }
    return scope;
  });
}

function headLength(text: string, section: Section): number {
  const line = text.indexOf('\n', section.start);
  const end = line < 0 ? text.length : line;
  return Math.min(
    end - section.start,
    (section.label?.length ?? 0) + (section.heading?.length ?? 0) + 4,
  );
}

function kindOfLine(tokens: Tokens, start: number, end: number): PointKind | null {
  return (
    HEADINGS.decide(tokens, tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end))?.rule
      .gives ?? null
  );
}

const ENDS_SENTENCE = /[.;!?]\s*$/u;

/** Tells the passages that are no more than a section's labelled heading. */
export function headingLines(
  sections: readonly Section[],
  text: string,
): (passage: Passage) => boolean {
  const heads = new Set<number>();
  for (const { start, label, heading } of sections)
    if (label !== null && !/^[-+*•]/.test(label) && heading !== null) heads.add(start);
  return ({ start, end }) =>
    heads.has(start) &&
    end - start <= LONGEST_HEADING + 40 &&
    !ENDS_SENTENCE.test(text.slice(start, end));
}
