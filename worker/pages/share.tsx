import type { Extraction, ReaderNote, Verification } from '#shared/contract/index.ts';
import { short } from '#shared/fields/field.ts';
import { issuersOf } from '#shared/formats/issuers.ts';
import { FORMATS, type FormatId, plainType } from '#shared/formats/registry.ts';
import { leadText } from '#shared/formats/summary-text.ts';
import { formatMessages } from '#shared/messages/formats.ts';
import { provenanceSentence } from '#shared/messages/provenance.ts';
import { formatDate } from '#shared/messages/translate.ts';
import { type PageTranslate, pageTranslator } from '#shared/messages/translate-pages.ts';
import { AnnotatedText } from '#shared/ui/AnnotatedText.tsx';
import { usePageView } from '#shared/ui/page-view.ts';
import { NoteCard } from '#shared/ui/parts/NoteCard.tsx';
import { reportTitle } from '#shared/ui/parts/ReportHead.tsx';
import { type CorpusLinks, Jumps, ReportView } from '#shared/ui/ReportView.tsx';
import { linksToOriginal, webAddress } from '#shared/ui/text/text-fragment.ts';
import { Place, ViewProvider } from '#shared/ui/view.tsx';
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

/** What a person's program wants and a script does not: the byte order mark by which Excel knows UTF-8. */
const FOR_PERSONS: Readonly<Partial<Record<FormatId, string>>> = { csv: '?bom=1' };

/** A longer text is left to the downloads, so that the page stays light. */
const LONGEST_WHOLE = 400_000;

/** GET /s/{id}: a shared report as a document to read, check and print. */
export function renderSharePage(props: SharePageProps): string {
  const { language, id, note, readerNotes = [], createdAt, expiresAt, verification } = props;
  const { corpus } = props;
  const extraction = shownExtraction(props.extraction, verification);
  const t = pageTranslator(language);
  const path = `/s/${encodeURIComponent(id)}`;
  // What nobody compared is no source to be cited as the authority's.
  const citation =
    verification.status === 'verified'
      ? citationOf(extraction, reportTitle(extraction, { t }), props.origin + path)
      : { meta: [], coins: '' };
  return renderPage(
    props,
    shareHead(props, path, citation.meta, t),
    <ViewProvider
      language={language}
      linkTo={linksToOriginal(extraction.text, addressOfPassages(props.extraction, verification))}
      linkRel="nofollow ugc"
    >
      <Frame language={language} path={path} isSent>
        <Provenance extraction={props.extraction} verification={verification} />
        <p class="small muted">
          {t('summaryKicker', {
            date: formatDate(createdAt, language),
            version: extraction.engine.version,
          })}
          {expiresAt && ` · ${t('expiresOn', { date: formatDate(expiresAt, language) })}`}
        </p>
        <Jumps />
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
        {citation.coins && <span class="Z3988" title={citation.coins} />}
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
  const { t, language } = usePageView();
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

function Downloads({ path, t }: { path: string; t: PageTranslate }) {
  return (
    <nav class="downloads" aria-label={t('download')}>
      <span class="muted">{t('download')}:</span>
      {FORMATS.map((format) => (
        <a
          key={format.id}
          href={`${path}.${format.extension}${FOR_PERSONS[format.id] ?? ''}`}
          type={plainType(format)}
        >
          {format.name}
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

function shareHead(
  props: SharePageProps,
  path: string,
  meta: Citation['meta'],
  t: PageTranslate,
): PageHead {
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
    meta,
    alternates: FORMATS.map((format) => ({
      type: plainType(format),
      href: `${path}.${format.extension}`,
    })),
    links: original === null ? [] : [{ rel: 'cite-as', href: original }],
  };
}

/** What reference managers take a share over by. */
interface Citation {
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** An OpenURL context object, for the title of a COinS element. */
  readonly coins: string;
}

/**
 * How the report is to be cited. Its bodies stand where readers keep a name whole: Zotero takes what
 * `citation_author` and `DC.creator` hold for persons and parts it at commas and last words, and reads
 * COinS, which has a field for bodies (`aucorp`), before both.
 */
function citationOf({ report, source }: Extraction, title: string, address: string): Citation {
  const issuer = report.issuer ?? source.portal?.agency ?? source.host;
  const url = webAddress(source.url) ?? address;
  const rows: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_technical_report_institution', issuer],
    ['citation_technical_report_number', report.number],
    ['citation_publication_date', report.date?.replaceAll('-', '/') ?? null],
    ['citation_language', 'vi'],
    ['citation_public_url', url],
    ['DC.title', title],
    ...issuersOf(issuer).map((body) => ['DC.publisher', body] as const),
    ['DC.date', report.date],
    ['DC.identifier', report.number],
    ['DC.source', webAddress(source.url)],
    ['DC.language', 'vi'],
    ['DC.type', 'Text'],
  ];
  const coins: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', title],
    ...issuersOf(issuer).map((body) => ['rft.aucorp', body] as const),
    ['rft.pub', issuer],
    ['rft.place', report.place],
    ['rft.date', report.date],
    ['rft.language', 'vi'],
    ['rft_id', url],
  ];
  return {
    meta: rows.filter(isKnown),
    coins: coins
      .filter(isKnown)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&'),
  };
}

function isKnown(row: readonly [string, string | null]): row is readonly [string, string] {
  return Boolean(row[1]);
}
