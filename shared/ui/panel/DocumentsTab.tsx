import { useMemo } from 'preact/hooks';
import type { Document, Extraction, Relation } from '../../contract/index.ts';
import { documentTitle } from '../../fields/document.ts';
import { DocumentCard } from '../parts/DocumentCard.tsx';
import { isSelected } from '../parts/selection.ts';
import { type FindingIndex, hasOpenFinding, thingKey } from '../text/related.ts';
import { sectionsHolding } from '../text/sections-of.ts';
import type { MarkRef } from '../types.ts';
import { useView } from '../view.tsx';
import { ListTools } from './ListTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import { type Listed, searchWords, useFiltered } from './useFilters.ts';

/** Relations from the strongest; the contract's own list would bring its schemas with it. */
const STRENGTH: Readonly<Record<Relation, number>> = {
  'reports-on': 0,
  implements: 1,
  'based-on': 2,
  issues: 3,
  amends: 4,
  replaces: 5,
  repeals: 6,
  guides: 7,
  'attached-to': 8,
  refers: 9,
};

export interface TabProps {
  readonly extraction: Extraction;
  readonly findings: FindingIndex;
  readonly selection: MarkRef | null;
}

/** Documents by why the page cites them, the most cited first. */
export function DocumentsTab({
  extraction,
  findings,
  selection,
  citedBy,
}: TabProps & { citedBy?: Readonly<Record<string, number>> }) {
  const { t } = useView();
  const listed = useMemo(() => listDocuments(extraction, findings), [extraction, findings]);
  const chosen = listed.findIndex(({ item }) => isSelected(selection, 'document', item.id));
  const { filter, setFilter, shown, matching, count, more, showMore } = useFiltered(listed, chosen);
  const groups = groupByRelation(shown.map(({ item }) => item));
  return (
    <>
      <ListTools
        filter={filter}
        onFilter={setFilter}
        searchLabel={t('searchDocuments', { count: listed.length })}
        chips={groupByRelation(extraction.documents).map(({ relation, documents }) => ({
          id: relation,
          label: t(`relation:${relation}`),
          count: documents.length,
        }))}
        total={listed.length}
        shown={count}
        sections={extraction.sections}
        withFindings={listed.filter((one) => one.hasFinding).length}
      />
      <div class="list" data-panel-list>
        {listed.length === 0 && <p class="empty">{t('emptyDocuments')}</p>}
        {groups.map(({ relation, documents }) => (
          <section key={relation} class="group">
            <h3>
              {t(`relation:${relation}`)}{' '}
              <span class="n">
                {matching.filter(({ item }) => item.relation === relation).length}
              </span>
            </h3>
            {documents.map((document) => (
              <DocumentCard
                key={document.id}
                extraction={extraction}
                document={document}
                findings={findings.get(thingKey('document', document.id)) ?? []}
                selection={selection}
                {...(citedBy?.[document.id] !== undefined && { citedBy: citedBy[document.id] })}
              />
            ))}
          </section>
        ))}
        <MoreButton more={more} onMore={showMore} />
      </div>
    </>
  );
}

/** Relations in their order of strength, documents by weight: mentions, then order of first mention. */
export function groupByRelation(documents: readonly Document[]) {
  const groups = new Map<Relation, Document[]>();
  for (const document of documents) {
    const group = groups.get(document.relation);
    if (group) group.push(document);
    else groups.set(document.relation, [document]);
  }
  return [...groups]
    .sort(([a], [b]) => STRENGTH[a] - STRENGTH[b])
    .map(([relation, members]) => ({
      relation,
      documents: members.sort((a, b) => b.mentions.length - a.mentions.length),
    }));
}

function listDocuments(extraction: Extraction, findings: FindingIndex): Listed<Document>[] {
  const ordered = groupByRelation(extraction.documents).flatMap((group) => group.documents);
  return ordered.map((document) => ({
    item: document,
    groups: [document.relation],
    sections: sectionsHolding(extraction.sections, document.mentions),
    hasFinding: hasOpenFinding(findings, 'document', document.id),
    words: searchWords([
      documentTitle(document),
      document.name,
      document.subject,
      document.issuer,
      document.date,
      document.known?.title,
      ...document.mentions.slice(0, 8).map((mention) => mention.quote),
    ]),
  }));
}
