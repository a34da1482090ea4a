import { type ComponentChildren, Fragment } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { problemTitles } from '#shared/messages/problems.ts';
import { PROBLEMS, type ProblemKey } from '../problems.ts';
import { GUIDES, type Guide, type Passage } from './guides.ts';
import { REFERENCE_ASSET } from './reference-asset.ts';

interface DocsProps {
  readonly nonce: string;
  readonly origin: string;
}

/** The nav and the guides; the reference brings its own style, and nothing here may reach into it. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1c2126;--ground:#fbfaf7;--line:#d9d5cb;--link:#1f4fa3}
@media (prefers-color-scheme:dark){:root{--ink:#e6e3dc;--ground:#16181b;--line:#3a3d42;--link:#9dbdf5}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:.75rem 1.25rem;border-bottom:1px solid var(--line)}
nav a[aria-current]{font-weight:600;text-decoration:none}
nav a,.guide a{color:var(--link)}
.guide{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 4rem;overflow-wrap:anywhere}
.guide pre{overflow:auto;padding:.75rem 1rem;border:1px solid var(--line);border-radius:6px;font-size:14px}
.guide code{font-family:ui-monospace,monospace;font-size:.92em}
.guide h2{margin-top:2rem;scroll-margin-top:1rem}
`;

function layout(
  { nonce }: DocsProps,
  title: string,
  current: string,
  children: ComponentChildren,
): string {
  const link = (path: string, label: string) => (
    <a href={path} aria-current={path === current ? 'page' : undefined}>
      {label}
    </a>
  );
  return `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce={nonce} content={nonce} />
        <title>{`${title} · Soi`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style nonce={nonce}>{STYLE}</style>
      </head>
      <body>
        <nav aria-label="Documentation">
          {link('/', 'Soi')}
          {link('/docs', 'Reference')}
          {GUIDES.map((guide) => link(`/docs/${guide.name}`, guide.title))}
          {link('/docs/rules', 'Rules')}
          {link('/docs/errors', 'Errors')}
          {link('/openapi.json', 'openapi.json')}
        </nav>
        {children}
      </body>
    </html>,
  )}`;
}

/** GET /docs: the reference, drawn by Scalar from /openapi.json; nothing is loaded from elsewhere. */
export function renderReference(props: DocsProps): string {
  return layout(
    props,
    'API reference',
    '/docs',
    <>
      <div id="reference" />
      <noscript>
        <main class="guide">
          <h1>API reference</h1>
          <p>
            The reference needs scripts. The same, as data: <a href="/openapi.json">openapi.json</a>
            .
          </p>
        </main>
      </noscript>
      <script src={REFERENCE_ASSET} nonce={props.nonce} />
      <script src="/docs/reference.js" nonce={props.nonce} />
    </>,
  );
}

/** What starts the reference: no fonts, no proxy, no telemetry, no assistant of a third party. */
export const REFERENCE_SCRIPT = `Scalar.createApiReference('#reference', ${JSON.stringify({
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  documentDownloadType: 'none',
})});\n`;

/** GET /docs/{guide}. */
export function renderGuide(props: DocsProps, guide: Guide): string {
  return layout(
    props,
    guide.title,
    `/docs/${guide.name}`,
    <main class="guide">
      <h1>{guide.title}</h1>
      <p>{guide.lead}</p>
      {guide.sections(props.origin).map(({ id, heading, passages }) => (
        <section key={id}>
          <h2 id={id}>{heading}</h2>
          {passages.map(passage)}
        </section>
      ))}
    </main>,
  );
}

/** GET /docs/errors: every problem the API can answer; `type` of a problem leads to its paragraph. */
export function renderErrors(props: DocsProps): string {
  return layout(
    props,
    'Errors',
    '/docs/errors',
    <main class="guide">
      <h1>Errors</h1>
      <p>
        Every error is <code>application/problem+json</code> (RFC 9457): <code>type</code>,{' '}
        <code>title</code>, <code>status</code>, <code>detail</code>, and for invalid input{' '}
        <code>errors</code>, a list of places and what is wrong there. Quote the{' '}
        <code>X-Request-Id</code> of the response when you write to us.
      </p>
      {(Object.keys(PROBLEMS) as ProblemKey[]).map((key) => (
        <section key={key}>
          <h2 id={key}>
            {PROBLEMS[key].status} · {problemTitles[key].en}
          </h2>
          <p>
            <code>{key}</code>
          </p>
          <p>{prose(PROBLEMS[key].docs)}</p>
        </section>
      ))}
    </main>,
  );
}

function passage(part: Passage, index: number) {
  if ('code' in part) {
    return (
      <Fragment key={index}>
        <pre>
          <code>{part.code}</code>
        </pre>
        {part.answer && (
          <pre>
            <code>{part.answer}</code>
          </pre>
        )}
      </Fragment>
    );
  }
  if ('list' in part) {
    return (
      <ul key={index}>
        {part.list.map((item) => (
          <li key={item}>{prose(item)}</li>
        ))}
      </ul>
    );
  }
  return <p key={index}>{prose(part.p)}</p>;
}

/** Words between back quotes are code. */
function prose(text: string) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
