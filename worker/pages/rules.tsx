import type { RuleList } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { rulesInVietnamese } from '#shared/messages/rule-names.ts';
import { questionsInVietnamese, ruleMessages as words } from '#shared/messages/rules.ts';
import { Frame, type PageProps, renderPage } from './shell.tsx';

type Question = RuleList['questions'][number];
type Language = PageProps['language'];

const PATH = '/docs/rules';

/** GET /docs/rules: every rule with its examples, made of the rules themselves. */
export function renderRulesPage(props: PageProps & { readonly list: RuleList }): string {
  const { list, language } = props;
  const { questions, classes } = list;
  const rules = questions.reduce((sum, question) => sum + question.rules.length, 0);
  const lead = format(words.lead[language], { rules, questions: questions.length });
  const names = new Set(classes.map(({ name }) => name));
  return renderPage(
    props,
    {
      title: `${words.title[language]} – Soi`,
      description: lead,
      path: PATH,
      index: true,
      alternates: [{ type: 'application/json', href: '/v1/rules' }],
    },
    <Frame language={language} path={PATH}>
      <h1>
        <Both language={language} vi={words.title.vi} en={words.title.en} />
      </h1>
      <p class="lead">{lead}</p>
      <p>
        {format(words.generated[language], { version: list.engine.version })}{' '}
        <a href="/v1/rules">/v1/rules</a>
      </p>
      <nav aria-labelledby="questions">
        <h2 id="questions">{words.contents[language]}</h2>
        <ol class="rule-contents">
          {questions.map((question, i) => (
            <li key={question.question}>
              <a href={`#q${i + 1}`}>{titleOf(question, language)}</a>{' '}
              <span class="muted">
                {format(words.count[language], { n: question.rules.length })}
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {questions.map((question, i) => (
        <section key={question.question} aria-labelledby={`q${i + 1}`} class="rule-question">
          <h2 id={`q${i + 1}`}>
            <Both language={language} vi={titleOf(question, 'vi')} en={question.question} />
          </h2>
          <p class="muted">{format(words.decides[language], { field: question.field })}</p>
          {question.rules.map((rule) => (
            <RuleCard key={rule.name} rule={rule} names={names} language={language} />
          ))}
        </section>
      ))}
      <section aria-labelledby="classes">
        <h2 id="classes">{words.classes[language]}</h2>
        <p>{words.classesLead[language]}</p>
        {classes.map(({ name, meaning, phrases }) => (
          <details key={name} class="rule-class">
            <summary>
              <code>{name}</code> <span lang="en">{meaning}</span>{' '}
              <span class="muted">
                {format(words.phraseCount[language], { n: phrases.length })}
              </span>
            </summary>
            <p lang="vi" id={`class-${name}`}>
              {phrases.join(' · ')}
            </p>
          </details>
        ))}
      </section>
    </Frame>,
  );
}

interface RuleCardProps {
  readonly rule: Question['rules'][number];
  readonly names: ReadonlySet<string>;
  readonly language: Language;
}

function RuleCard({ rule, names, language }: RuleCardProps) {
  const named = rulesInVietnamese[rule.name];
  return (
    <article class="rule" id={slug(rule.name)} aria-label={rule.name}>
      <h3>
        {language === 'vi' && named !== undefined ? `${named} ` : ''}
        <code lang="en">{rule.name}</code>
        {language === 'en' && named !== undefined && (
          <>
            {' '}
            <small class="muted" lang="vi">
              {named}
            </small>
          </>
        )}
      </h3>
      <dl>
        <dt>{words.looksFor[language]}</dt>
        <dd lang="en">{withClasses(rule.looksFor, names)}</dd>
        <dt>{words.gives[language]}</dt>
        <dd>
          <code>{rule.gives}</code>
        </dd>
        <dt>{words.reads[language]}</dt>
        <dd lang="vi">{sentences(rule.reads)}</dd>
        <dt>{words.leaves[language]}</dt>
        <dd lang="vi">{sentences(rule.leaves)}</dd>
      </dl>
    </article>
  );
}

function sentences(all: readonly string[]) {
  return (
    <ul>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What a rule looks for, each class a link to its words. */
function withClasses(text: string, names: ReadonlySet<string>) {
  return text.split(/([a-z]+(?:-[a-z]+)*)/).map((part, i) =>
    names.has(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of one pattern never move
      <a key={i} href={`#class-${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** The reader's language, and the other one beside it. */
function Both({ language, vi, en }: { language: Language; vi: string; en: string }) {
  const [first, second] = language === 'vi' ? [vi, en] : [en, vi];
  if (first === second) return first;
  return (
    <>
      {first}{' '}
      <small class="muted" lang={language === 'vi' ? 'en' : 'vi'}>
        {second}
      </small>
    </>
  );
}

function titleOf({ question }: Question, language: Language): string {
  return language === 'vi' ? (questionsInVietnamese[question] ?? question) : question;
}

function slug(name: string): string {
  return `rule-${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}
