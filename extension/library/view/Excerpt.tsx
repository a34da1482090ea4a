import { useEffect, useState } from 'preact/hooks';
import { type ExcerptPart, excerptOf } from '#shared/search/match.ts';
import type { Query } from '#shared/search/query.ts';
import type { Library } from '../store.ts';

export interface ExcerptProps {
  library: Library;
  entryKey: string;
  query: Query;
  /** What stands in its place where the report's text holds none of the words. */
  otherwise: preact.ComponentChildren;
}

/** The words of a report around what was looked for. */
export function Excerpt({ library, entryKey, query, otherwise }: ExcerptProps) {
  const [parts, setParts] = useState<readonly ExcerptPart[] | null>(null);
  useEffect(() => {
    let wanted = true;
    library.text(entryKey).then(
      (text) => wanted && setParts(text === null ? null : excerptOf(text, query)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [library, entryKey, query]);
  if (!parts) return <>{otherwise}</>;
  return (
    <span class="entry-excerpt" lang="vi">
      {parts.map(({ text, hit }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: an excerpt's parts have no name but their place
        hit ? <mark key={at}>{text}</mark> : text,
      )}
    </span>
  );
}
