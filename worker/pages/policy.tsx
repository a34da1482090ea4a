import { format } from '#shared/messages/catalogue.ts';
import { POLICY_DATA } from '#shared/messages/policies.ts';
import type { Policy } from '#shared/messages/policy.ts';
import { Frame, type PageProps, renderPage } from './shell.tsx';

/** GET /privacy, /security. */
export function renderPolicyPage(props: PageProps & { readonly policy: Policy }): string {
  const { policy, language } = props;
  const path = `/${policy.name}`;
  return renderPage(
    props,
    {
      title: `${policy.title[language]} – Soi`,
      description: policy.lead[language],
      path,
      index: true,
    },
    <Frame language={language} path={path}>
      <h1>{policy.title[language]}</h1>
      <p class="lead">{policy.lead[language]}</p>
      {policy.sections.map(({ id, heading, paragraphs = [], list = [] }) => (
        <section key={id} class="policy" aria-labelledby={id}>
          <h2 id={id}>{heading[language]}</h2>
          {paragraphs.map((words) => (
            <p key={words.en}>{prose(words[language])}</p>
          ))}
          {list.length > 0 && (
            <ul>
              {list.map((words) => (
                <li key={words.en}>{prose(words[language])}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Frame>,
  );
}

/** Words between back quotes are code. */
function prose(text: string) {
  return format(text, POLICY_DATA)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
