import { useId } from 'preact/hooks';
import type { Section } from '../../contract/index.ts';
import { sectionTitle } from '../text/marks.ts';
import { useView } from '../view.tsx';
import { type ListFilter, NO_FILTER } from './useFilters.ts';

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface ListToolsProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly searchLabel: string;
  readonly chips: readonly Chip[];
  readonly total: number;
  readonly shown: number;
  /** Sections to choose from; none hides the choice. */
  readonly sections?: readonly Section[];
  /** How many things have a finding; 0 hides the filter. */
  readonly withFindings?: number;
}

/** Sections of this level and above are offered as a filter. */
const DEEPEST_LEVEL = 2;

/** The search box and the filters above a list. */
export function ListTools(props: ListToolsProps) {
  const { filter, onFilter, chips, total, shown, sections = [], withFindings = 0 } = props;
  const { t } = useView();
  const search = useId();
  const select = useId();
  const choices = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.level <= DEEPEST_LEVEL && sectionTitle(section) !== '');
  return (
    <search class="list-tools">
      <label class="visually-hidden" for={search}>
        {props.searchLabel}
      </label>
      <input
        id={search}
        class="search"
        type="search"
        data-panel-search
        placeholder={props.searchLabel}
        value={filter.query}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onFilter({ ...filter, query: '' });
        }}
      />
      <div class="filters">
        {(chips.length > 1 || withFindings > 0) && (
          <fieldset class="chips">
            <legend class="visually-hidden">{t('filterBy')}</legend>
            <button
              type="button"
              class="chip"
              aria-pressed={filter.group === null && !filter.onlyFindings}
              onClick={() => onFilter({ ...filter, group: null, onlyFindings: false })}
            >
              {t('all')}
            </button>
            {withFindings > 0 && (
              <button
                type="button"
                class="chip chip-finding"
                aria-pressed={filter.onlyFindings}
                onClick={() => onFilter({ ...filter, onlyFindings: !filter.onlyFindings })}
              >
                {t('onlyFindings')} <span class="n">{withFindings}</span>
              </button>
            )}
            {chips.map((chip) => (
              <button
                key={chip.id}
                type="button"
                class="chip"
                aria-pressed={filter.group === chip.id}
                onClick={() =>
                  onFilter({ ...filter, group: filter.group === chip.id ? null : chip.id })
                }
              >
                {chip.label} <span class="n">{chip.count}</span>
              </button>
            ))}
          </fieldset>
        )}
        {choices.length > 1 && (
          <>
            <label for={select} class="visually-hidden">
              {t('filterSection')}
            </label>
            <select
              id={select}
              class="section-filter"
              value={filter.section === null ? '' : String(filter.section)}
              onChange={(event) =>
                onFilter({
                  ...filter,
                  section:
                    event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
                })
              }
            >
              <option value="">{t('allSections')}</option>
              {choices.map(({ section, index }) => (
                <option key={section.start} value={String(index)}>
                  {sectionTitle(section)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {shown < total && (
        <p class="small muted showing" role="status">
          {shown === 0 ? t('nothingMatches') : t('showing', { count: shown, total })}{' '}
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {t('clearFilters')}
          </button>
        </p>
      )}
    </search>
  );
}
