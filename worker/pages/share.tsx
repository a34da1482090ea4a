import type { Extraction, ReaderNote, Verification } from '#shared/contract/index.ts';
import { short } from '#shared/fields/field.ts';
import { leadText } from '#shared/formats/summary-text.ts';
import { formatMessages } from '#shared/messages/formats.ts';
import { provenanceSentence } from '#shared/messages/provenance.ts';
import { formatDate, type Translate, translator } from '#shared/messages/translate.ts';
import { AnnotatedText } from '#shared/ui/AnnotatedText.tsx';
import { NoteCard } from '#shared/ui/parts/NoteCard.tsx';
import { reportTitle } from '#shared/ui/parts/ReportHead.tsx';
import { type CorpusLinks, ReportView } from '#shared/ui/ReportView.tsx';
import { linksToOriginal, webAddress } from '#shared/ui/text/text-fragment.ts';
import { Place, useView, ViewProvider } from '#shared/ui/view.tsx';
import { addressOfPassages, Provenance, shownExtraction } from './provenance.tsx';
import { Frame, type PageHead, type PageProps, renderPage, withLanguage } from './shell.tsx';

/** What stands in the corpus about the things of a report. */
export interface CorpusFacts {
  /** By document id of the extraction: the corpus id and how many shared reports cite it. */
  readonly documents: Readonly<Record<string, { readonly id: string; readonly reports: number }>>;
  /** By agency id of the extraction: the corpus id. */
  readonly agencies: Readonly<Record<string, string>>;
}

export interface SharePageProps extends PageProps {
  /** The share's id: its address is /s/{id}. */
  readonly id: string;
  readonly extraction: Extraction;
  /** The sharer's words about the report. */
  readonly note: string | null;
  /** The sharer's marks and notes on passages. */
  readonly readerNotes?: readonly ReaderNote[];
  /** ISO date and time. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Whether the page it came from says the same. */
  readonly verification: Verification;
  readonly corpus?: CorpusFacts;
}

/** Ways to take a share away: its extension, its name and its media type. */
const DOWNLOADS = [
  ['csv', 'CSV', 'text/csv'],
  ['ris', 'RIS', 'application/x-research-info-systems'],
  ['bib', 'BibTeX', 'application/x-bibtex'],
  ['csl.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json'],
  ['jsonld', 'JSON-LD', 'application/ld+json'],
  ['json', 'JSON', 'application/json'],
  ['md', 'Markdown', 'text/markdown'],
] as const;

/** A longer text is left to the downloads, so that the page stays light. */
const LONGEST_WHOLE = 400_000;

/** GET /s/{id}: a shared report as a document to read, check and print. */
export function renderSharePage(props: SharePageProps): string {
  const { language, id, note, readerNotes = [], createdAt, expiresAt, verification } = props;
  const { corpus } = props;
  const extraction = shownExtraction(props.extraction, verification);
  const t = translator(language);
  const path = `/s/${encodeURIComponent(id)}`;
  return renderPage(
    props,
    shareHead(props, path, t),
    <ViewProvider
      language={language}
      linkTo={linksToOriginal(extraction.text, addressOfPassages(props.extraction, verification))}
      linkRel="nofollow ugc"
    >
      <Frame language={language} path={path}>
        <Provenance extraction={props.extraction} verification={verification} />
        <p class="small muted">
          {t('summaryKicker', {
            date: formatDate(createdAt, language),
            version: extraction.engine.version,
          })}
          {expiresAt && ` · ${t('expiresOn', { date: formatDate(expiresAt, language) })}`}
        </p>
        <ReportView
          extraction={extraction}
          {...(corpus && { corpus: corpusLinks(corpus, language) })}
        >
          {note && (
            <p class="sharer">
              <b>{t('sharerNote')}</b>
              {note}
            </p>
          )}
          <SharedNotes extraction={extraction} notes={readerNotes} />
        </ReportView>
        {extraction.text.length <= LONGEST_WHOLE && (
          <details class="whole">
            <summary>{t('wholeText')}</summary>
            <AnnotatedText extraction={extraction} />
          </details>
        )}
        <Downloads path={path} t={t} />
      </Frame>
    </ViewProvider>,
  );
}

/** The passages the sharer marked, each with a way to its place in the original. */
function SharedNotes({
  extraction,
  notes,
}: {
  extraction: Extraction;
  notes: readonly ReaderNote[];
}) {
  const { t, language } = useView();
  if (notes.length === 0) return null;
  return (
    <section class="shared-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{formatMessages.readerNotes[language]}</h2>
      <div class="cards">
        {notes.map((note) => {
          const { position, quote } = note.target;
          const stands =
            position && extraction.text.slice(position.start, position.end) === quote.exact;
          return (
            <div key={note.id}>
              <NoteCard
                note={{
                  id: note.id,
                  quote: quote.exact,
                  text: note.note,
                  tags: note.tags,
                  colour: note.colour,
                  status: 'anchored',
                  createdAt: note.createdAt,
                  start: position?.start ?? null,
                }}
              />
              {stands && (
                <Place mark={null} span={position} class="to-original small" onlyWay>
                  {t('inOriginal')}
                </Place>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Downloads({ path, t }: { path: string; t: Translate }) {
  return (
    <nav class="downloads" aria-label={t('download')}>
      <span class="muted">{t('download')}:</span>
      {DOWNLOADS.map(([extension, name, type]) => (
        <a key={extension} href={`${path}.${extension}`} type={type}>
          {name}
        </a>
      ))}
      <a href="/docs">{t('api')}</a>
      <a href={`${path}/complaint`}>{t('reportAbuse')}</a>
    </nav>
  );
}

/** Addresses of the corpus pages about a report's documents and agencies. */
export function corpusLinks(facts: CorpusFacts, language: PageProps['language']): CorpusLinks {
  return {
    documents: Object.fromEntries(
      Object.entries(facts.documents).map(([key, { id, reports }]) => [
        key,
        { href: withLanguage(`/documents/${encodeURIComponent(id)}`, language), reports },
      ]),
    ),
    agencies: Object.fromEntries(
      Object.entries(facts.agencies).map(([key, id]) => [
        key,
        withLanguage(`/agencies/${encodeURIComponent(id)}`, language),
      ]),
    ),
  };
}

/** Titles and descriptions are cut where previews cut them. */
export const DESCRIPTION_LENGTH = 300;

function shareHead(props: SharePageProps, path: string, t: Translate): PageHead {
  const { language, verification } = props;
  const extraction = shownExtraction(props.extraction, verification);
  const title = reportTitle(extraction, { t });
  const isVerified = verification.status === 'verified';
  const original = isVerified ? webAddress(extraction.source.url) : null;
  return {
    title: `${title} – Soi`,
    description: short(
      [provenanceSentence(verification, language), leadText(extraction, language)].join(' ').trim(),
      DESCRIPTION_LENGTH,
    ),
    path,
    index: false,
    type: 'article',
    meta: isVerified ? citationMeta(extraction, title, props.origin + path) : [],
    alternates: DOWNLOADS.map(([extension, , type]) => ({ type, href: `${path}.${extension}` })),
    links: original === null ? [] : [{ rel: 'cite-as', href: original }],
  };
}

/** Highwire and Dublin Core tags, by which reference managers take the report over. */
function citationMeta(
  { report, source }: Extraction,
  title: string,
  address: string,
): readonly (readonly [string, string])[] {
  const issuer = report.issuer ?? source.portal?.agency ?? source.host;
  const rows: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', issuer],
    ['citation_technical_report_institution', issuer],
    ['citation_technical_report_number', report.number],
    ['citation_publication_date', report.date?.replaceAll('-', '/') ?? null],
    ['citation_language', 'vi'],
    ['citation_public_url', webAddress(source.url) ?? address],
    ['DC.title', title],
    ['DC.creator', issuer],
    ['DC.date', report.date],
    ['DC.identifier', report.number],
    ['DC.source', webAddress(source.url)],
    ['DC.language', 'vi'],
    ['DC.type', 'Text'],
  ];
  return rows.filter((row): row is readonly [string, string] => Boolean(row[1]));
}
