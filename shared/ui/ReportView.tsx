import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Extraction, Finding } from '../contract/index.ts';
import { usePageView } from './page-view.ts';
import { groupByLevel } from './panel/AgenciesTab.tsx';
import { groupByRelation } from './panel/DocumentsTab.tsx';
import { groupFigures } from './panel/FiguresTab.tsx';
import { AgencyCard } from './parts/AgencyCard.tsx';
import { CutNote } from './parts/CutNote.tsx';
import { DocumentCard } from './parts/DocumentCard.tsx';
import { FigureRow } from './parts/FigureRow.tsx';
import { FigureTableView } from './parts/FigureTableView.tsx';
import { FindingCard } from './parts/FindingCard.tsx';
import { Outline } from './parts/Outline.tsx';
import { ReportDetails, ReportTitle } from './parts/ReportHead.tsx';
import { SummaryView } from './parts/SummaryView.tsx';
import { DocumentTimeline } from './plots/DocumentTimeline.tsx';
import { baseFigures, figuresAbout } from './text/figures.ts';
import { type FindingIndex, indexFindings, splitFindings, thingKey } from './text/related.ts';

/** Where the things of a report are known in the corpus, by their id in the extraction. */
export interface CorpusLinks {
  readonly documents: Readonly<Record<string, { readonly href: string; readonly reports: number }>>;
  readonly agencies: Readonly<Record<string, string>>;
}

export interface ReportViewProps {
  readonly extraction: Extraction;
  readonly corpus?: CorpusLinks;
  /** Between the summary and the findings: a sharer's note. */
  readonly children?: ComponentChildren;
}

/** A report as one document: title, summary, facts, counts, findings and the three lists. Needs no scripts. */
export function ReportView({ extraction, corpus, children }: ReportViewProps) {
  return (
    <article class="report">
      <ReportOpening extraction={extraction} />
      {children}
      <Findings extraction={extraction} />
      <Lists extraction={extraction} {...(corpus && { corpus })} />
    </article>
  );
}

/** What a page about a report begins with: the summary leads, then the facts of the head and the counts. */
export function ReportOpening({ extraction }: Pick<ReportViewProps, 'extraction'>) {
  const { t } = usePageView();
  return (
    <>
      <div class="report-head">
        <ReportTitle extraction={extraction} />
      </div>
      <section class="lead" id="summary" aria-labelledby="summary-title">
        <h2 id="summary-title" class="visually-hidden">
          {t('summary')}
        </h2>
        <SummaryView extraction={extraction} />
      </section>
      <ReportDetails extraction={extraction} />
      <Counts extraction={extraction} />
    </>
  );
}

/** On a phone, the way to each part of the page stays at its top. */
export function Jumps() {
  const { t } = usePageView();
  const parts = [
    ['findings', t('jumpFindings')],
    ['summary', t('summary')],
    ['documents', t('documents')],
    ['indicators', t('indicators')],
    ['agencies', t('agencies')],
  ] as const;
  return (
    <nav class="jumps" aria-label={t('jumps')}>
      {parts.map(([anchor, words]) => (
        <a key={anchor} href={`#${anchor}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}

/** How much was found, each a link to its list. */
export function Counts({ extraction }: { readonly extraction: Extraction }) {
  const { t } = usePageView();
  const { open } = splitFindings(extraction.findings);
  const rows = [
    ['documents', extraction.documents.length, t('citedDocuments')],
    ['indicators', extraction.indicators.length, t('reportedFigures')],
    ['agencies', extraction.agencies.length, t('namedAgencies')],
    ['findings', open.length, t('findings')],
  ] as const;
  return (
    <>
      <ul class="counts">
        {rows.map(([anchor, count, words]) => (
          <li key={anchor} class={`count-${anchor}${count > 0 ? ' some' : ''}`}>
            <a href={`#${anchor}`}>
              <b class="num">{count}</b> <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
      <CutNote extraction={extraction} />
    </>
  );
}

export function Findings({ extraction }: { readonly extraction: Extraction }) {
  const { t } = usePageView();
  const { open, noted, verified } = splitFindings(extraction.findings);
  return (
    <section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('findings')}</h2>
      {open.length === 0 && <p class="muted">{t('noFindings')}</p>}
      {open.slice(0, MOST_FINDINGS).map((finding) => (
        <FindingCard key={finding.id} extraction={extraction} finding={finding} />
      ))}
      <Cut total={open.length} most={MOST_FINDINGS} />
      <FoldedFindings title={t('noted')} findings={noted} extraction={extraction} />
      <FoldedFindings title={t('verified')} findings={verified} extraction={extraction} />
    </section>
  );
}

interface FoldedFindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly extraction: Extraction;
}

function FoldedFindings({ title, findings, extraction }: FoldedFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        {title} ({findings.length})
      </summary>
      {findings.slice(0, MOST_FINDINGS).map((finding) => (
        <FindingCard key={finding.id} extraction={extraction} finding={finding} />
      ))}
    </details>
  );
}

/** One page lists no more of a kind than this; the whole is in the downloads. */
const MOST_LISTED = 1000;

const MOST_FINDINGS = 200;

function Cut({ total, most = MOST_LISTED }: { total: number; most?: number }) {
  const { t } = usePageView();
  if (total <= most) return null;
  return <p class="muted">{t('listCut', { count: most, total })}</p>;
}

export interface ListsProps {
  readonly extraction: Extraction;
  readonly corpus?: CorpusLinks;
}

/** The three lists and the outline. */
export function Lists({ extraction, corpus }: ListsProps) {
  const { t } = usePageView();
  const findings = useMemo(() => indexFindings(extraction), [extraction]);
  const props = { extraction, findings, ...(corpus && { corpus }) };
  return (
    <>
      <section id="documents" aria-labelledby="documents-title">
        <h2 id="documents-title">{t('citedDocuments')}</h2>
        {extraction.documents.length === 0 && <p class="muted">{t('emptyDocuments')}</p>}
        <DocumentTimeline documents={extraction.documents} />
        <DocumentGroups {...props} />
        <Cut total={extraction.documents.length} />
      </section>
      <section id="indicators" aria-labelledby="indicators-title">
        <h2 id="indicators-title">{t('reportedFigures')}</h2>
        {extraction.indicators.length === 0 && <p class="muted">{t('emptyIndicators')}</p>}
        <FigureGroups {...props} />
        <Cut total={extraction.indicators.length} />
      </section>
      <section id="agencies" aria-labelledby="agencies-title">
        <h2 id="agencies-title">{t('namedAgencies')}</h2>
        {extraction.agencies.length === 0 && <p class="muted">{t('emptyAgencies')}</p>}
        <AgencyGroups {...props} />
        <Cut total={extraction.agencies.length} />
      </section>
      {extraction.sections.length > 0 && (
        <section id="outline" aria-labelledby="outline-title">
          <h2 id="outline-title">{t('outline')}</h2>
          <Outline extraction={extraction} />
        </section>
      )}
    </>
  );
}

interface GroupsProps extends ListsProps {
  readonly findings: FindingIndex;
}

/** Cards of a list that stand open on a phone; those after them are folded. */
const OPEN_CARDS = 5;

/** Groups with how many cards stand before each. */
function counted<Key extends string, Group extends { readonly [K in Key]: readonly unknown[] }>(
  groups: readonly Group[],
  key: Key,
): (Group & { readonly before: number })[] {
  let before = 0;
  return groups.map((group) => {
    const here = before;
    before += group[key].length;
    return { ...group, before: here };
  });
}

/** The cards of a group: on a phone the first five of a list, the rest behind a fold. Wide pages and paper have all. */
function Cards({ before, children }: { before: number; children: VNode[] }) {
  const { t } = usePageView();
  const room = Math.max(0, OPEN_CARDS - before);
  const rest = children.slice(room);
  return (
    <div class="cards">
      {children.slice(0, room)}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t('foldedMore', { count: rest.length })}</summary>
          {rest}
        </details>
      )}
    </div>
  );
}

function DocumentGroups({ extraction, findings, corpus }: GroupsProps) {
  const { t } = usePageView();
  return (
    <div class="groups">
      {counted(groupByRelation(extraction.documents.slice(0, MOST_LISTED)), 'documents').map(
        ({ relation, documents, before }) => (
          <section key={relation} class="group">
            <h3>{t(`relation:${relation}`)}</h3>
            <Cards before={before}>
              {documents.map((document) => {
                const known = corpus?.documents[document.id];
                return (
                  <DocumentCard
                    key={document.id}
                    extraction={extraction}
                    document={document}
                    findings={findings.get(thingKey('document', document.id)) ?? []}
                    {...(known && { citedBy: known.reports, href: known.href })}
                  />
                );
              })}
            </Cards>
          </section>
        ),
      )}
    </div>
  );
}

function FigureGroups({ extraction, findings }: GroupsProps) {
  const { t, language } = usePageView();
  const bases = useMemo(() => baseFigures(extraction), [extraction]);
  const listed = extraction.indicators.slice(0, MOST_LISTED);
  const about = figuresAbout(listed);
  return (
    <div class="groups">
      {groupFigures(extraction, listed, language).map((group, i) => (
        <section key={`${group.key}-${i}`} class="group">
          <h3>{group.title ?? t('noSection')}</h3>
          <div class="cards">
            {group.entries.map((entry) =>
              'columns' in entry ? (
                <FigureTableView key={`t${entry.table}`} table={entry} />
              ) : (
                <FigureRow
                  key={entry.id}
                  indicator={entry}
                  base={bases.get(entry.id) ?? null}
                  also={about.get(entry.id) ?? []}
                  findings={findings.get(thingKey('indicator', entry.id)) ?? []}
                />
              ),
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

function AgencyGroups({ extraction, findings, corpus }: GroupsProps) {
  const { t } = usePageView();
  return (
    <div class="groups">
      {counted(groupByLevel(extraction.agencies.slice(0, MOST_LISTED)), 'agencies').map(
        ({ level, agencies, before }) => (
          <section key={level} class="group">
            <h3>{t(`level:${level}`)}</h3>
            <Cards before={before}>
              {agencies.map((agency) => {
                const href = corpus?.agencies[agency.id];
                return (
                  <AgencyCard
                    key={agency.id}
                    extraction={extraction}
                    agency={agency}
                    findings={findings.get(thingKey('agency', agency.id)) ?? []}
                    {...(href !== undefined && { href })}
                  />
                );
              })}
            </Cards>
          </section>
        ),
      )}
    </div>
  );
}
