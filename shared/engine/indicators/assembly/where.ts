import type { Span } from '../../../contract/index.ts';
import type { AgencyLookup, ResolvedMention } from '../../agencies/lookup.ts';
import { wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { Mark } from '../clause/marks.ts';
import type { Figure } from '../number/figure.ts';

const LONGEST_NAME = 4;
const isWhole = wordIs('whole-place');
const isProvince = wordIs('province-word');
const isPlural = wordIs('plural-word');
const opensLevel = wordIs('place-level-head');

/** Says for the figures of a sentence, in order, which place and body the words before them name. */
export class WhereReader {
  private readonly tokens: Tokens;
  private readonly marks: Uint16Array;
  private readonly province: string | null;
  private readonly mentions: readonly ResolvedMention[];
  private at: number;
  private next = 0;
  private place: string | null = null;
  private readonly names = new Set<string>();

  constructor(
    { tokens, marks, agencies }: { tokens: Tokens; marks: Uint16Array; agencies: AgencyLookup },
    sentence: Span,
    from: number,
  ) {
    this.tokens = tokens;
    this.marks = marks;
    this.province = agencies.province;
    this.mentions = agencies.within(sentence).filter(({ isGroup }) => !isGroup);
    this.at = from;
  }

  /** The nearest place named before, and the body where the sentence names just one before. */
  of({ from }: Figure): { place: string | null; agency: string | null } {
    for (; this.at < from; this.at++) {
      if (((this.marks[this.at] as number) & Mark.place) !== 0) {
        this.place = this.isOfMany(this.at) ? null : (this.placeAt(this.at) ?? this.place);
      }
    }
    const start = this.tokens.start[from] as number;
    for (
      let mention = this.mentions[this.next];
      mention && mention.end <= start;
      mention = this.mentions[++this.next]
    ) {
      this.names.add(mention.name);
    }
    const [agency = null] = this.names.size === 1 ? this.names : [];
    return { place: this.place, agency };
  }

  /** "các tỉnh Nghệ An, Hà Tĩnh": a list of places is none of them. */
  private isOfMany(at: number): boolean {
    return isPlural(this.tokens, at - 1) && this.isName(at + 1);
  }

  private placeAt(at: number): string | null {
    const { tokens } = this;
    const level = this.levelFrom(at);
    let to = at + 1;
    while (to < tokens.length && to - at <= LONGEST_NAME && this.isName(to)) to++;
    if (to > at + 1)
      return tokens.text.slice(tokens.start[level], tokens.end[to - 1]).replace(/\s+/g, ' ');
    const isOwn = isProvince(tokens, at) && isWhole(tokens, at - 1);
    return isOwn && this.province !== null ? `tỉnh ${this.province}` : null;
  }

  private levelFrom(at: number): number {
    return opensLevel(this.tokens, at - 1) ? at - 1 : at;
  }

  private isName(at: number): boolean {
    const { tokens } = this;
    const raw = tokens.text.charAt(tokens.start[at] as number);
    return tokens.kind[at] === TokenKind.word && raw !== raw.toLowerCase();
  }
}
