import { useMemo } from 'preact/hooks';
import type { Extraction, Indicator, IndicatorRole, Language } from '../../contract/index.ts';
import { FigureRow, figureFacts } from '../parts/FigureRow.tsx';
import { FigureTableView } from '../parts/FigureTableView.tsx';
import { isSelected } from '../parts/selection.ts';
import { baseFigures, type FigureTable, figuresAbout, tablesOf } from '../text/figures.ts';
import { sectionAt, sectionTitle } from '../text/marks.ts';
import { type FindingIndex, hasOpenFinding, thingKey } from '../text/related.ts';
import { sectionsHolding } from '../text/sections-of.ts';
import { useView, type View } from '../view.tsx';
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
  const view = useView();
  const { t, language } = view;
  const listed = useMemo(() => listFigures(extraction, findings), [extraction, findings]);
  const bases = useMemo(() => baseFigures(extraction), [extraction]);
  const chosen = listed.findIndex(({ item }) => isSelected(selection, 'indicator', item.id));
  const { filter, setFilter, shown, matching, count, more, showMore } = useFiltered(listed, chosen);
  const groups = useMemo(
    () =>
      groupFigures(
        extraction,
        shown.map(({ item }) => item),
        language,
      ).map((group) => ({ ...group, told: toldByAll(group, view) })),
    [extraction, shown, language, view],
  );
  const about = useMemo(() => figuresAbout(shown.map(({ item }) => item)), [shown]);
  const counts = useMemo(() => countBySection(extraction, matching), [extraction, matching]);
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
          <section key={group.key} class="group figures">
            <h3>
              {group.title ?? t('noSection')} <span class="n">{counts.get(group.key)}</span>
            </h3>
            {group.told.size > 0 && <p class="small muted">{[...group.told].join(' · ')}</p>}
            {group.entries.map((entry) =>
              'columns' in entry ? (
                <FigureTableView key={`table-${entry.table}`} table={entry} selection={selection} />
              ) : (
                <FigureRow
                  key={entry.id}
                  indicator={entry}
                  base={bases.get(entry.id) ?? null}
                  also={about.get(entry.id) ?? []}
                  told={group.told}
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
  readonly entries: readonly (Indicator | FigureTable)[];
}

/** Figures under the headings they stand under; the cells of one table together, where it begins. */
export function groupFigures(
  extraction: Extraction,
  indicators: readonly Indicator[],
  language: Language,
): FigureGroup[] {
  const tables = tablesOf(indicators, language);
  const rows = figuresAbout(indicators);
  const entries: (Indicator | FigureTable)[] = [
    ...indicators.filter(({ cell, aboutId }) => cell === null && !(aboutId && rows.has(aboutId))),
    ...tables,
  ].sort((a, b) => a.start - b.start);
  const groups: { key: string; title: string | null; entries: (Indicator | FigureTable)[] }[] = [];
  for (const entry of entries) {
    const key = sectionKey(extraction, entry);
    const section = extraction.sections[Number(key)];
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else {
      const title = section ? sectionTitle(section) || null : null;
      groups.push({ key, title, entries: [entry] });
    }
  }
  return groups;
}

/** What every figure of a group says of itself (its period, its place): told once, at its head. */
function toldByAll({ entries }: FigureGroup, view: View): ReadonlySet<string> {
  const figures = entries.filter((entry) => 'id' in entry);
  if (figures.length < 2) return new Set();
  const [first = [], ...others] = figures.map((figure) => figureFacts(figure, view));
  return new Set(first.filter((fact) => others.every((facts) => facts.includes(fact))));
}

/** The section that a figure or a table begins in. */
function sectionKey({ sections }: Extraction, { start }: Pick<Indicator, 'start'>): string {
  return String(sectionAt(sections, start) ?? 'none');
}

/** How many figures stand in each section; a table's stand where the table begins. */
export function countBySection(
  extraction: Extraction,
  listed: readonly Listed<Indicator>[],
): ReadonlyMap<string, number> {
  const tables = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const { item } of listed) {
    const own = sectionKey(extraction, item);
    const key = item.cell ? (tables.get(item.cell.table) ?? own) : own;
    if (item.cell) tables.set(item.cell.table, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
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
