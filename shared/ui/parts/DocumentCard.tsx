import { Fragment } from 'preact';
import type { Document, Extraction, Finding, Language } from '../../contract/index.ts';
import { documentFields, documentTitle, inferredFrom } from '../../fields/document.ts';
import { factText, said } from '../../fields/outlets.ts';
import { formatDate, type Translate } from '../../messages/translate.ts';
import { officialCitation } from '../text/citation.ts';
import { cardAnchor } from '../text/marks.ts';
import { webAddress } from '../text/text-fragment.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { CopyButton } from './CopyButton.tsx';
import { FindingTags } from './FindingTags.tsx';
import { MentionList, Stepper } from './mentions.tsx';
import { pagesOf } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface DocumentCardProps {
  readonly extraction: Extraction;
  readonly document: Document;
  readonly findings?: readonly Finding[];
  readonly selection?: MarkRef | null;
  /** How many shared reports cite it, where known. */
  readonly citedBy?: number;
  /** Address of its own page, where there is one. */
  readonly href?: string;
}

/** One document cited: what it is, by what right that is known, and every place that names it. */
export function DocumentCard(props: DocumentCardProps) {
  const { extraction, document, findings = [], selection = null, citedBy, href } = props;
  const view = useView();
  const { t, language } = view;
  // The panel has a list to show, a page that is sent on its links.
  const inPanel = view.actions.onShow !== undefined;
  const selected = isSelected(selection, 'document', document.id);
  const first = document.mentions[0];
  const title = documentTitle(document) || first?.quote || t('kindDocument');
  const subject = document.subject ?? (document.number ? document.name : null);
  return (
    <article
      class="card kind k-document"
      id={cardAnchor('document', document.id)}
      data-selected={selected || undefined}
    >
      <div class="card-head">
        <h4>
          {first ? (
            <Place mark={{ kind: 'document', id: document.id, mention: 0 }} span={first}>
              {title}
            </Place>
          ) : (
            title
          )}
        </h4>
      </div>
      <DocumentFacts document={document} />
      {subject && <p class="subject">{subject}</p>}
      <div class="tags">
        <FindingTags findings={findings} />
        {document.number && BARE_NUMBER.test(document.number) && (
          <span class="tag inferred">{t('numberUnresolved')}</span>
        )}
        {document.known?.status === 'repealed' && (
          <span class="tag finding">{factText(documentFields.known, document, language)}</span>
        )}
        {citedBy !== undefined && citedBy > 1 && (
          <CitedBy count={citedBy} {...(href !== undefined && { href })} />
        )}
      </div>
      <details class="more" open={selected}>
        <summary>
          <span class="times">
            {[t('times', { count: document.mentions.length }), pagesOf(document.mentions, view)]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          {inPanel && <span class="look-up">{t('lookUp')}</span>}
        </summary>
        <Stepper
          kind="document"
          id={document.id}
          count={document.mentions.length}
          selection={selection}
        />
        <MentionList
          extraction={extraction}
          kind="document"
          id={document.id}
          mentions={document.mentions}
          remark={(index) => mentionRemark(document, index, t, language)}
        />
        <Candidates document={document} />
        <KnownTitle document={document} />
        {inPanel && <DocumentLinks document={document} />}
      </details>
      {!inPanel && <DocumentLinks document={document} />}
    </article>
  );
}

/** What a mention says otherwise than the document: its provision, its form, its own date. */
function mentionRemark(
  document: Document,
  index: number,
  t: Translate,
  language: Language,
): string | null {
  const mention = document.mentions[index];
  if (!mention) return null;
  const words = [
    mention.provision,
    mention.form === 'full' ? null : t(`form:${mention.form}`),
    mention.date && document.date && mention.date !== document.date
      ? formatDate(mention.date, language)
      : null,
  ];
  return words.filter(Boolean).join(' · ') || null;
}

/** A number that the page gives without its symbol ("Chỉ thị số 18"). */
const BARE_NUMBER = /^\d{1,5}[a-z]?$/i;

function CitedBy({ count, href }: { count: number; href?: string }) {
  const { t } = useView();
  const words = t('alsoCitedBy', { count });
  return href === undefined ? (
    <span class="tag">{words}</span>
  ) : (
    <a class="tag" href={href}>
      {words}
    </a>
  );
}

/** Date, issuer and what else its fields say, in one line; what is inferred says from what. */
function DocumentFacts({ document }: { document: Document }) {
  const { t, language } = useView();
  const number = document.number && inferredFrom(document.derivedFrom.number, language);
  const date = factText(documentFields.date, document, language);
  return (
    <p class="meta">
      {document.date ? (
        <time dateTime={document.date} class="num">
          {date}
        </time>
      ) : (
        date
      )}
      {said(documentFields, document, 'card', language).map(({ key, text, note }) => (
        <Fragment key={key}>
          {` · ${text}`}
          {note && (
            <>
              {' '}
              <span class="tag inferred">{note}</span>
            </>
          )}
        </Fragment>
      ))}
      {number && (
        <>
          {' '}
          <span class="tag inferred">
            {t('numberOf', { number: '' }).trim()} {number}
          </span>
        </>
      )}
    </p>
  );
}

function Candidates({ document }: { document: Document }) {
  const { t, language } = useView();
  if (document.candidates.length === 0) return null;
  return (
    <div class="candidates">
      <p class="small muted">{t('candidates')}</p>
      <ul>
        {document.candidates.map((known) => (
          <li key={`${known.type}${known.number}${known.date}`} class="small">
            {known.type} {known.number}
            {known.date && `, ${formatDate(known.date, language)}`}: {known.title}
          </li>
        ))}
      </ul>
    </div>
  );
}

function KnownTitle({ document }: { document: Document }) {
  const { t } = useView();
  if (!document.known || document.known.title === document.subject) return null;
  return (
    <p class="small">
      <span class="muted">{t('knownTitle')}: </span>
      {document.known.title}
    </p>
  );
}

function DocumentLinks({ document }: { document: Document }) {
  const { t } = useView();
  const links = [...document.links]
    .sort((a, b) => Number(a.rel === 'search') - Number(b.rel === 'search'))
    .filter((link) => webAddress(link.href) !== null)
    .slice(0, 2);
  return (
    <p class="card-links">
      {links.map((link) => (
        <a key={link.href} href={link.href} target="_blank" rel="noopener noreferrer">
          {t(link.rel === 'exact' ? 'linkExact' : 'linkSearch', { publisher: link.publisher })}
        </a>
      ))}
      <CopyButton text={officialCitation(document)} label={t('copyCitation')} />
    </p>
  );
}
