import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '#shared/messages/translate.ts';
import { fold, foldedWords, holdsAll } from '#shared/search/fold.ts';
import type { DocumentAcross } from '../across.ts';
import { type Route, viewOf, writeRoute } from './route.ts';
import { useWords } from './words.tsx';

const PAGE = 100;

export interface DocumentsViewProps {
  documents: readonly DocumentAcross[];
  titleOf: (key: string) => string;
  route: Route;
}

/** Cited documents by how many saved reports cite them. */
export function DocumentsView({ documents, titleOf, route }: DocumentsViewProps) {
  const { say } = useWords();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const found = useMemo(() => filterDocuments(documents, query), [documents, query]);
  const most = documents[0]?.citations.length ?? 1;
  return (
    <section class="across" aria-labelledby="across-title">
      <h2 id="across-title">{say('view:documents')}</h2>
      <p class="muted">{say(documents.length === 0 ? 'noDocuments' : 'documentsHelp')}</p>
      {documents.length > 0 && (
        <input
          type="search"
          class="filter"
          aria-label={say('filterDocuments')}
          placeholder={say('filterDocuments')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ol class="across-list">
        {found.slice(0, limit).map((document) => (
          <DocumentRow key={document.id} {...{ document, most, titleOf, route }} />
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {say('showMore', { count: Math.min(PAGE, found.length - limit) })}
        </button>
      )}
    </section>
  );
}

function DocumentRow({
  document,
  most,
  titleOf,
  route,
}: Omit<DocumentsViewProps, 'documents'> & { document: DocumentAcross; most: number }) {
  const { say, language } = useWords();
  const { dates, issuers, subject, citations } = document;
  const facts = [
    dates.length === 1 && formatDate((dates[0] as (typeof dates)[number]).date, language),
    issuers.map(({ issuer }) => issuer).join(' / '),
  ].filter(Boolean);
  return (
    <li class="card kind k-document">
      <div class="across-head">
        <h3 lang="vi">{documentName(document)}</h3>
        <span class="num">{say('citedBy', { count: citations.length })}</span>
      </div>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${(100 * citations.length) / most}%` }} />
      </div>
      {facts.length > 0 && <p class="meta">{facts.join(' · ')}</p>}
      {dates.length > 1 && (
        <p class="meta">
          <span class="tag finding">{say('datesDiffer')}</span>{' '}
          {dates
            .map(({ date, reports }) =>
              say('datedBy', { date: formatDate(date, language), count: reports }),
            )
            .join(' · ')}
        </p>
      )}
      {subject && (
        <p class="subject" lang="vi">
          {subject}
        </p>
      )}
      <details>
        <summary>{say('citingReports')}</summary>
        <ul class="plain">
          {citations.map(({ key, mentions }) => (
            <li key={key}>
              <a
                href={writeRoute(
                  viewOf(route, { view: 'reports', open: key, citing: document.id }),
                )}
                lang="vi"
              >
                {titleOf(key)}
              </a>{' '}
              <span class="muted small">{say('mentionedTimes', { count: mentions })}</span>
            </li>
          ))}
        </ul>
        <a class="small" href={writeRoute(viewOf(route, { view: 'reports', citing: document.id }))}>
          {say('showReports')}
        </a>
      </details>
    </li>
  );
}

/** "Quyết định 749/QĐ-TTg", "Luật Đất đai". */
export function documentName({ type, number, name }: DocumentAcross): string {
  return number ? [type, number].filter(Boolean).join(' ') : (name ?? type ?? '');
}

/** Those that hold all words, without regard to accents. */
export function filterDocuments(
  documents: readonly DocumentAcross[],
  query: string,
): readonly DocumentAcross[] {
  const words = foldedWords(query);
  if (words.length === 0) return documents;
  return documents.filter((document) => {
    const { subject, issuers } = document;
    const text = [documentName(document), document.name, subject, ...issuers.map((i) => i.issuer)];
    return holdsAll(fold(text.filter(Boolean).join(' ')), words);
  });
}
