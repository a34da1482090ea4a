import { useMemo } from 'preact/hooks';
import { NoteCard } from '../parts/NoteCard.tsx';
import { isSelected } from '../parts/selection.ts';
import { sectionsHolding } from '../text/sections-of.ts';
import type { NoteView } from '../types.ts';
import { useView } from '../view.tsx';
import type { TabProps } from './DocumentsTab.tsx';
import { ListTools } from './ListTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import { searchWords, useFiltered } from './useFilters.ts';

/** The reader's notes in the order of the page; those whose place was lost come last. */
export function NotesTab({
  extraction,
  selection,
  notes,
}: TabProps & { notes: readonly NoteView[] }) {
  const { t } = useView();
  const listed = useMemo(
    () =>
      [...notes]
        .sort((a, b) => place(a) - place(b))
        .map((note) => ({
          item: note,
          groups: note.tags,
          sections:
            note.start === null
              ? []
              : sectionsHolding(extraction.sections, [{ start: note.start, end: note.start }]),
          hasFinding: false,
          words: searchWords([note.quote, note.text, ...note.tags]),
        })),
    [notes, extraction],
  );
  const chosen = listed.findIndex(({ item }) => isSelected(selection, 'note', item.id));
  const { filter, setFilter, shown, count, more, showMore } = useFiltered(listed, chosen);
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  return (
    <>
      {notes.length > 0 && (
        <ListTools
          filter={filter}
          onFilter={setFilter}
          searchLabel={t('searchNotes')}
          chips={tags.map((tag) => ({
            id: tag,
            label: tag,
            count: notes.filter((note) => note.tags.includes(tag)).length,
          }))}
          total={listed.length}
          shown={count}
        />
      )}
      <div class="list" data-panel-list>
        {notes.length === 0 && <p class="empty">{t('emptyNotes')}</p>}
        {shown.map(({ item }) => (
          <NoteCard key={item.id} note={item} selection={selection} />
        ))}
        <MoreButton more={more} onMore={showMore} />
      </div>
    </>
  );
}

function place(note: NoteView): number {
  return note.status === 'anchored' && note.start !== null ? note.start : Number.MAX_SAFE_INTEGER;
}
