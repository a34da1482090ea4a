import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Extraction } from '#shared/contract/index.ts';
import { NoteCard } from '#shared/ui/parts/NoteCard.tsx';
import { SummaryView } from '#shared/ui/parts/SummaryView.tsx';
import { Findings, Lists } from '#shared/ui/ReportView.tsx';
import { linksToOriginal } from '#shared/ui/text/text-fragment.ts';
import type { ViewActions } from '#shared/ui/types.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { watchChanges } from '../changes.ts';
import type { Duplicate } from '../duplicates.ts';
import { entryHead } from '../entry.ts';
import { deleteNote, notesOf, putNote } from '../notes.ts';
import { pageKey } from '../page-key.ts';
import type { LibraryEntry, StoredNote } from '../schema.ts';
import type { EntryChanges, Library } from '../store.ts';
import { headFacts } from './head-facts.ts';
import { MetadataForm } from './MetadataForm.tsx';
import { hrefTo, type Route } from './route.ts';
import { useToast } from './Toasts.tsx';
import { Tokens } from './TokenInput.tsx';
import { useDraft } from './use-draft.ts';
import { useWords } from './words.tsx';

export interface ReportDetailProps {
  library: Library;
  entry: LibraryEntry;
  route: Route;
  duplicates: readonly Duplicate[];
  /** Reports of the same issuer or title's series. */
  series: readonly LibraryEntry[];
  titleOf: (key: string) => string;
  knownTags: readonly string[];
  knownCollections: readonly string[];
  onChange: (change: (entry: LibraryEntry) => EntryChanges) => void;
  onExport: () => void;
  onDelete: () => void;
}

/** One saved report: its head to correct, what its reader added, and what was read. */
export function ReportDetail(props: ReportDetailProps) {
  const { library, entry, route, duplicates, series, titleOf, onChange, onExport, onDelete } =
    props;
  const { say, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [extraction, setExtraction] = useState<Extraction | null>(null);
  const { title } = entryHead(entry);
  const { key } = entry;

  useEffect(() => {
    let wanted = true;
    setExtraction(null);
    heading.current?.focus();
    library.extraction(key).then(
      (read) => wanted && setExtraction(read),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [library, key]);

  const original = entry.url && /^https?:\/\//i.test(entry.url) ? entry.url : null;
  const linkTo = useMemo(
    () => (extraction ? linksToOriginal(extraction.text, original) : undefined),
    [extraction, original],
  );
  return (
    <section class="detail" aria-labelledby="detail-title">
      <div class="detail-head">
        <a class="button" href={hrefTo(route, { open: null })}>
          <span aria-hidden="true">← </span>
          {say('backToList')}
        </a>
        <span class="grow" />
        {original && (
          <a class="button" href={original} target="_blank" rel="noopener noreferrer">
            {say('openOriginal')}
          </a>
        )}
        <button type="button" class="button" onClick={onExport}>
          {say('export')}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {say('delete')}
        </button>
      </div>
      <h2 ref={heading} id="detail-title" tabIndex={-1} lang="vi">
        {title ?? say('untitled')}
      </h2>
      <p class="muted">{headFacts(entryHead(entry), say, language).join(' · ')}</p>
      {duplicates.length > 0 && (
        <div class="notice">
          <p>{say('duplicatesOf')}</p>
          <ul>
            {duplicates.map((duplicate) => (
              <li key={duplicate.key}>
                <a href={hrefTo(route, { open: duplicate.key })}>{titleOf(duplicate.key)}</a>{' '}
                <span class="muted small">{say(`duplicate:${duplicate.reason}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {series.length > 0 && (
        <details class="part">
          <summary>
            <h3>{say('compareWith')}</h3>
          </summary>
          <ul>
            {series.map((other) => (
              <li key={other.key}>
                <a href={hrefTo(route, { compare: `${entry.key},${other.key}` })} lang="vi">
                  {titleOf(other.key)}
                </a>{' '}
                <span class="muted small">
                  {headFacts(entryHead(other), say, language).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <OwnParts {...props} />
      <details class="part">
        <summary>
          <h3>{say('details')}</h3>
        </summary>
        <MetadataForm key={key} entry={entry} onChange={onChange} />
      </details>
      <Marks library={library} entry={entry} />
      {extraction && (
        <ViewProvider language={language} {...(linkTo && { linkTo })}>
          <div class="read">
            <section class="lead" aria-label={say('summary')}>
              <SummaryView extraction={{ ...extraction, report: edited(entry, extraction) }} />
            </section>
            <Findings extraction={extraction} />
            <Lists extraction={extraction} />
          </div>
        </ViewProvider>
      )}
    </section>
  );
}

/** The report with its head as its reader left it. */
function edited(entry: LibraryEntry, { report }: Extraction): Extraction['report'] {
  const { url, ...head } = entryHead(entry);
  return { ...report, ...head };
}

/** Tags, collections and the note on the whole report. */
function OwnParts({ entry, knownTags, knownCollections, onChange }: ReportDetailProps) {
  const { say } = useWords();
  const noteId = useId();
  const note = useDraft(entry.note, (text) => onChange(() => ({ note: text })));
  const rows = [
    ['collections', knownCollections],
    ['tags', knownTags],
  ] as const;
  return (
    <div class="own">
      {rows.map(([kind, known]) => (
        <div key={kind} class="field">
          <span class="field-name">{say(kind)}</span>
          <Tokens
            label={say(kind)}
            placeholder={say('addToken')}
            known={known}
            names={entry[kind]}
            onAdd={(name) => onChange((now) => ({ [kind]: withName(now[kind], name) }))}
            onRemove={(name) =>
              onChange((now) => ({ [kind]: now[kind].filter((one) => one !== name) }))
            }
          />
        </div>
      ))}
      <div class="field">
        <label for={noteId}>{say('ownNote')}</label>
        <textarea
          id={noteId}
          rows={3}
          maxLength={100_000}
          value={note.value}
          onInput={(event) => note.onInput(event.currentTarget.value)}
          onBlur={note.onBlur}
        />
      </div>
    </div>
  );
}

/** The names with one more, once. */
export function withName(names: readonly string[], name: string): string[] {
  return names.includes(name) ? [...names] : [...names, name];
}

/** The passages its reader marked on the page. */
function Marks({ library, entry }: { library: Library; entry: LibraryEntry }) {
  const { say, language } = useWords();
  const toast = useToast();
  const page = pageKey(entry.url, entry.extractionId);
  const [notes, setNotes] = useState<readonly StoredNote[]>([]);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    notesOf(page).then(
      (found) => wanted && setNotes(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [library, page, round]);
  useEffect(() => watchChanges((changed) => changed === 'notes' && setRound((now) => now + 1)), []);
  const actions = useMemo<ViewActions>(() => {
    const again = () => setRound((now) => now + 1);
    const fail = () => toast(say('failed'));
    return {
      onNoteEdit: (id, { text, tags, colour }) => {
        const note = notes.find((one) => one.id === id);
        if (!note) return;
        const changed: StoredNote = {
          ...note,
          ...(text !== undefined && { note: text }),
          ...(tags && { tags: [...tags] }),
          ...(colour && { colour }),
          updatedAt: new Date().toISOString(),
        };
        putNote(changed).then(again, fail);
      },
      onNoteDelete: (id) => {
        deleteNote(id).then((deleted) => {
          again();
          if (deleted) toast(say('noteDeleted'), () => putNote(deleted).then(again));
        }, fail);
      },
    };
  }, [library, notes, say, toast]);
  if (notes.length === 0) return null;
  return (
    <section class="part" aria-labelledby="marks-title">
      <h3 id="marks-title">{say('marks')}</h3>
      <ViewProvider language={language} actions={actions}>
        <div class="cards">
          {notes.map((note) => (
            <NoteCard
              key={note.id}
              note={{
                id: note.id,
                quote: note.target.quote.exact,
                text: note.note,
                tags: note.tags,
                colour: note.colour,
                status: 'anchored',
                createdAt: note.createdAt,
                start: note.target.position?.start ?? null,
              }}
            />
          ))}
        </div>
      </ViewProvider>
    </section>
  );
}
