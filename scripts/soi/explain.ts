import type { Extraction, Language } from '../../shared/contract/index.ts';
import { ALL_RULES } from '../../shared/engine/all-rules.ts';
import { extract } from '../../shared/engine/extract.ts';
import { type AroundRule, holdsNearly } from '../../shared/engine/rules/around-rules.ts';
import { type Rule, RuleSet } from '../../shared/engine/rules/rule-set.ts';
import { type Asked, traced } from '../../shared/engine/rules/trace.ts';
import { classTrie } from '../../shared/engine/rules/word-index.ts';
import { scan } from '../../shared/engine/scan/scan.ts';
import { type Tokens, tokenAtOrAfter } from '../../shared/engine/scan/tokens.ts';
import type { PageInput } from '../../shared/engine/source/page.ts';
import { onOneLine } from '../../shared/fields/telling.ts';
import { CLASSES, type WordClass } from '../../shared/gazetteer/words/index.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { explainMessages as words } from '../../shared/messages/command.ts';
import { rulesInVietnamese } from '../../shared/messages/rule-names.ts';
import { questionsInVietnamese } from '../../shared/messages/rules.ts';

const QUESTION_OF = new Map(
  ALL_RULES.flatMap((question) => question.rules.map(({ name }) => [name, question] as const)),
);

/** What an explanation is asked for: how the page is read, and the words of the text that it is about. */
export interface AskedFor {
  readonly language: Language;
  readonly today: string;
  /** Words as they stand in the text; null for everything that was read. */
  readonly at: string | null;
}

/**
 * Why a page was read so, as lines of plain text. Without `at`: every thing that was read of it, with the rules that gave
 * its fields. With it: the sentence with those words, its tokens with their classes, what was read in it, the rules that
 * answered and those that came close. Null where the text does not hold the words.
 */
export function explain(input: PageInput, { at, ...options }: AskedFor): readonly string[] | null {
  const value = extract(input, { ...options, include: ['trace'] });
  const { language } = options;
  if (at === null) return thingsIn(value, 0, value.text.length, language);
  const place = value.text.indexOf(at.normalize('NFC'));
  if (place < 0) return null;
  return explainAt(input, value, place, place + at.length, options);
}

function explainAt(
  input: PageInput,
  value: Extraction,
  at: number,
  to: number,
  options: Omit<AskedFor, 'at'>,
): string[] {
  const { language } = options;
  const { text, blocks } = value;
  const { fired, asked } = traced(() => extract(input, options), { asked: true });
  const { sentences, tokens } = scan(text, blocks);
  const { start, end } = sentences.find((one) => one.start <= at && at < one.end) ?? {
    start: at,
    end: to,
  };
  const lines: string[] = [];
  const heading = (name: keyof typeof words, more = '') =>
    lines.push(
      ...(lines.length > 0 ? [''] : []),
      `${words[name][language]}${more && ` (${more})`}`,
    );
  const told = (name: string, what: string) => {
    const of = QUESTION_OF.get(name);
    const question =
      (of && language === 'vi' && questionsInVietnamese[of.question]) || of?.question;
    const named = language === 'vi' ? rulesInVietnamese[name] : undefined;
    const called = named === undefined ? name : `${name} – ${named}`;
    lines.push(`  ${called}  (${of?.field ?? '?'}: ${question ?? ''})`, `    ${what}`);
  };
  const quoted = (from: number, last: number) => text.slice(from, last).replaceAll(/\s+/g, ' ');

  heading('sentence', `${start}–${end}`);
  lines.push(text.slice(start, end));
  heading('tokens', words.tokensHold[language]);
  const last = tokenAtOrAfter(tokens, end);
  for (let i = tokenAtOrAfter(tokens, start); i < last; i++)
    lines.push(
      `  ${(tokens.word[i] as string).padEnd(14)}${classesAt(tokens, i, last, language).join(', ')}`,
    );
  heading('readInIt');
  lines.push(...thingsIn(value, start, end, language));
  heading('answered');
  const answered = new Set<string>();
  for (const one of fired) {
    const place = one.about ?? one;
    if (place.start < start || place.end > end) continue;
    answered.add(one.name);
    // A rule of what stands before a place holds nothing of it: the words before are shown.
    const from = one.end > one.start ? one.start : Math.max(0, one.start - 40);
    const data = { place: quoted(from, one.end).slice(0, 80) };
    told(
      one.name,
      one.about
        ? format(words.atAbout[language], {
            ...data,
            about: quoted(one.about.start, one.about.end),
          })
        : format(words.at[language], data),
    );
  }
  heading('close');
  const seen = new Set<string>();
  for (const one of asked) {
    const { tokens: of, from, to: past } = one;
    const isHere =
      of.text === text &&
      (of.start[from] ?? 0) >= start &&
      (of.start[Math.max(from, past - 1)] ?? 0) < end;
    if (!isHere) continue;
    for (const { name, decided } of nearly(one)) {
      if (answered.has(name) || seen.has(name)) continue;
      seen.add(name);
      told(
        name,
        decided ? format(words.rowBefore[language], { name: decided }) : words.excepted[language],
      );
    }
  }
  return lines;
}

/** The classes of the phrases that begin at a token. */
function classesAt(tokens: Tokens, i: number, limit: number, language: Language): string[] {
  return (Object.keys(CLASSES) as WordClass[]).flatMap((name) => {
    const hit = classTrie(name).longestAt(tokens, i, limit);
    if (!hit) return [];
    const count = hit.to - i;
    return [count > 1 ? format(words.ofWords[language], { name, count }) : name];
  });
}

/** Rules of an asked question that hold but for what they except, or that stand after the row that decided. */
function nearly({ rules, answered, ...place }: Asked): { name: string; decided: string | null }[] {
  const rows = rules as readonly (Rule<unknown> | AroundRule<unknown, string>)[];
  const decided = rows.findIndex(({ name }) => name === answered);
  return rows.flatMap((rule, rank) => {
    if (rank === decided || !holdsBut(rule, place)) return [];
    if (decided >= 0 && decided < rank) return [{ name: rule.name, decided: answered }];
    return isExcepted(rule, place) ? [{ name: rule.name, decided: null }] : [];
  });
}

type Where = Omit<Asked, 'rules' | 'answered'>;

function holdsBut(rule: Rule<unknown> | AroundRule<unknown, string>, place: Where): boolean {
  if ('when' in rule) return rangeHolds(rule, place);
  const asksWords = rule.before ?? rule.at ?? rule.after ?? rule.inside;
  return asksWords !== undefined && holdsNearly(rule, place);
}

function isExcepted(rule: Rule<unknown> | AroundRule<unknown, string>, place: Where): boolean {
  if ('when' in rule) return rule.unless !== undefined;
  return rule.unless?.some((one) => holdsNearly(one, place)) ?? false;
}

function rangeHolds(rule: Rule<unknown>, { tokens, from, to }: Where) {
  const { unless: _, ...bare } = rule;
  return new RuleSet([bare]).decide(tokens, from, to) !== null;
}

/** Every document, figure, body, point and finding within a span, with its fields and the rules behind them. */
function thingsIn(
  { documents, indicators, agencies, summary, findings }: Extraction,
  start: number,
  end: number,
  language: Language,
): string[] {
  const within = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
  const line = (
    kind: 'document' | 'figure' | 'body' | 'point' | 'finding',
    quote: string,
    fields: object,
    trace?: readonly string[],
  ) => {
    const known = Object.entries(fields).filter(
      ([, field]) => field !== null && field !== undefined,
    );
    const told = known.map(([name, field]) => `${name}: ${field}`).join(' · ');
    const rules = trace?.join(', ') || words.none[language];
    return [
      `  ${words[kind][language]} “${onOneLine(quote)}”  ${told}`,
      ...(trace ? [`    ${format(words.rules[language], { rules })}`] : []),
    ];
  };
  return [
    ...documents.flatMap(({ mentions, type, number, date, issuer, relation, trace }) => {
      const mention = mentions.find(within);
      return mention
        ? line('document', mention.quote, { type, number, date, issuer, relation }, trace)
        : [];
    }),
    ...indicators
      .filter(within)
      .flatMap(({ quote, decimal, unit, role, qualifier, subject, period, place, base, trace }) =>
        line(
          'figure',
          quote,
          { value: decimal, unit, role, qualifier, subject, period, place, base: base?.relation },
          trace,
        ),
      ),
    ...agencies.flatMap(({ mentions, name, level, place, trace }) => {
      const mention = mentions.find(within);
      return mention ? line('body', mention.quote, { name, level, place }, trace) : [];
    }),
    ...summary.points
      .filter(within)
      .flatMap(({ quote, kind, trace }) => line('point', quote, { kind }, trace)),
    ...findings
      .filter(({ evidence }) => evidence.some(within))
      .flatMap(({ code, message, evidence, trace }) =>
        line('finding', evidence.map(({ quote }) => quote).join('” “'), { code, message }, trace),
      ),
  ];
}
