import { directionWords, type FigureParts } from '../../fields/figure.ts';
import { useView } from '../view.tsx';

/** Which way a figure goes: a sign, and in words where it has no sign of its own. */
export function Direction({ figure }: { readonly figure: FigureParts }) {
  const { language } = useView();
  const way = directionWords(figure, language);
  if (!way) return null;
  return (
    <span class="direction">
      <span aria-hidden="true">{way.arrow} </span>
      <span class={way.isSaid ? 'visually-hidden' : undefined}>{way.word} </span>
    </span>
  );
}
