import { useMemo } from 'preact/hooks';
import { Outline } from '../parts/Outline.tsx';
import { sectionTitle } from '../text/marks.ts';
import { useView } from '../view.tsx';
import type { TabProps } from './DocumentsTab.tsx';
import { ListTools } from './ListTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import { searchWords, useFiltered } from './useFilters.ts';

/** The outline of the page, searchable. */
export function OutlineTab({ extraction }: TabProps) {
  const { t } = useView();
  const listed = useMemo(
    () =>
      extraction.sections.map((section) => ({
        item: section,
        groups: [],
        sections: [],
        hasFinding: false,
        words: searchWords([sectionTitle(section)]),
      })),
    [extraction],
  );
  const { filter, setFilter, shown, count, more, showMore } = useFiltered(listed);
  return (
    <>
      {listed.length > 0 && (
        <ListTools
          filter={filter}
          onFilter={setFilter}
          searchLabel={t('searchOutline')}
          chips={[]}
          total={listed.length}
          shown={count}
        />
      )}
      <div class="list" data-panel-list>
        {listed.length === 0 && <p class="empty">{t('emptyOutline')}</p>}
        <Outline extraction={extraction} sections={shown.map(({ item }) => item)} />
        <MoreButton more={more} onMore={showMore} />
      </div>
    </>
  );
}
