import type { PeriodSource } from '../../../contract/index.ts';
import { classBack, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { Passage } from '../clause/passages.ts';
import type { Figure } from '../number/figure.ts';
import { isOfName, namesNoMeasure, PERIOD_BASES } from './period-bases.ts';
import { isDay, type PeriodMention, resolvePeriod } from './periods.ts';

/** A period and where it stands. */
export interface StatedPeriod {
  period: string;
  from: PeriodSource;
}

function fromParagraph(period: string | null): StatedPeriod | null {
  return period === null ? null : { period, from: 'paragraph' };
}

/** Looked back at, at most, for a period outside brackets. */
const MOST_ASIDES = 4;
const LONGEST_ASIDE = 24;
/** Words between an opening bracket and its period ("sơ bộ", "trong đó"). */
const ASIDE_WORDS = 3;
const opensAside = wordIs('opens-time-aside');
const NEAR = 14;
const splitsTime = wordIs('splits-time');
const DONE_WINDOW = 6;
/** Words between the two days of a span ("đến hết ngày"). */
const SPAN_WORDS = 4;
/** How far a look back or ahead goes at most. */
const FARTHEST = 80;
const SCENE = 7;
const YEAR_ALONE = '{year}';
const reviews = classBack('reviews');
const setsScene = wordIs('scene-setter');
const isSince = wordIs('from-word');
const isDone = wordIs('perfective');
const isNow = wordIs('now');
const isAt = wordIs('at-place');
const isAtPresent = wordIs('at-present');
const isUpTo = wordIs('up-to-now');
const isDayNoun = wordIs('day-noun');
const isOf = wordIs('of');
const isAnd = wordIs('and');
const says = classBack('says-that');
const isClauseStop = wordIs('clause-stop');

interface PeriodContext {
  tokens: Tokens;
  periods: readonly PeriodMention[];
  cover: Uint8Array;
  pageYear: number | null;
}

/** Says for each figure of a paragraph which period it is about. */
export class PeriodReader {
  private readonly tokens: Tokens;
  private readonly own: PeriodMention[];
  private readonly page: PeriodContext;
  /** The year that a part of one ("quý I") belongs to, by the paragraph's own words. */
  private readonly year: number | null;
  private carried: string | null = null;
  private lastYear: string | null = null;
  private here: PeriodMention[] = [];
  private from = 0;
  private to = 0;
  /** Of the sentence: all its periods, those that are no base; how far each has been passed. */
  private told: PeriodMention[] = [];
  private next = 0;
  private deadline = 0;
  private ahead = false;
  private nowAt = 0;
  private now = false;
  private isFirst = true;

  constructor(passage: Passage, page: PeriodContext) {
    this.page = page;
    this.tokens = page.tokens;
    const from = tokenAtOrAfter(page.tokens, passage.start);
    const to = tokenAtOrAfter(page.tokens, passage.end);
    this.own = slice(page.periods, from, to).filter(
      (period) =>
        page.cover[period.from] !== 1 && !this.isDocument(period) && !isOfName(page.tokens, period),
    );
    const dated = this.own.filter(
      (period) => period.template.startsWith('{') && period.year !== null,
    );
    this.year =
      dated.find((period) => !this.isBase(period) && !this.isOfShare(period))?.year ?? null;
  }

  private isDocument({ from }: PeriodMention): boolean {
    return ((this.page.cover[from] as number) & 1) !== 0;
  }

  openSentence(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.here = slice(this.own, from, to);
    this.told = this.here.filter((period) => !this.isBase(period));
    this.next = 0;
    this.deadline = 0;
    this.ahead = false;
    this.nowAt = from;
    this.now = false;
  }

  /** What a sentence says at its head holds for the sentences after it. */
  closeSentence(from: number, firstFigure: number): void {
    const first = this.sceneOf();
    const holds = first && (!isDay(first.template) || first.until);
    const opens =
      first && (this.isScene(first, from) || (this.isFirst && first.from < firstFigure));
    if (holds && opens && !this.isDeadline(first)) this.carried = this.resolve(first);
    const last = this.told.findLast(({ template }) => template.startsWith('{'));
    if (last) this.lastYear = this.resolve(last)?.slice(0, 4) ?? this.lastYear;
    this.isFirst = false;
  }

  /** "Tại hội nghị sơ kết 6 tháng …, Bộ công bố chỉ số năm 2023": the year of what is told, not of the meeting. */
  private sceneOf(): PeriodMention | undefined {
    const [first] = this.told;
    const later = this.told.length > 1 ? this.told.at(-1) : undefined;
    const isOfMeeting = first && reviews.endingAt(this.tokens, first.from) !== null;
    return isOfMeeting && later && later.template === YEAR_ALONE ? later : first;
  }

  /** "Từ ngày 01/7/2025, xã mới quản lý 340 hộ" after a sentence of 2024: what was told before is over. */
  private isOver({ from }: Figure): boolean {
    const carried = Number(this.carried?.slice(0, 4));
    return this.here.some(
      ({ template, year, to }) => isDay(template) && to <= from && year !== null && year > carried,
    );
  }

  /** The period of a figure: its own in a list, right after it, before it in the sentence, else carried from before. */
  periodOf(figure: Figure, ownAt: number | null = null): StatedPeriod | null {
    if (ownAt !== null) {
      const own = this.here.find(({ from }) => from === ownAt);
      return own ? this.stated(own) : null;
    }
    while (
      this.next < this.told.length &&
      (this.told[this.next] as PeriodMention).to <= figure.from
    )
      this.next++;
    const before = this.lastOpen(figure);
    const after = this.told[this.next];
    const now = this.saysNow(figure);
    if (after && this.isOwnBracket(figure, after)) return this.stated(after);
    if (
      after &&
      after.from - figure.to <= 1 &&
      after.from >= figure.to &&
      this.isNear(figure, after)
    )
      return this.stated(after);
    if (
      after &&
      !now &&
      (!before || this.endsClause(before, figure)) &&
      this.isNear(figure, after)
    ) {
      return this.stated(after);
    }
    if (before) return this.stated(before);
    if (now) return fromParagraph(this.lastYear ?? this.carried);
    if (this.carried !== null) return this.isOver(figure) ? null : fromParagraph(this.carried);
    const only =
      after &&
      this.told.length === 1 &&
      !this.opensAside(after) &&
      !this.isOfOther(after) &&
      namesNoMeasure(this.tokens, after.from, figure.to) &&
      !this.spansFrom(figure, after);
    return only ? this.stated(after) : null;
  }

  /** "từ 57% (năm 2010) xuống còn 48% (năm 2015)": a bracket with the figure's own year. */
  private isOwnBracket(figure: Figure, { from, to }: PeriodMention): boolean {
    const { word } = this.tokens;
    return from === figure.to + 1 && word[figure.to] === '(' && word[to] === ')';
  }

  /** The last period before a figure that no closed bracket keeps to its own ("(năm 2024: 94,2%)"). */
  private lastOpen(figure: Figure): PeriodMention | undefined {
    for (let i = this.next - 1; i >= Math.max(0, this.next - MOST_ASIDES); i--) {
      const period = this.told[i] as PeriodMention;
      const isOther = this.isAsOf(period, figure) || this.isOfShare(period);
      if (!isOther && !this.isAside(period, figure)) return period;
    }
    return undefined;
  }

  /** "tổng đàn lợn tại thời điểm 1/4/2016 là 794 nghìn con; sản lượng …": the day of one count is not the next clause's. */
  private isAsOf(period: PeriodMention, figure: Figure): boolean {
    if (!isDay(period.template)) return false;
    return !this.opensClause(period) && this.endsClause(period, figure);
  }

  /** In a bracket with a figure of its own that closes before this one, or alone in it with that figure right behind. */
  private isAside({ from, to }: PeriodMention, figure: Figure): boolean {
    const { word, kind } = this.tokens;
    if (!opensAside(this.tokens, from - 1) && !this.isInBracket(from)) return false;
    if (word[to] === ')' && word[from - 1] === '(') return this.hasNumber(to, figure.from);
    let ownFigure = false;
    let depth = 0;
    for (let i = to; i < Math.min(figure.from, to + LONGEST_ASIDE); i++) {
      if (word[i] === '(') depth++;
      else if (word[i] === ')' && --depth < 0) return ownFigure;
      ownFigure ||= kind[i] === TokenKind.number;
    }
    return false;
  }

  private hasNumber(from: number, to: number): boolean {
    for (let i = from; i < Math.min(to, from + LONGEST_ASIDE); i++)
      if (this.tokens.kind[i] === TokenKind.number) return true;
    return to - from > LONGEST_ASIDE;
  }

  /** "(sơ bộ quý I/2015 tăng 7,9%)": the bracket opens a word or two before the period. */
  private isInBracket(from: number): boolean {
    const { word } = this.tokens;
    for (let i = from - 2; i >= Math.max(this.from, from - 1 - ASIDE_WORDS); i--) {
      if (word[i] === '(') return true;
      if (word[i] === ')') return false;
    }
    return false;
  }

  /** A bracket opens with the period and goes on with a figure: "(năm 2024: 94,2%)". */
  private opensAside({ from, to }: PeriodMention): boolean {
    const { word, kind } = this.tokens;
    if (word[from - 1] !== '(') return false;
    for (let i = to; i < to + LONGEST_ASIDE && word[i] !== ')'; i++)
      if (kind[i] === TokenKind.number) return true;
    return false;
  }

  /** Whether a period after a figure is another's: "và 8 tháng/2019 đạt 45 tỷ", "mức tăng 5,9% của năm 2013", "dân số (năm 2016)". */
  private isOfOther(period: PeriodMention): boolean {
    const { from, to } = period;
    const { word } = this.tokens;
    if (word[from - 1] === '(' && word[to] === ')') return true;
    if (this.isOfShare(period)) return true;
    return this.opensClause(period) && this.leadsFigure(to);
  }

  /** Nothing but words that set the scene stands before the period in its clause. */
  private opensClause({ from }: PeriodMention): boolean {
    let before = from - 1;
    while (before >= this.from && setsScene(this.tokens, before)) before--;
    if (before < this.from || this.tokens.kind[before + 1] === TokenKind.punctuation) return true;
    return isAnd(this.tokens, before + 1) || says.endingAt(this.tokens, before + 1) !== null;
  }

  private leadsFigure(from: number): boolean {
    const { kind } = this.tokens;
    const to = Math.min(this.to, from + NEAR);
    for (let i = from; i < to && !isClauseStop(this.tokens, i); i++)
      if (kind[i] === TokenKind.number && this.page.cover[i] === 0) return true;
    return false;
  }

  /** "mức tăng 5,9% của năm 2013": the period is that percentage's own. */
  private isOfShare({ from }: PeriodMention): boolean {
    return isOf(this.tokens, from - 1) && this.tokens.word[from - 2] === '%';
  }

  private stated(period: PeriodMention): StatedPeriod | null {
    const resolved = this.resolve(period);
    return resolved === null ? null : { period: resolved, from: 'sentence' };
  }

  /** A deadline ahead of the page's own year stands before the figure. */
  isAhead(figure: Figure): boolean {
    if (this.page.pageYear === null) return false;
    while (
      this.deadline < this.here.length &&
      (this.here[this.deadline] as PeriodMention).from < figure.from
    ) {
      this.ahead ||= this.isDeadline(this.here[this.deadline] as PeriodMention);
      this.deadline++;
    }
    return this.ahead && !this.saysDone(figure);
  }

  /** A deadline in a year after the page's own; the days of "từ ngày … đến ngày …" are counted over, not aimed at. */
  private isDeadline({ until, year, template, from }: PeriodMention): boolean {
    const { pageYear } = this.page;
    if (!until || year === null || pageYear === null || year <= pageYear) return false;
    return !(isDay(template) && this.opensWithDay(from));
  }

  private opensWithDay(until: number): boolean {
    const start = this.here.findLast(({ to }) => to <= until);
    if (!start || !isDay(start.template) || until - start.to > SPAN_WORDS) return false;
    const before = start.from - 1;
    return isSince(this.tokens, isDayNoun(this.tokens, before) ? before - 1 : before);
  }

  /** "đến hết tháng 6 năm 2026 đã sản xuất …" is no aim. */
  private saysDone({ from }: Figure): boolean {
    for (let i = Math.max(this.from, from - DONE_WINDOW); i < from; i++) {
      if (isDone(this.tokens, i)) return true;
    }
    return false;
  }

  private endsClause(period: PeriodMention, figure: Figure): boolean {
    for (let i = Math.max(period.to, figure.from - FARTHEST); i < figure.from; i++) {
      if (this.tokens.word[i] === ';') return true;
    }
    return false;
  }

  /** In the figure's own phrase: no comma between, and not far. */
  private isNear(figure: Figure, { from, to }: PeriodMention): boolean {
    if (from - figure.to > NEAR) return false;
    // "so với tháng trước và 8 tháng/2019 đạt …": the period opens the next clause.
    if (isAnd(this.tokens, from - 1) && this.leadsFigure(to)) return false;
    if (!namesNoMeasure(this.tokens, from, figure.to)) return false;
    for (let i = figure.to; i < from; i++) {
      const word = this.tokens.word[i];
      if (word === ';' || word === ',' || word === '(' || isSince(this.tokens, i)) return false;
    }
    return true;
  }

  private spansFrom({ to }: Figure, { from }: PeriodMention): boolean {
    for (let i = to; i < Math.min(from, to + FARTHEST); i++)
      if (splitsTime(this.tokens, i)) return true;
    return from - to > FARTHEST;
  }

  private saysNow(figure: Figure): boolean {
    for (; this.nowAt + 1 < figure.from && !this.now; this.nowAt++) {
      const nay = isNow(this.tokens, this.nowAt + 1);
      if (!nay && !isAt(this.tokens, this.nowAt + 1)) continue;
      this.now = isAtPresent(this.tokens, this.nowAt) || (nay && isUpTo(this.tokens, this.nowAt));
    }
    return this.now;
  }

  private isScene(period: PeriodMention, from: number): boolean {
    if (period.from - from > SCENE) return false;
    for (let i = from; i < period.from; i++) if (!setsScene(this.tokens, i)) return false;
    return true;
  }

  /** Whether a period is what something is compared with or only an event's, not the figures'. */
  private isBase(period: PeriodMention): boolean {
    const { tokens } = this.page;
    const { from, to } = period;
    const place = { tokens, from, to, floor: this.from, limit: tokens.length };
    return PERIOD_BASES.decide(place, { tokens, period }) !== null;
  }

  private resolve(period: PeriodMention): string | null {
    // A day needs its own year: "Ngày 25/6" of a meeting says nothing of the figures' year.
    if (isDay(period.template)) return resolvePeriod(period, period.until ? this.year : null);
    return resolvePeriod(period, this.year ?? this.page.pageYear);
  }
}

function slice(periods: readonly PeriodMention[], from: number, to: number): PeriodMention[] {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as PeriodMention).from < from) low = middle + 1;
    else high = middle;
  }
  const found: PeriodMention[] = [];
  for (let i = low; i < periods.length && (periods[i] as PeriodMention).from < to; i++)
    found.push(periods[i] as PeriodMention);
  return found;
}
