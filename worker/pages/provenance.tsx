import type { Extraction, Verification } from '#shared/contract/index.ts';
import { provenanceLine, sayProvenance, verificationTags } from '#shared/messages/provenance.ts';
import { usePageView } from '#shared/ui/page-view.ts';
import { webAddress } from '#shared/ui/text/text-fragment.ts';

/** Links of readers: never recommended by us. */
const UGC = 'nofollow ugc noopener';

/** Share of a text on its page from which on the two can be read beside each other. */
const SAME_TEXT = 0.5;

/** Who speaks and whether the page says the same: the first thing on the page of a share. */
export function Provenance({
  extraction,
  verification,
}: {
  readonly extraction: Extraction;
  readonly verification: Verification;
}) {
  const { language, t } = usePageView();
  const { status, differences } = verification;
  const url = webAddress(extraction.source.url);
  const host = extraction.source.host ?? url ?? '';
  const say = (key: Parameters<typeof sayProvenance>[0], data?: { host: string }) =>
    sayProvenance(key, language, data);
  return (
    <section class={`provenance p-${status}`} aria-label={say('title')}>
      <p>
        <b>{provenanceLine(verification, language)}.</b>{' '}
        {url !== null && (
          <a href={url} rel={UGC}>
            {status === 'verified' ? t('original', { host }) : say('namedSource', { host })}
          </a>
        )}
      </p>
      {differences.length > 0 && (
        <ul class="differences">
          {differences.map(({ start, quote, page }, i) => (
            <li key={`${start}-${i}`}>
              <span class="small muted">{say('difference')}</span> <q lang="vi">{quote}</q>{' '}
              <span class="small muted">{say('onPage')}</span>{' '}
              {page === '' ? <i>{say('notThere')}</i> : <q lang="vi">{page}</q>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How a report in a list stands to its page. */
export function VerificationTag({ status }: { readonly status: Verification['status'] }) {
  const { language } = usePageView();
  return <span class={`tag p-${status}`}>{verificationTags[status][language]}</span>;
}

/**
 * An extraction as the page of a share may show it: where its page does not bear it out, nothing is told by its
 * address: neither whose portal that would be, nor where passages would stand.
 */
export function shownExtraction(extraction: Extraction, verification: Verification): Extraction {
  if (verification.status === 'verified') return extraction;
  return { ...extraction, source: { ...extraction.source, portal: null, host: null, url: null } };
}

/** The address to whose passages quotes may lead, where the page has most of them. */
export function addressOfPassages(
  { source }: Extraction,
  { status, share }: Verification,
): string | null {
  const isThere = status === 'verified' || (status === 'differs' && (share ?? 0) >= SAME_TEXT);
  return isThere ? source.url : null;
}
