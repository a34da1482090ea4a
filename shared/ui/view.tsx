import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language, Span } from '../contract/index.ts';
import type { PageStart } from '../files/page-starts.ts';
import { type Translate, translator } from '../messages/translate.ts';
import type { LinkTo, MarkRef, ViewActions } from './types.ts';

/** What every component knows: the language, what the surroundings can do, how places are linked. */
export interface View {
  readonly language: Language;
  readonly t: Translate;
  readonly actions: ViewActions;
  readonly linkTo: LinkTo;
  /** `rel` of links out to what a reader named; null: none. */
  readonly linkRel: string | null;
  /** The pages of the file that is shown, where it has pages. */
  readonly pages: FilePages | null;
}

export interface FilePages {
  readonly starts: readonly PageStart[];
  readonly count: number;
}

const NOWHERE: LinkTo = () => null;
const ViewContext = createContext<View>({
  language: 'vi',
  t: translator('vi'),
  actions: {},
  linkTo: NOWHERE,
  linkRel: null,
  pages: null,
});

export interface ViewProviderProps {
  readonly language: Language;
  readonly actions?: ViewActions;
  readonly linkTo?: LinkTo;
  readonly linkRel?: string;
  readonly pages?: FilePages | null;
  readonly children?: ComponentChildren;
}

/** Gives the components below it their language and surroundings. */
export function ViewProvider(props: ViewProviderProps) {
  const { language, actions = {}, linkTo = NOWHERE, pages = null, children } = props;
  const { linkRel = null } = props;
  const view = useMemo<View>(
    () => ({ language, t: translator(language), actions, linkTo, linkRel, pages }),
    [language, actions, linkTo, linkRel, pages],
  );
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}

export function useView(): View {
  return useContext(ViewContext);
}

export interface PlaceProps {
  /** The mark that stands there, or null for a place that is none. */
  readonly mark: MarkRef | null;
  readonly span: Span;
  readonly class?: string;
  readonly label?: string;
  /** Whether the words only lead there: without a way they are left out. */
  readonly onlyWay?: boolean;
  readonly children?: ComponentChildren;
}

/** A way to a place of the text: a button in the panel, a link on the server, else plain words. */
export function Place(props: PlaceProps) {
  const { mark, span, class: className, label, onlyWay = false, children } = props;
  const { actions, linkTo, linkRel } = useView();
  const show = mark
    ? actions.onShow && (() => actions.onShow?.(mark))
    : actions.onShowSpan && (() => actions.onShowSpan?.(span));
  const classes = className ? `place ${className}` : 'place';
  if (show) {
    return (
      <button type="button" class={classes} aria-label={label} onClick={show}>
        {children}
      </button>
    );
  }
  const href = linkTo(span, mark);
  if (href === null) return onlyWay ? null : <span class={className}>{children}</span>;
  return (
    <a class={classes} aria-label={label} href={href} rel={linkRel ?? undefined}>
      {children}
    </a>
  );
}
