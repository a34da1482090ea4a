import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageProps, ProblemPageProps, ReadingPageProps, SharePageProps } from './index.ts';

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 system-ui,sans-serif}' +
  'blockquote{margin:.25rem 0;white-space:pre-wrap}';

function page({ nonce, language }: PageProps, title: string, body: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style nonce={nonce}>{STYLE}</style>
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>,
  )}`;
}

export function renderProblemPage(props: ProblemPageProps): string {
  return page(
    props,
    props.title,
    <>
      <h1>{props.title}</h1>
      <p>{props.detail}</p>
    </>,
  );
}

export function renderReadingPage(props: ReadingPageProps): string {
  const { source, text, documents, indicators, agencies } = props.extraction;
  const title = source.title ?? source.host ?? 'Soi';
  const lists = [documents, agencies].flatMap((list) => list.flatMap((item) => item.mentions));
  return page(
    props,
    title,
    <>
      <h1>{title}</h1>
      <ul>
        {[...lists, ...indicators].map(({ start, quote }) => (
          <li key={start}>
            <blockquote>{quote}</blockquote>
          </li>
        ))}
      </ul>
      <blockquote>{text}</blockquote>
    </>,
  );
}

export function renderSharePage(props: SharePageProps): string {
  return renderReadingPage(props);
}
