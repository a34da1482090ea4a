import { useMemo } from 'preact/hooks';
import type { Extraction, Indicator, IndicatorRole } from '../../contract/index.ts';
import { FigureRow } from '../parts/FigureRow.tsx';
import { FigureTableView } from '../parts/FigureTableView.tsx';
import { isSelected } from '../parts/selection.ts';
import { baseFigures, type FigureTable, tablesOf } from '../text/figures.ts';
import { sectionAt, sectionTitle } from '../text/marks.ts';
import { type FindingIndex, hasOpenFinding, thingKey } from '../text/related.ts';
import { sectionsHolding } from '../text/sections-of.ts';
import { useView } from '../view.tsx';
import type { TabProps } from './DocumentsTab.tsx';
import { ListTools } from './ListTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import { type Listed, searchWords, useFiltered } from './useFilters.ts';

const ROLES: readonly IndicatorRole[] = [
  'level',
  'change',
  'attainment',
  'share',
  'rank',
  'target',
];

/** Figures by section, in reading order; a table stands as one, with its columns as bars. */
export function FiguresTab({ extraction, findings, selection }: TabProps) {
  const { t } = useView();
  const listed = useMemo(() => listFigures(extraction, findings), [extraction, findings]);
  const bases = useMemo(() => baseFigures(extraction), [extraction]);
  const chosen = listed.findIndex(({ item }) => isSelected(selection, 'indicator', item.id));
  const { filter, setFilter, shown, count, more, showMore } = useFiltered(listed, chosen);
  const groups = useMemo(
    () =>
      groupFigures(
        extraction,
        shown.map(({ item }) => item),
      ),
    [extraction, shown],
  );
  return (
    <>
      <ListTools
        filter={filter}
        onFilter={setFilter}
        searchLabel={t('searchIndicators', { count: listed.length })}
        chips={ROLES.map((role) => ({
          id: role,
          label: t(`role:${role}`),
          count: extraction.indicators.filter((indicator) => indicator.role === role).length,
        })).filter((chip) => chip.count > 0)}
        total={listed.length}
        shown={count}
        sections={extraction.sections}
        withFindings={listed.filter((one) => one.hasFinding).length}
      />
      <div class="list" data-panel-list>
        {listed.length === 0 && <p class="empty">{t('emptyIndicators')}</p>}
        {groups.map((group) => (
          <section key={group.key} class="group">
            <h3>
              {group.title ?? t('noSection')} <span class="n">{group.count}</span>
            </h3>
            {group.entries.map((entry) =>
              'columns' in entry ? (
                <FigureTableView
                  key={`table-${entry.table}`}
                  extraction={extraction}
                  table={entry}
                  selection={selection}
                />
              ) : (
                <FigureRow
                  key={entry.id}
                  extraction={extraction}
                  indicator={entry}
                  base={bases.get(entry.id) ?? null}
                  findings={findings.get(thingKey('indicator', entry.id)) ?? []}
                  selection={selection}
                />
              ),
            )}
          </section>
        ))}
        <MoreButton more={more} onMore={showMore} />
      </div>
    </>
  );
}

export interface FigureGroup {
  readonly key: string;
  readonly title: string | null;
  readonly count: number;
  readonly entries: readonly (Indicator | FigureTable)[];
}

/** Figures under the headings they stand under; the cells of one table together, where it begins. */
export function groupFigures(
  extraction: Extraction,
  indicators: readonly Indicator[],
): FigureGroup[] {
  const tables = tablesOf(indicators);
  const entries: (Indicator | FigureTable)[] = [
    ...indicators.filter((indicator) => indicator.cell === null),
    ...tables,
  ].sort((a, b) => a.start - b.start);
  const groups: { key: string; title: string | null; entries: (Indicator | FigureTable)[] }[] = [];
  for (const entry of entries) {
    const index = sectionAt(extraction.sections, entry.start);
    const section = index === null ? null : extraction.sections[index];
    const key = index === null ? 'none' : String(index);
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else {
      const title = section ? sectionTitle(section) || null : null;
      groups.push({ key, title, entries: [entry] });
    }
  }
  return groups.map((group) => ({ ...group, count: countFigures(group.entries) }));
}

function countFigures(entries: readonly (Indicator | FigureTable)[]): number {
  return entries.reduce(
    (sum, entry) =>
      sum +
      ('columns' in entry ? entry.columns.reduce((rows, one) => rows + one.rows.length, 0) : 1),
    0,
  );
}

function listFigures(extraction: Extraction, findings: FindingIndex): Listed<Indicator>[] {
  return extraction.indicators.map((indicator) => ({
    item: indicator,
    groups: [indicator.role],
    sections: sectionsHolding(extraction.sections, [indicator]),
    hasFinding: hasOpenFinding(findings, 'indicator', indicator.id),
    words: searchWords([
      indicator.subject,
      indicator.quote,
      indicator.unit,
      indicator.period,
      indicator.place,
      indicator.agency,
      ...(indicator.cell?.headers ?? []),
    ]),
  }));
}
