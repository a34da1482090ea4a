import { useMemo } from 'preact/hooks';
import type { Agency, AgencyLevel, AgencyRole, Extraction } from '../../contract/index.ts';
import { AgencyCard } from '../parts/AgencyCard.tsx';
import { isSelected } from '../parts/selection.ts';
import { type FindingIndex, hasOpenFinding, thingKey } from '../text/related.ts';
import { sectionsHolding } from '../text/sections-of.ts';
import { useView } from '../view.tsx';
import type { TabProps } from './DocumentsTab.tsx';
import { ListTools } from './ListTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import { type Listed, searchWords, useFiltered } from './useFilters.ts';

const LEVELS: readonly AgencyLevel[] = ['central', 'province', 'district', 'commune', 'other'];
const ROLES: readonly AgencyRole[] = [
  'issuer',
  'addressee',
  'recipient',
  'signer',
  'document-issuer',
  'mentioned',
];

/** Agencies by level, those with a part in the report first. */
export function AgenciesTab({ extraction, findings, selection }: TabProps) {
  const { t } = useView();
  const listed = useMemo(() => listAgencies(extraction, findings), [extraction, findings]);
  const chosen = listed.findIndex(({ item }) => isSelected(selection, 'agency', item.id));
  const { filter, setFilter, shown, matching, count, more, showMore } = useFiltered(listed, chosen);
  const groups = groupByLevel(shown.map(({ item }) => item));
  return (
    <>
      <ListTools
        filter={filter}
        onFilter={setFilter}
        searchLabel={t('searchAgencies', { count: listed.length })}
        chips={ROLES.map((role) => ({
          id: role,
          label: t(`agencyRole:${role}`),
          count: extraction.agencies.filter((agency) => agency.roles.includes(role)).length,
        })).filter((chip) => chip.count > 0)}
        total={listed.length}
        shown={count}
        sections={extraction.sections}
        withFindings={listed.filter((one) => one.hasFinding).length}
      />
      <div class="list" data-panel-list>
        {listed.length === 0 && <p class="empty">{t('emptyAgencies')}</p>}
        {groups.map(({ level, agencies }) => (
          <section key={level} class="group">
            <h3>
              {t(`level:${level}`)}{' '}
              <span class="n">{matching.filter(({ item }) => item.level === level).length}</span>
            </h3>
            {agencies.map((agency) => (
              <AgencyCard
                key={agency.id}
                extraction={extraction}
                agency={agency}
                findings={findings.get(thingKey('agency', agency.id)) ?? []}
                selection={selection}
              />
            ))}
          </section>
        ))}
        <MoreButton more={more} onMore={showMore} />
      </div>
    </>
  );
}

/** Levels from the centre down; within one, by part in the report, then by mentions. */
export function groupByLevel(agencies: readonly Agency[]) {
  const part = (agency: Agency) => {
    const places = agency.roles.map((role) => ROLES.indexOf(role));
    return places.length > 0 ? Math.min(...places) : ROLES.length;
  };
  return LEVELS.map((level) => ({
    level,
    agencies: agencies
      .filter((agency) => agency.level === level)
      .sort((a, b) => part(a) - part(b) || b.mentions.length - a.mentions.length),
  })).filter((group) => group.agencies.length > 0);
}

function listAgencies(extraction: Extraction, findings: FindingIndex): Listed<Agency>[] {
  const ordered = groupByLevel(extraction.agencies).flatMap((group) => group.agencies);
  return ordered.map((agency) => ({
    item: agency,
    groups: agency.roles,
    sections: sectionsHolding(extraction.sections, agency.mentions),
    hasFinding: hasOpenFinding(findings, 'agency', agency.id),
    words: searchWords([
      agency.name,
      agency.shortName,
      agency.place,
      ...agency.successors,
      ...agency.mentions.slice(0, 8).map((mention) => mention.quote),
    ]),
  }));
}
