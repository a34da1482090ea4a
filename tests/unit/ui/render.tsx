import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#shared/contract/index.ts';
import type { LinkTo, ViewActions } from '#shared/ui/types.ts';
import { ViewProvider } from '#shared/ui/view.tsx';

export interface Surroundings {
  readonly language?: Language;
  readonly actions?: ViewActions;
  readonly linkTo?: LinkTo;
}

/** A component as HTML, in given surroundings. */
export function html(view: VNode, { language = 'vi', actions, linkTo }: Surroundings = {}): string {
  return renderToString(
    <ViewProvider language={language} {...(actions && { actions })} {...(linkTo && { linkTo })}>
      {view}
    </ViewProvider>,
  );
}

/** The words of some HTML, without its tags. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
