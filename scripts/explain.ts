// `npm run explain -- FILE [--at "37 hợp tác xã"]`: why a page or text was read so. Without --at: every thing that was
// read of it, with the rules that gave its fields. With --at: the sentence with those words, its tokens with their
// classes, what was read in it, the rules that answered and those that came close. FILE is HTML or text; "-": stdin.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Extraction } from '../shared/contract/index.ts';
import { ALL_RULES, type Question } from '../shared/engine/all-rules.ts';
import { extract } from '../shared/engine/extract.ts';
import { type AroundRule, holdsNearly } from '../shared/engine/rules/around-rules.ts';
import { type Rule, RuleSet } from '../shared/engine/rules/rule-set.ts';
import { type Asked, traced } from '../shared/engine/rules/trace.ts';
import { classTrie } from '../shared/engine/rules/word-index.ts';
import { scan } from '../shared/engine/scan/scan.ts';
import { tokenAtOrAfter } from '../shared/engine/scan/tokens.ts';
import { CLASSES, type WordClass } from '../shared/gazetteer/words/index.ts';

const { values, positionals } = parseArgs({
  options: { at: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
if (!file) {
  console.error('npm run explain -- FILE [--at "words of the text"]');
  process.exit(2);
}
const body = readFileSync(file === '-' ? 0 : file, 'utf8');
const request = /^\s*</.test(body) ? { html: body } : { text: body };
const value = extract(request, { include: ['trace'] });

const { fired, asked } = traced(() => extract(request), { asked: true });
const QUESTION_OF = new Map(
  ALL_RULES.flatMap((question) => question.rules.map(({ name }) => [name, question] as const)),
);

if (values.at === undefined)
  for (const line of thingsIn(value, 0, value.text.length)) console.log(line);
else explainAt(values.at);

function explainAt(words: string): void {
  const { text, blocks } = value;
  const at = text.normalize('NFC').indexOf(words.normalize('NFC'));
  if (at < 0) {
    console.error(`The text does not say “${words}”.`);
    process.exitCode = 1;
    return;
  }
  const { sentences, tokens } = scan(text, blocks);
  const { start, end } = sentences.find((one) => one.start <= at && at < one.end) ?? {
    start: at,
    end: at + words.length,
  };
  heading('Sentence', `${start}–${end}`);
  console.log(text.slice(start, end));
  heading('Tokens', 'the classes of the phrase that begins at each');
  const to = tokenAtOrAfter(tokens, end);
  for (let i = tokenAtOrAfter(tokens, start); i < to; i++)
    console.log(`  ${(tokens.word[i] as string).padEnd(14)}${classesAt(i, to).join(', ')}`);
  heading('Read in it');
  for (const line of thingsIn(value, start, end)) console.log(line);
  heading('Rules that answered');
  const answered = new Set<string>();
  for (const one of fired) {
    const place = one.about ?? one;
    if (place.start < start || place.end > end) continue;
    answered.add(one.name);
    const about = one.about ? `, about “${text.slice(one.about.start, one.about.end)}”` : '';
    told(one.name, `at “${around(one.start, one.end)}”${about}`);
  }
  heading('Rules that came close');
  const close = asked.filter(
    ({ tokens: { text: of, start: starts }, from, to: last }) =>
      of === text && (starts[from] ?? 0) >= start && (starts[Math.max(from, last - 1)] ?? 0) < end,
  );
  const seen = new Set<string>();
  for (const one of close)
    for (const [name, why] of nearly(one)) {
      if (answered.has(name) || seen.has(name)) continue;
      seen.add(name);
      told(name, why);
    }

  function classesAt(i: number, limit: number): string[] {
    return (Object.keys(CLASSES) as WordClass[]).flatMap((name) => {
      const hit = classTrie(name).longestAt(tokens, i, limit);
      return hit ? [hit.to - i > 1 ? `${name} (${hit.to - i} words)` : name] : [];
    });
  }
  function around(from: number, last: number): string {
    return (
      text
        // A rule of what stands before a place holds nothing of it: the words before are shown.
        .slice(last > from ? from : Math.max(0, from - 40), last)
        .replaceAll(/\s+/g, ' ')
        .slice(0, 80)
    );
  }
}

/** Rules of an asked question that hold but for what they except, or that stand after the row that decided. */
function nearly({ rules, answered, ...place }: Asked): [name: string, why: string][] {
  const rows = rules as readonly (Rule<unknown> | AroundRule<unknown, string>)[];
  const decided = rows.findIndex(({ name }) => name === answered);
  return rows.flatMap((rule, rank): [string, string][] => {
    if (rank === decided || !holdsBut(rule, place)) return [];
    if (decided >= 0 && decided < rank)
      return [[rule.name, `a row before it decided: ${answered}`]];
    return isExcepted(rule, place) ? [[rule.name, 'but what it excepts stands there']] : [];
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

function told(name: string, what: string): void {
  const question: Question | undefined = QUESTION_OF.get(name);
  console.log(`  ${name}  (${question?.field ?? '?'}: ${question?.question ?? ''})\n    ${what}`);
}

function heading(name: string, more = ''): void {
  console.log(`\n${name}${more && ` (${more})`}`);
}

/** Every document, figure, body, point and finding within a span, with its fields and the rules behind them. */
function thingsIn(
  { documents, indicators, agencies, summary, findings }: Extraction,
  start: number,
  end: number,
) {
  const within = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
  const line = (kind: string, quote: string, fields: object, trace?: readonly string[]) =>
    `  ${kind} “${quote}”  ${Object.entries(fields)
      .filter(([, field]) => field !== null && field !== undefined)
      .map(([name, field]) => `${name}: ${field}`)
      .join(' · ')}${trace ? `\n    rules: ${trace.join(', ') || 'none'}` : ''}`;
  return [
    ...documents.flatMap(({ mentions, type, number, date, issuer, relation, trace }) => {
      const mention = mentions.find(within);
      return mention
        ? [line('document', mention.quote, { type, number, date, issuer, relation }, trace)]
        : [];
    }),
    ...indicators
      .filter(within)
      .map(({ quote, decimal, unit, role, qualifier, subject, period, place, base, trace }) =>
        line(
          'figure',
          quote,
          { value: decimal, unit, role, qualifier, subject, period, place, base: base?.relation },
          trace,
        ),
      ),
    ...agencies.flatMap(({ mentions, name, level, place, trace }) => {
      const mention = mentions.find(within);
      return mention ? [line('body', mention.quote, { name, level, place }, trace)] : [];
    }),
    ...summary.points
      .filter(within)
      .map(({ quote, kind, trace }) => line('point', quote, { kind }, trace)),
    ...findings
      .filter(({ evidence }) => evidence.some(within))
      .map(({ code, message, evidence }) =>
        line('finding', evidence.map(({ quote }) => quote).join('” “'), { code, message }),
      ),
  ];
}
