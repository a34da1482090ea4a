// `npm run rules [-- --all] [-- --removal]`: how far grammar stands in rows: the engine's own word sets and compared literals, the rules
// that answer on no gold page and in no sentence but their own examples, and pairs of rules that would both answer one
// question of one place, with the list whose order decides. --all: every file and pair. --removal: instead, the rules whose
// removal changes the reading of no gold page and of no sentence (seconds; pages of ../shared/eval are read too where they
// stand beside the checkout), those first that change nothing in their own examples either: another rule does their work.
import { ALL_RULES } from '../shared/engine/all-rules.ts';
import { extract } from '../shared/engine/extract.ts';
import { type AroundRule, holdsNearly } from '../shared/engine/rules/around-rules.ts';
import { type Rule, RuleSet } from '../shared/engine/rules/rule-set.ts';
import { type Asked, traced } from '../shared/engine/rules/trace.ts';
import { goldCases } from '../tests/gold/gold.ts';
import { accuracySentences } from '../tests/gold/readings.ts';
import { type Idle, idleRules } from './rule-removal.ts';
import { sumOf, wordCounts } from './word-counts.ts';

if (process.argv.includes('--removal')) {
  tellIdle(idleRules());
  process.exit();
}
const most = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 12;
const rules = ALL_RULES.flatMap((question) => question.rules as readonly { name: string }[]);
const { sets, literals } = wordCounts();
console.log(`${rules.length} rules of ${ALL_RULES.length} questions`);
tell(`${sumOf(sets)} private word sets in the engine`, sets);
tell(`${sumOf(literals)} Vietnamese literals compared in the engine`, literals);

const single = new Map<Rule<unknown>, RuleSet<unknown>>();
const fired = new Set<string>();
const asked: Asked[] = [];
for (const { request } of goldCases()) note(() => extract(request));
for (const text of accuracySentences(12))
  note(() => extract(/<[a-z]/.test(text) ? { html: text } : { text }));

const silent = rules.filter(({ name }) => !fired.has(name)).map(({ name }) => name);
console.log(`\n${silent.length} rules answer nowhere but in their own examples`);
for (const name of silent.slice(0, most)) console.log(`  ${name}`);

const pairs = new Map<string, number>();
const questionOf = new Map(
  ALL_RULES.flatMap((one) => one.rules.map(({ name }) => [name, one.question])),
);
for (const one of asked) for (const pair of both(one)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
tell(
  `\n${pairs.size} pairs of rules answer one question of one place; the first row decides`,
  pairs,
);

function tellIdle(idle: readonly Idle[]): void {
  const tell = (line: string, rules: readonly Idle[]) => {
    console.log(`${rules.length} ${line}`);
    for (const { name, answers, question } of rules)
      console.log(`  ${name}  (${question.question}; answers on ${answers} pages and sentences)`);
  };
  const isDead = ({ isInExamples }: Idle) => !isInExamples;
  tell('rules change nothing, their own examples included', idle.filter(isDead));
  tell(
    'rules change only their own examples',
    idle.filter((one) => !isDead(one)),
  );
}

function note(run: () => unknown): void {
  const noted = traced(run, { asked: true });
  for (const { name } of noted.fired) fired.add(name);
  for (const one of noted.asked) if (one.answered !== null) asked.push(one);
}

/** The rule that answered with each later one that holds too; one that asks more of the thing than words is left out. */
function both({ rules: rows, answered, ...place }: Asked): string[] {
  const all = rows as readonly (Rule<unknown> | AroundRule<unknown, string>)[];
  const rank = all.findIndex(({ name }) => name === answered);
  return all
    .slice(rank + 1)
    .filter((rule) => {
      if ('when' in rule) return setOf(rule).decide(place.tokens, place.from, place.to) !== null;
      if (rule.only !== undefined) return false;
      return (
        holdsNearly(rule, place) && !(rule.unless ?? []).some((one) => holdsNearly(one, place))
      );
    })
    .map(({ name }) => `${answered} before ${name}  (${questionOf.get(name)})`);
}

function setOf(rule: Rule<unknown>): RuleSet<unknown> {
  const known = single.get(rule) ?? new RuleSet([rule]);
  single.set(rule, known);
  return known;
}

function tell(line: string, counts: ReadonlyMap<string, number>): void {
  console.log(line);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  for (const [name, count] of rows.slice(0, most))
    console.log(`${String(count).padStart(5)} ${name}`);
}
