import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Extraction, Span } from '../../contract/index.ts';
import { pageAt } from '../../files/page-starts.ts';
import { pageWords } from '../parts/PageNumber.tsx';
import type { FileView } from '../types.ts';
import { useView } from '../view.tsx';
import { OpenFile } from './FileStates.tsx';
import { PictureWords } from './PictureWords.tsx';

/** How much of a long paragraph stands around the words. */
const REACH = 700;

/**
 * The words of a file around a chosen place. The file is not in the page, so its words are shown
 * here, with the page they stand on.
 */
export function InContext({ extraction, file }: { extraction: Extraction; file: FileView }) {
  const view = useView();
  const { t, actions } = view;
  const { place } = file;
  const words = useRef<HTMLElement>(null);
  const around = useMemo(
    () => (place ? contextAround(extraction, place) : null),
    [extraction, place],
  );
  useEffect(() => words.current?.scrollIntoView?.({ block: 'nearest' }), [place]);
  if (!place || !around) return null;
  const page = file.pages && pageAt(file.pages, place.start);
  return (
    <section class="in-context" aria-label={t('inContext')}>
      <p class="in-context-head">
        <b class="small">{pageWords(place, view) ?? t('inContext')}</b>
        <OpenFile file={file} page={page} class="link small" />
        <button
          type="button"
          class="icon"
          aria-label={t('close')}
          onClick={() => actions.onClosePlace?.()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words scroll, so the keyboard must reach them */}
      <p class="in-context-words" lang="vi" aria-live="polite" tabIndex={0}>
        {around.start > around.line && '…'}
        <PictureWords extraction={extraction} start={around.start} end={place.start} />
        <mark ref={words}>
          <PictureWords extraction={extraction} start={place.start} end={place.end} />
        </mark>
        <PictureWords extraction={extraction} start={place.end} end={around.end} />
        {around.end < around.lineEnd && '…'}
      </p>
    </section>
  );
}

/** The paragraph that holds a place, or as much of it as can be taken in. */
function contextAround({ text, blocks }: Extraction, { start, end }: Span) {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const line = block?.start ?? text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const lineEnd = Math.max(end, block?.end ?? (after < 0 ? text.length : after));
  const from = start - line > REACH ? text.indexOf(' ', start - REACH) + 1 : line;
  const to = lineEnd - end > REACH ? text.lastIndexOf(' ', end + REACH) : lineEnd;
  return { line, lineEnd, start: Math.min(from, start), end: Math.max(to, end) };
}
