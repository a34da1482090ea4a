import type { Agency, Extraction, Finding } from '../../contract/index.ts';
import { agencyFields } from '../../fields/agency.ts';
import { said } from '../../fields/outlets.ts';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { FindingTags } from './FindingTags.tsx';
import { MentionList, Stepper } from './mentions.tsx';
import { pagesOf } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface AgencyCardProps {
  readonly extraction: Extraction;
  readonly agency: Agency;
  readonly findings?: readonly Finding[];
  readonly selection?: MarkRef | null;
  readonly href?: string;
}

/** One agency: its full name, its part in this report, and what it is today. */
export function AgencyCard({
  extraction,
  agency,
  findings = [],
  selection = null,
  href,
}: AgencyCardProps) {
  const view = useView();
  const { t, language } = view;
  const selected = isSelected(selection, 'agency', agency.id);
  const first = agency.mentions[0];
  const facts = said(agencyFields, agency, 'card', language);
  const today = facts.find(({ key }) => key === 'status');
  return (
    <article
      class="card kind k-agency"
      id={cardAnchor('agency', agency.id)}
      data-selected={selected || undefined}
    >
      <div class="card-head">
        <h4>
          {first ? (
            <Place mark={{ kind: 'agency', id: agency.id, mention: 0 }} span={first}>
              {agency.name}
            </Place>
          ) : (
            agency.name
          )}
        </h4>
      </div>
      <p class="meta">
        {facts
          .filter(({ key }) => key !== 'status')
          .map(({ text }) => text)
          .join(' · ')}
        {agency.body !== 'state' && ` · ${t(`body:${agency.body}`)}`}
      </p>
      {today && <p class="today">{today.text}</p>}
      <div class="tags">
        <FindingTags findings={findings.filter(({ code }) => code !== 'reorganised-agency')} />
      </div>
      <details class="more" open={selected}>
        <summary class="times">
          {[t('times', { count: agency.mentions.length }), pagesOf(agency.mentions, view)]
            .filter(Boolean)
            .join(' · ')}
        </summary>
        <Stepper
          kind="agency"
          id={agency.id}
          count={agency.mentions.length}
          selection={selection}
        />
        <MentionList
          extraction={extraction}
          kind="agency"
          id={agency.id}
          mentions={agency.mentions}
        />
      </details>
      {href && (
        <p class="card-links">
          <a href={href}>{t('citingElsewhere')}</a>
        </p>
      )}
    </article>
  );
}
