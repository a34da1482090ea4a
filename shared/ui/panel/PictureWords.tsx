import type { Extraction, Span } from '../../contract/index.ts';
import { useView } from '../view.tsx';

interface PictureWordsProps extends Span {
  readonly extraction: Extraction;
}

/** Words of a text, with a mark under each that was read in a picture and may be wrong, or was inferred. */
export function PictureWords({ extraction, start, end }: PictureWordsProps) {
  const { t } = useView();
  const { text, source } = extraction;
  const { ocr } = source.file ?? {};
  const words = (from: number, to: number) => text.slice(from, to).replaceAll('\t', ' · ');
  if (!ocr) return <>{words(start, end)}</>;
  const marks = [
    ...ocr.unsure.map((span) => ({ ...span, title: t('readInPicture') })),
    ...ocr.inferred.map((span) => ({ ...span, title: t('inferredLetters', { seen: span.seen }) })),
  ].sort((a, b) => a.start - b.start);
  const parts = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    parts.push(words(at, mark.start));
    parts.push(
      <u key={mark.start} class="unsure" title={mark.title}>
        {words(mark.start, mark.end)}
      </u>,
    );
    at = mark.end;
  }
  return (
    <>
      {parts}
      {words(at, end)}
    </>
  );
}
