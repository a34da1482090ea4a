import type { MarkKind } from '#shared/ui/types.ts';
import type { Palette } from '../settings.ts';

/** Words marked as the page's are. */
export function MarkSample({
  kind,
  palette,
  children,
}: {
  kind: MarkKind;
  palette: Palette;
  children: string;
}) {
  return <span class={`sample ${kind} ${palette}`}>{children}</span>;
}
