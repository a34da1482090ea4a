import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../messages/translate.ts';
import { cardAnchor } from '../text/marks.ts';
import { type MarkRef, NOTE_COLOURS, type NoteColour, type NoteView } from '../types.ts';
import { useView } from '../view.tsx';
import { isSelected } from './selection.ts';

export interface NoteCardProps {
  readonly note: NoteView;
  readonly selection?: MarkRef | null;
}

/** A reader's own note on a passage. */
export function NoteCard({ note, selection = null }: NoteCardProps) {
  const { t, language, actions } = useView();
  const [editing, setEditing] = useState(false);
  const show = note.status === 'anchored' ? actions.onShow : undefined;
  return (
    <article
      class={`card kind k-note c-${note.colour}`}
      id={cardAnchor('note', note.id)}
      data-selected={isSelected(selection, 'note', note.id) || undefined}
    >
      <blockquote class="note-quote">
        {show ? (
          <button
            type="button"
            class="place"
            onClick={() => show({ kind: 'note', id: note.id, mention: 0 })}
          >
            <mark class="m-note">{note.quote}</mark>
          </button>
        ) : (
          <mark class="m-note">{note.quote}</mark>
        )}
      </blockquote>
      {note.status === 'orphan' && <p class="small muted">{t('noteOrphan')}</p>}
      {editing ? (
        <NoteEditor note={note} onDone={() => setEditing(false)} />
      ) : (
        <>
          {note.text && <p class="note-text">{note.text}</p>}
          <p class="meta">
            <time dateTime={note.createdAt}>{formatDate(note.createdAt, language)}</time>
            {note.tags.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
          </p>
          <p class="card-links">
            {actions.onNoteEdit && (
              <button type="button" class="link" onClick={() => setEditing(true)}>
                {t('edit')}
              </button>
            )}
            {actions.onNoteDelete && (
              <button type="button" class="link" onClick={() => actions.onNoteDelete?.(note.id)}>
                {t('delete')}
              </button>
            )}
          </p>
        </>
      )}
    </article>
  );
}

function NoteEditor({ note, onDone }: { note: NoteView; onDone: () => void }) {
  const { t, actions } = useView();
  const [text, setText] = useState(note.text);
  const [tags, setTags] = useState(note.tags.join(', '));
  const [colour, setColour] = useState<NoteColour>(note.colour);
  const textId = useId();
  const tagsId = useId();
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        const words = tags.split(',').map((tag) => tag.trim());
        actions.onNoteEdit?.(note.id, { text, tags: words.filter(Boolean), colour });
        onDone();
      }}
    >
      <label class="small" for={textId}>
        {t('noteText')}
      </label>
      <textarea
        id={textId}
        rows={3}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="small" for={tagsId}>
        {t('noteTags')}
      </label>
      <input
        id={tagsId}
        type="text"
        value={tags}
        onInput={(event) => setTags(event.currentTarget.value)}
      />
      <fieldset class="colours">
        <legend class="small">{t('noteColour')}</legend>
        {NOTE_COLOURS.map((one) => (
          <label key={one} class={`colour c-${one}`}>
            <input
              type="radio"
              name={`colour-${note.id}`}
              checked={colour === one}
              onChange={() => setColour(one)}
            />
            <span>{t(`colour:${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="card-links">
        <button type="submit" class="button">
          {t('done')}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
