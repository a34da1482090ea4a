import { type PageTranslate, pageTranslator } from '#shared/messages/translate-pages.ts';
import { Frame, type PageProps, renderPage, withLanguage } from './shell.tsx';

interface ProblemPageProps extends PageProps {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** A problem as a page, for those who came with a browser. */
export function renderProblemPage(props: ProblemPageProps): string {
  const t = pageTranslator(props.language);
  const title = problemTitle(props.status, t) ?? props.title;
  return renderPage(
    props,
    { title: `${title} – Soi`, description: title, path: null, index: false },
    <Frame language={props.language} path={null}>
      <h1>{title}</h1>
      {props.detail && <p class="lead">{props.detail}</p>}
      <p>
        <a class="button" href={withLanguage('/', props.language)}>
          {t('problemHome')}
        </a>
      </p>
    </Frame>,
  );
}

function problemTitle(status: number, t: PageTranslate): string | null {
  switch (status) {
    case 404:
    case 410:
    case 429:
    case 451:
      return t(`problem:${status}`);
    default:
      return status >= 500 ? t('problem:other') : null;
  }
}
